import { z } from 'zod';
import { defineApi, instant } from '#platform/api';
import type { AnyRoute } from '#platform/http';
import { aggregateNumbers } from './actions.ts';
import { aggregateTableSchema, TABLES } from './rules.ts';

export const api: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/numbers',
    access: 'anyone',
    tag: 'Search',
    summary:
      'Declared tables over all published testimonies, for what is never told of one testimony (age, marital state, children, community). Counts are rounded to fives; a null cell is fewer than five, none, or hidden so that no sum gives another away; a null row or column holds all others and what is not told. Changes only when at least five testimonies changed.',
    response: z.object({
      madeAt: instant.nullable(),
      tables: z.array(aggregateTableSchema.extend({ rowField: z.string(), columnField: z.string().nullable() })),
    }),
    answer: async ({ ctx }) => {
      const { madeAt, tables } = await aggregateNumbers(ctx);
      return {
        madeAt: madeAt?.toISOString() ?? null,
        tables: tables.map((table) => {
          const declared = TABLES.find((one) => one.id === table.id);
          return { ...table, rowField: declared?.rows ?? '', columnField: declared?.columns ?? null };
        }),
      };
    },
  }),
];
