import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight, makeMarker, MarkedText } from '../../../src/open/search/highlight.ts';
import { initialsOfLexeme, initialsOfUnit } from '../../../src/open/search/initials.ts';
import { understand } from '../../../src/open/search/plan.ts';
import { lexed } from '../../../src/open/search/words.ts';

function marked(q: string, text: string, lang: string): string[] {
  const meant = understand(q, { exact: false });
  return highlight(text, lang, makeMarker(meant.ok ? meant.words : null)).map(([start, end]) => text.slice(start, end));
}

describe('highlights', () => {
  it.each([
    ['हिंदी', 'मैं हिन्दी बोलती हूँ', 'hi', ['हिन्दी']],
    ['naukri', 'मेरी नौकरी चली गई', 'hi', ['नौकरी']],
    ['नौकरी', 'meri nokri chali gayi', 'latn', ['nokri']],
    ['kathmandu', 'म काठमाडौंमा बस्थेँ', 'ne', ['काठमाडौंमा']],
    ['agent', 'Two agents came; the agent left.', 'en', ['agents', 'agent']],
    ['"in the house"', 'She was in the house, in a house.', 'en', ['in the house']],
    ['kaf*', 'Kafala and kafeel', 'en', ['Kafala', 'kafeel']],
    ['=हिन्दी', 'हिन्दी हिंदी', 'hi', ['हिन्दी']],
    ['money -debt', 'money and debt', 'en', ['money']],
    ['', 'anything', 'en', []],
    ['dhaka', 'আমি ঢাকায় থাকতাম', 'bn', ['ঢাকায়']],
    ['gyan', 'ज्ञान मिला', 'hi', ['ज्ञान']],
    ['town', 'In [town 2] I saw the town.', 'en', ['town']],
    ['मा', 'म [गाउँ]मा बसेँ, मा', 'ne', ['मा']],
    ['এর', 'আমি [শহর]-এর মেয়ে', 'bn', []],
    ['employer', "[employer 2]'s house, [[employer]]", 'en', ['employer']],
    ['"at [somewhere] they"', 'Then at [the airport] they took it.', 'en', ['at [the airport] they']],
  ] as const)('%s in "%s"', (q, text, lang, expected) => expect(marked(q, text, lang)).toEqual(expected));

  it('gives ranges in order, without overlap, within the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (text, q) => {
          const meant = understand(q, { exact: false });
          let before = 0;
          for (const [start, end] of highlight(text, 'hi', makeMarker(meant.ok ? meant.words : null))) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            before = end;
          }
          expect(before).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('marks the same once it is known what stands where', () => {
    const syllable = fc.constantFrom(
      'का',
      'की',
      'ज़',
      'ज',
      'हिन्',
      'हिं',
      'दी',
      'लाई',
      'নেপা',
      'লে',
      'র',
      'nau',
      'kri',
      'nok',
      'agent',
      's',
      'the',
      ' ',
      ' ',
      '-',
      '"',
      '[',
      ']',
      'town',
    );
    fc.assert(
      fc.property(
        fc.array(syllable, { maxLength: 60 }).map((parts) => parts.join('')),
        fc.array(
          fc.array(syllable, { maxLength: 5 }).map((parts) => parts.join('')),
          { maxLength: 4 },
        ),
        fc.constantFrom('hi', 'ne', 'bn', 'en', 'latn'),
        (text, parts, lang) => {
          const seen = new MarkedText(text, lang);
          for (const q of [...Array.from({ length: 6 }, () => 'the'), ...parts, parts.join(' OR ')]) {
            const meant = understand(q, { exact: false });
            const marker = makeMarker(meant.ok ? meant.words : null);
            expect(seen.marks(marker), q).toEqual(highlight(text, lang, marker));
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('counts the words of a long text', () => {
    const text = `${'word '.repeat(5_000)}kafala`;
    const seen = new MarkedText(text, 'en');
    const marker = makeMarker({ op: 'term', lexeme: 'kafala' });
    for (let n = 0; n < 9; n++) expect(seen.marks(marker)).toEqual([[25_000, 25_006]]);
  });

  // Words that begin otherwise are passed over: were one of them found by the lexeme, it would not be marked.
  it('knows what every word begins with that a lexeme finds', () => {
    const letter = fc.oneof(
      fc.constantFrom(...'कगङचजञडढणतदनपफबमयवशषसहािुें़्', ...'কঙচজঞডঢতনপফবময়যরশসহািুেংঁ্'),
      fc.constantFrom(...'aeioucghkmnpqsvwxyz'),
      fc.integer({ min: 0x900, max: 0x9ff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0x30, max: 0x24f }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom('\u200d', '\u2019', "'", 'Ａ', 'ﬁ'),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: letter, minLength: 1, maxLength: 6 }),
        fc.constantFrom('hi', 'ne', 'bn', 'en', 'latn'),
        (text, lang) => {
          for (const { start, forms } of lexed(text, lang)) {
            const begins = initialsOfUnit(text.charCodeAt(start));
            for (const lexeme of [forms.folded, ...forms.keys])
              expect(begins & initialsOfLexeme(lexeme), `${text.slice(start)} by ${lexeme}`).not.toBe(0);
          }
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
