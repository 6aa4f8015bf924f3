import * as fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ageOfMajority,
  COUNTRY_POLICIES,
  decide,
  REASON_CODES,
  type ConsentEvent,
  type ConsentRequest,
  type RecordedConsent,
} from '#rules/release/consent';
import { useDatabase } from '#test/database';
import { consents, events, request } from './generated.ts';
import { scenarios } from './scenarios.ts';

/** The decision stands twice: in TypeScript, which explains it, and in the database, which holds every door to it. They are one. */
const CASES = 20_000;
const database = useDatabase();
let owner: pg.Client;
beforeAll(async () => {
  owner = new pg.Client({ connectionString: database().url });
  await owner.connect();
});
afterAll(() => owner.end());

type Case = readonly [readonly RecordedConsent[], readonly ConsentEvent[], ConsentRequest];

/** Answers of the database, in the order of the cases. An unreadable time is an unreadable text there. */
async function askDatabase(cases: readonly Case[]): Promise<string[][]> {
  const when = (at: Date) => (Number.isNaN(at.getTime()) ? 'no time' : at.toISOString());
  const asked = cases.map(([records, past, { audience, at, ...rest }]) => ({
    consents: records.map((one) => ({ ...one, recordedAt: when(one.recordedAt) })),
    events: past.map((event) => ({ ...event, at: when(event.at) })),
    request: { ...rest, audiences: [audience].flat() },
    at: when(at),
  }));
  const { rows } = await owner.query<{ no: string[] }>(
    `select release.decide(c -> 'consents', c -> 'events', c -> 'request', release.instant(c ->> 'at')) as no
     from jsonb_array_elements($1::jsonb) with ordinality x (c, n) order by n`,
    [JSON.stringify(asked)],
  );
  return rows.map((row) => row.no);
}

const inTypeScript = ([records, past, asked]: Case): string[] => [...decide(records, past, asked).reasons].sort();

describe('the database decides as TypeScript does', () => {
  it(`reason by reason, over ${CASES} generated consents`, async () => {
    const cases = fc.sample(fc.tuple(consents, events, request), { numRuns: CASES, seed: 20_261_127 }) as Case[];
    const met = new Set<string>();
    let allowed = 0;
    for (let at = 0; at < cases.length; at += 1000) {
      const part = cases.slice(at, at + 1000);
      const answers = await askDatabase(part);
      for (const [n, one] of part.entries()) {
        const mine = inTypeScript(one);
        expect(answers[n]?.toSorted(), JSON.stringify(one, null, 1)).toEqual(mine);
        if (mine.length === 0) allowed += 1;
        for (const reason of mine) met.add(reason);
      }
    }
    // Neither would be worth anything without cases of both kinds and of every reason.
    expect(allowed).toBeGreaterThan(CASES / 10);
    expect([...met].sort()).toEqual([...REASON_CODES].sort());
  }, 120_000);

  it('over every scenario that a lawyer reads', async () => {
    const cases = scenarios.map((one): Case => [one.records, one.events, one.asked]);
    const answers = await askDatabase(cases);
    for (const [n, one] of scenarios.entries()) expect(answers[n]?.toSorted(), one.title).toEqual([...one.no].sort());
  });

  it('from the same age on, in every country', async () => {
    for (const country of [...COUNTRY_POLICIES.map((policy) => policy.country), 'QA']) {
      const { rows } = await owner.query<{ age: number }>('select release.majority($1) as age', [country]);
      expect(rows[0]?.age).toBe(ageOfMajority(country));
    }
  });
});
