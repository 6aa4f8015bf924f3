import { decide, stateAt, type ConsentDecision, type ReasonCode } from './decision.ts';
import type { ConsentEvent, RecordedConsent, Scope } from './record.ts';

/** What staff do with a testimony before any of it leaves. */
export type Preparing = Extract<Scope, 'transcribe' | 'staff-redaction'>;

/** Terms for readers of what is published. Staff who prepare are none. */
const FOR_READERS: ReadonlySet<ReasonCode> = new Set(['embargo', 'audience', 'medium', 'language', 'territory']);

/**
 * Whether staff may prepare a testimony so far. Before she was asked they may: she is asked over what there is. Once a record exists,
 * or she refused or took it back, `decide` holds for this scope as for any other, without the terms that speak of readers.
 */
export function mayPrepare(
  consents: readonly RecordedConsent[],
  events: readonly ConsentEvent[],
  scope: Preparing,
  at: Date,
): ConsentDecision {
  const state = stateAt(consents, events, at);
  if (consents.length === 0 && (state === 'ConsentUnknown' || state === 'ConsentRequested') && !Number.isNaN(+at))
    return { allowed: true, reasons: [] };
  const wide = events.flatMap((event): ConsentEvent[] => {
    const { audiences = [], media = [], languages = [], passages = [], scopes = [] } = event;
    // A narrowing of nothing in particular is one of everything; of readers, languages or passages alone, it is not one of the work.
    if (event.kind !== 'narrowed' || [audiences, media, languages, passages, scopes].every((list) => list.length === 0))
      return [event];
    return scopes.length > 0 ? [{ kind: event.kind, at: event.at, scopes }] : [];
  });
  const { reasons } = decide(consents, wide, { scope, audience: 'public', medium: 'text', language: '', at });
  const against = reasons.filter((reason) => !FOR_READERS.has(reason));
  return { allowed: against.length === 0, reasons: against };
}
