import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPassages, LONGEST_PASSAGE, piecesOf, SHORTEST_PASSAGE } from '../../../src/open/search/passages.ts';
import { buildPassages } from '../../../src/open/search/documents.ts';
import { words } from '../../../src/open/search/words.ts';

const sentence = (n: number, end = '.') => `${Array.from({ length: n }, (_, k) => `w${k}`).join(' ')}${end}`;
const lengths = (texts: string[]) =>
  cutPassages(texts.map((text, ord) => ({ ord, text }))).map((passage) => passage.words);

describe('cutting passages', () => {
  it('ends at a turn once there is enough', () => {
    expect(lengths([sentence(20), sentence(25), sentence(50), sentence(45)])).toEqual([45, 50, 45]);
  });

  it('cuts a long turn at the end of a sentence, danda included', () => {
    const text = Array.from({ length: 10 }, () => sentence(30, '।')).join(' ');
    const cut = cutPassages([{ ord: 0, text }]);
    expect(cut.map((passage) => passage.words)).toEqual([90, 90, 120]);
    for (const passage of cut) expect(text.slice(passage.firstAt, passage.lastAt).trim().endsWith('।')).toBe(true);
  });

  it('cuts inside a sentence only when it is longer than a passage', () => {
    expect(lengths([sentence(500)])).toEqual([100, 100, 100, 100, 100]);
    expect(lengths([sentence(10), sentence(115)])).toEqual([80, 45]);
  });

  it('gives a short testimony one passage, and an empty one none', () => {
    expect(lengths([sentence(3)])).toEqual([3]);
    expect(lengths([])).toEqual([]);
  });

  it('joins a short end to what is before it', () => {
    expect(lengths([sentence(60), sentence(10)])).toEqual([70]);
    expect(lengths([sentence(110), sentence(20)]).every((n) => n >= SHORTEST_PASSAGE)).toBe(true);
  });

  const turn = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 160 }), fc.constantFrom('.', '।', '?', '\n', '')), { maxLength: 8 })
    .map((list) => list.map(([n, end]) => sentence(n, end)).join(' '));
  it('leaves no gap, no overlap, and no passage outside 40 to 120 words', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 8 }), (texts) => {
        const segments = texts.map((text, n) => ({ ord: n * 3, text }));
        const cut = cutPassages(segments);
        const total = segments.reduce((sum, segment) => sum + words(segment.text).length, 0);
        expect(cut.reduce((sum, passage) => sum + passage.words, 0)).toBe(total);
        if (total >= SHORTEST_PASSAGE)
          for (const passage of cut) expect(passage.words).toBeGreaterThanOrEqual(SHORTEST_PASSAGE);
        for (const passage of cut) expect(passage.words).toBeLessThanOrEqual(LONGEST_PASSAGE);
        const joined = cut
          .map((passage) =>
            piecesOf(passage, segments)
              .map((piece) => piece.segment.text.slice(piece.at, piece.end))
              .join(''),
          )
          .join('');
        expect(joined).toBe(segments.map((segment) => segment.text).join(''));
      }),
      { numRuns: 500 },
    );
  });

  it('never cuts a placeholder, which counts as one word', () => {
    const text = `${sentence(100, '')} [a town. In the hills? ${sentence(30)}] ${sentence(60)}`;
    const cut = cutPassages([{ ord: 0, text }]);
    expect(cut.reduce((sum, passage) => sum + passage.words, 0)).toBe(161);
    for (const passage of cut) {
      const piece = text.slice(passage.firstAt, passage.lastAt);
      expect(piece.split('[').length).toBe(piece.split(']').length);
    }
  });

  it('loses no sign of any text', () => {
    const any = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom(...'[] a.।')),
      maxLength: 400,
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (texts) => {
        const segments = texts.map((text, ord) => ({ ord, text }));
        const cut = cutPassages(segments);
        expect(
          cut
            .map((passage) =>
              piecesOf(passage, segments)
                .map((piece) => piece.segment.text.slice(piece.at, piece.end))
                .join(''),
            )
            .join(''),
        ).toBe(texts.join(''));
      }),
    );
  });
});

describe('documents of an edition', () => {
  const edition = {
    title: 'Her own words',
    summary: 'A short summary.',
    language: 'en',
    facts: {
      originCountry: 'NP',
      destination: 'SA',
      sector: 'sector/sex-work',
      departurePeriod: '2008',
      returnPeriod: '2012-2014',
    },
    themes: ['theme/kafala', 'violation/trafficking', 'nothing/known'],
    media: ['text', 'smell'],
  };

  it('carries the facets of the printed record, broader ones and directions with them, and none that is too grave', () => {
    const { facets } = buildPassages(edition, []);
    expect(facets).toEqual(
      [
        'decade/2000',
        'decade/2010',
        'destination/gulf',
        'destination/sa',
        'direction/accountability',
        'direction/power-in-migration-and-work',
        'language/en',
        'medium/text',
        'origin/np',
        'theme/kafala',
      ].sort(),
    );
  });

  it('has the printed record first, and nothing of the text but its words', () => {
    const documents = buildPassages(edition, [{ ord: 4, lang: 'hi', text: 'मैं नौकरी के लिए गई।' }]);
    expect(documents.passages.map((passage) => [passage.ord, passage.firstSegment])).toEqual([
      [0, null],
      [1, 4],
    ]);
    expect(documents.passages[1]?.words).toContain("'~nokri':2");
    expect(documents.labels).toContain("'year/2011'");
  });

  it('takes in 30,000 different words of one testimony, and says so when it cannot', () => {
    const letters = (n: number) =>
      Array.from(n.toString(26), (digit) => String.fromCodePoint(0x915 + Number.parseInt(digit, 26))).join('');
    const text = (count: number) => Array.from({ length: count }, (_, n) => letters(n + 1_000_000)).join(' ');
    expect(buildPassages(edition, [{ ord: 0, lang: 'hi', text: text(30_000) }]).passages.length).toBeGreaterThan(250);
    expect(() => buildPassages(edition, [{ ord: 0, lang: 'hi', text: text(90_000) }])).toThrow(/more different words/);
  });

  it('is the same whatever the order in which segments are given', () => {
    const segments = Array.from({ length: 5 }, (_, ord) => ({ ord, lang: 'en', text: sentence(30 + ord) }));
    expect(buildPassages(edition, segments.toReversed())).toEqual(buildPassages(edition, segments));
  });
});
