import { z } from 'zod';
import type { Role } from '#platform/context';
import { texts } from './text.ts';
import { SPOKEN_USES, type Audience, type ConsentDecision, type ReasonCode, type Scope } from '#rules/release/consent';

/** Uses that somebody can make of what is published, each a scope that she allows or not. */
export const USE_KINDS = [
  ...SPOKEN_USES,
  'dataset-research',
  'machine-learning',
  'social-media',
] as const satisfies readonly Scope[];
export type UseKind = (typeof USE_KINDS)[number];

/** What is told of a use, and published with it: nothing here may be an e-mail address, which names a private person. */
const words = (max: number) =>
  z
    .string()
    .trim()
    .min(2)
    .max(max)
    .refine((text) => !/\S@\S+\.\S/.test(text), {
      message: texts.noMail.en,
      params: { text: texts.noMail },
    });
export const useWordsSchema = z.object({
  institution: words(200).meta({ description: 'Who uses it: an organisation, not a private person.' }),
  work: words(300).meta({ description: 'Title of the report, lecture, exhibition ...' }),
  place: words(300).meta({ description: 'Where it appears or is held.' }),
  purpose: words(1000).meta({ description: 'Why.' }),
});
export type UseWords = z.infer<typeof useWordsSchema>;

export interface UseAddress {
  publicId: string;
  /** Null for the latest. */
  edition: number | null;
  anchor: string | null;
}

/** Reads what somebody copied: a public id, or an address of it with or without edition and passage. Null where it is none. */
export function parseUseAddress(text: string): UseAddress | null {
  const found =
    /^(?:.*\/t\/)?([0-9a-hjkmnp-tv-z]{10})(?:\/e([1-9]\d{0,4}))?\/?(?:\?[^#]*)?(?:#(p-[0-9a-z]{4,8}))?$/.exec(
      text.trim(),
    );
  if (!found?.[1]) return null;
  return { publicId: found[1], edition: found[2] ? Number(found[2]) : null, anchor: found[3] ?? null };
}

export const useInputSchema = useWordsSchema.extend({
  address: z
    .string()
    .max(500)
    .meta({ description: 'Public id or address of the testimony, of an edition, or of a passage in it.' }),
  kind: z.enum(USE_KINDS),
});
export type UseInput = z.infer<typeof useInputSchema>;

/** Whether a use may go on. */
export type Standing = 'good' | 'replaced' | 'not-allowed' | 'gone';

/** What stands now at the address of a use, for the reader who registered it. */
export interface Ground {
  /** The edition that is used can be read. */
  edition: boolean;
  /** Some edition can be read. */
  any: boolean;
  decision: ConsentDecision;
  objected: boolean;
}

/** The gravest thing that is true of a use: gone, then not allowed, then replaced by another edition. */
export function standing(ground: Ground): Standing {
  if (!ground.any || ground.decision.reasons.includes('withdrawn')) return 'gone';
  if (!ground.decision.allowed || ground.objected) return 'not-allowed';
  return ground.edition ? 'good' : 'replaced';
}

/** What a role is, as a reader whom she named. */
export const AUDIENCE_OF: Readonly<Record<Role, Audience>> = {
  researcher: 'accredited-researcher',
  advocate: 'advocate',
  partner: 'partner',
  redactor: 'public',
  reviewer: 'public',
  steward: 'public',
};

/** Reasons that may be told to whoever asks. All others would say something of her life: they are told as `scope`. */
const SAYABLE: readonly ReasonCode[] = ['scope', 'ask-first', 'audience', 'medium', 'language', 'territory'];

export function sayable(reasons: readonly ReasonCode[]): ReasonCode[] {
  return [...new Set(reasons.map((reason) => (SAYABLE.includes(reason) ? reason : ('scope' as const))))];
}
