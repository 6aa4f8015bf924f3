import { z } from 'zod';
import { latinDigits } from '#platform/i18n';

const short = z.string().trim().max(120);
const code = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/);
/** A period: a year, or years such as `2010-2014`, in any digits and with any dash. */
const period = z
  .string()
  .trim()
  .overwrite((text) => latinDigits(text).replace(/\s*\p{Pd}\s*/u, '-'))
  .regex(/^\d{4}(-\d{4})?$/);

const orNone = <T extends z.ZodType>(schema: T) =>
  z.union([schema, z.literal('').transform(() => null), z.null()]).default(null);

/** What the public record says of her way; everything optional, at the level that was weighed. */
export const editionFactsSchema = z.object({
  /** ISO 3166-1 alpha-2. */
  originCountry: orNone(code),
  /** Province, division or state, as written for readers. */
  originLevel1: orNone(short),
  /** ISO 3166-1 alpha-2. */
  destination: orNone(code),
  /** A `sector/...` concept of the vocabulary. */
  sector: orNone(short),
  departurePeriod: orNone(period),
  returnPeriod: orNone(period),
});
export type EditionFacts = z.infer<typeof editionFactsSchema>;

/** What is known beyond the printed record: weighed in the disclosure check, never printed, never a filter. */
export const hiddenFactsSchema = z.object({
  originDistrict: orNone(short),
  ageBand: orNone(short),
  community: orNone(short),
  maritalState: orNone(short),
  children: orNone(short),
});
export type HiddenFacts = z.infer<typeof hiddenFactsSchema>;

/** The public record as it is proposed: sealed until it is published. */
export const publicRecordSchema = z.object({
  title: z.string().trim().min(3).max(200),
  summary: orNone(z.string().trim().max(4000)),
  language: z.enum(['en', 'hi', 'bn', 'ne', 'latn']),
  /** How she wants to be called, if in any way. */
  selfDescription: orNone(short),
  facts: editionFactsSchema,
  hidden: hiddenFactsSchema,
  themes: z.array(short).max(40).default([]),
  /** True when an older edition showed something that this one hides: it then becomes a tombstone that points on. */
  replacesOlder: z.boolean().default(false),
});
export type PublicRecord = z.infer<typeof publicRecordSchema>;

/** One published segment. The database's door takes exactly these names. */
export interface PublishedSegment {
  ord: number;
  anchor: string;
  speaker: string | null;
  startMs: number | null;
  endMs: number | null;
  lang: string;
  text: string;
}

/** What the door is given besides the segments; its digest is what redactor and reviewer sign. */
export interface EditionDraft {
  title: string;
  summary: string | null;
  language: string;
  selfDescription: string | null;
  facts: EditionFacts;
  themes: string[];
  uses: string[];
  media: string[];
  audiences: string[];
  scopes: string[];
  visibleFrom: string | null;
  visibleUntil: string | null;
  supersedes: 'keeps' | 'replaces';
}
