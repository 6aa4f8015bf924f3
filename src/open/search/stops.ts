import stopWords from '../../../search-config/stop-words.json' with { type: 'json' };
import { fold } from './fold.ts';

const stops = new Set(
  Object.entries(stopWords).flatMap(([key, list]) =>
    key === 'about' || typeof list === 'string' ? [] : list.map(fold),
  ),
);

/** Whether a folded word is a function word: searched for, but neither spelt otherwise nor suggested. */
export const isStopWord = (folded: string): boolean => stops.has(folded);

/**
 * Lexeme of two function words side by side. They stand in most passages, so that a phrase of them would be compared with nearly
 * all; the pair is rare enough for an index.
 */
export function stopPair(first: string, second: string): string | null {
  return isStopWord(first) && isStopWord(second) ? `"${first} ${second}` : null;
}
