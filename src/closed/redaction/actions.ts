import { createHash } from 'node:crypto';
import { ladderOf, renderPlaceholder } from '#closed/detection';
import { lockTestimony, openOne, setStage, testimonyIn } from '#closed/testimonies';
import { transcriptIn, type Transcript } from '#closed/transcripts';
import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import { accountOf, type Context } from '#platform/context';
import { read, transact, type Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { sealJson } from '#platform/fields';
import { demandPreparing } from '#release/consent';
import { field, mentionsIn, redactedIn, type Open } from './mentions.ts';
import { clustersOf, occurrences, type AddInput, type Cluster, type DecideInput, type Mention } from './rules.ts';
import * as store from './store.ts';
import { texts } from './text.ts';

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
