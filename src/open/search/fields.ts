import { fold } from './fold.ts';
import { resolveFacetValue } from './facets.ts';
import { words } from './words.ts';
import { problem, type QueryNode, type QueryProblem } from './query.ts';
import { all, any, term, type Expression } from './expression.ts';

type FieldNode = Extract<QueryNode, { kind: 'field' }>;

/** Names that may stand before the colon, in every language of the interface; facet groups by their identifiers too. */
export const FIELD_ALIASES: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'शीर्षक', 'শিরোনাম'],
  year: ['year', 'years', 'वर्ष', 'साल', 'বছর', 'সাল'],
  direction: ['direction', 'दिशा', 'দিক'],
  origin: ['origin', 'from', 'मूल', 'उद्गम', 'উৎস'],
  language: ['language', 'lang', 'भाषा', 'ভাষা'],
  decade: ['decade', 'period', 'दशक', 'দশক'],
  medium: ['medium', 'माध्यम', 'মাধ্যম'],
  theme: ['theme', 'विषय', 'বিষয়'],
  destination: ['destination', 'to', 'गंतव्य', 'गन्तव्य', 'গন্তব্য'],
  sector: ['sector', 'work', 'काम', 'কাজ'],
  country: ['country', 'देश', 'দেশ'],
  ...Object.fromEntries(
    ['reason', 'recruitment', 'violation', 'redress', 'support', 'outcome'].map((group) => [group, [group]]),
  ),
};

const fieldOf = new Map(
  Object.entries(FIELD_ALIASES).flatMap(([field, names]) => names.map((name) => [fold(name), field] as const)),
);

/** Fields that a query may name. */
const FIELD_NAMES: readonly string[] = Object.keys(FIELD_ALIASES);

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** What the labels of a testimony must satisfy for `field:value`, or why that cannot be said. */
export function fieldExpression(query: string, node: FieldNode): Expression | QueryProblem {
  const field = fieldOf.get(fold(node.field));
  if (field === undefined) return problem(query, 'unknown-field', { at: node.at, end: node.valueAt - 1 }, FIELD_NAMES);
  const place = { at: node.valueAt, end: node.end };
  if (field === 'year') return years(node.value) ?? problem(query, 'bad-years', place);
  if (field === 'title') {
    const found = words(node.value);
    if (found.length === 0) return problem(query, 'no-letters', place);
    return all(found.map((w) => term(`title/${w.folded}`)));
  }
  const groups = field === 'country' ? ['origin', 'destination'] : [field];
  const resolved = groups.map((group) => resolveFacetValue(group, node.value));
  const values = resolved.flatMap((r) => ('value' in r ? [r.value] : []));
  if (values.length === 0) {
    return problem(
      query,
      'unknown-value',
      place,
      resolved.flatMap((r) => ('suggestions' in r ? r.suggestions : [])).slice(0, 5),
    );
  }
  return any(values.map(term));
}

/** `2008`, `2008..2014`, `2008..`, `..2014`: any year of the range in which she was away. Digits of any script. */
function years(value: string): Expression | null {
  const found = /^(\d{4})?(\.\.)?(\d{4})?$/.exec(fold(value).replaceAll('\u2025', '..'));
  if (
    !found ||
    (found[1] === undefined && found[3] === undefined) ||
    (found[2] === undefined && found[3] !== undefined)
  )
    return null;
  const first = Number(found[1] ?? FIRST_YEAR);
  const last = found[2] === undefined ? first : Number(found[3] ?? LAST_YEAR);
  if (first < FIRST_YEAR || last > LAST_YEAR || last < first) return null;
  return any(Array.from({ length: last - first + 1 }, (_, n) => term(`year/${first + n}`)));
}
