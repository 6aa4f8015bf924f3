import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHerOwn, partCatalogue, unmaskingState, type UnmaskingTimes } from '#rules/closed/identity';

const HOUR = 3_600_000;
const at = (hours: number) => new Date(Date.UTC(2026, 0, 5) + hours * HOUR);
const request = (change: Partial<UnmaskingTimes> = {}): UnmaskingTimes => ({
  granted: null,
  answerBy: at(168),
  expiresAt: null,
  endedAt: null,
  ...change,
});

describe('where a request stands', () => {
  it.each([
    ['nobody answered yet', request(), at(1), 'waiting'],
    ['nobody answered in time', request(), at(168), 'expired'],
    ['granted', request({ granted: true, expiresAt: at(24) }), at(23.9), 'granted'],
    ['to the instant', request({ granted: true, expiresAt: at(24) }), at(24), 'expired'],
    ['granted without an end opens nothing', request({ granted: true }), at(1), 'expired'],
    ['refused', request({ granted: false }), at(1), 'refused'],
    ['refused stays refused', request({ granted: false, endedAt: at(2) }), at(3), 'refused'],
    ['taken back while it waited', request({ endedAt: at(1) }), at(2), 'ended'],
    ['ended before its time', request({ granted: true, expiresAt: at(24), endedAt: at(2) }), at(3), 'ended'],
  ] as const)('%s', (_what, row, now, expected) => {
    expect(unmaskingState(row, now)).toBe(expected);
  });

  it('once it is over it never opens again, whatever the clock says', () => {
    const time = fc.integer({ min: 0, max: 400 }).map(at);
    fc.assert(
      fc.property(
        fc.record({
          granted: fc.constantFrom(null, true, false),
          answerBy: time,
          expiresAt: fc.option(time),
          endedAt: fc.option(time),
        }),
        time,
        fc.integer({ min: 0, max: 400 }),
        (row, now, later) => {
          const before = unmaskingState(row, now);
          const after = unmaskingState(row, new Date(now.getTime() + later * HOUR));
          if (before !== 'waiting' && before !== 'granted') expect(after).toBe(before);
          if (after === 'granted') expect(row.granted).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('what is her own', () => {
  it('her names, numbers and papers are; kin, places and other people are not', () => {
    const own = (
      kind: 'person' | 'phone' | 'id' | 'kin' | 'village',
      subject: 'narrator' | 'interviewer' | 'third-party',
    ) => isHerOwn({ kind, value: 'xx', subject });
    expect([own('person', 'narrator'), own('phone', 'narrator'), own('id', 'narrator')]).toEqual([true, true, true]);
    expect([
      own('kin', 'narrator'),
      own('village', 'narrator'),
      own('person', 'interviewer'),
      own('phone', 'third-party'),
    ]).toEqual([false, false, false, false]);
  });

  const who = {
    name: 'Sushma Karkiwal',
    alsoKnown: [{ kind: 'person' as const, value: 'मीना तामाङवाल', subject: 'narrator' as const }],
  };
  it('columns that say it are parted from those that do not', () => {
    const { hers, work } = partCatalogue(
      {
        Title: 'Interview with Mrs. KARKIWAL',
        'Title (ne)': 'मीना को अन्तर्वार्ता',
        'Transcript: address': '20 Invented Road',
        Phone: '',
        Language: 'English',
        Other: 'मान तामाङ',
        Duration: '45',
      },
      who,
    );
    expect(Object.keys(hers)).toEqual(['Title', 'Title (ne)', 'Transcript: address', 'Phone']);
    expect(work).toEqual({ Language: 'English', Other: 'मान तामाङ', Duration: '45' });
  });

  it('loses no column, and leaves none that says a word of her name, with any text', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.oneof(fc.string({ unit: 'binary' }), fc.constant('by Sushma'))),
        (columns) => {
          const { hers, work } = partCatalogue(columns, who);
          expect({ ...hers, ...work }).toEqual({ ...columns });
          expect(Object.values(work).join('\n')).not.toMatch(/Sushma/);
        },
      ),
      { examples: [[JSON.parse('{"__proto__":"by Sushma"}')]] },
    );
  });
});
