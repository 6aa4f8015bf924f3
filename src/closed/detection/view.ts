import {
  CASES,
  CLASS_APOSTROPHE,
  CLASS_DIGIT,
  CLASS_JOINER,
  CLASS_LETTER,
  CLASS_LINE,
  CLASS_SPACE,
  CLASS_SURROGATE,
  CLASSES,
  DIGITS,
  SCRIPTS,
  asciiDigits,
} from './characters.ts';
import {
  FLAG_ALL_CAPS,
  FLAG_CAPITAL,
  FLAG_CLOSED,
  FLAG_GLUED,
  FLAG_LINE_START,
  FLAG_SENTENCE_START,
  SCRIPT_BENG,
  SCRIPT_DEVA,
  SCRIPT_LATN,
  SCRIPT_NONE,
  TOKEN_MARK,
  TOKEN_MIXED,
  TOKEN_NUMBER,
  TOKEN_WORD,
  type DetectionLang,
  type DocumentView,
  type KnownIdentifier,
  type SegmentInput,
  type SegmentView,
} from './rules.ts';
import { Forms } from './lexemes.ts';
import { Builder } from './token-table.ts';

/** Words after which a full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st mt rev fr sr jr no nos vs etc rd ave smt shri sri md km adv hon gen col capt lt sgt maj art arts para cf eg ie viz approx dept'.split(
    ' ',
  ),
);

function guessLang(text: string): DetectionLang {
  let latin = 0;
  let deva = 0;
  let beng = 0;
  const step = Math.max(1, Math.floor(text.length / 2000));
  for (let i = 0; i < text.length; i += step) {
    const script = SCRIPTS[text.charCodeAt(i)];
    if (script === SCRIPT_LATN) latin++;
    else if (script === SCRIPT_DEVA) deva++;
    else if (script === SCRIPT_BENG) beng++;
  }
  if (beng > deva && beng >= latin) return 'bn';
  if (deva >= latin && deva > 0)
    return /(?:छ|हरू|लाई|को|ले|मा)(?=[\s।,])/.test(text.slice(0, 4000)) &&
      !/(?:^|\s)(?:है|हैं|था|थी|में|का|की)(?=[\s।,])/.test(text.slice(0, 4000))
      ? 'ne'
      : 'hi';
  return 'latn';
}

const ENGLISH = /\b(?:the|and|was|were|that|with|have|from|they|she|what|which|you|of|is)\b/gi;

/** `en`, `hi`, `bn`, `ne`, or `latn` for romanised text and Latin text of unknown language. */
export function detectionLang(tag: string | null | undefined, text: string): DetectionLang {
  const lower = (tag ?? '').toLowerCase();
  if (lower.includes('latn')) return 'latn';
  const primary = lower.split(/[-_]/)[0];
  if (primary === 'en' || primary === 'hi' || primary === 'bn' || primary === 'ne') return primary;
  const guessed = guessLang(text);
  if (guessed !== 'latn') return guessed;
  const sample = text.slice(0, 4000);
  const words = sample.split(/\s+/).length;
  return (sample.match(ENGLISH)?.length ?? 0) * 12 >= words ? 'en' : 'latn';
}

const CAPITALISED = /(?<![\p{L}.?!"'(]|[.?!:\n]\s)(?<!^)\p{Lu}\p{Ll}/gu;
const SENTENCE_STARTS = /(?:^|[.?!]\s+|\n\s*)(?:[A-Z]\w*:\s*)?["'(]?(\p{L})/gu;

const LONG_SENTENCE = 60;
const LONG_TEXT = 240;

/** Whether Latin text is written without capitals, as speech recognition and hasty typing leave it. */
function withoutCapitals(text: string): boolean {
  const sample = text.slice(0, 4000);
  let small = 0;
  let all = 0;
  for (const [, letter = ''] of sample.matchAll(SENTENCE_STARTS)) {
    all++;
    if (letter !== letter.toUpperCase()) small++;
  }
  // One sentence alone tells nothing until it is long: a turn may begin inside a sentence.
  const begun = (all > 1 || sample.length >= LONG_SENTENCE) && small * 3 > all * 2;
  // Sentences may begin with capitals, and names not have any.
  const long = sample.length >= LONG_TEXT;
  return (begun || long) && (sample.match(CAPITALISED)?.length ?? 0) * 300 <= sample.length;
}

const builder = new Builder();

/** Builds the document all detectors share: one pass over the text, linear in its length. */
export function buildView(segments: readonly SegmentInput[], known: readonly KnownIdentifier[]): DocumentView {
  const text = segments.map((s) => s.text).join('\n');
  const forms = new Forms(text);
  const tokens = builder;
  tokens.clear();
  const views: SegmentView[] = [];
  let offset = 0;
  const small = withoutCapitals(text);
  segments.forEach((segment, index) => {
    const firstToken = tokens.count;
    const end = offset + segment.text.length;
    tokenise(text, offset, end, index, tokens, forms);
    const lang = detectionLang(segment.lang, segment.text);
    const plain =
      (lang === 'en' || lang === 'latn') && (small || (segments.length > 1 && withoutCapitals(segment.text)));
    views.push({
      index,
      ord: segment.ord,
      speaker: segment.speaker ?? undefined,
      // Without capitals names in English are found as in romanised text.
      lang: plain ? 'latn' : lang,
      plain,
      english: lang === 'en',
      start: offset,
      end,
      firstToken,
      lastToken: tokens.count,
    });
    offset = end + 1;
  });
  let digits: string | undefined;
  return {
    text,
    get digits() {
      digits ??= asciiDigits(text);
      return digits;
    },
    segments: views,
    tokens: tokens.finish(),
    vocabulary: forms,
    computed: new Map(),
    known,
  };
}

function tokenise(text: string, from: number, to: number, segment: number, out: Builder, forms: Forms): void {
  let lineStart = true;
  let sentenceStart = true;
  let glued = false;
  let lineFirst = out.count;
  let at = from;
  const closeLine = (): void => {
    markCapitalLine(out, lineFirst);
    lineFirst = out.count;
    lineStart = true;
    sentenceStart = true;
    glued = false;
  };
  while (at < to) {
    const unit = text.charCodeAt(at);
    const cls = CLASSES[unit] as number;
    if (cls === CLASS_SPACE || cls === CLASS_JOINER) {
      if (cls === CLASS_SPACE) glued = false;
      at++;
      continue;
    }
    if (cls === CLASS_LINE) {
      closeLine();
      at++;
      continue;
    }
    if (out.full) out.grow();
    const start = at;
    let hash = 0;
    let kind = TOKEN_MARK;
    let script = SCRIPT_NONE;
    let flags = (glued ? FLAG_GLUED : 0) | (lineStart ? FLAG_LINE_START : 0);
    if (cls === CLASS_LETTER) {
      kind = TOKEN_WORD;
      script = SCRIPTS[unit] as number;
      let upper = 0;
      let lower = 0;
      let letters = 0;
      while (at < to) {
        const next = text.charCodeAt(at);
        const nextClass = CLASSES[next] as number;
        if (nextClass === CLASS_LETTER) {
          const letterCase = CASES[next] as number;
          if (letterCase === 1) upper++;
          else if (letterCase === 2) lower++;
          letters++;
          if (script === SCRIPT_NONE) script = SCRIPTS[next] as number;
        } else if (nextClass === CLASS_DIGIT) {
          if (script !== SCRIPT_LATN) break;
          kind = TOKEN_MIXED;
        } else if (nextClass === CLASS_APOSTROPHE) {
          if (!apostropheJoins(text, at, to)) break;
        } else if (nextClass !== CLASS_JOINER) break;
        hash = Math.imul(hash ^ next, 0x01000193);
        at++;
      }
      if (CASES[unit] === 1) flags |= FLAG_CAPITAL;
      if (upper > 1 && lower === 0 && letters > 1) flags |= FLAG_ALL_CAPS;
      if (sentenceStart) flags |= FLAG_SENTENCE_START;
      sentenceStart = false;
    } else if (cls === CLASS_DIGIT) {
      kind = TOKEN_NUMBER;
      while (at < to) {
        const next = text.charCodeAt(at);
        const nextClass = CLASSES[next] as number;
        if (nextClass === CLASS_DIGIT) {
          hash = Math.imul(hash ^ next, 0x01000193);
          at++;
          continue;
        }
        if (nextClass === CLASS_LETTER && SCRIPTS[next] === SCRIPT_LATN) {
          kind = TOKEN_MIXED;
          script = SCRIPT_LATN;
          hash = Math.imul(hash ^ next, 0x01000193);
          at++;
          continue;
        }
        break;
      }
    } else if (cls === CLASS_APOSTROPHE) {
      // The English clitic is a token of its own, so that "Maya's" and "Maya" are the same form.
      const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
      const clitic =
        glued &&
        (next === 0x73 || next === 0x53) &&
        (at + 2 >= to || CLASSES[text.charCodeAt(at + 2)] !== CLASS_LETTER);
      at += clitic ? 2 : 1;
      hash = clitic ? 0x2773 : unit;
    } else {
      at++;
      hash = unit;
      if (cls === CLASS_SURROGATE && at < to && unit < 0xdc00 && (text.charCodeAt(at) & 0xfc00) === 0xdc00) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
        at++;
      }
      if (unit === 0x3f || unit === 0x21 || unit === 0x964 || unit === 0x965 || unit === 0x2026 || unit === 0x3002)
        sentenceStart = true;
      else if (unit === 0x2e) sentenceStart = !isAbbreviation(text, out, forms, glued);
    }
    const i = out.count++;
    out.start[i] = start;
    out.end[i] = at;
    out.kind[i] = kind;
    out.script[i] = script;
    out.flags[i] = flags;
    out.segment[i] = segment;
    out.word[i] = forms.intern(start, at, hash, kind, script);
    glued = true;
    lineStart = false;
  }
  markCapitalLine(out, lineFirst);
}

/** An apostrophe inside a name or a contraction ("O'Brien", "don't"), but not the possessive. */
function apostropheJoins(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || CLASSES[text.charCodeAt(at + 1)] !== CLASS_LETTER) return false;
  const next = text.charCodeAt(at + 1);
  const possessive =
    (next === 0x73 || next === 0x53) && (at + 2 >= to || CLASSES[text.charCodeAt(at + 2)] !== CLASS_LETTER);
  return !possessive;
}

function isAbbreviation(text: string, out: Builder, forms: Forms, glued: boolean): boolean {
  if (!glued || out.count === 0) return false;
  const last = out.count - 1;
  if (out.kind[last] !== TOKEN_WORD || out.script[last] !== SCRIPT_LATN) return false;
  const length = (out.end[last] as number) - (out.start[last] as number);
  if (length === 1) return CASES[text.charCodeAt(out.start[last] as number)] === 1;
  return length <= 6 && ABBREVIATIONS.has(forms.key(out.word[last] as number));
}

/** In a line of capitals ("23 EXAMPLE STREET") a capital says nothing about names; such lines are marked. */
function markCapitalLine(out: Builder, first: number): void {
  let capitals = 0;
  for (let i = first; i < out.count; i++) {
    if (out.kind[i] !== TOKEN_WORD || out.script[i] !== SCRIPT_LATN) continue;
    const flags = out.flags[i] as number;
    const single = (out.end[i] as number) - (out.start[i] as number) === 1;
    if ((flags & FLAG_ALL_CAPS) === 0 && !(single && (flags & FLAG_CAPITAL) !== 0)) return;
    capitals++;
  }
  if (capitals === 0) return;
  for (let i = first; i < out.count; i++) out.flags[i] = (out.flags[i] as number) | FLAG_CLOSED;
}

/** The value of a run of digits of any script, or -1 when it is too long to be a count, a day or a year. */
export function numberAt(text: string, start: number, end: number): number {
  if (end - start > 9) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = DIGITS[text.charCodeAt(i)] as number;
    if (digit === 255) return -1;
    value = value * 10 + digit;
  }
  return value;
}
