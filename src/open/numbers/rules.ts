import { z } from 'zod';

/** What is known only in the aggregate; none of it is a filter, a facet, a field or a part of a hit. */
export const AGGREGATE_FIELDS = ['ageBand', 'maritalState', 'children', 'community'] as const;
export type AggregateField = (typeof AGGREGATE_FIELDS)[number];

/** Printed fields that some tables are divided by. */
export const DIVISIONS = ['destination', 'originCountry', 'sector'] as const;
export type Division = (typeof DIVISIONS)[number];

/**
 * Every table that there is. They are declared here, once: a reader chooses among them and cannot make another, so that no two answers
 * can be subtracted to isolate anybody. Community stands alone, for it divides too finely with anything else.
 */
export const TABLES = [
  { id: 'age', rows: 'ageBand', columns: null },
  { id: 'marital-state', rows: 'maritalState', columns: null },
  { id: 'children', rows: 'children', columns: null },
  { id: 'community', rows: 'community', columns: null },
  { id: 'age-by-destination', rows: 'ageBand', columns: 'destination' },
  { id: 'age-by-sector', rows: 'ageBand', columns: 'sector' },
  { id: 'marital-state-by-origin', rows: 'maritalState', columns: 'originCountry' },
] as const satisfies readonly { id: string; rows: AggregateField; columns: Division | null }[];

/** A table as it is kept and shown. Null names all that is not named: few, or not told. A null cell is hidden. */
export const aggregateTableSchema = z.object({
  id: z.enum(TABLES.map((table) => table.id)),
  rows: z.array(z.string().nullable()),
  /** One null column where the table is not divided. */
  columns: z.array(z.string().nullable()),
  cells: z.array(z.array(z.int().nullable())),
});
export type AggregateTable = z.infer<typeof aggregateTableSchema>;
