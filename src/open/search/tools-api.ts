import { z } from 'zod';
import { defineApi, instant } from '#platform/api';
import type { AnyRoute } from '#platform/http';
import { throttle } from '#platform/throttle';
import { BATCH_LIMIT } from './batch-routes.tsx';
import { countBatch, MOST_QUERIES } from './batch.ts';
import { CHARTS, chartsOf } from './charts.ts';
import { CONCEPT_GROUPS } from './facets.ts';
import { VIEW_LIMIT } from './views-routes.tsx';

const filters = z
  .preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(z.string().max(120)).max(100).default([]),
  )
  .optional();
const labelled = z.object({ value: z.string(), label: z.string() });

export const api: AnyRoute[] = [
  defineApi({
    method: 'post',
    path: '/api/v1/search/batch',
    access: 'anyone',
    tag: 'Search',
    summary:
      'Counts of many searches at once, exact, and the same as each search gives by itself. A query that cannot be asked has no counts but problems. The hits of one search are files: /search/export.csv, .jsonl and .ris, with the parameters of /search (q, f, exact, sort); as feeds: /search/feed.atom and .json.',
    body: z.object({
      queries: z
        .array(
          z.object({
            q: z.string().max(4000).default(''),
            filters: z
              .array(z.string().max(120))
              .max(100)
              .default([])
              .meta({ description: 'Facet values, group/value. Any within a group, all groups together.' }),
            exact: z.boolean().default(false).meta({ description: 'Only the spelling that was typed.' }),
            label: z.string().max(400).default('').meta({ description: 'Yours; comes back as it is.' }),
          }),
        )
        .min(1)
        .max(MOST_QUERIES),
    }),
    response: z.object({
      countedAt: instant,
      results: z.array(
        z.object({
          label: z.string(),
          q: z.string(),
          filters: z.array(z.string()),
          exact: z.boolean(),
          url: z.url(),
          testimonies: z.int().nullable(),
          passages: z.int().nullable(),
          capped: z.boolean().meta({ description: 'True where at least so many passages match.' }),
          problems: z.array(z.object({ column: z.int().nullable(), message: z.string() })),
        }),
      ),
    }),
    answer: async ({ ctx, locale, body, origin }) => {
      await throttle(ctx, 'search-batch', origin, BATCH_LIMIT);
      const rows = await countBatch(
        ctx,
        body.queries.map((query, n) => ({ ...query, line: n + 1 })),
        locale,
      );
      return {
        countedAt: ctx.clock.now().toISOString(),
        results: rows.map((row) => ({
          label: row.label,
          q: row.q,
          filters: [...row.filters],
          exact: row.exact,
          url: ctx.config.publicUrl + row.href,
          testimonies: row.found?.testimonies ?? null,
          passages: row.found?.passages ?? null,
          capped: row.found?.capped ?? false,
          problems: row.problems.map(({ column, message }) => ({ column, message })),
        })),
      };
    },
  }),
  defineApi({
    method: 'get',
    path: '/api/v1/search/charts',
    access: 'anyone',
    tag: 'Search',
    summary:
      'How the testimonies of a search are spread over pairs of values: corridors (origin and destination), periods (a list by decade) and together (values of a list that stand on the same record). Counts are exact, of what is printed on the public record only; cells without a testimony are left out.',
    query: z.object({
      q: z.string().max(4000).default(''),
      filter: filters,
      exact: z.enum(['true', 'false']).default('false'),
      about: z.enum(CONCEPT_GROUPS).default('theme').meta({ description: 'The list of periods and together.' }),
    }),
    response: z.object({
      testimonies: z.int(),
      about: z.string(),
      ...Object.fromEntries(
        CHARTS.map((chart) => [chart, z.array(z.object({ row: labelled, column: labelled, testimonies: z.int() }))]),
      ),
      problems: z.array(z.object({ column: z.int(), message: z.string() })),
      countedAt: instant,
    }),
    answer: async ({ ctx, locale, query, origin }) => {
      await throttle(ctx, 'search-view', origin, VIEW_LIMIT);
      const charts = await chartsOf(ctx, {
        q: query.q,
        filters: query.filter ?? [],
        exact: query.exact === 'true',
        about: query.about,
        locale,
      });
      return {
        testimonies: charts.testimonies,
        about: charts.about,
        ...Object.fromEntries(
          CHARTS.map((chart) => [
            chart,
            charts.cells[chart].map(({ row, column, n }) => ({
              row: { ...row },
              column: { ...column },
              testimonies: n,
            })),
          ]),
        ),
        problems: charts.problems.map(({ column, message }) => ({ column, message })),
        countedAt: ctx.clock.now().toISOString(),
      };
    },
  }),
];
