import { z } from 'zod';

/**
 * Consent, as a pure decision. What a woman was asked is asked one thing at a time; what was not asked, or not answered, is no.
 * States follow the W3C Data Privacy Vocabulary (DPV 2, consent status): `Given` and `RenewedGiven` are open, all others closed.
 */

export const SCOPES = [
  'hold-sealed',
  'transcribe',
  'translate',
  'staff-redaction',
  'publish-metadata',
  'publish-summary',
  'publish-transcript',
  'publish-translation',
  'publish-audio',
  'publish-altered-voice',
  'publish-image',
  'quote-in-reports',
  'quote-in-submissions',
  'use-in-court',
  'teaching',
  'media',
  'exhibition',
  'fundraising',
  'dataset-research',
  'machine-learning',
  'harvest-by-aggregators',
  'social-media',
  'share-with-partner',
] as const;
export type Scope = (typeof SCOPES)[number];

export const AUDIENCES = ['narrator', 'partner', 'accredited-researcher', 'advocate', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const MEDIA = ['text', 'audio', 'altered-voice', 'image'] as const;
export type Medium = (typeof MEDIA)[number];

const instant = z.iso.datetime({ offset: true });

/** What is kept with the record in clear: no name, no place, no free text. */
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
  present: z.array(z.enum(['narrator', 'interviewer', 'interpreter', 'witness', 'relative', 'employer', 'other'])).max(10),
  ableToDecide: z.boolean(),
  risk: z.enum(['low', 'medium', 'high']),
  /** Completed years; null where she did not say. */
  ageAtConsent: z.number().int().min(5).max(120).nullable(),
  scopes: z.partialRecord(z.enum(SCOPES), z.enum(['allow', 'deny', 'ask'])),
  audiences: z.array(z.enum(AUDIENCES)),
  media: z.array(z.enum(MEDIA)),
  /** ISO 3166-1 alpha-2; empty for everywhere. */
  territories: z.array(z.string().regex(/^[A-Z]{2}$/)).max(250),
  /** Codes of languages it may appear in; empty for any. */
  languages: z.array(z.string().max(10)).max(20),
  embargo: z.object({ until: instant.nullable(), event: z.string().max(200).nullable() }),
  expiresAt: instant.nullable(),
  /** When she wants to be asked again; she is asked, nothing closes by itself. */
  reconsentAt: instant.nullable(),
  naming: z.enum(['anonymous', 'chosen-name', 'own-name']),
  contactBack: z.boolean(),
  afterDeath: z.enum(['keep-terms', 'withdraw', 'ask-family']),
  /** The lawful basis, beside the ethical consent and never instead of it. */
  basis: z.object({ jurisdiction: z.string().regex(/^[A-Z]{2}$/), ground: z.enum(['consent', 'archiving-public-interest', 'research', 'other']) }),
});
export type ConsentRecord = z.infer<typeof consentRecordSchema>;

/** What is said with it in free words: sealed under the testimony's key. */
export const consentPrivateSchema = z.object({
  redactionWishes: z.string().max(4000).default(''),
  contactHow: z.string().max(1000).default(''),
  /** When a call is safe, and when it is not. */
  contactWindow: z.string().max(1000).default(''),
  benefit: z.string().max(1000).default(''),
  riskNotes: z.string().max(4000).default(''),
});
export type ConsentPrivate = z.infer<typeof consentPrivateSchema>;

export const EVENT_KINDS = ['requested', 'refused', 'given', 'renewed', 'narrowed', 'embargo-released', 'expired', 'invalidated', 'reaffirmed-as-adult', 'withdrawn'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened to the consent. `narrowed` takes scopes or audiences away until a later record. */
export interface ConsentEvent {
  kind: EventKind;
  at: Date;
  scopes?: readonly Scope[];
  audiences?: readonly Audience[];
}

export interface RecordedConsent {
  seq: number;
  recordedAt: Date;
  record: ConsentRecord;
  /** Set by the policy of her country when it was recorded. */
  minor: boolean;
}

export type DpvState = 'ConsentUnknown' | 'ConsentRequested' | 'ConsentRefused' | 'ConsentGiven' | 'RenewedConsentGiven' | 'ConsentExpired' | 'ConsentInvalidated' | 'ConsentWithdrawn';

export interface ConsentRequest {
  scope: Scope;
  audience: Audience;
  medium: Medium;
  language: string;
  territory?: string;
  at: Date;
}

export type ReasonCode = 'withdrawn' | 'state' | 'minor' | 'not-able' | 'expired' | 'embargo' | 'scope' | 'ask-first' | 'audience' | 'medium' | 'language' | 'territory' | 'narrowed';

export interface ConsentDecision {
  allowed: boolean;
  /** Everything that says no; empty when it is allowed. */
  reasons: ReasonCode[];
}

const time = (text: string | null): number | null => (text === null ? null : Date.parse(text));

/** The state at a moment, after everything recorded up to then, in whatever order it is given. A withdrawal is for ever. */
export function stateAt(consents: readonly RecordedConsent[], events: readonly ConsentEvent[], at: Date): DpvState {
  const past = events.filter((event) => event.at.getTime() <= at.getTime());
  if (events.some((event) => event.kind === 'withdrawn')) return 'ConsentWithdrawn';
  const record = latest(consents, at);
  const of = (kind: EventKind) => Math.max(-Infinity, ...past.filter((event) => event.kind === kind).map((event) => event.at.getTime()));
  const opened = Math.max(of('given'), of('renewed'));
  // Where an opening and a closing fall on the same instant, the closing holds.
  for (const [kind, state] of [
    ['invalidated', 'ConsentInvalidated'],
    ['refused', 'ConsentRefused'],
    ['expired', 'ConsentExpired'],
  ] as const)
    if (of(kind) > -Infinity && of(kind) >= opened) return state;
  if (!record || opened === -Infinity) return of('requested') > -Infinity ? 'ConsentRequested' : 'ConsentUnknown';
  if (of('requested') > opened) return 'ConsentRequested';
  const ends = time(record.record.expiresAt);
  if (ends !== null && ends <= at.getTime()) return 'ConsentExpired';
  return of('renewed') >= of('given') ? 'RenewedConsentGiven' : 'ConsentGiven';
}

function latest(consents: readonly RecordedConsent[], at: Date): RecordedConsent | undefined {
  return consents.filter((consent) => consent.recordedAt.getTime() <= at.getTime()).reduce<RecordedConsent | undefined>((best, one) => (!best || one.seq > best.seq ? one : best), undefined);
}

/**
 * Whether one use is allowed. Pure and total; the order of what is given does not matter; taking an `allow` away never allows more;
 * a withdrawal beats everything.
 */
export function decide(consents: readonly RecordedConsent[], events: readonly ConsentEvent[], request: ConsentRequest): ConsentDecision {
  const reasons = new Set<ReasonCode>();
  const state = stateAt(consents, events, request.at);
  if (state === 'ConsentWithdrawn') return { allowed: false, reasons: ['withdrawn'] };
  if (state === 'ConsentExpired') reasons.add('expired');
  else if (state !== 'ConsentGiven' && state !== 'RenewedConsentGiven') reasons.add('state');
  const consent = latest(consents, request.at);
  if (!consent) return { allowed: false, reasons: [...reasons.add('state')] };
  const { record } = consent;
  const since = (kind: EventKind) => events.filter((event) => event.kind === kind && event.at.getTime() <= request.at.getTime());
  if (consent.minor && since('reaffirmed-as-adult').length === 0) reasons.add('minor');
  if (!record.ableToDecide) reasons.add('not-able');
  const until = time(record.embargo.until);
  if (until !== null && until > request.at.getTime()) reasons.add('embargo');
  if (record.embargo.event !== null && since('embargo-released').length === 0) reasons.add('embargo');
  const answer = record.scopes[request.scope];
  if (answer === 'ask') reasons.add('ask-first');
  else if (answer !== 'allow') reasons.add('scope');
  if (!record.audiences.includes(request.audience)) reasons.add('audience');
  if (!record.media.includes(request.medium)) reasons.add('medium');
  if (record.languages.length > 0 && !record.languages.includes(request.language)) reasons.add('language');
  if (record.territories.length > 0 && (request.territory === undefined || !record.territories.includes(request.territory))) reasons.add('territory');
  const narrowed = since('narrowed').filter((event) => event.at.getTime() >= consent.recordedAt.getTime());
  if (narrowed.some((event) => event.scopes?.includes(request.scope) || event.audiences?.includes(request.audience))) reasons.add('narrowed');
  return { allowed: reasons.size === 0, reasons: [...reasons] };
}

/** What may be published now, and until when, put together from single decisions. */
export interface Terms {
  scopes: Scope[];
  audiences: Audience[];
  media: Medium[];
  /** Not before this moment; null for now. */
  visibleFrom: Date | null;
  /** Not from this moment on; null where nothing ends it by itself. */
  visibleUntil: Date | null;
  /** Why nothing at all may be published, when that is so. */
  reasons: ReasonCode[];
}

/**
 * The terms for publishing words in one language. What is published is for the whole world at once: a consent that names
 * territories is kept by not publishing. @param at the moment of asking
 */
export function terms(consents: readonly RecordedConsent[], events: readonly ConsentEvent[], language: string, at: Date): Terms {
  const ask = (scope: Scope, audience: Audience, medium: Medium) => decide(consents, events, { scope, audience, medium, language, at });
  const audiences = AUDIENCES.filter((audience) => ask('publish-metadata', audience, 'text').allowed);
  const some = audiences[0];
  const consent = latest(consents, at);
  return {
    audiences,
    scopes: some === undefined ? [] : SCOPES.filter((scope) => ask(scope, some, 'text').allowed),
    media: some === undefined ? [] : MEDIA.filter((medium) => ask('publish-metadata', some, medium).allowed),
    visibleFrom: null,
    visibleUntil: consent?.record.expiresAt ? new Date(consent.record.expiresAt) : null,
    reasons: some === undefined ? worst(consents, events, language, at) : [],
  };
}

function worst(consents: readonly RecordedConsent[], events: readonly ConsentEvent[], language: string, at: Date): ReasonCode[] {
  const each = AUDIENCES.map((audience) => decide(consents, events, { scope: 'publish-metadata', audience, medium: 'text', language, at }).reasons);
  return each.reduce((fewest, reasons) => (reasons.length < fewest.length ? reasons : fewest));
}

/** The age of majority by country, and what else the law of a place asks. Values need a lawyer's reading: docs/consent.md. */
export const POLICIES: Readonly<Record<string, { version: string; majority: number; retentionYears: number; breachHours: number; noticeLanguages: readonly string[] }>> = {
  // Indian Majority Act 1875, s. 3; Digital Personal Data Protection Act 2023 and Rules 2025 (breach without delay, details in 72 hours)
  IN: { version: '2026-1', majority: 18, retentionYears: 75, breachHours: 72, noticeLanguages: ['hi', 'bn', 'ne', 'en'] },
  // Majority Act 1875 as applied; Children Act 2013, s. 4; Personal Data Protection Ordinance 2025
  BD: { version: '2026-1', majority: 18, retentionYears: 75, breachHours: 72, noticeLanguages: ['bn', 'en'] },
  // Act Relating to Children 2018, s. 2; Privacy Act 2018
  NP: { version: '2026-1', majority: 18, retentionYears: 75, breachHours: 72, noticeLanguages: ['ne', 'hi', 'en'] },
};

/** Whether she was a minor where she consented. */
export function isMinor(record: Pick<ConsentRecord, 'ageAtConsent'>, country: string): boolean {
  return record.ageAtConsent !== null && record.ageAtConsent < (POLICIES[country]?.majority ?? 18);
}
