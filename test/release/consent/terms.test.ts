import { describe, expect, it } from 'vitest';
import { nextChange, stateAt, terms, type ConsentEvent } from '#rules/release/consent';
import { day, recorded } from './records.ts';

const given: ConsentEvent = { kind: 'given', at: day('2026-01-10') };
const june = day('2026-06-01');

describe('the terms of an edition', () => {
  it('are what she allowed, for those she named', () => {
    expect(terms([recorded()], [given], 'ne', june)).toEqual({
      audiences: ['public'],
      scopes: ['hold-sealed', 'transcribe', 'staff-redaction', 'publish-metadata', 'publish-transcript'],
      media: ['text'],
      languages: [],
      withoutPassages: [],
      withoutLanguages: [],
      visibleFrom: null,
      visibleUntil: null,
      reasons: [],
    });
  });

  it('name sound only where publishing sound was allowed', () => {
    const allow = { 'publish-metadata': 'allow', 'publish-audio': 'allow' } as const;
    expect(terms([recorded({ scopes: allow, media: ['text', 'audio', 'image'] })], [given], 'ne', june).media).toEqual([
      'text',
      'audio',
    ]);
    expect(terms([recorded({ scopes: allow, media: ['text'] })], [given], 'ne', june).scopes).toEqual([
      'publish-metadata',
    ]);
  });

  it('end where her consent ends', () => {
    expect(terms([recorded({ expiresAt: '2027-01-01T00:00:00+05:45' })], [given], 'ne', june).visibleUntil).toEqual(
      new Date('2026-12-31T18:15:00Z'),
    );
  });

  it('begin where the day that she named comes, and say so beforehand', () => {
    const waiting = terms([recorded({ embargo: { until: '2026-07-01T00:00:00Z', event: null } })], [given], 'ne', june);
    expect(waiting).toMatchObject({ audiences: [], scopes: [], visibleFrom: day('2026-07-01'), reasons: ['embargo'] });
  });

  it('name no beginning where a person has to confirm something', () => {
    expect(
      terms([recorded({ embargo: { until: '2026-07-01T00:00:00Z', event: 'my case is over' } })], [given], 'ne', june),
    ).toMatchObject({ visibleFrom: null, reasons: ['embargo'] });
  });

  it('publish nothing on the net for a consent that names countries', () => {
    expect(terms([recorded({ territories: ['NP'] })], [given], 'ne', june)).toMatchObject({
      audiences: [],
      reasons: ['territory'],
    });
  });

  it('publish nothing for readers who must be two things at once, which the database cannot keep', () => {
    expect(
      terms([recorded({ audiences: ['partner', 'advocate'], audienceRule: 'all' })], [given], 'ne', june),
    ).toMatchObject({ audiences: [], reasons: ['audience'] });
  });

  it('tell the reasons of the reader that comes nearest', () => {
    expect(terms([], [], 'ne', june).reasons).toEqual(['state']);
    expect(terms([recorded({ audiences: ['advocate'], languages: ['hi'] })], [given], 'ne', june).reasons).toEqual([
      'language',
    ]);
  });

  it('leave out a passage that she took back', () => {
    const events: ConsentEvent[] = [given, { kind: 'narrowed', at: day('2026-03-01'), passages: ['p-7f3k'] }];
    expect(terms([recorded()], events, 'ne', june)).toMatchObject({
      audiences: ['public'],
      withoutPassages: ['p-7f3k'],
    });
    expect(
      terms([recorded(), recorded({}, { seq: 2, recordedAt: day('2026-04-01') })], events, 'ne', june).withoutPassages,
    ).toEqual([]);
  });
});

describe('the next change', () => {
  const asked = { scope: 'publish-transcript', audience: 'public', medium: 'text', language: 'ne', at: june } as const;
  it('is the first end of several', () => {
    expect(
      nextChange(
        [recorded({ embargo: { until: '2026-07-01T00:00:00Z', event: null }, expiresAt: '2026-09-01T00:00:00Z' })],
        [given],
        asked,
      ),
    ).toEqual(day('2026-07-01'));
  });
  it('is never where nothing is set', () => {
    expect(nextChange([recorded()], [given], asked)).toBeNull();
  });
  it('is never where an end comes before the beginning', () => {
    expect(
      nextChange(
        [recorded({ embargo: { until: '2026-09-01T00:00:00Z', event: null }, expiresAt: '2026-07-01T00:00:00Z' })],
        [given],
        asked,
      ),
    ).toBeNull();
  });
});

describe('the state', () => {
  it.each([
    [[], 'ConsentUnknown'],
    [[{ kind: 'requested', at: day('2026-01-01') }], 'ConsentRequested'],
    [[given], 'ConsentGiven'],
    [[given, { kind: 'renewed', at: day('2026-02-01') }], 'RenewedConsentGiven'],
    [[given, { kind: 'refused', at: day('2026-02-01') }], 'ConsentRefused'],
    [[given, { kind: 'expired', at: day('2026-02-01') }], 'ConsentExpired'],
    [[given, { kind: 'invalidated', at: day('2026-01-10') }], 'ConsentInvalidated'],
    [
      [given, { kind: 'withdrawn', at: day('2026-02-01') }, { kind: 'renewed', at: day('2026-03-01') }],
      'ConsentWithdrawn',
    ],
  ] as [ConsentEvent[], string][])('after %j is %s', (events, state) => {
    expect(stateAt([recorded()], events, june)).toBe(state);
  });

  it('is not given by an event without a record, nor by a record of the future', () => {
    expect(stateAt([], [given], june)).toBe('ConsentUnknown');
    expect(stateAt([recorded({}, { recordedAt: day('2026-07-01') })], [given], june)).toBe('ConsentUnknown');
  });

  it('is renewed where both fall on one instant', () => {
    expect(stateAt([recorded()], [given, { kind: 'renewed', at: given.at }], june)).toBe('RenewedConsentGiven');
  });
});
