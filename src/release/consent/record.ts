import { z } from 'zod';

/** Ways in which something of hers comes before the world. */
export const PUBLISH_SCOPES = [
  'publish-metadata',
  'publish-summary',
  'publish-transcript',
  'publish-translation',
  'publish-audio',
  'publish-altered-voice',
  'publish-image',
] as const;
/** What people do with it before others. */
export const SPOKEN_USES = [
  'quote-in-reports',
  'quote-in-submissions',
  'use-in-court',
  'teaching',
  'media',
  'exhibition',
  'fundraising',
] as const;
/** What programs are made to do with it. */
export const PROGRAM_USES = ['dataset-research', 'machine-learning', 'harvest-by-aggregators'] as const;
const OTHERS_USES = [...SPOKEN_USES, ...PROGRAM_USES, 'social-media'] as const;
/** What others may do with what is published: printed with it. */
export const USE_SCOPES = [...OTHERS_USES, 'translate'] as const;

/** The uses she is asked about, one at a time. What was not asked, or not answered, is no. */
export const SCOPES = [
  'hold-sealed',
  'transcribe',
  'translate',
  'staff-redaction',
  ...PUBLISH_SCOPES,
  ...OTHERS_USES,
  'share-with-partner',
] as const;
export type Scope = (typeof SCOPES)[number];

export const AUDIENCES = ['narrator', 'partner', 'accredited-researcher', 'advocate', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const MEDIA = ['text', 'audio', 'altered-voice', 'image'] as const;
export type Medium = (typeof MEDIA)[number];

const instant = z.iso.datetime({ offset: true });
const country = z.string().regex(/^[A-Z]{2}$/);

/** Why the law of a place lets us process: kept beside her consent and never instead of it. `jurisdiction` is ISO 3166-1 alpha-2. */
const lawfulBasisSchema = z.object({
  jurisdiction: country,
  ground: z.enum(['consent', 'archiving-public-interest', 'research', 'other']),
});
export type LawfulBasis = z.infer<typeof lawfulBasisSchema>;

/** What is kept with the record in clear: no name, no place, no birthday, no free text but the event she waits for. */
export const consentRecordSchema = z.object({
  notice: z.object({
    id: z.string().max(80),
    /** Hexadecimal SHA-256 of the very text she was told. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    language: z.string().max(20),
    how: z.enum(['read-aloud', 'read-herself', 'explained', 'recording']),
  }),
  mode: z.enum(['signature', 'thumbprint', 'audio', 'witnessed-oral']),
  /** Who was in the room, by role only. */
  present: z
    .array(z.enum(['narrator', 'interviewer', 'interpreter', 'witness', 'relative', 'employer', 'other']))
    .max(10),
  /** She understood, and was free to decide. */
  ableToDecide: z.boolean(),
  risk: z.enum(['low', 'medium', 'high']),
  /** Completed years; null where she did not say. */
  ageAtConsent: z.number().int().min(5).max(120).nullable(),
  /** False where her age is not known and she may be a child: it stays sealed as a child's does. */
  adult: z.boolean().optional(),
  /**
   * First day on which she is certainly of age, rounded to a month (see `adultFrom` in policy.ts): for a minor, and to put right an age
   * that was recorded wrongly as a minor's.
   */
  adultFrom: z.iso.date().optional(),
  scopes: z.partialRecord(z.enum(SCOPES), z.enum(['allow', 'deny', 'ask'])),
  audiences: z.array(z.enum(AUDIENCES)),
  /** `any`, the rule where none is given: one of the audiences is enough. `all`: only who belongs to every one of them. */
  audienceRule: z.enum(['any', 'all']).optional(),
  media: z.array(z.enum(MEDIA)),
  /** ISO 3166-1 alpha-2; empty for everywhere. */
  territories: z.array(country).max(250),
  /** Codes of languages it may appear in; empty for any. */
  languages: z.array(z.string().max(10)).max(20),
  embargo: z.object({ until: instant.nullable(), event: z.string().max(200).nullable() }),
  expiresAt: instant.nullable(),
  /** When she wants to be asked again; she is asked, nothing closes by itself. */
  reconsentAt: instant.nullable(),
  /** Days from the day she was asked in which nothing is published, so that she can think it over. */
  coolingOffDays: z.number().int().min(0).max(365).optional(),
  /** She wants to hear the final version before it is published. */
  reviewsFinal: z.boolean().optional(),
  naming: z.enum(['anonymous', 'chosen-name', 'own-name']),
  contactBack: z.boolean(),
  afterDeath: z.enum(['keep-terms', 'withdraw', 'ask-family']),
  /** For the country where she consented. */
  basis: lawfulBasisSchema,
  /** For other countries whose law applies as well: where it is kept, where it is read. */
  furtherBases: z.array(lawfulBasisSchema).max(20).optional(),
});
export type ConsentRecord = z.infer<typeof consentRecordSchema>;

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Hours in which a call or message cannot give her away. */
export const safetyWindowSchema = z.object({
  /** 0 is Sunday. */
  days: z.array(z.number().int().min(0).max(6)).min(1).max(7),
  from: clockTime,
  /** Not included; earlier than `from` for a window over midnight. */
  to: clockTime,
  /** IANA name of the time zone she lives in. */
  timeZone: z.string().max(60),
});
export type SafetyWindow = z.infer<typeof safetyWindowSchema>;

/** What is said with it in free words: sealed under the testimony's key. */
export const consentPrivateSchema = z.object({
  redactionWishes: z.string().max(4000).default(''),
  contactHow: z.string().max(1000).default(''),
  /** When a call is safe, and when it is not. */
  contactWindow: z.string().max(1000).default(''),
  /** The same as hours that a program can keep; without it no program contacts her. */
  safety: safetyWindowSchema.optional(),
  benefit: z.string().max(1000).default(''),
  riskNotes: z.string().max(4000).default(''),
  /** For a minor, where it is known: `YYYY-MM-DD`. */
  birthDate: z.iso.date().optional(),
});
export type ConsentPrivate = z.infer<typeof consentPrivateSchema>;

/**
 * What can happen to a consent. `given`, `renewed`, `embargo-released`, `reaffirmed-as-adult` and `family-agreed` can open something;
 * every other kind can only close.
 */
export const EVENT_KINDS = [
  'requested',
  'refused',
  'given',
  'renewed',
  'narrowed',
  'embargo-released',
  'expired',
  'invalidated',
  'reaffirmed-as-adult',
  'death-reported',
  'family-agreed',
  'withdrawn',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What staff record as it happens; the others come with a record, a code or a withdrawal. */
export const RECORDABLE_EVENTS = [
  'embargo-released',
  'refused',
  'reaffirmed-as-adult',
  'requested',
  'expired',
  'invalidated',
  'death-reported',
  'family-agreed',
] as const satisfies readonly EventKind[];

/**
 * Something that happened to the consent. `narrowed` takes what it names away until a later record; one that names nothing takes
 * everything, because what she wanted less of is not known.
 */
export interface ConsentEvent {
  kind: EventKind;
  at: Date;
  scopes?: readonly Scope[];
  audiences?: readonly Audience[];
  media?: readonly Medium[];
  languages?: readonly string[];
  /** Anchors of passages (`p-7f3k`). */
  passages?: readonly string[];
}

export interface RecordedConsent {
  /** Higher is later. */
  seq: number;
  recordedAt: Date;
  record: ConsentRecord;
  /** Set by the policy of her country when it was recorded. */
  minor: boolean;
}
