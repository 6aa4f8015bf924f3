import { z } from 'zod';
import { knownIdentifierSchema, namedTextsSchema, type KnownEntry } from '#rules/closed/testimonies';

const line = (max: number) => z.string().trim().max(max);

/** What the vault may hold of her. Each is sealed by itself. */
export const IDENTITY_FIELDS = ['name', 'also-known', 'contact', 'catalogue'] as const;
export type IdentityField = (typeof IDENTITY_FIELDS)[number];

/** Who she is, as it is entrusted: her name, what else is hers alone, how she is reached, and catalogue columns that say it too. */
export const identitySchema = z.object({
  name: line(200).default(''),
  alsoKnown: z.array(knownIdentifierSchema).max(500).default([]),
  contact: line(500).default(''),
  catalogue: namedTextsSchema.default({}),
});
export type Identity = z.infer<typeof identitySchema>;

/** A change of it. What is absent or empty stays as it is: nobody who writes here sees what is there. Lists are added to. */
export interface IdentityChange {
  name?: string | undefined;
  alsoKnown?: readonly KnownEntry[] | undefined;
  contact?: string | undefined;
  catalogue?: Readonly<Record<string, string>> | undefined;
  /** Emptied before anything is written. */
  forget?: readonly IdentityField[] | undefined;
}

const HERS: readonly KnownEntry['kind'][] = ['person', 'phone', 'id'];

/** Whether a known value is her own name, number or paper, and so belongs into the vault; kin, places and others do not. */
export function isHerOwn(entry: KnownEntry): boolean {
  return entry.subject === 'narrator' && HERS.includes(entry.kind);
}

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

const wordsOf = (text: string) => folded(text).match(/[\p{L}\d]{3,}/gu) ?? [];
// Combining vowel signs of Indic scripts are marks: a name keeps them there, or "Mina" and "Mana" would be one.
const indicWordsOf = (text: string) => text.normalize('NFC').match(/[\p{L}\p{M}\d]{2,}/gu) ?? [];
const hasIndic = (text: string) => /[\u0900-\u09ff]/u.test(text);

const REACHES_HER =
  /(address|phone|telephone|mobile|e-?mail|contact|whatsapp|birth|passport|aadhaar|citizenship|nid\b)/i;

/**
 * Parts the columns of a catalogue: those that say her name or one of her numbers, or that by their own name hold a way to reach her, are
 * for the vault. A column is taken whole; one word of her name of three letters or more is enough.
 */
export function partCatalogue(
  columns: Readonly<Record<string, string>>,
  who: Pick<Identity, 'name' | 'alsoKnown'>,
): { hers: Record<string, string>; work: Record<string, string> } {
  const values = [who.name, ...who.alsoKnown.map((entry) => entry.value)];
  const words = new Set([
    ...values.flatMap(wordsOf),
    ...values.filter(hasIndic).flatMap((value) => indicWordsOf(value)),
  ]);
  const says = (value: string) =>
    wordsOf(value).some((word) => words.has(word)) ||
    (hasIndic(value) && indicWordsOf(value).some((word) => words.has(word)));
  const entries = Object.entries(columns);
  const isHers = ([column, value]: [string, string]) => REACHES_HER.test(column) || says(value);
  // From entries, not by assignment: a column may be called `__proto__`.
  return {
    hers: Object.fromEntries(entries.filter(isHers)),
    work: Object.fromEntries(entries.filter((entry) => !isHers(entry))),
  };
}

// ---------------------------------------------------------------- unmasking

/** Why somebody must know who she is. */
export const PURPOSES = ['reach-her', 'her-wish', 'danger', 'support', 'correction', 'other'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const requestInput = z.object({
  purpose: z.enum(PURPOSES),
  /** Long enough to be a reason that another person can weigh. */
  reason: line(2000).min(10),
});
export type RequestInput = z.infer<typeof requestInput>;

/** How long a grant lasts, in hours. The database bounds it too. */
export const GRANT_HOURS = { standard: 24, most: 168 } as const;

export interface UnmaskingTimes {
  granted: boolean | null;
  answerBy: Date;
  expiresAt: Date | null;
  endedAt: Date | null;
}

export type UnmaskingState = 'waiting' | 'granted' | 'refused' | 'expired' | 'ended';

/** Where a request stands at a moment. A request that nobody answered in time has expired as a grant does. */
export function unmaskingState(row: UnmaskingTimes, now: Date): UnmaskingState {
  if (row.granted === false) return 'refused';
  if (row.endedAt) return 'ended';
  if (row.granted === null) return now < row.answerBy ? 'waiting' : 'expired';
  return row.expiresAt && now < row.expiresAt ? 'granted' : 'expired';
}

/** A request as those see it who may: no word of who she is. */
export interface Unmasking extends UnmaskingTimes {
  id: string;
  testimonyId: string;
  publicId: string;
  partner: string;
  purpose: Purpose;
  requestedBy: string;
  requester: string;
  requestedAt: Date;
  decider: string | null;
  decidedAt: Date | null;
  views: number;
  lastViewedAt: Date | null;
  state: UnmaskingState;
}
