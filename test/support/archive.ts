import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Express } from 'express';
import type { Kysely } from 'kysely';
import request from 'supertest';
import { afterAll, beforeAll } from 'vitest';
import { addSpan, decide, searchTranscript, workbench } from '#closed/redaction';
import { sealOriginal } from '#closed/originals';
import { openTestimony } from '#closed/testimonies';
import { transcribe } from '#closed/transcripts';
import { deskRoutes } from '#main/desk-routes';
import { publicRoutes } from '#main/public-routes';
import { addAccount } from '#people/accounts';
import { addPartner } from '#people/partners';
import { buildBundles } from '#platform/bundles';
import { systemClock } from '#platform/clock';
import { readConfig, type Config } from '#platform/config';
import { ROLES, type Actor, type Context, type Role } from '#platform/context';
import { connect, type DB } from '#platform/database';
import { localFiles } from '#platform/files';
import { makeApp } from '#platform/http-app';
import { openKeyRing } from '#platform/keys';
import { makeLogger } from '#platform/log';
import { setSetting } from '#platform/settings';
import { issueCode, NOTICE, recordConsent } from '#release/consent';
import { publish, saveRecord, signDisclosure, signRedaction } from '#actions/release/publication';
import { parseKnownLines } from '#rules/closed/testimonies';
import { SCOPES, type ConsentRecord } from '#rules/release/consent';
import { publicRecordSchema, type PublicRecord } from '#rules/release/publication';
import { dropDatabase, freshDatabase, type TestDatabase } from './database.ts';
import { deskSurface, publicSurface } from '../../src/main/surfaces.tsx';

export const PASSWORD = 'a sentence for tests only';

/** A whole archive for one test file: real database, real keys, sealed files, both surfaces as apps. */
export interface TestArchive {
  dir: string;
  config: Config;
  database: TestDatabase;
  /** As the system, with the desk's database role. */
  system: Context;
  /** As the worker, with its role. */
  worker: Context;
  as(who: Role | 'partner-b'): Context;
  email(who: Role | 'partner-b'): string;
  partnerId: string;
  otherPartnerId: string;
  publicApp: Express;
  deskApp: Express;
  /** Somebody who is signed in at the desk, as a browser of hers asks. */
  atDesk(who: Role | 'partner-b'): Promise<ReturnType<typeof request.agent>>;
}

/** @param people whether two partners and an account for each role are there; without them it is as empty as a new archive */
export async function makeArchive(people = true): Promise<TestArchive> {
  const dir = await mkdtemp(path.join(tmpdir(), 'katha-archive-'));
  const database = await freshDatabase();
  const config: Config = { ...readConfig({ KATHA_DATA: dir, LOG_LEVEL: 'silent' }), maxUploadBytes: 8 * 1024 * 1024 };
  const log = makeLogger('silent', 'test');
  const vault = { keys: await openKeyRing(config), files: localFiles(config.uploadsDir) };
  const pool = (url: string, name: string): Kysely<DB> => connect(url, { name, max: 6 });
  const base = (db: Kysely<DB>, sealed: boolean, actor: Actor): Context => ({
    db,
    actor,
    clock: systemClock,
    log,
    config,
    vault: sealed ? vault : null,
  });
  const desk = pool(database.roles.katha_desk, 'desk');
  const worker = pool(database.roles.katha_worker, 'worker');
  const world = pool(database.roles.katha_public, 'public');
  pools.push(desk, worker, world);
  const system = base(desk, true, { kind: 'system', task: 'test' });
  // Invented people need no one-time code; the tests of sign-in turn this off.
  await setSetting(system, 'demonstration', true);
  const partnerId = people ? await addPartner(system, { name: 'Partner A', country: 'NP' }) : '';
  const otherPartnerId = people ? await addPartner(system, { name: 'Partner B', country: 'BD' }) : '';
  const actors = new Map<string, Actor>();
  const email = (who: string) => `${who}@katha.example`;
  for (const who of people ? ([...ROLES, 'partner-b'] as const) : []) {
    const role = who === 'partner-b' ? 'partner' : who;
    const partner = role === 'partner' ? (who === 'partner-b' ? otherPartnerId : partnerId) : undefined;
    const id = await addAccount(system, {
      email: email(who),
      name: `Test ${who}`,
      role,
      partnerId: partner,
      password: PASSWORD,
    });
    actors.set(who, { kind: 'account', id, role, partnerId: partner ?? null, name: `Test ${who}` });
  }
  const bundles = await buildBundles();
  const deskApp = makeApp(
    deskSurface(base(desk, true, { kind: 'visitor' }), deskRoutes, bundles, { demonstration: false }),
    base(desk, true, { kind: 'visitor' }),
  );
  return {
    dir,
    config,
    database,
    system,
    worker: base(worker, true, { kind: 'system', task: 'test' }),
    as: (who) => base(desk, true, actors.get(who) ?? { kind: 'visitor' }),
    email,
    partnerId,
    otherPartnerId,
    publicApp: makeApp(
      publicSurface(base(world, false, { kind: 'visitor' }), publicRoutes, bundles, { demonstration: false }),
      base(world, false, { kind: 'visitor' }),
    ),
    deskApp,
    async atDesk(who) {
      const agent = request.agent(deskApp).set('Sec-Fetch-Site', 'same-origin');
      await agent
        .post('/sign-in')
        .type('form')
        .send({ email: email(who), password: PASSWORD })
        .expect(303);
      return agent;
    },
  };
}

const pools: Kysely<DB>[] = [];

/** An archive from before the first test of a file to after its last. @param options.people false for one without partners and accounts */
export function useArchive(options: { people?: boolean } = {}): () => TestArchive {
  let archive: TestArchive | undefined;
  beforeAll(async () => {
    archive = await makeArchive(options.people);
  });
  afterAll(async () => {
    for (const pool of pools.splice(0)) await pool.destroy();
    if (archive) {
      await dropDatabase(archive.database.name);
      await rm(archive.dir, { recursive: true, force: true });
    }
  });
  return () => {
    if (!archive) throw new Error('The archive is there only while the tests of this file run.');
    return archive;
  };
}

/** A consent that allows what is usual, changed as a test needs. */
export function consentRecord(change: Partial<ConsentRecord> = {}): ConsentRecord {
  const allowed = [
    'hold-sealed',
    'transcribe',
    'staff-redaction',
    'publish-metadata',
    'publish-summary',
    'publish-transcript',
    'quote-in-reports',
    'harvest-by-aggregators',
  ];
  return {
    notice: {
      id: `${NOTICE.id}/${NOTICE.version}`,
      sha256: createHash('sha256').update(NOTICE.body.en).digest('hex'),
      language: 'en',
      how: 'read-aloud',
    },
    mode: 'witnessed-oral',
    present: ['narrator', 'interviewer'],
    ableToDecide: true,
    risk: 'low',
    ageAtConsent: 34,
    scopes: Object.fromEntries(SCOPES.map((scope) => [scope, allowed.includes(scope) ? 'allow' : 'deny'])),
    audiences: ['public', 'accredited-researcher', 'advocate'],
    media: ['text'],
    territories: [],
    languages: [],
    embargo: { until: null, event: null },
    expiresAt: null,
    reconsentAt: null,
    naming: 'anonymous',
    contactBack: false,
    afterDeath: 'keep-terms',
    basis: { jurisdiction: 'NP', ground: 'consent' },
    ...change,
  };
}

const NO_PRIVATE = { redactionWishes: '', contactHow: '', contactWindow: '', benefit: '', riskNotes: '' };

export interface Given {
  text: string;
  known: string;
  narrator: string;
  record: Partial<PublicRecord> & { title: string };
  consent: Partial<ConsentRecord> | null;
  by: 'partner' | 'partner-b';
}

/** An invented interview; the word in capitals is what a test looks for. */
export function interview(words: string, secret = 'Sushma Karkiwal'): string {
  return `Interviewer: Please begin.\nNarrator: My name is ${secret}. I worked in a house in Kuwait. ${words}\nInterviewer: Thank you for telling this.\nNarrator: I would go again, with a right contract in my own hand.\n`;
}

/** Brings a testimony as far as the redaction desk, through the actions that people use. @returns its id */
export async function entrust(archive: TestArchive, given: Partial<Given> = {}): Promise<string> {
  const partner = archive.as(given.by ?? 'partner');
  const narrator = given.narrator ?? 'Sushma Karkiwal';
  const id = await openTestimony(partner, {
    languages: ['en'],
    facts: {
      narratorName: narrator,
      contact: '',
      interviewer: '',
      recordedOn: '',
      recordedAt: '',
      reference: '',
      notes: '',
      imported: {},
    },
    known: parseKnownLines(given.known ?? `person: ${narrator}`),
  });
  const original = await sealOriginal(partner, id, {
    name: 'interview.txt',
    bytes: Buffer.from(given.text ?? interview(`The river was high ${randomBytes(4).toString('hex')}.`, narrator)),
  });
  if (given.consent !== null)
    await recordConsent(partner, id, { record: consentRecord(given.consent ?? {}), private: NO_PRIVATE });
  await transcribe(archive.worker, original);
  await searchTranscript(archive.worker, id);
  return id;
}

/** Decides every span: what belongs to the narrator's name is replaced, the rest stays. */
export async function redactAll(archive: TestArchive, id: string, narrator = 'Sushma Karkiwal'): Promise<void> {
  const redactor = archive.as('redactor');
  const { transcript, clusters } = await workbench(redactor, id);
  for (const cluster of clusters) {
    const hers = narrator.split(' ').some((part) => cluster.label.includes(part)) || cluster.class === 'direct';
    await decide(redactor, id, {
      version: transcript.version,
      cluster: cluster.id,
      decision: hers ? 'replace' : 'keep',
      level: 0,
    });
  }
}

export function publicRecord(change: Partial<PublicRecord> & { title: string }): PublicRecord {
  return publicRecordSchema.parse({
    summary: 'A summary without names.',
    language: 'en',
    selfDescription: null,
    facts: { originCountry: 'NP', destination: 'KW', sector: 'sector/domestic-work' },
    hidden: {},
    themes: ['theme/family-and-care'],
    ...change,
  });
}

/** The whole way to a published edition. @returns the testimony's id, and the number of the edition */
export async function publishOne(
  archive: TestArchive,
  given: Partial<Given> = {},
): Promise<{ id: string; edition: number }> {
  const id = await entrust(archive, given);
  await redactAll(archive, id, given.narrator);
  await saveRecord(archive.as('redactor'), id, publicRecord({ title: 'A published testimony', ...given.record }));
  await signRedaction(archive.as('redactor'), id);
  await signDisclosure(archive.as('reviewer'), id, 'Weighed in a test, nothing rare.');
  return { id, edition: await publish(archive.as('reviewer'), id) };
}

export { addSpan, issueCode };
