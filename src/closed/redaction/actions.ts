import { createHash } from 'node:crypto';
import {
  applyRedactions,
  detect,
  secondOpinion,
  ladderOf,
  reanchor,
  renderPlaceholder,
  type RedactedSegment,
} from '#closed/detection';
import { herNames, lockTestimony, openOne, setStage, testimonyIn, type Testimony } from '#closed/testimonies';
import { transcriptIn, type Segment, type Transcript } from '#closed/transcripts';
import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import { accountOf, type Context } from '#platform/context';
import { read, transact, type Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { openJson, sealJson, type TestimonyKey } from '#platform/keys';
import { demandPreparing } from '#release/consent';
import type { KnownIdentifier, Redaction } from '#rules/closed/detection';
import type { KnownEntry } from '#rules/closed/testimonies';
import {
  clustersOf,
  occurrences,
  sealedSpanSchema,
  type AddInput,
  type Cluster,
  type DecideInput,
  type Mention,
} from './rules.ts';
import * as store from './store.ts';
import { texts } from './text.ts';

type Open = Testimony & { key: TestimonyKey };

const field = (transcriptId: string, spanId: string) => ({
  table: 'closed.spans',
  id: `${transcriptId}/${spanId}`,
  column: 'sealed',
});

/** The language codes of transcripts as the detection engine names them. */
const engineLanguage = (lang: Segment['lang']): string | null =>
  lang === 'latn' ? 'und-Latn' : lang === 'und' ? null : lang;

function engineSegments(transcript: Transcript) {
  return transcript.segments.map((segment) => ({
    ord: segment.ord,
    speaker: segment.speaker,
    lang: engineLanguage(segment.lang),
    text: segment.text,
  }));
}

/**
 * What intake knows, as the engine takes it: her own names out of the vault, the interviewer's, and the listed identifiers. For the
 * engine alone; no page shows it.
 */
export async function knownIdentifiers(tx: Tx, testimony: Open): Promise<KnownIdentifier[]> {
  const listed = (entry: KnownEntry): KnownIdentifier => ({
    kind: entry.kind === 'id' ? 'id-number' : entry.kind,
    value: entry.value,
    subject: entry.subject,
  });
  return [
    ...(await herNames(tx, testimony)).map((entry) =>
      entry.kind === 'person' ? { ...listed(entry), role: 'narrator' } : listed(entry),
    ),
    ...testimony.facts.interviewer
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter((name) => name.length > 1)
      .map((value) => ({ kind: 'person' as const, value, subject: 'interviewer' as const, role: 'interviewer' })),
    ...testimony.known.map(listed),
  ];
}

/**
 * Searches the newest transcript for identifiers, once per version. Decisions on the version before are carried to where their
 * words stand now; the engine only proposes.
 * @returns how many spans there are
 */
export async function searchTranscript(ctx: Context, testimonyId: string): Promise<number> {
  const before = await read(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    const transcript = await transcriptIn(tx, testimony);
    if (!transcript || testimony.withdrawnAt || (await store.hasDetection(tx, transcript.id))) return null;
    const older = transcript.version > 1 ? await transcriptIn(tx, testimony, transcript.version - 1) : null;
    return {
      testimony,
      transcript,
      older,
      known: await knownIdentifiers(tx, testimony),
      decided: older ? await mentionsIn(tx, testimony, older) : [],
    };
  });
  if (!before) return 0;
  const { testimony, transcript, older, decided, known } = before;
  const segments = engineSegments(transcript);
  const opinion = await secondOpinion(ctx.config.presidioUrl, segments);
  if (opinion.problem) ctx.log.warn({ problem: opinion.problem }, 'no second opinion: the analyzer did not answer');
  const found = detect({
    segments,
    options: { extra: opinion.detector ? [opinion.detector] : [] },
    transcriptVersion: transcript.id,
    known,
  });
  const rows = new Map<string, store.SpanRow>();
  const place = (span: { segment: number; start: number; end: number }) => `${span.segment}:${span.start}:${span.end}`;
  for (const span of found.spans) {
    const { subject, script, evidence, ladder, suffix } = span;
    rows.set(place(span), {
      transcript_id: transcript.id,
      id: span.id,
      testimony_id: testimony.id,
      partner_id: testimony.partnerId,
      segment: span.segment,
      start_at: span.start,
      end_at: span.end,
      type: span.type,
      class: span.class,
      score: span.score,
      status: span.status === 'auto' ? 'auto' : 'suspect',
      cluster: span.cluster,
      sealed: sealJson(testimony.key, field(transcript.id, span.id), { subject, script, evidence, ladder, suffix }),
      decision: 'open',
      level: null,
      decided_by: null,
      decided_at: null,
    });
  }
  if (older) carryOver(testimony, transcript, older, decided, rows, place);
  return transact(ctx, async (tx) => {
    await lockTestimony(tx, testimonyId);
    if (await store.hasDetection(tx, transcript.id)) return 0;
    await store.addSpans(tx, [...rows.values()]);
    await store.addDetection(tx, {
      transcript_id: transcript.id,
      testimony_id: testimony.id,
      partner_id: testimony.partnerId,
      engine: found.engine.version,
      spans: rows.size,
    });
    await setStage(tx, testimonyId, 'detect');
    await audit(tx, ctx, {
      action: 'transcript.search',
      subject: `testimony:${testimonyId}`,
      detail: { version: transcript.version, spans: rows.size, secondOpinion: opinion.state },
    });
    return rows.size;
  });
}

function carryOver(
  testimony: Open,
  transcript: Transcript,
  older: Transcript,
  decided: readonly (Mention & Deciding)[],
  rows: Map<string, store.SpanRow>,
  place: (span: Mention) => string,
): void {
  const moved = reanchor(
    decided.filter((mention) => mention.decision !== 'open' || mention.status === 'manual'),
    engineSegments(older),
    engineSegments(transcript),
  );
  for (const mention of moved.kept) {
    const now = rows.get(place(mention));
    const carried = {
      decision: mention.decision,
      level: mention.level === null ? null : String(mention.level),
      decided_by: mention.decidedBy,
      decided_at: mention.decidedAt,
    };
    if (now)
      rows.set(place(mention), {
        ...now,
        ...carried,
        status: mention.status === 'manual' ? 'manual' : now.status,
        sealed: sealJson(testimony.key, field(transcript.id, now.id), payload(mention)),
      });
    else if (
      ![...rows.values()].some(
        (row) => row.segment === mention.segment && row.start_at < mention.end && row.end_at > mention.start,
      )
    )
      rows.set(place(mention), {
        transcript_id: transcript.id,
        id: mention.id,
        testimony_id: testimony.id,
        partner_id: testimony.partnerId,
        segment: mention.segment,
        start_at: mention.start,
        end_at: mention.end,
        type: mention.type,
        class: mention.class,
        score: mention.score,
        status: 'manual',
        cluster: mention.cluster,
        sealed: sealJson(testimony.key, field(transcript.id, mention.id), payload(mention)),
        ...carried,
      });
  }
}

const payload = ({ subject, script, evidence, ladder, suffix }: Mention) => ({
  subject,
  script,
  evidence,
  ladder,
  suffix,
});

interface Deciding {
  decidedBy: string | null;
  decidedAt: Date | null;
}

async function mentionsIn(
  tx: Tx,
  testimony: { key: TestimonyKey },
  transcript: Transcript,
): Promise<(Mention & Deciding)[]> {
  const text = new Map(transcript.segments.map((segment) => [segment.ord, segment.text]));
  return (await store.spansOf(tx, transcript.id)).map((row) => ({
    ...openJson(testimony.key, field(transcript.id, row.id), row.sealed, sealedSpanSchema),
    id: row.id,
    segment: row.segment,
    start: row.start_at,
    end: row.end_at,
    type: row.type,
    class: row.class,
    score: row.score,
    status: row.status,
    cluster: row.cluster,
    decision: row.decision,
    level: row.level === null ? null : Number(row.level),
    text: (text.get(row.segment) ?? '').slice(row.start_at, row.end_at),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  }));
}

/** The words as they would be published, for every segment of the newest version. */
export interface Redacted {
  transcript: Transcript;
  mentions: Mention[];
  segments: RedactedSegment[];
  searched: boolean;
}

/** Renders what would be published. Open spans are shown as they are: the gate counts them. */
export async function redactedIn(tx: Tx, testimony: Open): Promise<Redacted | null> {
  const transcript = await transcriptIn(tx, testimony);
  if (!transcript) return null;
  const mentions = await mentionsIn(tx, testimony, transcript);
  return {
    transcript,
    mentions,
    segments: applyRedactions(engineSegments(transcript), redactions(mentions)),
    searched: await store.hasDetection(tx, transcript.id),
  };
}

function redactions(mentions: readonly Mention[]): Redaction[] {
  return mentions.flatMap((mention) => {
    const choice =
      mention.decision === 'replace' ? (mention.ladder[mention.level ?? 0] ?? mention.ladder.at(-1)) : undefined;
    return choice
      ? [
          {
            segment: mention.segment,
            start: mention.start,
            end: mention.end,
            cluster: mention.cluster,
            choice,
            suffix: mention.suffix,
          },
        ]
      : [];
  });
}

/** Everything the redaction desk shows. @throws Refusal `not-found` before there are words */
export async function workbench(ctx: Context, testimonyId: string) {
  return read(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    demand(ctx, 'redaction.read', { partnerId: testimony.partnerId });
    await demandPreparing(tx, ctx, testimonyId, 'staff-redaction');
    const redacted = await redactedIn(tx, testimony);
    if (!redacted) throw new Refusal('not-found', texts.none, { todo: texts.noneTodo });
    const language = new Map(redacted.transcript.segments.map((segment) => [segment.ord, segment.lang]));
    const clusters: Cluster[] = clustersOf(redacted.mentions, (mention, level) => {
      const step = mention.ladder[level];
      const lang = language.get(mention.segment) ?? 'en';
      return step ? renderPlaceholder(step, lang === 'und' ? 'en' : lang) : '';
    });
    return {
      testimony,
      ...redacted,
      clusters,
      mayUndo: (await store.lastDecision(tx, redacted.transcript.id)) !== undefined,
    };
  });
}
export type Workbench = Awaited<ReturnType<typeof workbench>>;

async function openWork(tx: Tx, ctx: Context, testimonyId: string, version: number) {
  await lockTestimony(tx, testimonyId);
  const testimony = await openOne(tx, ctx, testimonyId);
  demand(ctx, 'redaction.decide', { partnerId: testimony.partnerId });
  await demandPreparing(tx, ctx, testimonyId, 'staff-redaction');
  const transcript = await transcriptIn(tx, testimony);
  if (!transcript) throw new Refusal('not-found', texts.none, { todo: texts.noneTodo });
  if (transcript.version !== version) throw new Refusal('conflict', texts.changed, { todo: texts.changedTodo });
  if (!(await store.hasDetection(tx, transcript.id))) throw new Refusal('conflict', texts.searching);
  return { testimony, transcript, mentions: await mentionsIn(tx, testimony, transcript) };
}

async function log(
  tx: Tx,
  ctx: Context,
  work: { testimony: Open; transcript: Transcript },
  kind: 'decide' | 'add' | 'undo',
  changes: store.Change[],
  undoes: number | null = null,
): Promise<void> {
  await store.logDecision(tx, {
    testimony_id: work.testimony.id,
    partner_id: work.testimony.partnerId,
    transcript_id: work.transcript.id,
    kind,
    undoes,
    changes,
    decided_by: accountOf(ctx).id,
  });
  await audit(tx, ctx, {
    action: `redaction.${kind}`,
    subject: `testimony:${work.testimony.id}`,
    detail: { version: work.transcript.version, spans: changes.length },
  });
}

const state = (mention: Mention) => ({
  decision: mention.decision,
  level: mention.level === null ? null : String(mention.level),
});

/** Decides mentions: keep, replace at a level of their ladder, or open again. */
export async function decide(ctx: Context, testimonyId: string, input: DecideInput): Promise<void> {
  await transact(ctx, async (tx) => {
    const work = await openWork(tx, ctx, testimonyId, input.version);
    const wanted = input.spans && new Set(input.spans);
    const named = work.mentions.filter((mention) =>
      wanted ? wanted.has(mention.id) : mention.cluster === input.cluster,
    );
    // To keep what is still open of a group never brings back what was replaced in it before.
    const open = named.filter((mention) => mention.decision === 'open');
    const chosen = !wanted && input.decision === 'keep' && open.length > 0 ? open : named;
    if (chosen.length === 0 || (wanted && chosen.length !== wanted.size))
      throw new Refusal('not-found', texts.noSpan, { todo: texts.changedTodo });
    await apply(tx, ctx, work, chosen, input.decision, input.level ?? 0);
  });
}

/** Replaces, at the level the engine proposes, every open span that it is sure of. @returns how many */
export async function replaceSure(ctx: Context, testimonyId: string, version: number): Promise<number> {
  return transact(ctx, async (tx) => {
    const work = await openWork(tx, ctx, testimonyId, version);
    const sure = work.mentions.filter((mention) => mention.status === 'auto' && mention.decision === 'open');
    if (sure.length > 0) await apply(tx, ctx, work, sure, 'replace', 0);
    return sure.length;
  });
}

async function apply(
  tx: Tx,
  ctx: Context,
  work: { testimony: Open; transcript: Transcript },
  chosen: readonly Mention[],
  decision: store.Decision,
  level: number,
): Promise<void> {
  const changes: store.Change[] = [];
  const byLevel = new Map<string | null, string[]>();
  for (const mention of chosen) {
    const to = decision === 'replace' ? String(Math.min(level, mention.ladder.length - 1)) : null;
    changes.push({ span: mention.id, before: state(mention), after: { decision, level: to } });
    byLevel.set(to, [...(byLevel.get(to) ?? []), mention.id]);
  }
  for (const [to, ids] of byLevel)
    await store.setDecision(tx, work.transcript.id, ids, { decision, level: to }, accountOf(ctx).id, ctx.clock.now());
  await setStage(tx, work.testimony.id, 'redact');
  await log(tx, ctx, work, 'decide', changes);
}

/** Marks what the engine missed, and replaces it. @returns how many mentions were marked */
export async function addSpan(ctx: Context, testimonyId: string, input: AddInput): Promise<number> {
  return transact(ctx, async (tx) => {
    const work = await openWork(tx, ctx, testimonyId, input.version);
    const segment = work.transcript.segments.find((one) => one.ord === input.segment);
    const words = input.words ?? segment?.text.slice(input.start, input.end) ?? '';
    const first =
      input.start !== undefined && input.end !== undefined
        ? [{ start: input.start, end: Math.min(input.end, segment?.text.length ?? 0) }]
        : occurrences(segment?.text ?? '', words);
    if (!segment || words.trim() === '' || first.length === 0 || (first[0] && first[0].end <= first[0].start))
      throw new Refusal('invalid', texts.noWords, { todo: texts.noWordsTodo, params: { words } });
    const places = [
      ...first.slice(0, input.everywhere ? undefined : 1).map((at) => ({ segment, ...at })),
      ...(input.everywhere
        ? work.transcript.segments
            .filter((one) => one !== segment)
            .flatMap((one) => occurrences(one.text, words).map((at) => ({ segment: one, ...at })))
        : []),
    ];
    if (input.everywhere && input.start !== undefined)
      places.push(
        ...occurrences(segment.text, words)
          .filter((at) => at.start !== input.start)
          .map((at) => ({ segment, ...at })),
      );
    const free = places.filter(
      (at) =>
        !work.mentions.some(
          (mention) => mention.segment === at.segment.ord && mention.start < at.end && mention.end > at.start,
        ),
    );
    if (free.length === 0) throw new Refusal('conflict', texts.overlaps, { todo: texts.overlapsTodo });
    const now = ctx.clock.now();
    const cluster = `m-${createHash('sha256').update(`${work.transcript.id} ${input.type} ${words}`).digest('hex').slice(0, 16)}`;
    const ladder = ladderOf(input.type);
    const level = String(Math.min(input.level ?? 0, ladder.length - 1));
    const rows = free.map((at): store.SpanRow => {
      const id = `m-${at.segment.ord}-${at.start}-${at.end}`;
      return {
        transcript_id: work.transcript.id,
        id,
        testimony_id: work.testimony.id,
        partner_id: work.testimony.partnerId,
        segment: at.segment.ord,
        start_at: at.start,
        end_at: at.end,
        type: input.type,
        class: 'direct',
        score: 0,
        status: 'manual',
        cluster,
        sealed: sealJson(work.testimony.key, field(work.transcript.id, id), {
          subject: 'unknown',
          script: 'none',
          evidence: [],
          ladder,
          suffix: '',
        }),
        decision: 'replace',
        level,
        decided_by: accountOf(ctx).id,
        decided_at: now,
      };
    });
    await store.addSpans(tx, rows);
    await setStage(tx, testimonyId, 'redact');
    await log(
      tx,
      ctx,
      work,
      'add',
      rows.map((row) => ({ span: row.id, before: null, after: { decision: 'replace', level } })),
    );
    return rows.length;
  });
}

/** Takes the last decision back, whoever took it; again and again, as far as there are any. @throws Refusal `conflict` */
export async function undo(ctx: Context, testimonyId: string, version: number): Promise<void> {
  await transact(ctx, async (tx) => {
    const work = await openWork(tx, ctx, testimonyId, version);
    const last = await store.lastDecision(tx, work.transcript.id);
    if (!last) throw new Refusal('conflict', texts.nothingToUndo);
    for (const change of last.changes) {
      if (change.before === null) await store.removeSpan(tx, work.transcript.id, change.span);
      else
        await store.setDecision(
          tx,
          work.transcript.id,
          [change.span],
          change.before,
          accountOf(ctx).id,
          ctx.clock.now(),
        );
    }
    await log(
      tx,
      ctx,
      work,
      'undo',
      last.changes.map((change) => ({ span: change.span, before: change.after, after: change.before })),
      last.id,
    );
  });
}
