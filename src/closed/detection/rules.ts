import { z } from 'zod';

/**
 * What detection proposes, in types and schemas. Every offset is in UTF-16 units, as JavaScript strings count:
 * inside one segment for a `Span`, inside the joined document for a `Finding`. What a detector sees and says: `document.ts`.
 */

export const SPAN_TYPES = [
  'person',
  'kin-name',
  'place',
  'address',
  'employer',
  'agent',
  'organisation',
  'phone',
  'email',
  'url',
  'handle',
  'aadhaar',
  'pan',
  'passport',
  'voter',
  'citizenship',
  'nid',
  'birth-registration',
  'iqama',
  'civil-id',
  'visa',
  'work-permit',
  'licence',
  'bank-account',
  'remittance',
  'mobile-money',
  'vehicle-plate',
  'coordinates',
  'postcode',
  'case-number',
  'id-number',
  'date',
  'age',
  'duration',
  'amount',
  'community',
  'nationality',
  'religion',
  'occupation',
  'family-size',
  'illness',
  'disability',
  'pregnancy',
  'title',
  'event',
  'detail',
] as const;
export const SpanType = z.enum(SPAN_TYPES);
export type SpanType = z.infer<typeof SpanType>;

export const IdentifierClass = z.enum(['direct', 'quasi', 'sensitive']);
export type IdentifierClass = z.infer<typeof IdentifierClass>;

/** Who the mention is about. Third parties never consented and get their own check before anything is published. */
export const Subject = z.enum(['narrator', 'interviewer', 'third-party', 'unknown']);
export type Subject = z.infer<typeof Subject>;

export const ScriptName = z.enum(['latn', 'deva', 'beng', 'arab', 'other', 'none']);
export type ScriptName = z.infer<typeof ScriptName>;

/**
 * `auto` and `suspect` are the engine's proposals, by score; `added` is a span a person marked that the engine missed.
 * The others are decisions of a person: the engine never decides.
 */
export const SpanStatus = z.enum(['auto', 'suspect', 'added', 'kept', 'replaced', 'generalised', 'lost']);
export type SpanStatus = z.infer<typeof SpanStatus>;

/** One reason for a span. Points are integers and may be negative (a reason against); a span's score is their sum. */
export const Evidence = z.object({ detector: z.string(), rule: z.string(), points: z.int() });
export type Evidence = z.infer<typeof Evidence>;

/**
 * One step of a generalisation ladder: a message key with its parameters, rendered by `renderPlaceholder`.
 * Level 0 is the finest step that is safe to publish by itself; higher levels say less.
 */
export const LadderStep = z.object({
  key: z.string(),
  level: z.int().min(0),
  params: z.record(z.string(), z.string()),
});
export type LadderStep = z.infer<typeof LadderStep>;

export const Span = z.object({
  id: z.string(),
  transcriptVersion: z.string(),
  /** The `ord` of the segment the span lies in. */
  segment: z.int(),
  start: z.int().min(0),
  end: z.int().min(1),
  type: SpanType,
  class: IdentifierClass,
  subject: Subject,
  script: ScriptName,
  evidence: z.array(Evidence),
  score: z.int(),
  status: SpanStatus,
  /** Mentions of one thing share a cluster, over spellings, scripts and partial names. */
  cluster: z.string(),
  /** From the finest safe step to the coarsest; the first one is what the engine proposes. Never empty. */
  ladder: z.array(LadderStep).min(1).readonly(),
  /** The case ending at the end of the covered word ("लाई" of "सीतालाई"): re-attached after the placeholder. */
  suffix: z.string(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
});
export type Span = z.infer<typeof Span>;

export const KnownIdentifierKind = z.enum([
  'person',
  'kin',
  'village',
  'district',
  'place',
  'address',
  'employer',
  'agent',
  'organisation',
  'phone',
  'email',
  'id-number',
  'other',
]);
export type KnownIdentifierKind = z.infer<typeof KnownIdentifierKind>;

/** Something the archive was told at intake and must not let out, in whatever script it was written down. */
export const KnownIdentifier = z.object({
  kind: KnownIdentifierKind,
  value: z.string().min(1).max(400),
  subject: Subject.default('unknown'),
  /** Relation or role, when it is known ("husband", "interviewer"): it makes a better placeholder than "person". */
  role: z.string().max(80).optional(),
});
export type KnownIdentifier = z.infer<typeof KnownIdentifier>;

export interface SegmentInput {
  readonly ord: number;
  readonly speaker?: string | null | undefined;
  /** A BCP 47 tag: `en`, `hi`, `bn`, `ne`, or `hi-Latn`, `und-Latn` for romanised text. Guessed from the script when absent. */
  readonly lang?: string | null | undefined;
  readonly text: string;
}

/** A group of spans that name the same thing. */
export const SpanCluster = z.object({
  id: z.string(),
  type: SpanType,
  subject: Subject,
  /** The longest mention, as written: for the redactor's eyes only, never for publication. */
  label: z.string(),
  spans: z.array(z.string()),
});
export type SpanCluster = z.infer<typeof SpanCluster>;

export interface DetectionStats {
  readonly characters: number;
  readonly words: number;
  readonly auto: number;
  readonly suspect: number;
  readonly byType: Readonly<Partial<Record<SpanType, number>>>;
}

export interface Detection {
  readonly spans: Span[];
  readonly clusters: SpanCluster[];
  readonly engine: { readonly version: string; readonly detectors: readonly string[] };
  readonly stats: DetectionStats;
}

/** Scores from which a finding is proposed by itself (`auto`), or shown for a look (`suspect`). */
export interface Thresholds {
  readonly auto: number;
  readonly suspect: number;
}

/** Fixed on the tuning part of the gold set; below `suspect` a finding is not shown. */
export const THRESHOLDS: Thresholds = { auto: 60, suspect: 30 };

// ---------------------------------------------------------------------------------------------------------------------
// Redacting, re-anchoring, checking what leaves

/** What a person decided for one mention: this stretch of this segment becomes this step of the ladder. */
export const Redaction = z.object({
  segment: z.int(),
  start: z.int().min(0),
  end: z.int().min(1),
  cluster: z.string(),
  choice: LadderStep,
  suffix: z.string().default(''),
});
export type Redaction = z.infer<typeof Redaction>;

export interface RedactedSegment {
  readonly ord: number;
  readonly text: string;
  /** Where the placeholders stand in `text`, and what they stand for in the original. */
  readonly placeholders: readonly {
    readonly start: number;
    readonly end: number;
    readonly originalStart: number;
    readonly originalEnd: number;
    readonly cluster: string;
  }[];
}

/** Something that was to be replaced and is still there. `text` is the index into the texts that were scanned. */
export interface ResidualHit {
  readonly text: number;
  readonly start: number;
  readonly end: number;
  /** Index of the value, and which of the two lists it was in. */
  readonly source: 'replaced' | 'known';
  readonly index: number;
  readonly match: 'exact' | 'folded' | 'sound' | 'part';
}

export interface Reanchored<S extends AnchoredSpan = Span> {
  /** Spans found again, with their new segment, start and end; everything else is unchanged. */
  readonly kept: S[];
  /** Spans whose words are gone or can no longer be told apart: a person must look. */
  readonly lost: S[];
}

export type AnchoredSpan = Pick<Span, 'segment' | 'start' | 'end'>;
