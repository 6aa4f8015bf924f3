import {
  CASES,
  CLASSES,
  CLASS_APOSTROPHE,
  CLASS_DIGIT,
  CLASS_JOINER,
  CLASS_LETTER,
  CLASS_LINE,
  CLASS_SPACE,
  CLASS_SURROGATE,
  SCRIPTS,
} from './characters.ts';
import {
  FLAG_ALL_CAPS,
  FLAG_CAPITAL,
  FLAG_CLOSED,
  FLAG_GLUED,
  FLAG_LINE_START,
  FLAG_SENTENCE_START,
  SCRIPT_LATN,
  SCRIPT_NONE,
  TOKEN_MARK,
  TOKEN_MIXED,
  TOKEN_NUMBER,
  TOKEN_WORD,
} from '../document.ts';
import { Forms } from '../words/forms.ts';
import { Builder } from './token-table.ts';

/** Words after which a full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st mt rev fr sr jr no nos vs etc rd ave smt shri sri md km adv hon gen col capt lt sgt maj art arts para cf eg ie viz approx dept'.split(
    ' ',
  ),
);

export function tokenise(text: string, from: number, to: number, segment: number, out: Builder, forms: Forms): void {
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
