import { exactForm, fold } from './fold.ts';
import { withoutPlaceholders } from './placeholders.ts';
import { soundKeys } from './romanise.ts';
import { isStopWord } from './stops.ts';

/** A word as it stands in a text: where, in UTF-16 units, and how it is folded. */
export interface Word {
  start: number;
  end: number;
  folded: string;
}

/** Everything under which one word of a text can be found. */
export interface Lexemes {
  folded: string;
  /** True when folding changed nothing, so that the folded word is also the exact one. */
  plain: boolean;
  /** The word without a suffix that its language writes onto it. */
  stems: readonly string[];
  /**
   * What else it is found by: `=` and the exact spelling where that is another; its stems; `~` and what it sounds like (see `soundKeys`)
   * where spelling is not settled: Indic scripts, and romanised speech.
   */
  keys: readonly string[];
}

/** A word of a text in one language. */
export interface Lexed {
  readonly start: number;
  readonly end: number;
  readonly forms: Lexemes;
}

/** Longer words are cut to this many UTF-16 units, in texts and in queries alike: they are junk, or no words. */
const LONGEST = 64;
const LETTER = /[\p{L}\p{M}\p{Nd}]/u;
const KEPT = /[^\p{L}\p{M}\p{Nd}]+/gu;

const PARTS = 0;
const MAKES = 1;
const JOINS = 2;
const APOSTROPHE = 3;
const HALF = 4;
/** What each UTF-16 unit does: parts words, makes one, goes on in one, stands in one before a letter, is half of a code point. */
const ROLES = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit < 0xdc00 ? HALF : PARTS;
  if (LETTER.test(String.fromCharCode(unit))) return MAKES;
  if ((unit >= 0x200b && unit <= 0x200d) || unit === 0x00ad || unit === 0x2060) return JOINS;
  return unit === 0x27 || unit === 0x2019 ? APOSTROPHE : PARTS;
});

/** How many units at a place belong to a word: 0 where none do. */
function wordUnits(text: string, at: number, inside: boolean): number {
  const role = ROLES[text.charCodeAt(at)];
  if (role === MAKES) return 1;
  if (role === HALF) return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 2 : 0;
  if (!inside) return 0;
  if (role === JOINS) return 1;
  return role === APOSTROPHE && /^\p{L}/u.test(text.slice(at + 1, at + 3)) ? 1 : 0;
}

/**
 * Cuts a text into words: runs of letters, signs and digits of any script; an apostrophe inside a word stays in it. Danda,
 * hyphen, brackets and everything else part words. Linear in the length of the text.
 */
export function eachWord(text: string, found: (start: number, end: number) => void): void {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const start = at;
    at += wordUnits(text, at, false);
    if (at === start) continue;
    while (at < length) {
      // Nearly all are letters.
      if (ROLES[text.charCodeAt(at)] === MAKES) at++;
      else {
        const units = wordUnits(text, at, true);
        if (units === 0) break;
        at += units;
      }
    }
    found(start, at);
  }
}

/** The words of a text in any language, as far as anything is left of them when they are folded. */
export function words(text: string): Word[] {
  const out: Word[] = [];
  eachWord(text, (start, end) => {
    const folded = foldWord(text.slice(start, end));
    if (folded !== '') out.push({ start, end, folded });
  });
  return out;
}

function foldWord(raw: string): string {
  return fold(raw)
    .replaceAll(KEPT, '')
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '');
}

/**
 * The words of a published text, each with all that it is found by, given the language it is spoken in (a segment's `lang`). A placeholder
 * is one word that nobody looks for.
 */
export function lexed(text: string, lang: string): Lexed[] {
  const known = knownIn(lang);
  const spoken = withoutPlaceholders(text);
  const out: Lexed[] = [];
  eachWord(spoken, (start, end) => {
    const forms = known.at(spoken, start, end);
    if (forms.folded !== '') out.push({ start, end, forms });
  });
  return out;
}

/** What the word that stands there in a text is found by. */
export const lexemesAt = (text: string, start: number, end: number, lang: string): Lexemes =>
  knownIn(lang).at(text, start, end);

/** FNV-1a over UTF-16 units, 32 bits with a sign. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

const INDIC = /[\u0900-\u09ff]/;

/** What one word of a text is indexed under, given the language it is spoken in. */
export function lexemes(raw: string, lang: string): Lexemes {
  const folded = foldWord(raw);
  const exact = exactForm(raw).slice(0, LONGEST);
  const spoken = INDIC.test(folded) || lang === 'latn';
  // A function word is no stem: it would be found where nobody wrote it.
  const stems = stemsOf(folded, raw, lang).filter((stem) => !isStopWord(stem));
  const heard = INDIC.test(raw) ? [exact, ...stems] : [folded];
  const keys = [
    ...(exact === folded ? [] : [`=${exact}`]),
    ...stems,
    // Who types लेबनानमा in Latin letters types the name without the postposition.
    ...(spoken ? new Set(heard.flatMap(soundKeys).map((sound) => `~${sound}`)) : []),
  ];
  return { folded, plain: exact === folded, stems, keys };
}

// Postpositions and plural marks that these languages write onto the word, folded, the longest first.
const NEPALI = [
  'हरूबाट',
  'हरूलाई',
  'हरूको',
  'हरूले',
  'हरूमा',
  'हरुलाई',
  'हरुको',
  'हरुले',
  'लाई',
  'बाट',
  'देखि',
  'सम्म',
  'संग',
  'हरू',
  'हरु',
  'को',
  'का',
  'की',
  'ले',
  'मा',
].map(fold);
const BENGALI = [
  'গুলোর',
  'গুলোকে',
  'গুলো',
  'গুলি',
  'দেরকে',
  'দের',
  'েরা',
  'টির',
  'টার',
  'টিকে',
  'কে',
  'তে',
  'টি',
  'টা',
  'ের',
  'রা',
  'র',
  'ে',
  'য',
].map(fold);
const HINDI = ['ओं', 'ों', 'ें'].map(fold);
// A stem shorter than this is no word: মার is not মা with a suffix more often than it is.
const SHORTEST_STEM = 3;

function stemsOf(folded: string, raw: string, lang: string): string[] {
  if (/^[a-z]+$/.test(folded)) return lang === 'latn' ? [] : englishStems(folded, raw);
  const bengali = folded.charCodeAt(0) >= 0x0980 && folded.charCodeAt(0) <= 0x09ff;
  const devanagari = folded.charCodeAt(0) >= 0x0900 && folded.charCodeAt(0) < 0x0980;
  const suffixes = bengali
    ? BENGALI
    : !devanagari
      ? []
      : lang === 'ne'
        ? NEPALI
        : lang === 'hi'
          ? HINDI
          : [...NEPALI, ...HINDI];
  const found: string[] = [];
  let rest = folded;
  for (let depth = 0; depth < 2; depth++) {
    const suffix = suffixes.find((s) => rest.endsWith(s) && rest.length - s.length >= SHORTEST_STEM);
    if (suffix === undefined) break;
    rest = rest.slice(0, -suffix.length);
    found.push(rest);
  }
  return found;
}

function englishStems(folded: string, raw: string): string[] {
  if (/['\u2019\u02bc]s$/i.test(raw)) return [folded.slice(0, -1)];
  if (folded.length < 4 || !folded.endsWith('s') || /(?:ss|us|is)$/.test(folded)) return [];
  if (folded.endsWith('ies') && folded.length > 4) return [`${folded.slice(0, -3)}y`];
  return [/(?:ch|sh|ss|x|z)es$/.test(folded) ? folded.slice(0, -2) : folded.slice(0, -1)];
}

interface Known {
  readonly raw: string;
  readonly forms: Lexemes;
  /** Another word of the same hash. */
  readonly next: Known | undefined;
}

// Forgotten when full, so that memory stays bounded.
const MOST_KNOWN = 50_000;

/**
 * The words of one language that were folded before: speech repeats itself, nine of ten were. They are found by where they stand in a
 * text, so that none need be cut out of it.
 */
class KnownWords {
  private readonly lang: string;
  private readonly byHash = new Map<number, Known>();

  constructor(lang: string) {
    this.lang = lang;
  }

  at(text: string, start: number, end: number): Lexemes {
    const length = end - start;
    const hash = hashOf(text, start, end);
    const first = this.byHash.get(hash);
    for (let known = first; known; known = known.next)
      if (known.raw.length === length && text.startsWith(known.raw, start)) return known.forms;
    const raw = text.slice(start, end);
    const forms = lexemes(raw, this.lang);
    // Long strings are rare and no words.
    if (length > LONGEST) return forms;
    if (this.byHash.size >= MOST_KNOWN) this.byHash.clear();
    this.byHash.set(hash, { raw: alone(raw), forms, next: first });
    return forms;
  }
}

/** A copy: a piece of a text would keep the whole of it in memory. */
const alone = (raw: string): string => Buffer.from(raw, 'utf16le').toString('utf16le');

const knownWords = new Map<string, KnownWords>();
const MOST_LANGUAGES = 16;
function knownIn(lang: string): KnownWords {
  let known = knownWords.get(lang);
  if (!known) {
    if (knownWords.size >= MOST_LANGUAGES) knownWords.clear();
    knownWords.set(lang, (known = new KnownWords(lang)));
  }
  return known;
}
