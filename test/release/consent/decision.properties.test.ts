import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AUDIENCES,
  decide,
  EVENT_KINDS,
  MEDIA,
  nextChange,
  REASON_CODES,
  SCOPES,
  stateAt,
  terms,
  type ConsentEvent,
  type ConsentRequest,
  type RecordedConsent,
} from '#rules/release/consent';
import { CAN_CLOSE, consents, eventOf, events, instant, request, scopes, start, step } from './generated.ts';

/** Cases per property; eleven properties make more than 100,000. */
const RUNS = { numRuns: 10_000 };

const holds = (...all: [...fc.Arbitrary<unknown>[], (...drawn: never[]) => void]) => {
  const check = all.pop() as (...drawn: unknown[]) => void;
  fc.assert(
    fc.property(fc.tuple(...(all as fc.Arbitrary<unknown>[])), (drawn) => check(...drawn)),
    RUNS,
  );
};

describe('the decision', () => {
  it('is reached in both ways by what is generated here, so that nothing below holds for want of a case', () => {
    let allowed = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(consents, events, request, (all, past, asked) => {
        const decision = decide(all, past, asked);
        if (decision.allowed) allowed += 1;
        for (const reason of decision.reasons) seen.add(reason);
      }),
      RUNS,
    );
    expect(allowed).toBeGreaterThan(1500);
    expect([...seen].sort()).toEqual([...REASON_CODES].sort());
  });

  it('is total: an answer for everything, a reason for every no, the same each time', () => {
    holds(consents, events, request, (all: RecordedConsent[], past: ConsentEvent[], asked: ConsentRequest) => {
      const decision = decide(all, past, asked);
      expect(decision.allowed).toBe(decision.reasons.length === 0);
      expect(new Set(decision.reasons).size).toBe(decision.reasons.length);
      expect(decide(all, past, asked)).toEqual(decision);
    });
  });

  it('does not depend on the order in which records and events are given', () => {
    holds(
      consents,
      events,
      request,
      fc.nat(),
      (all: RecordedConsent[], past: ConsentEvent[], asked: ConsentRequest, by: number) => {
        const turned = <T>(list: readonly T[]) =>
          [...list.slice(by % (list.length || 1)), ...list.slice(0, by % (list.length || 1))].reverse();
        expect(decide(turned(all), turned(past), asked)).toEqual(decide(all, past, asked));
        expect(stateAt(turned(all), turned(past), asked.at)).toBe(stateAt(all, past, asked.at));
      },
    );
  });

  it('never allows more when an allowance is taken away', () => {
    expect.hasAssertions();
    const less = fc.constantFrom('deny', 'ask', undefined);
    holds(
      consents,
      events,
      request,
      fc.nat(),
      fc.constantFrom(...scopes),
      less,
      (
        all: RecordedConsent[],
        past: ConsentEvent[],
        asked: ConsentRequest,
        which: number,
        scope: (typeof scopes)[number],
        answer: 'deny' | 'ask' | undefined,
      ) => {
        const poorer = all.map((one, n) => {
          if (n !== which % all.length) return one;
          const { [scope]: _gone, ...rest } = one.record.scopes;
          return { ...one, record: { ...one.record, scopes: answer ? { ...rest, [scope]: answer } : rest } };
        });
        if (decide(poorer, past, asked).allowed) expect(decide(all, past, asked).allowed).toBe(true);
      },
    );
  });

  it('never allows more when a reader or a medium is struck out', () => {
    expect.hasAssertions();
    holds(
      consents,
      events,
      request,
      fc.constantFrom(...AUDIENCES),
      fc.constantFrom(...MEDIA),
      (
        all: RecordedConsent[],
        past: ConsentEvent[],
        asked: ConsentRequest,
        audience: (typeof AUDIENCES)[number],
        medium: (typeof MEDIA)[number],
      ) => {
        const poorer = all.map((one) => ({
          ...one,
          record: {
            ...one.record,
            media: one.record.media.filter((other) => other !== medium),
            // Where a reader must be all of them, one demand less lets more in: only the rule `any` is monotone in its list.
            audiences:
              one.record.audienceRule === 'all'
                ? one.record.audiences
                : one.record.audiences.filter((other) => other !== audience),
          },
        }));
        if (decide(poorer, past, asked).allowed) expect(decide(all, past, asked).allowed).toBe(true);
      },
    );
  });

  it('never allows more when something happened that closes', () => {
    expect.hasAssertions();
    holds(
      consents,
      events,
      eventOf(CAN_CLOSE),
      request,
      (all: RecordedConsent[], past: ConsentEvent[], one: ConsentEvent, asked: ConsentRequest) => {
        if (decide(all, [...past, one], asked).allowed) expect(decide(all, past, asked).allowed).toBe(true);
      },
    );
  });

  it('is no after a withdrawal, whatever else there is and whenever it was', () => {
    holds(
      consents,
      events,
      eventOf(EVENT_KINDS),
      instant,
      request,
      (all: RecordedConsent[], past: ConsentEvent[], later: ConsentEvent, when: Date, asked: ConsentRequest) => {
        expect(decide(all, [...past, { kind: 'withdrawn', at: when }, later], asked)).toEqual({
          allowed: false,
          reasons: ['withdrawn'],
        });
      },
    );
  });

  it('is no without a record, or without an event that opens', () => {
    holds(consents, events, request, (all: RecordedConsent[], past: ConsentEvent[], asked: ConsentRequest) => {
      expect(decide([], past, asked).allowed).toBe(false);
      expect(
        decide(
          all,
          past.filter((event) => event.kind !== 'given' && event.kind !== 'renewed'),
          asked,
        ).allowed,
      ).toBe(false);
    });
  });

  it('is yes only for what she said in so many words', () => {
    holds(consents, events, request, (all: RecordedConsent[], past: ConsentEvent[], asked: ConsentRequest) => {
      if (!decide(all, past, asked).allowed) return;
      const newest = all.filter((one) => one.recordedAt <= asked.at).sort((a, b) => b.seq - a.seq)[0];
      if (!newest) throw new Error('Allowed without a record.');
      const { record } = newest;
      expect(record.scopes[asked.scope]).toBe('allow');
      expect(record.media).toContain(asked.medium);
      expect(record.ableToDecide).toBe(true);
      const held = [asked.audience].flat();
      expect(record.audiences.some((audience) => audience === 'public' || held.includes(audience))).toBe(true);
      if (record.languages.length > 0) expect(record.languages).toContain(asked.language);
      if (record.territories.length > 0) expect(record.territories).toContain(asked.territory);
      if (record.expiresAt) expect(Date.parse(record.expiresAt)).toBeGreaterThan(asked.at.getTime());
      if (record.embargo.until) expect(Date.parse(record.embargo.until)).toBeLessThanOrEqual(asked.at.getTime());
      if (record.embargo.event) expect(past.some((event) => event.kind === 'embargo-released')).toBe(true);
      if (newest.minor || (record.ageAtConsent ?? 99) < 18)
        expect(past.some((event) => event.kind === 'reaffirmed-as-adult')).toBe(true);
    });
  });

  it('stays the same until the moment that nextChange names, and is another then', () => {
    expect.hasAssertions();
    holds(
      consents,
      events,
      request,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      (all: RecordedConsent[], past: ConsentEvent[], asked: ConsentRequest, part: number) => {
        const now = decide(all, past, asked).allowed;
        const turn = nextChange(all, past, asked);
        if (turn) expect(decide(all, past, { ...asked, at: turn }).allowed).toBe(!now);
        if (Number.isNaN(asked.at.getTime())) return;
        const end = turn ? turn.getTime() : start + 100 * step;
        const between = new Date(asked.at.getTime() + Math.floor((end - asked.at.getTime()) * part));
        if (between >= asked.at) expect(decide(all, past, { ...asked, at: between }).allowed).toBe(now);
      },
    );
  });
});

describe('the terms of an edition', () => {
  it('say nothing that single decisions do not say, from now until they end', () => {
    holds(
      consents,
      events,
      instant,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      (all: RecordedConsent[], past: ConsentEvent[], at: Date, part: number) => {
        const found = terms(all, past, 'ne', at);
        expect(found.reasons.length > 0).toBe(found.audiences.length === 0);
        expect(found.visibleFrom === null || found.audiences.length === 0).toBe(true);
        if (found.audiences.length === 0) {
          expect([found.scopes, found.media, found.visibleUntil]).toEqual([[], [], null]);
          return;
        }
        const end = found.visibleUntil?.getTime() ?? start + 100 * step;
        expect(end).toBeGreaterThan(at.getTime());
        const moment = new Date(at.getTime() + Math.floor((end - at.getTime()) * part));
        for (const audience of found.audiences)
          for (const scope of found.scopes) {
            const medium = scope === 'publish-audio' ? 'audio' : 'text';
            expect(decide(all, past, { scope, audience, medium, language: 'ne', at: moment }).allowed).toBe(true);
          }
      },
    );
  });
});

describe('the lists', () => {
  it('have no name twice', () => {
    for (const list of [SCOPES, AUDIENCES, MEDIA, EVENT_KINDS, REASON_CODES])
      expect(new Set<string>(list).size).toBe(list.length);
  });
});
