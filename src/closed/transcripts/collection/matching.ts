import type { ParsedTranscript } from '../rules.ts';
import { isoDate } from '../parse/dates.ts';
import type { CatalogueRow } from './catalogue.ts';
import { mayBeSame, nameWords, sameName } from './names.ts';

/** A transcript that waits for its entry in the catalogue. */
export interface Unmatched {
  name: string;
  transcript: ParsedTranscript;
}

export type Reason = 'file name' | 'number' | 'date' | 'name' | 'name in the file name';

export interface Match {
  row: CatalogueRow;
  reasons: Reason[];
  score: number;
}

/** Weights are own settings: a file name alone decides; otherwise two independent signs must agree. */
const WEIGHT: Readonly<Record<Reason, number>> = {
  'file name': 100,
  number: 40,
  date: 25,
  name: 30,
  'name in the file name': 25,
};
const ENOUGH = 50;
/** How far the best must be ahead of the next. */
const LEAD = 15;

/** Letters and digits only, for comparing file names that people typed. */
export function fileKey(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1).trim();
  return base
    .replace(/\.[a-z0-9]{2,4}$/i, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\d]+/gu, '');
}

function fileWords(name: string): Set<string> {
  const base = name.slice(name.lastIndexOf('/') + 1).replace(/\.[a-z0-9]{2,4}$/i, '');
  return new Set(
    base
      .normalize('NFKD')
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .filter((word) => word.length >= 3),
  );
}

const numberKey = (reference: string) =>
  reference
    .trim()
    .toLowerCase()
    .replace(/^(?:no\.?|#)\s*/, '')
    .replace(/^0+(?=\d)/, '');

/** Of which entry a transcript is, each entry going to one transcript: pairs that agree most are matched first. */
export function matchRows(
  transcripts: readonly Unmatched[],
  rows: readonly CatalogueRow[],
): { matches: Map<Unmatched, Match>; ambiguous: Map<Unmatched, CatalogueRow[]> } {
  const pairs = transcripts.flatMap((transcript) =>
    rows.map((row) => ({ transcript, ...compare(transcript, row) })).filter(({ score }) => score >= ENOUGH),
  );
  pairs.sort((a, b) => b.score - a.score);
  const matches = new Map<Unmatched, Match>();
  const ambiguous = new Map<Unmatched, CatalogueRow[]>();
  const taken = new Set<CatalogueRow>();
  for (const { transcript, row, reasons, score } of pairs) {
    if (matches.has(transcript) || ambiguous.has(transcript) || taken.has(row)) continue;
    const rivals = pairs.filter(
      (pair) => pair.transcript === transcript && pair.row !== row && !taken.has(pair.row) && score - pair.score < LEAD,
    );
    if (rivals.length > 0) {
      ambiguous.set(transcript, [row, ...rivals.map((pair) => pair.row)]);
      continue;
    }
    matches.set(transcript, { row, reasons, score });
    taken.add(row);
  }
  return { matches, ambiguous };
}

function compare({ name, transcript }: Unmatched, row: CatalogueRow): Match {
  const { header } = transcript;
  const reasons: Reason[] = [];
  const of = (field: 'fileName' | 'reference' | 'date' | 'narrator') => row.fields.get(field) ?? [];
  if (of('fileName').some((key) => fileKey(key) !== '' && fileKey(key) === fileKey(name))) reasons.push('file name');
  if (
    header.reference !== null &&
    of('reference').some((reference) => numberKey(reference) === numberKey(header.reference ?? ''))
  )
    reasons.push('number');
  if (header.dateIso !== null && of('date').some((date) => isoDate(date) === header.dateIso)) reasons.push('date');
  if (
    header.narrators.some((said) => of('narrator').some((listed) => sameName(said, listed) || mayBeSame(said, listed)))
  )
    reasons.push('name');
  const words = fileWords(name);
  const family = of('narrator').map((listed) => nameWords(listed).at(-1) ?? '');
  if (family.some((word) => word.length >= 3 && words.has(word))) reasons.push('name in the file name');
  return { row, reasons, score: reasons.reduce((sum, reason) => sum + WEIGHT[reason], 0) };
}
