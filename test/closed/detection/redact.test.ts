import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRedactions, detect, ladderOf, renderPlaceholder } from '#closed/detection';
import { SPAN_TYPES, type LadderStep, type Redaction } from '#rules/closed/detection';
import { dateLadder } from '../../../src/closed/detection/findings/ladders.ts';
import { found } from './found.ts';

const EMPLOYER: LadderStep = { key: 'employer', level: 0, params: {} };
const redaction = (start: number, end: number, cluster: string, choice = EMPLOYER, suffix = ''): Redaction => ({
  segment: 0,
  start,
  end,
  cluster,
  choice,
  suffix,
});

describe('placeholders', () => {
  it('say the finest safe place in the language of the text', () => {
    const [village] = found('मेरो घर मेलम्ची गाउँमा, सिन्धुपाल्चोक जिल्लामा छ।', 'ne').filter((f) =>
      f.words.startsWith('मेलम्ची'),
    );
    const step = village?.span.ladder[0] as LadderStep;
    expect(renderPlaceholder(step, 'en')).toBe('[village in Sindhupalchok District]');
    expect(renderPlaceholder(step, 'ne')).toBe('[सिन्धुपाल्चोक जिल्लाको गाउँ]');
    expect(renderPlaceholder(step, 'hi')).toBe('[सिन्धुपाल्चोक ज़िला का गाँव]');
    expect(renderPlaceholder(step, 'bn')).toMatch(/^\[.*জেলার গ্রাম\]$/);
  });

  it('never name a district of fewer than 20,000 people', () => {
    const spans = found('I was born in Neshyang village, in Manang district in Nepal, near Chame.', 'en');
    for (const { span } of spans)
      for (const step of span.ladder) expect(renderPlaceholder(step, 'en')).not.toContain('Manang');
  });

  it.each([
    [2012, '[early 2010s]'],
    [2015, '[mid-2010s]'],
    [1999, '[late 1990s]'],
  ])('put %i in a third of its decade', (year, expected) => {
    expect(renderPlaceholder(dateLadder(year)[0] as LadderStep, 'en')).toBe(expected);
  });

  it('use native digits', () => {
    expect(renderPlaceholder(dateLadder(2012)[0] as LadderStep, 'ne')).toBe('[२०१० को दशकको सुरु]');
    expect(renderPlaceholder({ key: 'age-band', level: 0, params: { from: '30', to: '34' } }, 'bn')).toBe(
      '[৩০ থেকে ৩৪ বছর]',
    );
    expect(renderPlaceholder(EMPLOYER, 'hi', { index: 2 })).toBe('[मालिक २]');
  });

  it.each([
    ['ne', 'लाई', '[रोजगारदाता]लाई'],
    ['hi', 'को', '[मालिक]को'],
    ['bn', 'র', '[নিয়োগকর্তা]-র'],
    ['bn', 'কে', '[নিয়োগকর্তা]-কে'],
    ['bn', 'য়', '[নিয়োগকর্তা]-তে'],
    ['en', 'लाई', '[employer]'],
  ] as const)('re-attach a case ending in %s: %s', (lang, suffix, expected) => {
    expect(renderPlaceholder(EMPLOYER, lang, { suffix })).toBe(expected);
  });

  it('exist for every step of every ladder, in every language', () => {
    for (const type of SPAN_TYPES) {
      const steps = ladderOf(type);
      expect(steps.length).toBeGreaterThan(0);
      for (const [level, step] of steps.entries()) {
        expect(step.level).toBe(level);
        for (const lang of ['en', 'hi', 'bn', 'ne', 'latn'] as const) {
          const text = renderPlaceholder(step, lang);
          expect(text).toMatch(/^\[[^[\]{}@]+\]$/u);
          if (step.key !== 'removed')
            expect(text).not.toBe(renderPlaceholder({ key: 'removed', level: 0, params: {} }, lang));
        }
      }
    }
  });

  it('keep what a person wrote, but not her brackets', () => {
    expect(renderPlaceholder({ key: 'custom', level: 0, params: { text: 'a [small] shop' } }, 'en')).toBe(
      '[a small shop]',
    );
    expect(renderPlaceholder({ key: 'custom', level: 0, params: {} }, 'en')).toBe('[removed]');
    expect(renderPlaceholder({ key: 'no-such-key', level: 0, params: {} }, 'en')).toBe('[removed]');
  });
});

describe('applying decisions', () => {
  it('replaces, numbers what would read alike, and says where', () => {
    const text = 'Alda paid. Berto did not. Alda left.';
    const [segment] = applyRedactions(
      [{ ord: 0, lang: 'en', text }],
      [redaction(0, 4, 'a'), redaction(11, 16, 'b'), redaction(26, 30, 'a')],
    );
    expect(segment?.text).toBe('[employer 1] paid. [employer 2] did not. [employer 1] left.');
    expect(
      segment?.placeholders.map((p) => [
        segment.text.slice(p.start, p.end),
        text.slice(p.originalStart, p.originalEnd),
      ]),
    ).toEqual([
      ['[employer 1]', 'Alda'],
      ['[employer 2]', 'Berto'],
      ['[employer 1]', 'Alda'],
    ]);
  });

  it('doubles brackets that were there before', () => {
    const [segment] = applyRedactions([{ ord: 0, lang: 'en', text: '[laughs] Alda [sic]' }], [redaction(9, 13, 'a')]);
    expect(segment?.text).toBe('[[laughs]] [employer] [[sic]]');
  });

  it('covers all of redactions that overlap', () => {
    const [segment] = applyRedactions(
      [{ ord: 0, lang: 'en', text: 'Alda Berto Carla' }],
      [redaction(0, 10, 'a'), redaction(5, 16, 'b'), redaction(0, 4, 'c')],
    );
    expect(segment?.text).toBe('[employer]');
  });

  it('throws rather than publish what it cannot place', () => {
    const segments = [{ ord: 0, text: 'Alda' }];
    expect(() => applyRedactions(segments, [redaction(2, 9, 'a')])).toThrow(RangeError);
    expect(() => applyRedactions(segments, [{ ...redaction(0, 4, 'a'), segment: 7 }])).toThrow(RangeError);
    expect(() => applyRedactions(segments, [redaction(3, 3, 'a')])).toThrow(RangeError);
  });

  it('leaves nothing of what was replaced: no letters, no length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('q', 'x', 'z', 'j', 'k'), minLength: 3, maxLength: 30 }),
        fc.nat(20),
        (secret, at) => {
          const before = 'the women went home '.slice(0, at);
          const text = `${before}${secret} and more`;
          const [segment] = applyRedactions(
            [{ ord: 0, lang: 'en', text }],
            [redaction(before.length, before.length + secret.length, 'a')],
          );
          expect(segment?.text).toBe(`${before}[employer] and more`);
        },
      ),
    );
  });

  it('takes every proposal of the engine', () => {
    const segments = [{ ord: 3, lang: 'bn', text: 'আমার নাম রহিমা খাতুন। রহিমার বাড়ি ফরিদপুর জেলায়। সেলিম ভাইকে চিনি।' }];
    const { spans } = detect({ segments, transcriptVersion: 'v' });
    const [segment] = applyRedactions(
      segments,
      spans.map((span) => ({
        segment: span.segment,
        start: span.start,
        end: span.end,
        cluster: span.cluster,
        choice: span.ladder[0] as LadderStep,
        suffix: span.suffix,
      })),
    );
    expect(segment?.text).not.toMatch(/রহিমা|খাতুন|ফরিদপুর/);
    expect(segment?.text).toContain('-র বাড়ি');
  });
});
