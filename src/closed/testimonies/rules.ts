import { z } from 'zod';
import type { Stage } from '#pipeline';
import { KNOWN_KINDS } from './known-lines.ts';

const line = (max: number) => z.string().trim().max(max);

/** Texts by names that somebody else chose, such as the columns of a catalogue. `z.record` would lose one called `__proto__`. */
export const namedTextsSchema = z
  .custom<Record<string, string>>(
    (given) =>
      typeof given === 'object' &&
      given !== null &&
      !Array.isArray(given) &&
      Object.values(given).every((text) => typeof text === 'string'),
  )
  .meta({
    override: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { type: 'string' } },
  });

/** Languages a testimony may be in; `latn` is a South Asian language written in Latin letters. */
export const TESTIMONY_LANGUAGES = ['en', 'hi', 'bn', 'ne', 'latn'] as const;
export type TestimonyLanguage = (typeof TESTIMONY_LANGUAGES)[number];

/** A value that identifies someone and that is known beforehand, in any script. */
export const knownIdentifierSchema = z.object({
  kind: z.enum(KNOWN_KINDS),
  value: line(200).min(2),
  subject: z.enum(['narrator', 'interviewer', 'third-party']).default('narrator'),
});
export type KnownEntry = z.infer<typeof knownIdentifierSchema>;

/** What a testimony is worked with: sealed, for the people who work on it. Who she is lies apart, in closed/identity. */
export const factsSchema = z.object({
  interviewer: line(200).default(''),
  recordedOn: line(40).default(''),
  recordedAt: line(200).default(''),
  /** The partner's own number for it. */
  reference: line(100).default(''),
  notes: line(4000).default(''),
  /** Columns of an imported catalogue that have no place of their own. */
  imported: namedTextsSchema.default({}),
});
export type Facts = z.infer<typeof factsSchema>;

/** What intake says: the facts, and who she is, which is parted from them before anything is sealed. */
export const intakeFactsSchema = factsSchema.extend({
  narratorName: line(200).default(''),
  contact: line(500).default(''),
});
export type IntakeFacts = z.infer<typeof intakeFactsSchema>;

/** What a later visit says of who she is. Nobody who writes sees what is there: empty leaves it as it is, `forget` empties it. */
export const identityInput = z.object({
  narratorName: line(200).default(''),
  contact: line(500).default(''),
  forget: z.array(z.enum(['name', 'also-known', 'contact', 'catalogue'])).default([]),
});
export type IdentityInput = z.infer<typeof identityInput>;

export const openInput = z.object({
  partnerId: z.uuid().optional(),
  languages: z.array(z.enum(TESTIMONY_LANGUAGES)).min(1),
  facts: intakeFactsSchema,
  known: z.array(knownIdentifierSchema).max(500).default([]),
});
export type OpenInput = z.infer<typeof openInput>;

/** What a list shows of a testimony: nothing that identifies anyone. */
export interface TestimonyRow {
  id: string;
  publicId: string;
  partnerId: string;
  partner: string;
  stage: Stage;
  languages: string[];
  openSpans: number;
  spans: number;
  transcriptVersion: number | null;
  consent: boolean;
  editions: number;
  withdrawn: boolean;
  updatedAt: Date;
}

export { KNOWN_KINDS, parseKnownLines } from './known-lines.ts';
