import { z } from 'zod';
import { PUBLISH_SCOPES, safetyWindowSchema, USE_SCOPES, type Audience, type Scope } from './record.ts';

/** What she may ask for with her code; `other` needs words. */
export const WISHES = ['name', 'remove', 'correct', 'call', 'other'] as const;
export type WishKind = (typeof WISHES)[number];

/**
 * Scopes that she can take away with her code. The list is the same whatever she allowed, so that it tells a holder of the card
 * nothing. Keeping it sealed, writing it down and hiding names are not among them: without these it is taken back as a whole.
 */
export const NARROWABLE = [...PUBLISH_SCOPES, ...USE_SCOPES, 'share-with-partner'] as const satisfies readonly Scope[];

/** Readers that she can take away with her code. */
export const NARROWABLE_AUDIENCES = [
  'public',
  'accredited-researcher',
  'advocate',
] as const satisfies readonly Audience[];

/** When she may be called. Hours are sealed on the way; `never` is not, so that it holds even where no key is at hand. */
export const contactLimitSchema = z.union([
  z.object({ never: z.literal(true) }),
  z.object({ never: z.literal(false), hours: safetyWindowSchema }),
]);
export type ContactLimit = z.infer<typeof contactLimitSchema>;

/** Everything that one giving of the code may change. */
export const changesSchema = z.object({
  scopes: z.array(z.enum(NARROWABLE)).max(NARROWABLE.length).default([]),
  audiences: z.array(z.enum(NARROWABLE_AUDIENCES)).max(NARROWABLE_AUDIENCES.length).default([]),
  wish: z
    .object({ kind: z.enum(WISHES), words: z.string().trim().max(2000).default('') })
    .refine((wish) => wish.kind !== 'other' || wish.words !== '')
    .nullable()
    .default(null),
  contact: contactLimitSchema.nullable().default(null),
  /** Registered uses that she does not want, by their ids. */
  uses: z.array(z.uuid()).max(100).default([]),
  /** Passages that she takes out, by their anchors. */
  passages: z
    .array(z.string().regex(/^p-[0-9a-z]{4,8}$/))
    .max(2000)
    .default([]),
  /** Languages in which nothing of it may be read. */
  languages: z
    .array(z.string().regex(/^[a-z]{2,8}$/))
    .max(20)
    .default([]),
});
export type Changes = z.infer<typeof changesSchema>;

/** Days until the keys of what she withdrew are destroyed: what her page offers. The first is the usual one. */
export const GRACE_DAYS = [30, 0, 90, 365] as const;

/** What is sealed of a wish. */
export const wishWordsSchema = z.object({ words: z.string().max(2000) });

/** Why a card is replaced. All but a lost one end the old code at the moment of asking. */
export const REPLACEMENT_REASONS = ['lost', 'seen', 'wrong-hands'] as const;
export type ReplacementReason = (typeof REPLACEMENT_REASONS)[number];
