import { applyRedactions, type RedactedSegment } from '#closed/detection';
import type { Testimony } from '#closed/testimonies';
import { transcriptIn, type Segment, type Transcript } from '#closed/transcripts';
import type { Tx } from '#platform/database';
import { openJson } from '#platform/fields';
import type { TestimonyKey } from '#platform/keys';
import type { Redaction } from '#rules/closed/detection';
import { sealedSpanSchema, type Mention } from './rules.ts';
import * as store from './store.ts';

export type Open = Testimony & { key: TestimonyKey };

export const field = (transcriptId: string, spanId: string) => ({
  table: 'closed.spans',
  id: `${transcriptId}/${spanId}`,
  column: 'sealed',
});

/** The language codes of transcripts as the detection engine names them. */
const engineLanguage = (lang: Segment['lang']): string | null =>
  lang === 'latn' ? 'und-Latn' : lang === 'und' ? null : lang;

export function engineSegments(transcript: Transcript) {
  return transcript.segments.map((segment) => ({
    ord: segment.ord,
    speaker: segment.speaker,
    lang: engineLanguage(segment.lang),
    text: segment.text,
  }));
}

export const payload = ({ subject, script, evidence, ladder, suffix }: Mention) => ({
  subject,
  script,
  evidence,
  ladder,
  suffix,
});

export interface Deciding {
  decidedBy: string | null;
  decidedAt: Date | null;
}

export async function mentionsIn(
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
