import { detect, reanchor, secondOpinion } from '#closed/detection';
import { herNames, lockTestimony, setStage, testimonyIn } from '#closed/testimonies';
import { transcriptIn, type Transcript } from '#closed/transcripts';
import { audit } from '#platform/audit';
import type { Context } from '#platform/context';
import { read, transact, type Tx } from '#platform/database';
import { sealJson } from '#platform/fields';
import type { KnownIdentifier } from '#rules/closed/detection';
import type { KnownEntry } from '#rules/closed/testimonies';
import { engineSegments, field, mentionsIn, payload, type Deciding, type Open } from './mentions.ts';
import type { Mention } from './rules.ts';
import * as store from './store.ts';

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
