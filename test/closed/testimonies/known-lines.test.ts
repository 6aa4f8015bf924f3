import { describe, expect, it } from 'vitest';
import { formatKnownLines, parseKnownLines } from '../../../src/closed/testimonies/known-lines.ts';
import { KNOWN_KINDS } from '#rules/closed/testimonies';

describe('what would give her away, one a line', () => {
  it.each([
    ['kin: Maya', 'kin', 'Maya'],
    ['Village: Inventedgaun', 'village', 'Inventedgaun'],
    ['परिवार: माया', 'kin', 'माया'],
    ['गांव : कल्पितपुर', 'village', 'कल्पितपुर'],
    // The same letter, as one sign and as two.
    ['\u095bिला: कल्पितपुर', 'district', 'कल्पितपुर'],
    ['ज\u093cिला: कल्पितपुर', 'district', 'कल्पितपुर'],
    ['দালাল: রহিম', 'agent', 'রহিম'],
    ['জায়গা: কল্পিতগঞ্জ', 'place', 'কল্পিতগঞ্জ'],
    ['फोन: ९८४१०००००००', 'phone', '९८४१०००००००'],
    ['Maya Inventedkar', 'person', 'Maya Inventedkar'],
    // A colon that follows no kind is part of the name.
    ['माया: कल्पित', 'person', 'माया: कल्पित'],
  ])('%s', (line, kind, value) => expect(parseKnownLines(line)).toEqual([{ kind, value, subject: 'narrator' }]));

  it.each(['en', 'hi', 'bn', 'ne'] as const)('is read again as it was written, in %s', (locale) => {
    const known = KNOWN_KINDS.map((kind, n) => ({
      kind,
      value: `कल्पित ${n}`,
      subject: n % 2 === 0 ? ('narrator' as const) : ('third-party' as const),
    }));
    expect(parseKnownLines(formatKnownLines(known, locale))).toEqual(known);
  });
});
