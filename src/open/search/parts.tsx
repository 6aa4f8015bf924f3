import type { VNode } from 'preact';
import { Notice } from '#html/parts';
import { say, type Locale } from '#platform/i18n';
import { searchHref, type SearchAddress } from './address.ts';
import type { ExplainedProblem } from './asking.ts';
import { facetLabel } from './facets.ts';
import { pageTexts as texts } from './page-text.ts';
import type { Mark } from './results.ts';

/** Words with the stretches that matched marked. */
export function Marked(props: { text: string; marks: readonly Mark[] }): VNode {
  const parts: (VNode | string)[] = [];
  let at = 0;
  for (const [start, end] of props.marks) {
    parts.push(props.text.slice(at, start), <mark key={start}>{props.text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(props.text.slice(at));
  return <>{parts}</>;
}

/** What is wrong with a query, each with its place in the query as it was typed. */
export function Problems(props: { locale: Locale; q: string; problems: readonly ExplainedProblem[] }): VNode | null {
  const { locale, q, problems } = props;
  if (problems.length === 0) return null;
  return (
    <Notice tone="bad" title={say(locale, texts.problem)}>
      {problems.map((problem) => (
        <div key={`${problem.at} ${problem.code}`}>
          <p>
            {say(locale, texts.column, { column: problem.column })}: {problem.message}
          </p>
          <pre dir="auto" class="query">
            {q.slice(Math.max(0, problem.at - 60), problem.at)}
            <mark>{q.slice(problem.at, Math.min(problem.end, problem.at + 60)) || '\u2423'}</mark>
            {q.slice(Math.min(problem.end, problem.at + 60), problem.end + 60)}
          </pre>
        </div>
      ))}
    </Notice>
  );
}

/** Where a search is typed. */
export function QueryField(props: { locale: Locale; q: string; faulty?: boolean }): VNode {
  const label = say(props.locale, texts.label);
  return (
    <>
      <label for="q" class="visually-hidden">
        {label}
      </label>
      <input
        id="q"
        type="search"
        name="q"
        dir="auto"
        value={props.q}
        placeholder={label}
        maxLength={4000}
        aria-invalid={props.faulty ? true : undefined}
      />
    </>
  );
}

/** What was chosen, each with a link that takes it away again. */
export function Chosen(props: {
  locale: Locale;
  filters: readonly string[];
  /** The page without this value; null: without any. */
  without: (value: string | null) => string;
}): VNode | null {
  const { locale, without } = props;
  const filters = [...new Set(props.filters)];
  if (filters.length === 0) return null;
  return (
    <p class="chosen">
      <span class="soft">{say(locale, texts.chosen)}: </span>
      {filters.map((value) => (
        <a
          key={value}
          class="tag"
          href={without(value)}
          aria-label={say(locale, texts.takeAway, { name: facetLabel(value, locale) })}
        >
          {facetLabel(value, locale)} <span aria-hidden="true">×</span>
        </a>
      ))}
      {filters.length > 1 && <a href={without(null)}>{say(locale, texts.takeAll)}</a>}
    </p>
  );
}

/** The views of one search, and where else it can go. */
export function Tools(props: { locale: Locale; address: SearchAddress; here: string }): VNode {
  const { locale, address, here } = props;
  const views = [
    ['/search', texts.results],
    ['/search/context', texts.inContext],
    ['/search/charts', texts.charts],
    ['/search/compare', texts.compare],
    ['/search/saved', texts.keep],
  ] as const;
  return (
    <nav class="tools" aria-label={say(locale, texts.tools)}>
      {views.map(([path, label]) => (
        <a key={path} href={searchHref(address, path)} aria-current={path === here ? 'page' : undefined}>
          {say(locale, label)}
        </a>
      ))}
      {(
        [
          ['/search/batch', texts.many],
          ['/search/help', texts.how],
        ] as const
      ).map(([path, label]) => (
        <a key={path} href={path} aria-current={path === here ? 'page' : undefined}>
          {say(locale, label)}
        </a>
      ))}
    </nav>
  );
}

/** The chosen values of an address as hidden fields, for forms that change something else. */
export function Kept(props: { address: SearchAddress; but?: readonly ('q' | 'f' | 'exact' | 'sort')[] }): VNode {
  const { address, but = [] } = props;
  return (
    <>
      {!but.includes('q') && address.q !== '' && <input type="hidden" name="q" value={address.q} />}
      {!but.includes('f') &&
        [...new Set(address.filters)].map((value) => <input key={value} type="hidden" name="f" value={value} />)}
      {!but.includes('exact') && address.exact && <input type="hidden" name="exact" value="true" />}
      {!but.includes('sort') && address.sort !== 'relevance' && (
        <input type="hidden" name="sort" value={address.sort} />
      )}
    </>
  );
}
