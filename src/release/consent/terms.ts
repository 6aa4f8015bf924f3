import { counts, decide, inForce, MEDIUM_OF, moment, type ConsentRequest, type ReasonCode } from './decision.ts';
import {
  AUDIENCES,
  MEDIA,
  SCOPES,
  type Audience,
  type ConsentEvent,
  type Medium,
  type RecordedConsent,
  type Scope,
} from './record.ts';

/** Every moment after `at` at which time alone, with what is recorded now, could change an answer; ascending. */
function turningPoints(consents: readonly RecordedConsent[], events: readonly ConsentEvent[], at: number): number[] {
  const all = [
    ...events.map((event) => event.at.getTime()),
    ...consents.flatMap((consent) => [
      consent.recordedAt.getTime(),
      moment(consent.record.expiresAt),
      moment(consent.record.embargo.until),
    ]),
  ];
  return [...new Set(all.filter((time): time is number => time !== null && time > at))].sort((a, b) => a - b);
}

/**
 * When the answer to a request will next be another, if nothing more is recorded; null for never. Up to that moment it is the same,
 * so that a database can keep it by time alone.
 */
export function nextChange(
  consents: readonly RecordedConsent[],
  events: readonly ConsentEvent[],
  request: ConsentRequest,
): Date | null {
  const { allowed } = decide(consents, events, request);
  const turn = turningPoints(consents, events, request.at.getTime()).find(
    (time) => decide(consents, events, { ...request, at: new Date(time) }).allowed !== allowed,
  );
  return turn === undefined ? null : new Date(turn);
}

/** What may be published now, and until when, put together from single decisions. */
export interface Terms {
  scopes: Scope[];
  audiences: Audience[];
  media: Medium[];
  /** Languages it may appear in; empty for any. */
  languages: string[];
  /** Anchors of passages that she took back. */
  withoutPassages: string[];
  /** Languages in which nothing of it may appear, not even a turn. */
  withoutLanguages: string[];
  /** Not before this moment; null for now, and where time alone opens nothing. */
  visibleFrom: Date | null;
  /** Not from this moment on: the first at which any of these terms ends by itself; null where nothing does. */
  visibleUntil: Date | null;
  /** Why nothing at all may be published, when that is so. */
  reasons: ReasonCode[];
}

/**
 * The terms for publishing in one language. What is published is for the whole world at once: a consent that names territories is
 * kept by not publishing, and one for readers who are two things at once likewise. @param at the moment of asking
 */
export function terms(
  consents: readonly RecordedConsent[],
  events: readonly ConsentEvent[],
  language: string,
  at: Date,
): Terms {
  const request = (scope: Scope, audience: Audience, medium: Medium): ConsentRequest => ({
    scope,
    audience,
    medium,
    language,
    at,
  });
  const may = (scope: Scope, audience: Audience, medium: Medium) =>
    decide(consents, events, request(scope, audience, medium)).allowed;
  const records = inForce(consents, at.getTime());
  const named = AUDIENCES.filter(
    (audience) => records.length > 0 && records.every(({ record }) => record.audiences.includes(audience)),
  );
  const audiences = named.filter((audience) => may('publish-metadata', audience, 'text'));
  const scopes = SCOPES.filter(
    (scope) => audiences.length > 0 && audiences.every((audience) => may(scope, audience, MEDIUM_OF[scope] ?? 'text')),
  );
  const media = MEDIA.filter((medium) =>
    medium === 'text'
      ? audiences.length > 0
      : SCOPES.some((scope) => MEDIUM_OF[scope] === medium && scopes.includes(scope)),
  );
  const asked = audiences.flatMap((audience) =>
    scopes.map((scope) => request(scope, audience, MEDIUM_OF[scope] ?? 'text')),
  );
  const since = events.filter(
    (event) =>
      event.kind === 'narrowed' &&
      counts(event, at.getTime()) &&
      records.some((consent) => !(event.at.getTime() < consent.recordedAt.getTime())),
  );
  return {
    audiences,
    scopes,
    media,
    languages: [...new Set(records.flatMap(({ record }) => record.languages))].sort(),
    withoutPassages: [...new Set(since.flatMap((event) => event.passages ?? []))].sort(),
    withoutLanguages: [...new Set(since.flatMap((event) => event.languages ?? []))].sort(),
    visibleFrom:
      audiences.length > 0
        ? null
        : earliest(
            named.map((audience) => nextChange(consents, events, request('publish-metadata', audience, 'text'))),
          ),
    visibleUntil: earliest(asked.map((one) => nextChange(consents, events, one))),
    reasons:
      audiences.length > 0
        ? []
        : fewest(
            AUDIENCES.map(
              (audience) => decide(consents, events, request('publish-metadata', audience, 'text')).reasons,
            ),
          ),
  };
}

function earliest(dates: readonly (Date | null)[]): Date | null {
  return dates.reduce((first, date) => (date !== null && (first === null || date < first) ? date : first), null);
}

/** The list that says least against it. Where single readers would be let in but none of them can be named, the readers are the reason. */
function fewest(lists: readonly ReasonCode[][]): ReasonCode[] {
  const best = lists.reduce((least, list) => (list.length < least.length ? list : least), lists[0] ?? []);
  return best.length > 0 ? best : ['audience'];
}
