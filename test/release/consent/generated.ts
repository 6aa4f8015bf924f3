import * as fc from 'fast-check';
import {
  AUDIENCES,
  EVENT_KINDS,
  MEDIA,
  type Audience,
  type ConsentEvent,
  type ConsentRequest,
  type EventKind,
  type Medium,
  type RecordedConsent,
} from '#rules/release/consent';
import { aRecord } from './records.ts';

// What consents, events and requests the properties are checked over.

export const CAN_OPEN: readonly EventKind[] = [
  'given',
  'renewed',
  'embargo-released',
  'reaffirmed-as-adult',
  'family-agreed',
];
export const CAN_CLOSE = EVENT_KINDS.filter((kind) => !CAN_OPEN.includes(kind));

// Few instants, so that orders, ties and limits are met often; one that cannot be read.
export const start = Date.parse('2026-01-01T00:00:00Z');
export const step = 86_400_000;
export const instant = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 11 }).map((n) => new Date(start + n * step)) },
  { weight: 1, arbitrary: fc.constant(new Date(Number.NaN)) },
);
const text = fc.integer({ min: 0, max: 11 }).map((n) => new Date(start + n * step).toISOString());
const rarely = <T, U>(usual: T, arbitrary: fc.Arbitrary<U>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary });

export const scopes = ['publish-metadata', 'publish-transcript', 'publish-audio', 'use-in-court'] as const;
const answers = rarely('allow' as const, fc.constantFrom('deny' as const, 'ask' as const, undefined));
const record = fc
  .record({
    answers: fc.tuple(answers, answers, answers, answers),
    audiences: rarely(['public'] as Audience[], fc.subarray([...AUDIENCES])),
    audienceRule: fc.constantFrom('any', 'any', 'all', undefined),
    media: rarely([...MEDIA] as Medium[], fc.subarray([...MEDIA])),
    languages: rarely([], fc.subarray(['ne', 'hi'])),
    territories: rarely([], fc.subarray(['NP', 'IN'])),
    until: rarely(null, text),
    event: rarely(null, fc.constantFrom('my case is over', 'my daughter is married')),
    expiresAt: rarely(null, text),
    age: rarely(34, fc.constantFrom(15, 17, 18, null)),
    able: rarely(true, fc.boolean()),
    adult: rarely(undefined, fc.boolean()),
    afterDeath: fc.constantFrom('keep-terms', 'withdraw', 'ask-family'),
    country: fc.constantFrom('NP', 'IN', 'BD', 'QA'),
    adultFrom: rarely(undefined, fc.constantFrom('2026-01-03', '2026-01-09', '2027-01-01')),
  })
  .map((drawn) =>
    aRecord({
      scopes: Object.fromEntries(
        scopes.map((scope, n) => [scope, drawn.answers[n]]).filter(([, answer]) => answer !== undefined),
      ),
      audiences: drawn.audiences,
      audienceRule: drawn.audienceRule,
      media: drawn.media,
      languages: drawn.languages,
      territories: drawn.territories,
      embargo: { until: drawn.until, event: drawn.event },
      expiresAt: drawn.expiresAt,
      ageAtConsent: drawn.age,
      ableToDecide: drawn.able,
      adult: drawn.adult,
      afterDeath: drawn.afterDeath,
      adultFrom: drawn.adultFrom,
      basis: { jurisdiction: drawn.country, ground: 'consent' },
    }),
  );
const consent: fc.Arbitrary<RecordedConsent> = fc.record({
  seq: fc.integer({ min: 1, max: 4 }),
  recordedAt: fc.oneof({ weight: 2, arbitrary: fc.constant(new Date(start)) }, { weight: 1, arbitrary: instant }),
  minor: rarely(false, fc.boolean()),
  record,
});
export const consents = fc.oneof(
  { weight: 3, arbitrary: fc.array(consent, { minLength: 1, maxLength: 1 }) },
  { weight: 2, arbitrary: fc.array(consent, { maxLength: 3 }) },
);

export const eventOf = (kinds: readonly EventKind[]): fc.Arbitrary<ConsentEvent> =>
  fc.record(
    {
      kind: fc.constantFrom(...kinds),
      at: instant,
      scopes: fc.subarray([...scopes]),
      audiences: fc.subarray([...AUDIENCES], { maxLength: 2 }),
      media: fc.subarray([...MEDIA], { maxLength: 1 }),
      languages: fc.subarray(['ne', 'hi'], { maxLength: 1 }),
      passages: fc.subarray(['p-7f3k', 'p-0001'], { maxLength: 1 }),
    },
    { requiredKeys: ['kind', 'at'] },
  );
// Mostly an opening and little else, or nothing would ever be allowed.
export const events = fc
  .tuple(
    rarely(true, fc.boolean()),
    fc.array(eventOf(EVENT_KINDS.filter((kind) => kind !== 'withdrawn')), { maxLength: 2 }),
    rarely(false, fc.boolean()),
  )
  .map(([given, some, gone]): ConsentEvent[] => [
    ...(given ? [{ kind: 'given' as const, at: new Date(start) }] : []),
    ...some,
    ...(gone && some.length > 1 ? [{ kind: 'withdrawn' as const, at: new Date(start + 5 * step) }] : []),
  ]);
export const request: fc.Arbitrary<ConsentRequest> = fc
  .record({
    scope: fc.constantFrom(...scopes),
    audience: fc.oneof(fc.constantFrom(...AUDIENCES), fc.subarray([...AUDIENCES])),
    medium: rarely<Medium, Medium>('text', fc.constantFrom(...MEDIA)),
    language: fc.constantFrom('ne', 'hi'),
    territory: fc.constantFrom(undefined, 'NP', 'QA'),
    passage: fc.constantFrom(undefined, 'p-7f3k'),
    at: instant,
  })
  .map(({ territory, passage, ...rest }) => ({
    ...rest,
    ...(territory ? { territory } : {}),
    ...(passage ? { passage } : {}),
  }));
