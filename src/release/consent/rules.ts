/**
 * Consent, as a pure decision: what is recorded (record.ts), whether one use is allowed (decision.ts), what follows for an edition
 * (terms.ts), when she may be contacted (contact.ts), and what the law of her country asks (policy.ts).
 */
export {
  AUDIENCES,
  consentPrivateSchema,
  consentRecordSchema,
  EVENT_KINDS,
  MEDIA,
  PROGRAM_USES,
  RECORDABLE_EVENTS,
  safetyWindowSchema,
  PUBLISH_SCOPES,
  SCOPES,
  SPOKEN_USES,
  USE_SCOPES,
  type Audience,
  type ConsentEvent,
  type ConsentPrivate,
  type ConsentRecord,
  type EventKind,
  type LawfulBasis,
  type Medium,
  type RecordedConsent,
  type SafetyWindow,
  type Scope,
} from './record.ts';
export {
  decide,
  isMinor,
  MEDIUM_OF,
  REASON_CODES,
  stateAt,
  type ConsentDecision,
  type ConsentRequest,
  type DpvState,
  type ReasonCode,
} from './decision.ts';
export { mayPrepare, type Preparing } from './preparing.ts';
export { nextChange, terms, type Terms } from './terms.ts';
export {
  changesSchema,
  GRACE_DAYS,
  NARROWABLE,
  NARROWABLE_AUDIENCES,
  REPLACEMENT_REASONS,
  WISHES,
  wishWordsSchema,
  type Changes,
  type ContactLimit,
  type ReplacementReason,
  type WishKind,
} from './wishes.ts';
export { mayContact, nextSafeMoment, type ContactDecision } from './contact.ts';
export {
  adultFrom,
  ageOfMajority,
  breachDeadline,
  COUNTRY_POLICIES,
  policyOf,
  firstRecordedToAskAgain,
  reconsentDue,
  retainUntil,
  type CountryPolicy,
} from './policy.ts';
