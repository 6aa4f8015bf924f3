import type { GoldRow, GoldSpan } from '../../test/gold/make.ts';
import type { Random } from '../measure/speech.ts';

/** How often a text comes again with other mentions in it, and how many of them give way to others. */
const AGAIN = 2;
const EXCHANGED = 0.8;

/**
 * Texts once more with their mentions exchanged for others of the same type and language, from among all of them: what stands around
 * a mention and what it is made of are learned apart. Grammar suffers, which no feature sees.
 */
export function exchanged(texts: readonly GoldRow[], random: Random): GoldRow[] {
  const words = new Map<string, string[]>();
  for (const { lang, text, spans } of texts)
    for (const { type, start, end } of spans) {
      const list = words.get(`${lang} ${type}`) ?? [];
      words.set(`${lang} ${type}`, list);
      list.push(text.slice(start, end));
    }
  return Array.from({ length: AGAIN }, () => texts).flatMap((round) =>
    round.map((row) => {
      const spans: GoldSpan[] = [];
      let text = '';
      let from = 0;
      for (const span of row.spans) {
        const own = row.text.slice(span.start, span.end);
        const others = words.get(`${row.lang} ${span.type}`) ?? [own];
        const other = random() < EXCHANGED ? (others[Math.floor(random() * others.length)] as string) : own;
        text += row.text.slice(from, span.start);
        from = span.end;
        spans.push({ ...span, start: text.length, end: text.length + other.length });
        text += other;
      }
      return { ...row, text: text + row.text.slice(from), spans };
    }),
  );
}
