import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { originalOwner, originalsOf, readOriginal } from '#closed/originals';
import { lockTestimony, openOne, setStage, testimonyIn, type Testimony } from '#closed/testimonies';
import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import type { Context } from '#platform/context';
import { read, transact, type Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { LOCALES, type Locale } from '#platform/i18n';
import { enqueue } from '#platform/jobs';
import { openJson, sealJson } from '#platform/fields';
import type { TestimonyKey } from '#platform/keys';
import { demandPreparing, refusalToPrepare } from '#release/consent';
import { editSegments, placeNow } from './edit.ts';
import { parseTranscript } from './parse.ts';
import {
  LIMITS,
  reportSchema,
  segmentSchema,
  transcriptWritten,
  type Report,
  type Segment,
  type SegmentEdit,
} from './rules.ts';
import * as store from './store.ts';
import { texts } from './text.ts';

const field = (id: string, column: 'segments_sealed' | 'report_sealed') => ({
  table: 'closed.transcripts',
  id,
  column,
});
const segmentsSchema = z.array(segmentSchema);

/** One version of the words. */
export interface Transcript {
  id: string;
  version: number;
  segments: Segment[];
  format: string;
  createdAt: Date;
}

/**
 * Reads the words of a sealed original into a new version, once: a second run finds the first. A file that has no words leaves
 * an empty handed report, not half a transcript. Her consent is asked before the file is opened, and again before words are kept.
 * @returns the version
 * @throws Refusal `blocked` where she has not allowed it
 */
export async function transcribe(ctx: Context, originalId: string): Promise<number> {
  const done = await read(ctx, (tx) => store.transcriptOfOriginal(tx, originalId));
  if (done) return done.version;
  const { testimonyId } = await originalOwner(ctx, originalId);
  await read(ctx, (tx) => demandPreparing(tx, ctx, testimonyId, 'transcribe'));
  const original = await readOriginal(ctx, originalId, LIMITS.fileBytes);
  const parsed = await parseTranscript(original.bytes, { fileName: original.name });
  const { segments, ...report } = parsed;
  return transact(ctx, async (tx) => {
    await lockTestimony(tx, original.testimonyId);
    const again = await store.transcriptOfOriginal(tx, originalId);
    if (again) return again.version;
    const testimony = await openOne(tx, ctx, original.testimonyId);
    await demandPreparing(tx, ctx, testimony.id, 'transcribe');
    return write(tx, ctx, testimony, { originalId, format: parsed.format, segments, report });
  });
}

async function write(
  tx: Tx,
  ctx: Context,
  testimony: Testimony & { key: TestimonyKey },
  input: { originalId: string | null; format: string; segments: Segment[]; report: Report },
): Promise<number> {
  if (input.segments.length === 0) throw new Refusal('invalid', texts.noWords, { todo: texts.noWordsTodo });
  const before = await store.latestTranscript(tx, testimony.id);
  const version = (before?.version ?? 0) + 1;
  const id = randomUUID();
  await store.addTranscript(tx, {
    id,
    testimony_id: testimony.id,
    partner_id: testimony.partnerId,
    version,
    original_id: input.originalId,
    format: input.format,
    segments: input.segments.length,
    segments_sealed: sealJson(testimony.key, field(id, 'segments_sealed'), input.segments),
    report_sealed: sealJson(testimony.key, field(id, 'report_sealed'), input.report),
    created_by: ctx.actor.kind === 'account' ? ctx.actor.id : null,
  });
  await setStage(tx, testimony.id, 'transcribe');
  await enqueue(
    tx,
    transcriptWritten,
    { testimonyId: testimony.id, version },
    { key: `transcript.written:${testimony.id}` },
  );
  await audit(tx, ctx, {
    action: 'transcript.write',
    subject: `testimony:${testimony.id}`,
    detail: { version, segments: input.segments.length },
  });
  return version;
}

/** Reads what waited for her word: sealed transcript files without words yet, and without a reason why they have none. */
export async function waitingToTranscribe(ctx: Context, testimonyId: string): Promise<string[]> {
  const files = (await originalsOf(ctx, testimonyId)).filter((original) => original.kind === 'transcript');
  return read(ctx, async (tx) => {
    const unreadable = new Set((await store.unreadableOf(tx, testimonyId)).map((row) => row.original_id));
    const waiting: string[] = [];
    for (const { id } of files)
      if (!unreadable.has(id) && !(await store.transcriptOfOriginal(tx, id))) waiting.push(id);
    return waiting;
  });
}

/** The newest version, or a given one, inside a transaction; null where there is none. */
export async function transcriptIn(
  tx: Tx,
  testimony: { id: string; key: TestimonyKey },
  version: number | null = null,
): Promise<Transcript | null> {
  const row =
    version === null
      ? await store.latestTranscript(tx, testimony.id)
      : await store.transcriptVersion(tx, testimony.id, version);
  if (!row) return null;
  return {
    id: row.id,
    version: row.version,
    segments: openJson(testimony.key, field(row.id, 'segments_sealed'), row.segments_sealed, segmentsSchema),
    format: row.format,
    createdAt: row.created_at,
  };
}

/** The words, the report on the file they came from, and the versions. @throws Refusal `not-found` before there is any */
export async function getTranscript(ctx: Context, testimonyId: string) {
  return read(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    demand(ctx, 'transcript.edit', { partnerId: testimony.partnerId });
    const row = await store.latestTranscript(tx, testimonyId);
    const transcript = await transcriptIn(tx, testimony);
    if (!row || !transcript) {
      await demandPreparing(tx, ctx, testimonyId, 'transcribe');
      throw new Refusal('not-found', texts.noTranscript, { todo: texts.noTranscriptTodo });
    }
    const report = openJson(testimony.key, field(row.id, 'report_sealed'), row.report_sealed, reportSchema);
    return { testimony, transcript, report, versions: await store.versionsOf(tx, testimonyId) };
  });
}

/** Where a turn that was edited in a version stands in the newest; as it was where there is no such version. */
export async function turnNow(
  ctx: Context,
  now: Awaited<ReturnType<typeof getTranscript>>,
  edited: { version: number; ord: number },
): Promise<number> {
  const { testimony, transcript } = now;
  const old = await read(ctx, (tx) => transcriptIn(tx, testimony, edited.version));
  return placeNow((old ?? transcript).segments, transcript.segments, edited.ord);
}

/**
 * Makes a new version with the edits applied in order. The version it was made from must still be the newest: two people
 * who edit at once are told, and nothing is lost.
 * @throws Refusal `conflict`
 */
export async function editTranscript(
  ctx: Context,
  testimonyId: string,
  input: { version: number; edits: readonly SegmentEdit[] },
): Promise<number> {
  return transact(ctx, async (tx) => {
    await lockTestimony(tx, testimonyId);
    const testimony = await openOne(tx, ctx, testimonyId);
    demand(ctx, 'transcript.edit', { partnerId: testimony.partnerId });
    await demandPreparing(tx, ctx, testimonyId, 'transcribe');
    const row = await store.latestTranscript(tx, testimonyId);
    const transcript = await transcriptIn(tx, testimony);
    if (!row || !transcript) throw new Refusal('not-found', texts.noTranscript, { todo: texts.noTranscriptTodo });
    if (transcript.version !== input.version)
      throw new Refusal('conflict', texts.editedMeanwhile, { todo: texts.editedMeanwhileTodo });
    const segments = input.edits.reduce<Segment[]>((now, edit) => editSegments(now, edit), transcript.segments);
    const report = openJson(testimony.key, field(row.id, 'report_sealed'), row.report_sealed, reportSchema);
    return write(tx, ctx, testimony, { originalId: null, format: transcript.format, segments, report });
  });
}

const problemField = (originalId: string) => ({ table: 'closed.unreadable', id: originalId, column: 'problem_sealed' });
const problemSchema = z.object({
  what: z.record(z.string(), z.string()),
  todo: z.record(z.string(), z.string()).nullable(),
});

/** Keeps why a file could not be read, for whoever uploaded it, in every language of the interface. */
export async function noteUnreadable(ctx: Context, originalId: string, problem: Refusal): Promise<void> {
  const { testimonyId } = await originalOwner(ctx, originalId);
  const told = LOCALES.map((locale) => [locale, problem.explain(locale)] as const);
  const kept = {
    what: Object.fromEntries(told.map(([locale, { what }]) => [locale, what])),
    todo: told[0]?.[1].todo ? Object.fromEntries(told.map(([locale, { todo }]) => [locale, todo ?? ''])) : null,
  };
  await transact(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    await store.addUnreadable(tx, {
      original_id: originalId,
      testimony_id: testimonyId,
      partner_id: testimony.partnerId,
      problem_sealed: sealJson(testimony.key, problemField(originalId), kept),
    });
    await audit(tx, ctx, {
      action: 'transcript.refuse',
      subject: `original:${originalId}`,
      detail: { kind: problem.kind },
    });
  });
}

/** The files of a testimony that could not be read, or wait for her word, and why. */
export async function unreadableOf(
  ctx: Context,
  testimonyId: string,
  locale: Locale,
): Promise<{ originalId: string; what: string; todo: string | null }[]> {
  const unreadable = await read(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    return (await store.unreadableOf(tx, testimonyId)).map((row) => {
      const kept = openJson(testimony.key, problemField(row.original_id), row.problem_sealed, problemSchema);
      return { originalId: row.original_id, what: kept.what[locale] ?? '', todo: kept.todo?.[locale] ?? null };
    });
  });
  const refusal = await read(ctx, (tx) => refusalToPrepare(tx, ctx, testimonyId, 'transcribe'));
  if (!refusal) return unreadable;
  const { what, todo } = refusal.explain(locale);
  const waiting = await waitingToTranscribe(ctx, testimonyId);
  return [...unreadable, ...waiting.map((originalId) => ({ originalId, what, todo: todo ?? null }))];
}
