import { exportCitation } from '#rules/open/citation';
import { conceptLabel } from '#release/publication';
import { BOM, csvRow, plainText } from './csv.ts';
import type { ExportedHit, ExportedSearch } from './export.ts';

type Hits = AsyncIterable<readonly ExportedHit[]>;

/** A form that results leave in. Each writes what was asked, when, and how much was found, beside every hit. */
export interface ExportFormat {
  /** Ending of the address: `/search/export.<extension>`. */
  readonly extension: 'csv' | 'jsonl' | 'ris';
  readonly type: string;
  write(search: ExportedSearch, hits: Hits, site: string): AsyncGenerator<string, void, undefined>;
}

const COLUMNS = [
  'rank',
  'id',
  'edition',
  'anchor',
  'url',
  'kind',
  'title',
  'language',
  'published',
  'origin',
  'destination',
  'themes',
  'uses',
  'narrator',
  'text',
  'passage',
  'query',
  'filters',
  'exact',
  'sort',
  'search',
  'exported',
  'testimonies',
  'found',
  'cut',
] as const;

/**
 * Every row carries the search, so that files can be put together and still say where each row is from. A search without a hit gives
 * one row without a passage.
 */
async function* csv(search: ExportedSearch, hits: Hits): AsyncGenerator<string, void, undefined> {
  yield BOM + csvRow(COLUMNS);
  const asked = [
    search.q,
    search.filters.join(' '),
    search.exact,
    search.sort,
    search.url,
    search.exportedAt.toISOString(),
    search.testimonies,
    search.found,
    search.cut,
  ];
  let none = true;
  for await (const step of hits) {
    let rows = '';
    for (const hit of step) {
      none = false;
      rows += csvRow([
        hit.rank,
        hit.id,
        hit.edition,
        hit.anchor,
        hit.url,
        hit.kind,
        hit.title,
        hit.language,
        hit.published.toISOString(),
        hit.origin,
        hit.destination,
        hit.themes.join(' '),
        hit.uses.join(' '),
        hit.selfDescription,
        hit.text,
        hit.passage,
        ...asked,
      ]);
    }
    if (rows !== '') yield rows;
  }
  if (none) yield csvRow([...Array.from({ length: COLUMNS.length - asked.length }, () => null), ...asked]);
}

const jsonLine = (data: object): string => `${JSON.stringify(data)}\n`;

/** The first line is the search, the last says how many hits stand between: a file without it was cut off on its way. */
async function* jsonl(search: ExportedSearch, hits: Hits): AsyncGenerator<string, void, undefined> {
  const { q, ...asked } = search;
  yield jsonLine({ type: 'search', query: q.toWellFormed(), ...asked, exportedAt: search.exportedAt.toISOString() });
  let n = 0;
  for await (const step of hits) {
    n += step.length;
    if (step.length === 0) continue;
    yield step
      .map((hit) =>
        jsonLine({
          type: 'hit',
          ...hit,
          title: hit.title.toWellFormed(),
          text: hit.text.toWellFormed(),
          published: hit.published.toISOString(),
        }),
      )
      .join('');
  }
  yield jsonLine({ type: 'end', hits: n });
}

/** One line that can hold no tag of its own. */
const oneLine = (text: string): string =>
  plainText(text)
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

/**
 * One record per passage, as the citation of its edition with the passage's own address and words. The format has no place for what
 * was asked but the notes of each record.
 */
async function* ris(search: ExportedSearch, hits: Hits, site: string): AsyncGenerator<string, void, undefined> {
  const day = search.exportedAt.toISOString().slice(0, 10);
  const asked = [
    search.q === '' ? null : `query: ${search.q}`,
    search.filters.length === 0 ? null : `filters: ${search.filters.join(' ')}`,
    search.exact ? 'only this spelling' : null,
    `${search.found}${search.capped ? ' or more' : ''} found${search.cut ? ', not all of them in this file' : ''}`,
    search.url,
  ].filter((part) => part !== null);
  const note = oneLine(`Search of ${day}: ${asked.join('; ')}`);
  for await (const step of hits) {
    const records = step.map((hit) => {
      const cited = exportCitation(
        {
          publicId: hit.id,
          number: hit.edition,
          publishedAt: hit.published,
          title: hit.title,
          language: hit.language,
          selfDescription: hit.selfDescription,
        },
        site,
        'ris',
      );
      const more: (readonly [string, string])[] = [
        ['N2', oneLine(hit.text)],
        ...hit.themes.map((theme) => ['KW', oneLine(conceptLabel(theme, 'en'))] as const),
        ['N1', `Allowed uses: ${hit.uses.length === 0 ? 'reading only' : hit.uses.join(', ')}`],
        ['N1', note],
        ['Y2', `${day.replaceAll('-', '/')}/`],
        ['UR', hit.url],
        ['ER', ''],
      ];
      return (
        cited
          .split('\r\n')
          .filter((line) => !/^(?:UR|ER) {2}- /.test(line) && line !== '')
          .map((line) => (line.startsWith('ID  - ') ? `ID  - katha-${hit.passage}` : line))
          .concat(
            more.filter(([tag, value]) => tag === 'ER' || value !== '').map(([tag, value]) => `${tag}  - ${value}`),
          )
          .join('\r\n') + '\r\n'
      );
    });
    if (records.length > 0) yield records.join('');
  }
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { extension: 'csv', type: 'text/csv; charset=utf-8', write: csv },
  { extension: 'jsonl', type: 'application/x-ndjson; charset=utf-8', write: jsonl },
  { extension: 'ris', type: 'application/x-research-info-systems; charset=utf-8', write: ris },
];
