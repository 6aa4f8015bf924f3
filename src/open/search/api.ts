import { z } from 'zod';
import { defineApi, instant } from '#platform/api';
import type { AnyRoute } from '#platform/http';
import { searchArchive, suggestWords } from './actions.ts';
import { SORTS } from './port.ts';

const several = z
  .preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(z.string().max(120)).max(100).default([]),
  )
  .optional();
const marks = z
  .array(z.array(z.int()))
  .meta({ description: 'Pairs of start and end of what was found, in UTF-16 units.' });

export const api: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/search',
    access: 'anyone',
    tag: 'Search',
    summary:
      'Passages that match, with exact counts of testimonies by facet. Nothing of a query is dropped silently: a slip is named in problems, and then there are no hits.',
    query: z.object({
      q: z
        .string()
        .max(4000)
        .default('')
        .meta({ description: 'Words, "a phrase", -not, OR, ( ), begin*, =exact, field:value, year:2008..2014.' }),
      filter: several.meta({
        description: 'A facet value, group/value; may be repeated. Any within a group, all groups together.',
      }),
      exact: z.enum(['true', 'false']).default('false').meta({ description: 'Only the spelling that was typed.' }),
      sort: z.enum(SORTS).default('relevance'),
      page: z.coerce.number().int().min(1).default(1),
      perPage: z.coerce.number().int().min(1).max(100).default(20),
    }),
    response: z.object({
      q: z.string(),
      page: z.int(),
      pages: z.int(),
      testimonies: z.int().meta({ description: 'How many have a matching passage: exact.' }),
      passages: z.int(),
      capped: z.boolean().meta({ description: 'True where at least so many passages match.' }),
      hits: z.array(
        z.object({
          id: z.string(),
          edition: z.int(),
          passage: z.string(),
          kind: z.enum(['record', 'words']),
          url: z.url(),
          title: z.string(),
          titleMarks: marks,
          language: z.string(),
          publishedAt: instant,
          themes: z.array(z.string()),
          pieces: z.array(
            z.object({
              anchor: z.string().nullable(),
              speaker: z.string().nullable(),
              startMs: z.int().nullable(),
              lang: z.string(),
              text: z.string(),
              marks,
              cutBefore: z.boolean(),
              cutAfter: z.boolean(),
            }),
          ),
        }),
      ),
      facets: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          values: z.array(z.object({ value: z.string(), label: z.string(), count: z.int(), chosen: z.boolean() })),
        }),
      ),
      widened: z
        .array(
          z.object({ text: z.string(), synonyms: z.array(z.string()), tags: z.array(z.string()), sounds: z.boolean() }),
        )
        .meta({ description: 'Other names, spellings and tags of the record that were looked for besides.' }),
      ignored: z.array(z.string()),
      problems: z.array(z.object({ code: z.string(), column: z.int(), text: z.string(), message: z.string() })),
      didYouMean: z.string().nullable(),
    }),
    answer: async ({ ctx, locale, query }) => {
      const found = await searchArchive(ctx, {
        q: query.q,
        filters: query.filter ?? [],
        exact: query.exact === 'true',
        sort: query.sort,
        page: query.page,
        perPage: query.perPage,
        locale,
      });
      return {
        q: found.q,
        page: found.page,
        pages: found.pages,
        testimonies: found.testimonies,
        passages: found.passages,
        capped: found.capped,
        hits: found.hits.map((hit) => ({
          id: hit.publicId,
          edition: hit.edition,
          passage: hit.passage,
          kind: hit.kind,
          url: ctx.config.publicUrl + hit.href,
          title: hit.title,
          titleMarks: hit.titleMarks.map((mark) => [...mark]),
          language: hit.language,
          publishedAt: hit.publishedAt.toISOString(),
          themes: [...hit.themes],
          pieces: hit.pieces.map((piece) => ({ ...piece, marks: piece.marks.map((mark) => [...mark]) })),
        })),
        facets: found.facets.map((facet) => ({ ...facet, values: [...facet.values] })),
        widened: found.widened.map(({ text, synonyms, tags, sounds }) => ({
          text,
          synonyms: [...synonyms],
          tags: [...tags],
          sounds,
        })),
        ignored: [...found.ignored],
        problems: [...found.problems],
        didYouMean: found.didYouMean,
      };
    },
  }),
  defineApi({
    method: 'get',
    path: '/api/v1/search/words',
    access: 'anyone',
    tag: 'Search',
    summary: 'Words that go on from what is being typed, the commonest first.',
    query: z.object({ q: z.string().max(4000) }),
    response: z.object({ words: z.array(z.string()) }),
    answer: async ({ ctx, query }) => ({ words: await suggestWords(ctx, query.q) }),
  }),
];
