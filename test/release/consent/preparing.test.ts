import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { sealOriginal } from '#closed/originals';
import { openTestimony } from '#actions/closed/testimonies';
import { unreadableOf } from '#actions/closed/transcripts';
import { workbench } from '#actions/closed/redaction';
import { jobs } from '#jobs/closed/transcripts';
import { addConsentEvent, recordConsent } from '#release/consent';
import {
  mayPrepare,
  SCOPES,
  type ConsentEvent,
  type ConsentRecord,
  type RecordedConsent,
} from '#rules/release/consent';
import { consentRecord, entrust, interview, useArchive } from '#test/archive';

const archive = useArchive();
const at = new Date('2026-03-01T00:00:00Z');
const one = (change: Partial<ConsentRecord> = {}): RecordedConsent[] => [
  { seq: 1, recordedAt: new Date('2026-01-01T00:00:00Z'), record: consentRecord(change), minor: false },
];
const given: ConsentEvent = { kind: 'given', at: new Date('2026-01-01T00:00:00Z') };
const later = (event: Partial<ConsentEvent> & Pick<ConsentEvent, 'kind'>): ConsentEvent => ({
  at: new Date('2026-02-01T00:00:00Z'),
  ...event,
});
const without = (...scopes: string[]) => ({
  scopes: { ...consentRecord().scopes, ...Object.fromEntries(scopes.map((scope) => [scope, 'deny' as const])) },
});
const record = (id: string, change: Partial<ConsentRecord> = {}) =>
  recordConsent(archive().as('partner'), id, {
    record: consentRecord(change),
    private: { redactionWishes: '', contactHow: '', contactWindow: '', benefit: '', riskNotes: '' },
  });

describe('whether staff may prepare', () => {
  it.each<[string, RecordedConsent[], ConsentEvent[], string[]]>([
    ['before anything was asked', [], [], []],
    ['asked, and not answered yet', [], [later({ kind: 'requested' })], []],
    ['refused without a record', [], [later({ kind: 'refused' })], ['state']],
    ['taken back without a record', [], [later({ kind: 'withdrawn' })], ['withdrawn']],
    ['allowed', one(), [given], []],
    ['not allowed', one(without('transcribe')), [given], ['scope']],
    ['allowed, for no reader yet', one({ audiences: [], embargo: { until: '2030-01-01', event: null } }), [given], []],
    ['allowed, in other languages and media', one({ languages: ['ne'], media: ['audio'] }), [given], []],
    ['recorded, and not given', one(), [], ['state']],
    ['run out', one({ expiresAt: '2026-02-15' }), [given], ['expired']],
    ['could not decide', one({ ableToDecide: false }), [given], ['not-able']],
    ['a child', one({ ageAtConsent: 15 }), [given], ['minor']],
    ['this scope taken back', one(), [given, later({ kind: 'narrowed', scopes: ['transcribe'] })], ['narrowed']],
    ['one language taken back', one(), [given, later({ kind: 'narrowed', languages: ['en'] })], []],
    [
      'readers and media taken back',
      one(),
      [given, later({ kind: 'narrowed', audiences: ['public'], media: ['text'] })],
      [],
    ],
    ['all narrowed away', one(), [given, later({ kind: 'narrowed' })], ['narrowed']],
  ])('%s', (_what, consents, events, reasons) => {
    expect(mayPrepare(consents, events, 'transcribe', at)).toEqual({ allowed: reasons.length === 0, reasons });
  });

  it('a clock that cannot be read opens nothing, with a record or without', () => {
    const never = new Date(Number.NaN);
    expect(mayPrepare([], [], 'transcribe', never).allowed).toBe(false);
    expect(mayPrepare(one(), [given], 'staff-redaction', never).allowed).toBe(false);
  });

  it('asks for its own scope and for no other', () => {
    const only = (scope: string) => ({
      scopes: Object.fromEntries(SCOPES.map((s) => [s, s === scope ? 'allow' : 'deny'])),
    });
    expect(mayPrepare(one(only('transcribe')), [given], 'transcribe', at).allowed).toBe(true);
    expect(mayPrepare(one(only('transcribe')), [given], 'staff-redaction', at).allowed).toBe(false);
  });
});

async function run(name: string, input: unknown): Promise<void> {
  const job = jobs.find((each) => each.name === name);
  if (!job) throw new Error(`no job ${name}`);
  await job.run(archive().worker, input as never);
}

describe('transcribe', () => {
  it('a no leaves the original sealed and says so; a yes goes on by itself', async () => {
    const partner = archive().as('partner');
    const id = await openTestimony(partner, {
      languages: ['en'],
      facts: {
        narratorName: 'Sushma Karkiwal',
        contact: '',
        interviewer: '',
        recordedOn: '',
        recordedAt: '',
        reference: '',
        notes: '',
        imported: {},
      },
      known: [],
    });
    await record(id, without('transcribe'));
    const original = await sealOriginal(partner, id, { name: 'talk.txt', bytes: Buffer.from(interview('It rained.')) });
    await run('original.sealed', { originalId: original });
    const [waits] = await unreadableOf(partner, id, 'en');
    expect(waits).toMatchObject({ originalId: original, what: expect.stringContaining('not allowed her recording') });
    const agent = await archive().atDesk('partner');
    expect((await agent.get(`/testimonies/${id}`).expect(200)).text).toContain('has not allowed her recording');
    expect((await agent.get(`/testimonies/${id}/transcript`).expect(422)).text).toContain(
      'has not allowed her recording',
    );

    // What she said since is announced by the same transaction that records it.
    const owner = new pg.Client({ connectionString: archive().database.url });
    await owner.connect();
    const queued = await owner.query('select 1 from graphile_worker.jobs where key = $1', [`consent.said:${id}`]);
    await owner.end();
    expect(queued.rowCount).toBe(1);
    await record(id);
    await run('consent.said', { testimonyId: id });
    expect(await unreadableOf(partner, id, 'en')).toEqual([]);
    expect((await agent.get(`/testimonies/${id}/transcript`).expect(200)).text).toContain('It rained.');
    expect((await agent.get(`/testimonies/${id}`).expect(200)).text).not.toContain('has not allowed');
  });
});

describe('the redaction desk', () => {
  it('opens before she is asked, refuses after a no with the reason and what to do, and opens after a yes', async () => {
    const id = await entrust(archive(), { consent: null });
    const redactor = archive().as('redactor');
    const { transcript } = await workbench(redactor, id);
    await record(id, without('staff-redaction'));
    await expect(workbench(redactor, id)).rejects.toMatchObject({
      kind: 'blocked',
      details: { scope: 'staff-redaction', codes: ['scope'] },
    });
    const agent = await archive().atDesk('redactor');
    const page = await agent.get(`/testimonies/${id}/redaction`).expect(422);
    expect(page.text).toContain('has not allowed staff to read');
    expect(page.text).toContain('may ask her again');
    expect(page.text).not.toContain('Sushma');
    await agent.post(`/api/v1/testimonies/${id}/redaction/sure`).send({ version: transcript.version }).expect(422);
    await record(id);
    expect((await workbench(redactor, id)).transcript.version).toBe(transcript.version);
    await addConsentEvent(archive().as('partner'), id, { kind: 'narrowed', scopes: ['staff-redaction'] });
    await expect(workbench(redactor, id)).rejects.toMatchObject({ kind: 'blocked' });
  });
});
