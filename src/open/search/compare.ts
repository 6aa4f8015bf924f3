import type { Context } from '#platform/context';
import { say, type Locale } from '#platform/i18n';
import { asInput, searchHref, type SearchAddress } from './address.ts';
import { readQuestion, searchInput, type ExplainedProblem } from './asking.ts';
import { BOM, csvRow } from './csv.ts';
import { searchEngine } from './engines.ts';
import { all, any, term } from './expression.ts';
import { facetLabel, FACETS } from './facets.ts';
import type { Question } from './port.ts';
import { facetLists, type FacetList } from './results.ts';

/** One of two searches that are held against each other. */
export interface Side {
  readonly address: SearchAddress;
  readonly problems: readonly ExplainedProblem[];
  readonly testimonies: number;
  readonly passages: number;
  readonly capped: boolean;
  /** Testimonies by facet value, of those that the whole search finds. */
  readonly facets: Readonly<Record<string, number>>;
}

export interface ComparedValue {
  readonly value: string;
  readonly label: string;
  /** Testimonies on each side. */
  readonly n: readonly [number, number];
}

export interface Comparison {
  readonly sides: readonly [Side, Side];
  /** Every value that stands on either side, the commonest first; decades in order. */
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly values: readonly ComparedValue[];
  }[];
  /** What can be chosen at all. */
  readonly choices: readonly FacetList[];
}

/**
 * Chosen values as a condition on the testimony. As a choice, a group does not narrow its own counts, which is right for a list to
 * choose from and wrong for saying what the found ones have in common.
 */
function conditioned(question: Question): Question {
  const chosen = Object.values(question.groups).map((values) => any(values.map(term)));
  return { ...question, groups: {}, fields: all([...(question.fields ? [question.fields] : []), ...chosen]) };
}

async function sideOf(ctx: Context, address: SearchAddress, locale: Locale): Promise<Side> {
  const asked = readQuestion(ctx, searchInput.parse({ ...asInput(address), locale }));
  const none = { address, problems: [], testimonies: 0, passages: 0, capped: false, facets: {} };
  if (!asked.ok) return { ...none, problems: asked.problems };
  const { question } = asked;
  const engine = await searchEngine(ctx);
  const answer = await engine.ask(ctx, Object.keys(question.groups).length > 0 ? conditioned(question) : question);
  const { testimonies, passages, capped, facets } = answer;
  return { ...none, testimonies, passages, capped, facets };
}

/**
 * Two searches side by side: how many testimonies each finds, and how those are spread over every list. Counts are exact, of what is
 * printed on the public record only.
 * @throws Refusal as `searchArchive`
 */
export async function compareSearches(
  ctx: Context,
  first: SearchAddress,
  second: SearchAddress,
  locale: Locale,
): Promise<Comparison> {
  const a = await sideOf(ctx, first, locale);
  const b = await sideOf(ctx, second, locale);
  const everything = await sideOf(ctx, { q: '', filters: [], exact: false, sort: 'relevance' }, locale);
  const values = [...new Set([...Object.keys(a.facets), ...Object.keys(b.facets)])];
  const groups = FACETS.flatMap((facet) => {
    const mine = values
      .filter((value) => value.startsWith(`${facet.id}/`))
      .map(
        (value): ComparedValue => ({
          value,
          label: facetLabel(value, locale),
          n: [a.facets[value] ?? 0, b.facets[value] ?? 0],
        }),
      )
      .sort((x, y) =>
        facet.id === 'decade'
          ? x.value.localeCompare(y.value)
          : y.n[0] + y.n[1] - x.n[0] - x.n[1] || x.label.localeCompare(y.label, locale),
      );
    return mine.length === 0 ? [] : [{ id: facet.id, label: say(locale, facet.label), values: mine }];
  });
  return { sides: [a, b], groups, choices: facetLists(everything.facets, {}, locale) };
}

/** Share of a side's testimonies; null where the side has none. */
export const share = (side: Side, n: number): number | null => (side.testimonies === 0 ? null : n / side.testimonies);

/** Both sides as CSV, one value of a list a line; the first line counts all. */
export function compareCsv(found: Comparison, site: string, at: Date): string {
  const [a, b] = found.sides;
  const row = (group: string, value: string, label: string, n: readonly [number, number]) =>
    csvRow([
      group,
      value,
      label,
      n[0],
      n[1],
      share(a, n[0])?.toFixed(4) ?? null,
      share(b, n[1])?.toFixed(4) ?? null,
      site + searchHref(a.address),
      site + searchHref(b.address),
      at.toISOString(),
    ]);
  return (
    BOM +
    csvRow([
      'list',
      'value',
      'label',
      'first_testimonies',
      'second_testimonies',
      'first_share',
      'second_share',
      'first_search',
      'second_search',
      'counted',
    ]) +
    row('all', '', '', [a.testimonies, b.testimonies]) +
    found.groups.flatMap((group) => group.values.map((one) => row(group.id, one.value, one.label, one.n))).join('')
  );
}
