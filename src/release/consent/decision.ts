import { adultFrom, ageOfMajority } from './policy.ts';
import type { Audience, ConsentEvent, ConsentRecord, EventKind, Medium, RecordedConsent, Scope } from './record.ts';

/**
 * Consent, as a pure decision. What a woman was asked is asked one thing at a time; what was not asked, or not answered, is no.
 * States follow the W3C Data Privacy Vocabulary (DPV 2, consent status): `ConsentGiven` and `RenewedConsentGiven` are open, all
 * others closed. A time that cannot be read counts against opening and for closing: a fault of a clock never opens anything.
 */
export type DpvState =
  | 'ConsentUnknown'
  | 'ConsentRequested'
  | 'ConsentRefused'
  | 'ConsentGiven'
  | 'RenewedConsentGiven'
  | 'ConsentExpired'
  | 'ConsentInvalidated'
  | 'ConsentWithdrawn';

export interface ConsentRequest {
  scope: Scope;
  /** What the reader is; several where she is several things. Everyone is of the public besides. */
  audience: Audience | readonly Audience[];
  medium: Medium;
  language: string;
  /** ISO 3166-1 alpha-2. */
  territory?: string;
  /** Anchor, where a single passage is asked for. */
  passage?: string;
  at: Date;
}

export const REASON_CODES = [
  'withdrawn',
  'state',
  'expired',
  'minor',
  'not-able',
  'after-death',
  'embargo',
  'scope',
  'ask-first',
  'audience',
  'medium',
  'language',
  'territory',
  'narrowed',
  'clock',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export interface ConsentDecision {
  allowed: boolean;
  /** Everything that says no, in the order of `REASON_CODES`; empty when it is allowed. `reasonTexts` (text.ts) says what to do. */
  reasons: ReasonCode[];
}

const CAN_OPEN: ReadonlySet<EventKind> = new Set([
  'given',
  'renewed',
  'embargo-released',
  'reaffirmed-as-adult',
  'family-agreed',
]);

/** Whether an event counts at a moment. */
export function counts(event: ConsentEvent, at: number): boolean {
  const when = event.at.getTime();
  return CAN_OPEN.has(event.kind) ? when <= at : !(when > at);
}

/** The last moment at which one of these kinds counts; an unreadable time of a closing kind is later than any other. */
function last(events: readonly ConsentEvent[], at: number, ...kinds: readonly EventKind[]): number {
  const times = events
    .filter((event) => kinds.includes(event.kind) && counts(event, at))
    .map((event) => event.at.getTime());
  return times.reduce(
    (latest, time) => (Number.isNaN(time) || time > latest ? (Number.isNaN(time) ? Infinity : time) : latest),
    -Infinity,
  );
}

/** The records in force: the latest one. Should two claim to be that, both bind. */
export function inForce(consents: readonly RecordedConsent[], at: number): RecordedConsent[] {
  const past = consents.filter((consent) => !(consent.recordedAt.getTime() > at));
  const seq = Math.max(...past.map((consent) => consent.seq));
  return past.filter((consent) => consent.seq === seq);
}

/** Milliseconds of an ISO 8601 instant; NaN where it cannot be read. */
export const moment = (text: string | null): number | null => (text === null ? null : Date.parse(text));

/**
 * The state at a moment, after everything recorded up to then, in whatever order it is given. A withdrawal is for ever, and for
 * every moment: it holds even where a clock puts it later than the question.
 */
export function stateAt(consents: readonly RecordedConsent[], events: readonly ConsentEvent[], at: Date): DpvState {
  const now = at.getTime();
  if (events.some((event) => event.kind === 'withdrawn')) return 'ConsentWithdrawn';
  if (Number.isNaN(now)) return 'ConsentUnknown';
  const given = last(events, now, 'given');
  const renewed = last(events, now, 'renewed');
  const opened = Math.max(given, renewed);
  // Where an opening and a closing fall on the same instant, the closing holds.
  for (const [kind, state] of [
    ['invalidated', 'ConsentInvalidated'],
    ['refused', 'ConsentRefused'],
    ['expired', 'ConsentExpired'],
  ] as const) {
    const closed = last(events, now, kind);
    if (closed > -Infinity && closed >= opened) return state;
  }
  const records = inForce(consents, now);
  const requested = last(events, now, 'requested');
  if (records.length === 0 || opened === -Infinity)
    return requested > -Infinity ? 'ConsentRequested' : 'ConsentUnknown';
  if (requested > opened) return 'ConsentRequested';
  if (
    records.some(({ record }) => {
      const ends = moment(record.expiresAt);
      return ends !== null && !(ends > now);
    })
  )
    return 'ConsentExpired';
  return renewed >= given ? 'RenewedConsentGiven' : 'ConsentGiven';
}

/** The only medium that a scope speaks of, for those that speak of one. */
export const MEDIUM_OF: Readonly<Partial<Record<Scope, Medium>>> = {
  'publish-summary': 'text',
  'publish-transcript': 'text',
  'publish-translation': 'text',
  'publish-audio': 'audio',
  'publish-altered-voice': 'altered-voice',
  'publish-image': 'image',
};

/**
 * Whether one use is allowed. Pure and total; the order of what is given does not matter; taking an `allow` away, or adding an
 * event that closes, never allows more; a withdrawal beats everything.
 */
export function decide(
  consents: readonly RecordedConsent[],
  events: readonly ConsentEvent[],
  request: ConsentRequest,
): ConsentDecision {
  const found = new Set<ReasonCode>();
  const now = request.at.getTime();
  const state = stateAt(consents, events, request.at);
  if (state === 'ConsentWithdrawn') return { allowed: false, reasons: ['withdrawn'] };
  if (Number.isNaN(now)) found.add('clock');
  if (state === 'ConsentExpired') found.add('expired');
  else if (state !== 'ConsentGiven' && state !== 'RenewedConsentGiven') found.add('state');
  const records = Number.isNaN(now) ? [] : inForce(consents, now);
  if (records.length === 0) found.add('state');
  for (const consent of records) for (const reason of against(consent, consents, events, request)) found.add(reason);
  return { allowed: found.size === 0, reasons: REASON_CODES.filter((code) => found.has(code)) };
}

/** What of one record in force, and of what happened since, says no. */
function against(
  consent: RecordedConsent,
  consents: readonly RecordedConsent[],
  events: readonly ConsentEvent[],
  request: ConsentRequest,
): ReasonCode[] {
  const { record } = consent;
  const now = request.at.getTime();
  const reasons: ReasonCode[] = [];
  if (Number.isNaN(consent.recordedAt.getTime())) reasons.push('clock');
  if (!record.ableToDecide) reasons.push('not-able');
  if (sealedAsMinor(consent, consents, events, now)) reasons.push('minor');
  if (closedByDeath(record, events, now)) reasons.push('after-death');
  const until = moment(record.embargo.until);
  if (until !== null && !(until <= now)) reasons.push('embargo');
  if (record.embargo.event !== null && last(events, now, 'embargo-released') < asksForEventSince(consent, consents))
    reasons.push('embargo');
  const answer = record.scopes[request.scope];
  if (answer === 'ask') reasons.push('ask-first');
  else if (answer !== 'allow') reasons.push('scope');
  const only = MEDIUM_OF[request.scope];
  if (!record.media.includes(request.medium) || (only !== undefined && only !== request.medium)) reasons.push('medium');
  if (record.languages.length > 0 && !record.languages.includes(request.language)) reasons.push('language');
  if (
    record.territories.length > 0 &&
    (request.territory === undefined || !record.territories.includes(request.territory))
  )
    reasons.push('territory');
  const held = typeof request.audience === 'string' ? [request.audience] : request.audience;
  if (!reaches(record.audiences, record.audienceRule ?? 'any', held)) reasons.push('audience');
  if (narrowedAway(consent, events, request, held)) reasons.push('narrowed');
  return reasons;
}

/** Whether a reader is one that she named. What everyone may read, each reader may. */
function reaches(named: readonly Audience[], rule: 'any' | 'all', held: readonly Audience[]): boolean {
  if (named.length === 0 || held.length === 0) return false;
  const is = (audience: Audience) => audience === 'public' || held.includes(audience);
  return rule === 'all' ? named.every(is) : named.some(is);
}

function narrowedAway(
  consent: RecordedConsent,
  events: readonly ConsentEvent[],
  request: ConsentRequest,
  held: readonly Audience[],
): boolean {
  const { record } = consent;
  const since = events.filter(
    (event) =>
      event.kind === 'narrowed' &&
      counts(event, request.at.getTime()) &&
      !(event.at.getTime() < consent.recordedAt.getTime()),
  );
  if (
    since.some((event) =>
      [event.scopes, event.audiences, event.media, event.languages, event.passages].every(
        (list) => list === undefined || list.length === 0,
      ),
    )
  )
    return true;
  if (
    since.some(
      (event) =>
        event.scopes?.includes(request.scope) ||
        event.media?.includes(request.medium) ||
        event.languages?.includes(request.language),
    )
  )
    return true;
  if (request.passage !== undefined && since.some((event) => event.passages?.includes(request.passage ?? '')))
    return true;
  const away = new Set(since.flatMap((event) => event.audiences ?? []));
  if (away.size === 0) return false;
  if (record.audienceRule === 'all' && record.audiences.some((audience) => away.has(audience))) return true;
  const left = record.audiences.filter((audience) => !away.has(audience));
  const still = held.filter((audience) => !away.has(audience));
  return (
    reaches(record.audiences, record.audienceRule ?? 'any', held) && !reaches(left, record.audienceRule ?? 'any', still)
  );
}

/** Since when, record by record without a change, she has been waiting for the same event. One release serves for all of these. */
function asksForEventSince(consent: RecordedConsent, consents: readonly RecordedConsent[]): number {
  let since = consent.recordedAt.getTime();
  const earlier = consents.filter((one) => one.seq < consent.seq).sort((a, b) => b.seq - a.seq);
  for (const one of earlier) {
    if (one.record.embargo.event !== consent.record.embargo.event) break;
    since = Math.min(since, one.recordedAt.getTime());
  }
  return Number.isNaN(since) ? Infinity : since;
}

/**
 * A child's testimony is sealed until she herself consents again, on a day on which she is of age. A later record alone does not open
 * it, whatever age it gives; one that names the day on which she is of age puts a wrong age right.
 */
function sealedAsMinor(
  consent: RecordedConsent,
  consents: readonly RecordedConsent[],
  events: readonly ConsentEvent[],
  now: number,
): boolean {
  const minors = consents.filter(
    (one) => one.seq <= consent.seq && (one.minor || isMinor(one.record, one.record.basis.jurisdiction)),
  );
  if (minors.length === 0) return false;
  const newest = Math.max(...minors.map((one) => one.seq));
  const telling = consent.record.adultFrom ? [consent] : minors.filter((one) => one.seq === newest);
  return telling.some(({ record, recordedAt }) => {
    const day = record.adultFrom ?? adultFrom(record.basis.jurisdiction, { age: record.ageAtConsent, at: recordedAt });
    const ofAge = day === null ? -Infinity : Date.parse(`${day}T00:00:00Z`);
    return !events.some(
      (event) => event.kind === 'reaffirmed-as-adult' && counts(event, now) && event.at.getTime() >= ofAge,
    );
  });
}

function closedByDeath(record: ConsentRecord, events: readonly ConsentEvent[], now: number): boolean {
  if (record.afterDeath === 'keep-terms') return false;
  const died = last(events, now, 'death-reported');
  if (died === -Infinity) return false;
  return record.afterDeath === 'withdraw' || last(events, now, 'family-agreed') < died;
}

/** Whether she was a minor where she consented, or may have been. @param country ISO 3166-1 alpha-2 */
export function isMinor(record: Pick<ConsentRecord, 'ageAtConsent' | 'adult'>, country: string): boolean {
  return record.adult === false || (record.ageAtConsent !== null && !(record.ageAtConsent >= ageOfMajority(country)));
}
