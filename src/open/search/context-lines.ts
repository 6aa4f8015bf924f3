import { BOM, csvRow } from './csv.ts';
import { withoutPlaceholders } from './placeholders.ts';
import type { FoundPassage } from './results.ts';

/** One occurrence with the words around it: a line of a concordance (keyword in context). */
export interface ContextLine {
  readonly passage: string;
  readonly href: string;
  readonly title: string;
  readonly titleLang: string;
  readonly lang: string;
  /** Up to the word, with the space between them if there is one. */
  readonly before: string;
  readonly keyword: string;
  readonly after: string;
}

export const CONTEXT_ORDERS = ['hits', 'before', 'after'] as const;
export type ContextOrder = (typeof CONTEXT_ORDERS)[number];

/** Characters on each side, cut at a word; a placeholder counts as one, however many words stand in it. */
const AROUND = 70;

// A word that is longer is shown whole.
function cutLeft(text: string): string {
  if (text.length <= AROUND) return text;
  const words = withoutPlaceholders(text).trimEnd();
  const first = words.indexOf(' ', text.length - AROUND);
  return `… ${text.slice((first > 0 ? first : words.lastIndexOf(' ')) + 1)}`;
}
function cutRight(text: string): string {
  if (text.length <= AROUND) return text;
  const words = withoutPlaceholders(text);
  const last = words.lastIndexOf(' ', AROUND);
  const end = last > 0 ? last : words.indexOf(' ', AROUND);
  return end > 0 ? `${text.slice(0, end)} …` : text;
}
const oneLine = (text: string) => text.replace(/\s+/gu, ' ');

/**
 * Every marked occurrence in the words of these hits, in the order of the hits, or by the word that stands before or after: then what is
 * usually said around a word shows as a block. The printed record has no lines: it is about her words, not of them.
 */
export function contextLines(hits: readonly FoundPassage[], order: ContextOrder, locale: string): ContextLine[] {
  const lines = hits.flatMap((hit) =>
    hit.kind === 'record'
      ? []
      : hit.pieces.flatMap((piece) =>
          piece.marks.map(([start, end]) => ({
            passage: hit.passage,
            href: `/t/${hit.publicId}${piece.anchor === null ? '' : `#${piece.anchor}`}`,
            title: hit.title,
            titleLang: hit.language,
            lang: piece.lang,
            before: cutLeft(oneLine(piece.text.slice(0, start)).trimStart()),
            keyword: oneLine(piece.text.slice(start, end)),
            after: cutRight(oneLine(piece.text.slice(end)).trimEnd()),
          })),
        ),
  );
  if (order === 'hits') return lines;
  const collator = new Intl.Collator(locale);
  const key = (line: ContextLine) =>
    order === 'after' ? line.after.trim() : line.before.trim().split(' ').reverse().join(' ');
  return lines.sort((a, b) => collator.compare(key(a), key(b)));
}

/** The lines as CSV, each with the address of its passage. */
export function contextCsv(lines: readonly ContextLine[], search: string, site: string, at: Date): string {
  return (
    BOM +
    csvRow(['before', 'keyword', 'after', 'language', 'title', 'passage', 'url', 'search', 'made']) +
    lines
      .map((line) =>
        csvRow([
          line.before.trim(),
          line.keyword,
          line.after.trim(),
          line.lang,
          line.title,
          line.passage,
          site + line.href,
          search,
          at.toISOString(),
        ]),
      )
      .join('')
  );
}
