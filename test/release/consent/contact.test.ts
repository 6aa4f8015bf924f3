import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayContact, nextSafeMoment, type SafetyWindow } from '#rules/release/consent';

// Her husband works in the mornings, Sunday to Thursday; Kathmandu is 5:45 ahead of UTC.
const window: SafetyWindow = { days: [0, 1, 2, 3, 4], from: '10:00', to: '12:30', timeZone: 'Asia/Kathmandu' };
const wished = { contactBack: true };
const on = (utc: string) => new Date(`${utc}Z`);

describe('contacting her', () => {
  it.each([
    ['at ten sharp on a Sunday', '2026-06-07T04:15:00', true],
    ['a minute before ten', '2026-06-07T04:14:00', false],
    ['a minute before half past twelve', '2026-06-07T06:44:00', true],
    ['at half past twelve', '2026-06-07T06:45:00', false],
    ['on a Friday', '2026-06-05T04:30:00', false],
    ['when it is Sunday in London, still, and Monday night in Kathmandu', '2026-06-07T20:00:00', false],
  ])('%s', (_when, at, allowed) => {
    expect(mayContact(wished, { safety: window }, 'ConsentGiven', on(at)).allowed).toBe(allowed);
  });

  it('says why not', () => {
    const at = on('2026-06-07T04:30:00');
    expect(mayContact({ contactBack: false }, { safety: window }, 'ConsentGiven', at)).toEqual({
      allowed: false,
      reason: 'not-wished',
    });
    expect(mayContact(wished, {}, 'ConsentGiven', at)).toEqual({ allowed: false, reason: 'no-window' });
    expect(mayContact(wished, { safety: window }, 'ConsentWithdrawn', at)).toEqual({
      allowed: false,
      reason: 'withdrawn',
    });
    expect(mayContact(wished, { safety: window }, 'ConsentGiven', on('2026-06-07T12:00:00'))).toEqual({
      allowed: false,
      reason: 'outside-window',
    });
  });

  it('over midnight belongs to the evening’s day', () => {
    const night: SafetyWindow = { days: [6], from: '22:00', to: '02:00', timeZone: 'Asia/Dhaka' };
    // Dhaka is six hours ahead: Saturday 23:00, Sunday 01:00, Saturday 01:00.
    expect(mayContact(wished, { safety: night }, 'ConsentGiven', on('2026-06-06T17:00:00')).allowed).toBe(true);
    expect(mayContact(wished, { safety: night }, 'ConsentGiven', on('2026-06-06T19:00:00')).allowed).toBe(true);
    expect(mayContact(wished, { safety: night }, 'ConsentGiven', on('2026-06-05T19:00:00')).allowed).toBe(false);
  });

  it('never happens in a window that is none, a zone that is none, or at no time', () => {
    const at = on('2026-06-07T04:30:00');
    expect(mayContact(wished, { safety: { ...window, from: '10:00', to: '10:00' } }, 'ConsentGiven', at).allowed).toBe(
      false,
    );
    expect(mayContact(wished, { safety: { ...window, timeZone: 'Asia/Nowhere' } }, 'ConsentGiven', at).allowed).toBe(
      false,
    );
    expect(mayContact(wished, { safety: window }, 'ConsentGiven', new Date(Number.NaN)).allowed).toBe(false);
    expect(nextSafeMoment({ ...window, timeZone: 'Asia/Nowhere' }, at)).toBeNull();
    expect(nextSafeMoment(window, new Date(Number.NaN))).toBeNull();
  });

  it('waits for the next hour that is safe', () => {
    expect(nextSafeMoment(window, on('2026-06-05T04:30:00'))).toEqual(on('2026-06-07T04:15:00'));
    expect(nextSafeMoment(window, on('2026-06-07T05:01:02'))).toEqual(on('2026-06-07T05:01:02'));
  });

  it('is allowed at every moment that is named as safe', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '45'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    fc.assert(
      fc.property(
        fc.record({
          days: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
          from: clock,
          to: clock,
          timeZone: fc.constantFrom('Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Dhaka'),
        }),
        fc.integer({ min: 0, max: 365 * 24 }),
        (hours, at) => {
          const next = nextSafeMoment(hours, new Date(Date.UTC(2026, 0, 1, at)));
          if (hours.from === hours.to) expect(next).toBeNull();
          else expect(next && mayContact(wished, { safety: hours }, 'RenewedConsentGiven', next).allowed).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what she said with her code', () => {
  const at = on('2026-06-07T04:30:00');
  const hers = (from: string, to: string) => ({
    never: false as const,
    hours: { days: [0, 1, 2, 3, 4, 5, 6], from, to, timeZone: 'Asia/Kathmandu' },
  });

  it('never is never; hours hold beside those recorded with her, or alone where none were', () => {
    const ask = (kept: { safety?: SafetyWindow }, limit: Parameters<typeof mayContact>[4], who = wished) =>
      mayContact(who, kept, 'ConsentGiven', at, limit);
    expect(ask({ safety: window }, { never: true })).toEqual({ allowed: false, reason: 'not-wished' });
    expect(ask({ safety: window }, hers('10:00', '10:30')).allowed).toBe(true);
    expect(ask({ safety: window }, hers('12:00', '14:00'))).toEqual({ allowed: false, reason: 'outside-window' });
    expect(ask({}, hers('10:00', '10:30')).allowed).toBe(true);
    expect(ask({}, hers('10:00', '10:30'), { contactBack: false })).toEqual({ allowed: false, reason: 'not-wished' });
  });

  it('the next moment is within all hours, or there is none', () => {
    const both = [window, hers('12:00', '14:00').hours];
    expect(nextSafeMoment(both, at)?.toISOString()).toBe('2026-06-07T06:15:00.000Z');
    expect(nextSafeMoment([window, hers('13:00', '14:00').hours], at)).toBeNull();
    expect(nextSafeMoment([], at)).toBeNull();
  });

  it('never opens what the hours recorded with her close', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    fc.assert(
      fc.property(
        clock,
        clock,
        fc.boolean(),
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
        (from, to, never, moment) => {
          const limit = never ? { never: true as const } : hers(from, to);
          if (mayContact(wished, { safety: window }, 'ConsentGiven', moment, limit).allowed)
            expect(mayContact(wished, { safety: window }, 'ConsentGiven', moment).allowed).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
