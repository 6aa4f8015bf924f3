import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reanchor } from '#closed/detection';

const segments = (...texts: string[]): { ord: number; text: string }[] => texts.map((text, ord) => ({ ord, text }));
const at = (segment: number, text: string, words: string): { segment: number; start: number; end: number } => {
  const start = text.indexOf(words);
  return { segment, start, end: start + words.length };
};

describe('re-anchoring', () => {
  it('follows words that moved within their turn', () => {
    const before = 'I met Alda in the market.';
    const after = 'Well, one day I met Alda in the old market.';
    const { kept, lost } = reanchor([at(0, before, 'Alda')], segments(before), segments(after));
    expect(lost).toEqual([]);
    expect(after.slice(kept[0]?.start, kept[0]?.end)).toBe('Alda');
  });

  it('follows a turn that moved, and one that was split', () => {
    const { kept } = reanchor(
      [at(1, 'I met Alda. She paid Berto.', 'Berto')],
      segments('Hello.', 'I met Alda. She paid Berto.'),
      segments('Good day.', 'Hello.', 'I met Alda.', 'She paid Berto.'),
    );
    expect(kept).toEqual([{ segment: 3, start: 9, end: 14 }]);
  });

  it('tells two mentions apart by what stands around them', () => {
    const before = 'Alda came first. Then Berto came. Later Alda left us.';
    const after = 'Alda came first. Later Alda left us.';
    const second = { segment: 0, start: before.lastIndexOf('Alda'), end: before.lastIndexOf('Alda') + 4 };
    const { kept } = reanchor([second], segments(before), segments(after));
    expect(kept[0]?.start).toBe(after.lastIndexOf('Alda'));
  });

  it('reports what is gone, and what it could only guess', () => {
    const gone = reanchor([at(0, 'I met Alda.', 'Alda')], segments('I met Alda.'), segments('I met her.'));
    expect(gone.kept).toEqual([]);
    expect(gone.lost).toHaveLength(1);
    const twins = reanchor([at(0, 'x Alda y', 'Alda')], segments('x Alda y'), segments('Alda z Alda'));
    expect(twins.lost).toHaveLength(1);
  });

  it('does not find a name inside a longer word', () => {
    const { lost } = reanchor([at(0, 'Rita came', 'Rita')], segments('Rita came'), segments('Margarita came'));
    expect(lost).toHaveLength(1);
  });

  it('keeps everything where nothing changed, and loses nothing silently', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'न', '.'), minLength: 1, maxLength: 40 }), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'न', '.'), maxLength: 40 }), { maxLength: 6 }),
        (before, after) => {
          const spans = before.map((text, segment) => ({ segment, start: 0, end: Math.ceil(text.length / 2) }));
          expect(reanchor(spans, segments(...before), segments(...before)).kept).toEqual(spans);
          const { kept, lost } = reanchor(spans, segments(...before), segments(...after));
          expect(kept.length + lost.length).toBe(spans.length);
          for (const span of kept) {
            const words = (after[span.segment] as string).slice(span.start, span.end);
            expect(before.some((text) => text.startsWith(words))).toBe(true);
          }
        },
      ),
    );
  });
});
