import multer from 'multer';
import type { VNode } from 'preact';
import { z } from 'zod';
import { Field, Notice, Refused } from '#html/parts';
import { HTTP_STATUS, Refusal } from '#platform/errors';
import { defineRoute, page, type AnyRoute, type Route } from '#platform/http';
import { say, type Locale } from '#platform/i18n';
import { platformTexts } from '#platform/text';
import { throttle } from '#platform/throttle';
import {
  batchCsv,
  countBatch,
  decodeQueries,
  MOST_BYTES,
  MOST_QUERIES,
  readQueries,
  tooBig,
  type BatchRow,
} from './batch.ts';
import { facetLabel, isFacetValue } from './facets.ts';
import { pageTexts } from './page-text.ts';
import { Tools } from './parts.tsx';
import { batchTexts as texts, toolTexts } from './tools-text.ts';

/** Each may be two hundred searches. */
export const BATCH_LIMIT = { attempts: 30, seconds: 600 } as const;

/** The form with its file in memory: queries are short, hers alone, and kept nowhere. */
const receive = multer({
  storage: multer.memoryStorage(),
  defParamCharset: 'utf8',
  limits: { fileSize: MOST_BYTES, fieldSize: MOST_BYTES, files: 1, fields: 5, headerPairs: 100 },
}).single('file');

const readForm: NonNullable<Route['before']> = () => (request, response, next) => {
  if (!request.is('multipart/form-data')) {
    next(new Refusal('unsupported', toolTexts.noForm, { todo: toolTexts.noFormTodo }));
    return;
  }
  void receive(request, response, (error?: unknown) => {
    if (!error) next();
    else if (/^LIMIT_(?:FILE_SIZE|FIELD_VALUE)$/.test(String((error as { code?: unknown }).code))) next(tooBig());
    else next(new Refusal('invalid', platformTexts.notReadable, { todo: platformTexts.badInputTodo }));
  });
};

function BatchTable(props: { locale: Locale; rows: readonly BatchRow[] }): VNode {
  const { locale, rows } = props;
  const number = new Intl.NumberFormat(locale);
  const labels = rows.some((row) => row.label !== '');
  const filters = rows.some((row) => row.filters.length > 0);
  return (
    <div class="scroll">
      <table class="stacked">
        <caption class="visually-hidden">{say(locale, texts.counts)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(locale, texts.line)}</th>
            <th scope="col">{say(locale, texts.query)}</th>
            <th scope="col">{say(locale, texts.testimonies)}</th>
            <th scope="col">{say(locale, texts.passages)}</th>
            {labels && <th scope="col">{say(locale, texts.label)}</th>}
            {filters && <th scope="col">{say(locale, texts.filters)}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td data-label={say(locale, texts.line)}>{number.format(row.line)}</td>
              <td data-label={say(locale, texts.query)}>
                <a href={row.href}>{row.q === '' ? say(locale, texts.everything) : row.q}</a>
                {row.exact && <span class="soft"> ({say(locale, texts.exact)})</span>}
              </td>
              {row.found ? (
                <>
                  <td data-label={say(locale, texts.testimonies)}>{number.format(row.found.testimonies)}</td>
                  <td data-label={say(locale, texts.passages)}>
                    {row.found.capped && '≥ '}
                    {number.format(row.found.passages)}
                  </td>
                </>
              ) : (
                <td colSpan={2}>
                  {row.problems.map((problem) => (
                    <p key={problem.message} class="problem">
                      {problem.column !== null && `${say(locale, pageTexts.column, { column: problem.column })}: `}
                      {problem.message}
                    </p>
                  ))}
                </td>
              )}
              {labels && <td data-label={row.label ? say(locale, texts.label) : undefined}>{row.label}</td>}
              {filters && (
                <td data-label={row.filters.length > 0 ? say(locale, texts.filters) : undefined}>
                  {new Intl.ListFormat(locale).format(
                    row.filters.map((value) => (isFacetValue(value) ? facetLabel(value, locale) : value)),
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function batchPage(props: {
  locale: Locale;
  problem?: Refusal;
  typed?: string;
  answer?: { text: string; rows: readonly BatchRow[]; unread: readonly string[] };
}): VNode {
  const { locale, problem, answer } = props;
  const failed = answer?.rows.filter((row) => row.found === null).length ?? 0;
  return (
    <>
      <h1>{say(locale, texts.title)}</h1>
      <Tools locale={locale} address={{ q: '', filters: [], exact: false, sort: 'relevance' }} here="/search/batch" />
      <p>{say(locale, texts.lead, { most: MOST_QUERIES })}</p>
      {problem && <Refused locale={locale} {...problem.explain(locale)} />}
      {answer && (
        <>
          <h2>{say(locale, texts.counts)}</h2>
          {failed > 0 && <Notice tone="note" title={say(locale, texts.failed, { n: failed })} />}
          {answer.unread.length > 0 && (
            <Notice
              tone="note"
              title={say(locale, texts.unread, { names: new Intl.ListFormat(locale).format(answer.unread) })}
            />
          )}
          <BatchTable locale={locale} rows={answer.rows} />
          <form method="post" action="/search/batch" enctype="multipart/form-data" class="actions">
            <textarea name="queries" hidden>
              {`\n${answer.text}`}
            </textarea>
            <button type="submit" name="as" value="csv">
              {say(locale, texts.download)}
            </button>
          </form>
          <h2>{say(locale, texts.again)}</h2>
        </>
      )}
      <form method="post" action="/search/batch" enctype="multipart/form-data">
        <Field
          name="queries"
          label={say(locale, texts.type)}
          help={say(locale, texts.typeHelp)}
          rows={8}
          value={props.typed}
        />
        <Field
          name="file"
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          label={say(locale, texts.file)}
          help={say(locale, texts.fileHelp)}
        />
        <div class="actions">
          <button type="submit">{say(locale, texts.count)}</button>
          <button type="submit" class="quiet" name="as" value="csv">
            {say(locale, texts.download)}
          </button>
        </div>
      </form>
      <details>
        <summary>{say(locale, texts.how)}</summary>
        <p>{say(locale, texts.howText)}</p>
        <pre>{`q,filter,label\n"""domestic work""",destination/kw,work in Kuwait\nमज़दूरी OR wages,,wages\npassport -agent,theme/kafala destination/sa,`}</pre>
      </details>
    </>
  );
}

export const batchRoutes: readonly AnyRoute[] = [
  defineRoute({
    method: 'get',
    path: '/search/batch',
    access: 'anyone',
    handle: ({ locale }) => page(say(locale, texts.title), batchPage({ locale })),
  }),
  defineRoute({
    method: 'post',
    path: '/search/batch',
    access: 'anyone',
    before: readForm,
    body: z.object({ queries: z.string().default(''), as: z.enum(['page', 'csv']).catch('page') }),
    handle: async ({ ctx, locale, body, origin, raw }) => {
      await throttle(ctx, 'search-batch', origin, BATCH_LIMIT);
      const file = raw.file && raw.file.size > 0 ? raw.file : null;
      let text: string;
      let batch: ReturnType<typeof readQueries>;
      try {
        if (file && body.queries.trim() !== '')
          throw new Refusal('invalid', toolTexts.bothGiven, { todo: toolTexts.bothGivenTodo });
        text = file ? decodeQueries(file.buffer) : body.queries;
        batch = readQueries(text);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return page(say(locale, texts.title), batchPage({ locale, problem: error, typed: body.queries }), {
          status: HTTP_STATUS[error.kind],
        });
      }
      const rows = await countBatch(ctx, batch.queries, locale);
      const at = ctx.clock.now();
      if (body.as === 'csv')
        return {
          kind: 'text',
          type: 'text/csv; charset=utf-8',
          text: batchCsv(rows, ctx.config.publicUrl, at),
          download: `katha-counts-${at.toISOString().slice(0, 10)}.csv`,
        };
      return page(say(locale, texts.title), batchPage({ locale, answer: { text, rows, unread: batch.unread } }));
    },
  }),
];
