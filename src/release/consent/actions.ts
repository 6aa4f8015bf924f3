import { randomUUID } from 'node:crypto';
import { lockTestimony, openOne, setStage, testimonyIn, type Testimony } from '#closed/testimonies';
import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import type { Context } from '#platform/context';
import { read, transact, type Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { enqueue } from '#platform/jobs';
import { openJson, sealJson } from '#platform/fields';
import type { TestimonyKey } from '#platform/keys';
import { noticeRows } from './notice.ts';
import { pageTexts } from './page-text.ts';
import { consentSaid } from './said.ts';
import {
  adultFrom,
  AUDIENCES,
  consentPrivateSchema,
  consentRecordSchema,
  EVENT_KINDS,
  isMinor,
  MEDIA,
  SCOPES,
  stateAt,
  terms,
  type Audience,
  type ConsentEvent,
  type ConsentPrivate,
  type ConsentRecord,
  type EventKind,
  type Medium,
  type RecordedConsent,
  type Scope,
  type Terms,
} from './rules.ts';
import * as store from './store.ts';
import { followParts } from './store/parts.ts';
import { followConsent } from './store/wishes.ts';

const privateField = (id: string) => ({ table: 'release.consents', id, column: 'private_sealed' });

/** What was said in free words. A record that she narrowed with her code has none of its own: the one before still counts. */
export function privateOf(
  key: TestimonyKey,
  rows: readonly { id: string; private_sealed: Buffer | null }[],
): ConsentPrivate | null {
  const row = rows.findLast((one) => one.private_sealed !== null);
  return row?.private_sealed ? openJson(key, privateField(row.id), row.private_sealed, consentPrivateSchema) : null;
}

/** Everything recorded of a testimony's consent, in the shape that `decide` reads. */
export async function historyIn(
  tx: Tx,
  testimonyId: string,
): Promise<{ consents: RecordedConsent[]; events: ConsentEvent[] }> {
  const consents = (await store.consentsOf(tx, testimonyId)).map((row) => ({
    seq: row.seq,
    recordedAt: row.recorded_at,
    record: consentRecordSchema.parse(row.record),
    minor: row.minor,
  }));
  const events = (await store.eventsOf(tx, testimonyId)).map((row): ConsentEvent => {
    const detail = (row.detail ?? {}) as Partial<
      Record<'scopes' | 'audiences' | 'media' | 'languages' | 'passages', string[]>
    >;
    return {
      kind: EVENT_KINDS.includes(row.kind as EventKind) ? (row.kind as EventKind) : 'invalidated',
      at: row.at,
      scopes: SCOPES.filter((scope) => detail.scopes?.includes(scope)),
      audiences: AUDIENCES.filter((audience) => detail.audiences?.includes(audience)),
      media: MEDIA.filter((medium) => detail.media?.includes(medium)),
      languages: detail.languages ?? [],
      passages: detail.passages ?? [],
    };
  });
  return { consents, events };
}

/** The terms under which this testimony may be published now, in one language. */
export async function termsIn(tx: Tx, ctx: Context, testimonyId: string, language: string): Promise<Terms> {
  const { consents, events } = await historyIn(tx, testimonyId);
  return terms(consents, events, language, ctx.clock.now());
}

/**
 * Records what she allowed. The record before stays; the new one is in force from now on, as given or as renewed.
 * @throws Refusal `forbidden`, `gone`
 */
export async function recordConsent(
  ctx: Context,
  testimonyId: string,
  input: { record: ConsentRecord; private: ConsentPrivate },
): Promise<void> {
  await transact(ctx, async (tx) => {
    await lockTestimony(tx, testimonyId);
    const testimony = await openOne(tx, ctx, testimonyId);
    demand(ctx, 'consent.record', { partnerId: testimony.partnerId });
    const before = await store.consentsOf(tx, testimonyId);
    await store.keepNotices(tx, noticeRows());
    await write(tx, ctx, testimony, {
      ...input,
      record: withDayOfAge(ctx, input, asMinor(testimony.key, before)),
    });
    await store.addEvent(tx, {
      testimony_id: testimonyId,
      partner_id: testimony.partnerId,
      kind: before.length > 0 ? 'renewed' : 'given',
      at: ctx.clock.now(),
      channel: 'intake',
      detail: {},
    });
    await followConsent(tx, testimonyId);
    await enqueue(tx, consentSaid, { testimonyId }, { key: `consent.said:${testimonyId}` });
    await audit(tx, ctx, { action: 'consent.record', subject: `testimony:${testimonyId}` });
  });
}

interface SaidAsMinor {
  record: ConsentRecord;
  birthDate: string | undefined;
}

/** What was recorded of her last while she was a minor. */
function asMinor(key: TestimonyKey, rows: Awaited<ReturnType<typeof store.consentsOf>>): SaidAsMinor | null {
  const row = rows.findLast((one) => one.minor);
  if (!row) return null;
  const upToThen = rows.filter((one) => one.seq <= row.seq);
  return { record: consentRecordSchema.parse(row.record), birthDate: privateOf(key, upToThen)?.birthDate };
}

/**
 * For whoever is or was recorded as a minor: the day from which her own word counts, by her birth date where she told it. By an age alone
 * it is as late as it can be; what follows from an age told before holds on, unless she is now said to have been younger than then.
 */
function withDayOfAge(
  ctx: Context,
  { record, private: { birthDate } }: { record: ConsentRecord; private: ConsentPrivate },
  before: SaidAsMinor | null,
): ConsentRecord {
  const { ageAtConsent: age, basis } = record;
  const { jurisdiction } = basis;
  if (record.adultFrom || !(isMinor(record, jurisdiction) || (before && birthDate))) return record;
  const day = adultFrom(jurisdiction, { birthDate, age, at: ctx.clock.now() });
  if (!day) return record;
  const earlier =
    before && !birthDate && !before.birthDate && before.record.basis.jurisdiction === jurisdiction
      ? before.record
      : null;
  const holds = earlier && age !== null && earlier.ageAtConsent !== null && age >= earlier.ageAtConsent;
  return { ...record, adultFrom: holds && earlier.adultFrom && earlier.adultFrom < day ? earlier.adultFrom : day };
}

async function write(
  tx: Tx,
  ctx: Context,
  testimony: Testimony & { key: TestimonyKey },
  input: { record: ConsentRecord; private: ConsentPrivate },
): Promise<void> {
  const id = randomUUID();
  // What could not be read again is not kept, whoever hands it in.
  const record = consentRecordSchema.parse(input.record);
  const country = record.basis.jurisdiction;
  await store.addConsent(tx, {
    id,
    testimony_id: testimony.id,
    partner_id: testimony.partnerId,
    record,
    private_sealed: sealJson(testimony.key, privateField(id), input.private),
    scopes_allowed: record.ableToDecide ? SCOPES.filter((scope) => record.scopes[scope] === 'allow') : [],
    // A consent that names territories is kept by not publishing: what is on the net is everywhere.
    audiences: record.territories.length > 0 ? [] : record.audiences,
    media: record.media,
    languages: record.languages,
    embargo_until: record.embargo.until ? new Date(record.embargo.until) : null,
    embargo_event: record.embargo.event,
    expires_at: record.expiresAt ? new Date(record.expiresAt) : null,
    minor: isMinor(record, country),
    recorded_by: ctx.actor.kind === 'account' ? ctx.actor.id : null,
  });
  if (testimony.stage === 'redact') await setStage(tx, testimony.id, 'consent');
}

/** Writes the record in force once more, as renewed: with it begins what is said anew of its parts. */
export async function writeSame(tx: Tx, ctx: Context, testimony: Testimony & { key: TestimonyKey }): Promise<void> {
  const rows = await store.consentsOf(tx, testimony.id);
  const last = rows.at(-1);
  if (!last) throw new Refusal('conflict', pageTexts.noRecord);
  await write(tx, ctx, testimony, {
    record: consentRecordSchema.parse(last.record),
    private: privateOf(testimony.key, rows) ?? consentPrivateSchema.parse({}),
  });
  await store.addEvent(tx, {
    testimony_id: testimony.id,
    partner_id: testimony.partnerId,
    kind: 'renewed',
    at: ctx.clock.now(),
    channel: channelOf(ctx),
    detail: {},
  });
  await followConsent(tx, testimony.id);
}

export interface EventInput {
  kind: Exclude<EventKind, 'withdrawn' | 'given' | 'renewed'>;
  scopes?: Scope[] | undefined;
  audiences?: Audience[] | undefined;
  media?: Medium[] | undefined;
  /** Codes of languages. */
  languages?: string[] | undefined;
  /** Anchors of passages. */
  passages?: string[] | undefined;
}

/** By which way something of the desk came. */
export function channelOf(ctx: Context): 'partner' | 'steward' | 'system' {
  if (ctx.actor.kind === 'system') return 'system';
  return ctx.actor.kind === 'account' && ctx.actor.role === 'partner' ? 'partner' : 'steward';
}

/**
 * Records something that happened to the consent: refused, narrowed, expired, an embargo released. Narrowing also writes the
 * record anew without what was taken away, so that the database's own check sees it.
 */
export async function addConsentEvent(ctx: Context, testimonyId: string, input: EventInput): Promise<void> {
  await transact(ctx, async (tx) => {
    await lockTestimony(tx, testimonyId);
    const testimony = await openOne(tx, ctx, testimonyId);
    demand(ctx, 'consent.record', { partnerId: testimony.partnerId });
    await store.addEvent(tx, {
      testimony_id: testimonyId,
      partner_id: testimony.partnerId,
      kind: input.kind,
      at: ctx.clock.now(),
      channel: channelOf(ctx),
      detail: {
        scopes: input.scopes ?? [],
        audiences: input.audiences ?? [],
        media: input.media ?? [],
        languages: input.languages ?? [],
        passages: input.passages ?? [],
      },
    });
    const rows = await store.consentsOf(tx, testimonyId);
    const last = rows.at(-1);
    // Passages and languages are taken out by the event itself (`followParts`); the rest is written into the record as well.
    const inRecord = (input.scopes?.length ?? 0) + (input.audiences?.length ?? 0) + (input.media?.length ?? 0) > 0;
    if (input.kind === 'narrowed' && inRecord && last) {
      const record = consentRecordSchema.parse(last.record);
      const scopes = Object.fromEntries(
        Object.entries(record.scopes).map(([scope, answer]) => [
          scope,
          input.scopes?.includes(scope as Scope) ? 'deny' : answer,
        ]),
      ) as ConsentRecord['scopes'];
      const kept = privateOf(testimony.key, rows) ?? consentPrivateSchema.parse({});
      await write(tx, ctx, testimony, {
        record: {
          ...record,
          scopes,
          audiences: record.audiences.filter((audience) => !input.audiences?.includes(audience)),
          media: record.media.filter((medium) => !input.media?.includes(medium)),
        },
        private: kept,
      });
    }
    await followConsent(tx, testimonyId);
    await enqueue(tx, consentSaid, { testimonyId }, { key: `consent.said:${testimonyId}` });
    await followParts(tx, testimonyId);
    await audit(tx, ctx, {
      action: 'consent.event',
      subject: `testimony:${testimonyId}`,
      detail: { kind: input.kind },
    });
  });
}

/** The consent as staff see it: state, the record in force, what happened, and what it allows now. */
export async function getConsent(ctx: Context, testimonyId: string) {
  return read(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    const history = await historyIn(tx, testimonyId);
    const rows = await store.consentsOf(tx, testimonyId);
    const record = history.consents.at(-1)?.record ?? null;
    const at = ctx.clock.now();
    return {
      testimony,
      state: stateAt(history.consents, history.events, at),
      record,
      // What may be published, in a language that she allows.
      now: terms(history.consents, history.events, record?.languages[0] ?? '', at),
      private: privateOf(testimony.key, rows),
      events: history.events,
      records: history.consents.length,
    };
  });
}
