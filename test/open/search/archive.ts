import { randomInt } from 'node:crypto';
import { Client, type QueryResultRow } from 'pg';
import { connect } from '#platform/database';
import { systemClock } from '#platform/clock';
import { readConfig } from '#platform/config';
import type { Actor, Context } from '#platform/context';
import { makeLogger } from '#platform/log';
import type { TestDatabase } from '#test/database';
import { buildPassages, type SearchableEdition, type SearchableSegment } from '#rules/open/search';

/** An edition as the door would write it; what is not given is ordinary. */
export interface TestEdition extends Partial<SearchableEdition> {
  publicId: string;
  title: string;
  segments: SearchableSegment[];
  audiences?: string[];
  visibleFrom?: Date;
  visibleUntil?: Date | null;
  publishedAt?: Date;
  uses?: string[];
}

export type Published = Required<Omit<TestEdition, 'facts'>> & Pick<SearchableEdition, 'facts'> & { number: number };

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
export const newPublicId = (): string =>
  Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)])
    .join('')
    .replaceAll('q', 'r');

/** Writes editions as the owner of the database, in the way the door does: row, segments and search in one transaction. */
export class TestArchive {
  readonly published = new Map<string, Published>();
  private readonly client: Client;
  private readonly database: TestDatabase;
  private readonly pools: { destroy(): Promise<void> }[] = [];

  private constructor(database: TestDatabase, client: Client) {
    this.database = database;
    this.client = client;
  }

  static async open(database: TestDatabase): Promise<TestArchive> {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    return new TestArchive(database, client);
  }

  async publish(edition: TestEdition): Promise<Published> {
    const number = (this.published.get(edition.publicId)?.number ?? 0) + 1;
    const whole: Published = {
      summary: null,
      language: 'en',
      facts: {},
      themes: [],
      media: ['text'],
      audiences: ['public'],
      visibleFrom: new Date('2020-01-01T00:00:00Z'),
      visibleUntil: null,
      uses: [],
      publishedAt: new Date('2024-01-01T00:00:00Z'),
      ...edition,
      number,
    };
    await this.transaction(async () => {
      await this.client.query(
        `insert into open.items (public_id, state, latest) values ($1, 'live', $2) on conflict (public_id) do update set latest = excluded.latest`,
        [whole.publicId, number],
      );
      await this.client.query(
        `update open.editions set status = 'superseded' where public_id = $1 and status = 'live'`,
        [whole.publicId],
      );
      await this.client.query(
        `insert into open.editions (public_id, number, status, published_at, title, summary, language, facts, themes, media, audiences, visible_from, visible_until, uses, content_digest)
         values ($1, $2, 'live', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, '\\x00')`,
        [
          whole.publicId,
          number,
          whole.publishedAt,
          whole.title,
          whole.summary,
          whole.language,
          whole.facts,
          whole.themes,
          whole.media,
          whole.audiences,
          whole.visibleFrom,
          whole.visibleUntil,
          whole.uses,
        ],
      );
      await this.client.query(
        `insert into open.segments (public_id, edition, ord, anchor, speaker, start_ms, lang, text)
         select $1, $2, s.ord, 'p-' || lpad(to_hex(s.ord), 4, '0'), case when s.ord % 2 = 0 then 'Interviewer' else 'Narrator' end, s.ord * 1000, s.lang, s.text
         from jsonb_to_recordset($3) s (ord int, lang text, text text)`,
        [whole.publicId, number, JSON.stringify(whole.segments)],
      );
      await this.client.query('select open.index_edition($1, $2, $3)', [
        whole.publicId,
        number,
        JSON.stringify(buildPassages(whole, whole.segments)),
      ]);
    });
    this.published.set(whole.publicId, whole);
    return whole;
  }

  /** What the withdrawal's door does to the open zone. */
  async withdraw(publicId: string): Promise<void> {
    await this.transaction(async () => {
      await this.client.query(`update open.items set state = 'withdrawn', changed_at = now() where public_id = $1`, [
        publicId,
      ]);
      await this.client.query('select release.empty_editions($1)', [publicId]);
    });
    this.published.delete(publicId);
  }

  async query<R extends QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> {
    return (await this.client.query<R>(text, values)).rows;
  }

  private async transaction(work: () => Promise<void>): Promise<void> {
    await this.client.query('begin');
    try {
      await work();
      await this.client.query('commit');
    } catch (error) {
      await this.client.query('rollback');
      throw error;
    }
  }

  /** A context of a process of the archive, under that process's own role. */
  context(
    role: 'katha_public' | 'katha_desk' | 'katha_worker',
    options: { actor?: Actor; meiliUrl?: string } = {},
  ): Context {
    const db = connect(this.database.roles[role], { name: `test-${role}`, max: 4 });
    this.pools.push(db);
    return {
      db,
      actor: options.actor ?? (role === 'katha_worker' ? { kind: 'system', task: 'test' } : { kind: 'visitor' }),
      clock: systemClock,
      log: makeLogger('silent', 'test'),
      config: { ...readConfig({}), meiliUrl: options.meiliUrl },
      vault: null,
    };
  }

  async close(): Promise<void> {
    await Promise.all(this.pools.map((pool) => pool.destroy()));
    await this.client.end();
  }
}

export const researcher: Actor = {
  kind: 'account',
  id: '00000000-0000-4000-8000-000000000001',
  role: 'researcher',
  partnerId: null,
  name: 'Test Researcher',
};
