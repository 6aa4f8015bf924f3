import { FLAG_CAPITAL, SCRIPT_BENG, SCRIPT_DEVA, isIndic, type DocumentView } from '../document.ts';
import type { Candidate } from './candidates.ts';
import { isTag } from './evidence.ts';
import { countsOf } from '../reading/counts.ts';
import { CURRENCY_CODES } from '../lexicon/english-papers.ts';
import { isPaper } from '../reading/papers.ts';
import { readerOf } from '../reading/reader.ts';
import { isSpeech } from '../reading/speech.ts';

/** In fewer words the share of what was found says nothing. */
const SHORTEST = 80;
/** Share of words that rules found, under which somebody tells of much and names little. */
const QUIET = 0.15;
/** What a tagger alone must have to be shown there, and, in Devanagari, where hardly anything was found. */
const LEAST = 40;
const LEAST_IN_SILENCE = 45;
const SILENT = 0.05;

/**
 * Where rules found little in long talk in Devanagari or Bengali, what a tagger alone half believes is ordinary words: one in fifty of them was right
 * in texts that were new to the engine. Where they found much, names stand close together, and one in five is.
 */
export function withoutGuesses(view: DocumentView, shown: readonly Candidate[]): readonly Candidate[] {
  if (isPaper(view)) return withoutSmall(view, shown);
  if (!isSpeech(view)) return shown;
  const { tokens } = view;
  const { inScript } = countsOf(view);
  const words = (inScript[SCRIPT_DEVA] as number) + (inScript[SCRIPT_BENG] as number);
  if (words < SHORTEST) return shown;
  let found = 0;
  for (const candidate of shown) if (!candidate.evidence.every(isTag)) found += candidate.last - candidate.first;
  if (found >= QUIET * words) return shown;
  const least = found < SILENT * words && inScript[SCRIPT_BENG] === 0 ? LEAST_IN_SILENCE : LEAST;
  return shown.filter(
    (candidate) =>
      candidate.score >= least ||
      !isIndic(tokens.script[candidate.first] as number) ||
      !candidate.evidence.every(isTag),
  );
}

/**
 * In English papers names have capitals. What a tagger alone half believes and has none is ordinary words but for one in a hundred; "the
 * Court" by itself is the one that writes, and "(EUR)" a currency.
 */
function withoutSmall(view: DocumentView, shown: readonly Candidate[]): readonly Candidate[] {
  const { flags } = view.tokens;
  const reader = readerOf(view);
  return shown.filter(({ evidence, score, first, last }) => {
    if (!evidence.every(isTag) || !reader.segment(first).english) return true;
    if (last - first === 1 && (COURT.has(reader.key(first)) || CURRENCIES.has(reader.form(first)))) return false;
    if (score >= LEAST) return true;
    for (let i = first; i < last; i++) if (((flags[i] as number) & FLAG_CAPITAL) !== 0) return true;
    return false;
  });
}
const CURRENCIES = new Set(CURRENCY_CODES.split(/\s+/));
const COURT = new Set(['court', 'courts']);
