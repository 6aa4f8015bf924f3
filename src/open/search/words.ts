import { exactForm, fold } from './fold.ts';
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

/** Longer words are cut to this many UTF-16 units, in texts and in queries alike: they are junk, or no words. */
const LONGEST = 64;
const WORD = /[\p{L}\p{M}\p{Nd}](?:[\p{L}\p{M}\p{Nd}\u200b-\u200d\u00ad\u2060]|['\u2019\u02bc](?=\p{L}))*/gu;
const KEPT = /[^\p{L}\p{M}\p{Nd}]+/gu;

function foldWord(raw: string): string {
  return fold(raw)
    .replaceAll(KEPT, '')
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '');
}

/**
 * Cuts a text into words: runs of letters, signs and digits of any script; an apostrophe inside a word stays in it. Danda,
 * hyphen, brackets and everything else part words. Linear in the length of the text.
 */
export function words(text: string): Word[] {
  const out: Word[] = [];
  for (const { start, raw } of rawWords(text)) {
    const folded = cached(foldCache, raw, foldWord);
    if (folded !== '') out.push({ start, end: start + raw.length, folded });
  }
  return out;
}

/** The same cut, as it stands; of some nothing is left when they are folded. */
export function rawWords(text: string): { start: number; raw: string }[] {
  const out: { start: number; raw: string }[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) out.push({ start: match.index, raw: match[0] });
  return out;
}

/** What one word of a text is indexed under, given the language it is spoken in (a segment's `lang`). */
export function lexemes(raw: string, lang: string): Lexemes {
  let cache = lexemeCaches.get(lang);
  if (!cache) {
    if (lexemeCaches.size >= MOST_LANGUAGES) lexemeCaches.clear();
    lexemeCaches.set(lang, (cache = new Map()));
  }
  return cached(cache, raw, (word) => makeLexemes(word, lang));
}

const INDIC = /[\u0900-\u09ff]/;

function makeLexemes(raw: string, lang: string): Lexemes {
  const folded = foldWord(raw);
  const exact = exactForm(raw).slice(0, LONGEST);
  const spoken = INDIC.test(folded) || lang === 'latn';
  // A function word is no stem: it would be found where nobody wrote it.
  const stems = stemsOf(folded, raw, lang).filter((stem) => !isStopWord(stem));
  const heard = INDIC.test(raw) ? [exact, ...stems] : [folded];
  return {
    folded,
    plain: exact === folded,
    stems,
    keys: [
      ...(exact === folded ? [] : [`=${exact}`]),
      ...stems,
      // Who types लेबनानमा in Latin letters types the name without the postposition.
      ...(spoken ? new Set(heard.flatMap(soundKeys).map((sound) => `~${sound}`)) : []),
    ],
  };
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

// Speech repeats itself: nine words of ten were folded before. Cleared when full, so that memory stays bounded.
const CACHE_SIZE = 50_000;
const foldCache = new Map<string, string>();
// One for each language: a key put together for each word of a text would be hashed anew each time.
const lexemeCaches = new Map<string, Map<string, Lexemes>>();
const MOST_LANGUAGES = 16;

function cached<V>(cache: Map<string, V>, key: string, make: (key: string) => V): V {
  const found = cache.get(key);
  if (found !== undefined) return found;
  const made = make(key);
  // Long strings are rare and not words: keeping them would keep texts.
  if (key.length <= LONGEST) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(key, made);
  }
  return made;
}
