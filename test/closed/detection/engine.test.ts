import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, detectText } from '#closed/detection';
import { Span, type KnownIdentifier } from '#rules/closed/detection';
import { detectors } from '../../../src/closed/detection/detectors.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  [
    'en',
    'My name is Sunita Rai and I am 34 years old. My husband Bikram worked in Doha until 12 March 2014. Call me on +977 9841234567. Dr. Sharma saw me at Bir Hospital.',
  ],
  [
    'ne',
    'मेरो नाम सुनिता राई हो। म सिन्धुपाल्चोक जिल्लाको मेलम्ची गाउँमा बस्छु। २०६८ साल असार १५ गते दोहा गएँ। श्रीमान विक्रमले फोन गर्नुभयो।',
  ],
  [
    'hi',
    'मेरा नाम सुनीता मुर्मू है। मैं झारखंड के गुमला जिले की रहने वाली हूँ। मेरी बेटी रीता 12 साल की है। दलाल रमेश यादव ने 15 मार्च 2012 को भेजा।',
  ],
  ['bn', 'আমার নাম রহিমা খাতুন। আমি ফরিদপুর জেলার ভাঙ্গা উপজেলায় থাকি। আমার স্বামী আব্দুল করিম। পাসপোর্ট নম্বর BX0123456।'],
  [
    'und-Latn',
    'mero naam sunita rai ho. ma sindhupalchok ko melamchi gaun ma baschu. mero chhori rita 12 barsa ki bhayo.',
  ],
];
const SEGMENTS = TEXTS.map(([lang, text], ord) => ({
  ord: ord + 10,
  lang,
  text,
  speaker: ord % 2 === 0 ? 'Narrator' : 'Interviewer',
}));

/** Text as people and machines write it: all scripts, digits, marks, joiners, lone surrogates. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'Sita',
        'Tamang',
        ' ',
        '. ',
        ', ',
        '१२',
        'সাল',
        '2068',
        'साल',
        "'s",
        '-',
        '@',
        '/',
        'Street',
        '23',
        '\n',
        'गाउँ',
        'মোঃ',
        '(',
        '"',
        '\u200d',
        '\ud800',
        'St.',
        'of',
        'Ministry',
        'passport',
        'No.',
        '+977',
        'নাম',
        'नाम',
        'naam',
        'and',
        'mero naam sunita ',
        'রহিমা ',
        'খাতুনের ',
        'গ্রামে ',
        'तामाङलाई ',
        'two daughters ',
        'lame in the left leg',
        'www.x',
        '.com',
        '০১৭',
        'শশী১২',
        'क्\u200dष',
        '\u0301',
        '𝒳',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

describe('the engine', () => {
  it('gives spans of the agreed shape, in order, inside their segments, never overlapping', () => {
    const { spans, clusters } = detect({ segments: SEGMENTS, transcriptVersion: 'v1' });
    expect(spans.length).toBeGreaterThan(20);
    for (const span of spans) expect(Span.parse(span)).toEqual(span);
    for (let i = 1; i < spans.length; i++) {
      const [a, b] = [spans[i - 1], spans[i]] as [Span, Span];
      expect(a.segment < b.segment || (a.segment === b.segment && a.end <= b.start)).toBe(true);
    }
    const ids = new Set(spans.map((span) => span.id));
    expect(ids.size).toBe(spans.length);
    expect(clusters.flatMap((cluster) => cluster.spans).sort()).toEqual([...ids].sort());
  });

  it('explains every span: the evidence adds up to the score', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const { spans } = detect({ segments: texts.map((text, ord) => ({ ord, text })), transcriptVersion: 'p' });
        for (const span of spans) {
          expect(span.evidence.reduce((sum, e) => sum + e.points, 0)).toBe(span.score);
          const text = texts[span.segment] as string;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end).trim()).not.toBe('');
          expect(text.slice(span.start, span.end).endsWith(span.suffix)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same bytes every time, whatever the order of its detectors', () => {
    const input = { segments: SEGMENTS, transcriptVersion: 'v1' };
    const first = JSON.stringify(detect(input));
    for (let run = 0; run < 3; run++) expect(JSON.stringify(detect(input))).toBe(first);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...detectors()], { minLength: detectors().length }),
        anyText,
        (shuffled, text) => {
          expect(JSON.stringify(detect({ ...input, options: { detectors: shuffled } }))).toBe(first);
          const one = { segments: [{ ord: 0, text }], transcriptVersion: 'v' };
          expect(JSON.stringify(detect({ ...one, options: { detectors: shuffled } }))).toBe(
            JSON.stringify(detect(one)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('does all this with what was told at intake too, whatever that is', () => {
    const kinds = fc.constantFrom<KnownIdentifier['kind'][]>('person', 'kin', 'village', 'agent', 'phone', 'other');
    const knownList = fc.array(
      fc.record({
        kind: kinds,
        value: fc.oneof(anyText, fc.constantFrom('Sita Tamang', 'সীতা', 'रहिमा खातुन', '+977 9841234567', 'mo')),
        subject: fc.constantFrom<KnownIdentifier['subject'][]>('narrator', 'third-party'),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        anyText,
        knownList,
        fc.shuffledSubarray([...detectors()], { minLength: detectors().length }),
        (text, known, shuffled) => {
          const input = { segments: [{ ord: 0, text }], known, transcriptVersion: 'k' };
          const { spans } = detect(input);
          for (const span of spans) expect(span.evidence.reduce((sum, e) => sum + e.points, 0)).toBe(span.score);
          expect(JSON.stringify(detect({ ...input, options: { detectors: shuffled } }).spans)).toBe(
            JSON.stringify(spans),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes empty, blank and huge input', () => {
    expect(detect({ segments: [], transcriptVersion: 'v' }).spans).toEqual([]);
    expect(detectText('').spans).toEqual([]);
    expect(detectText(' \n\t\u200d\ufeff').spans).toEqual([]);
    expect(detectText('a'.repeat(3_000_000)).spans).toEqual([]);
  });

  it('accepts a repeated mention when one is accepted, and counts no mention as evidence for itself', () => {
    const { spans } = detectText('Zorbina left. I spoke with Zorbina. My name is Zorbina.', { lang: 'en' });
    expect(spans.map((span) => span.cluster)).toEqual(['c1', 'c1', 'c1']);
    expect(spans.map((span) => span.status)).toEqual(['auto', 'auto', 'auto']);
    expect(spans[2]?.evidence.some((e) => e.detector === 'propagation')).toBe(false);
    const rules = detectors().filter(({ id }) => !id.startsWith('tagger-'));
    const [alone] = detectText('I spoke with Zorbina.', { lang: 'en', options: { detectors: rules } }).spans;
    expect(alone?.status).toBe('suspect');
  });

  it('finds parts of a name and inflected forms once the whole is known', () => {
    const text = 'उनको नाम रमिला घर्ती हो। रमिलालाई थाहा थियो। घर्तीले भनिन्।';
    const spans = detectText(text, { lang: 'ne' }).spans.filter(
      (span) => span.type === 'person' || span.type === 'kin-name',
    );
    expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(['रमिला घर्ती', 'रमिलालाई', 'घर्तीले']);
    expect(spans.map((span) => span.suffix)).toEqual(['', 'लाई', 'ले']);
    expect(new Set(spans.map((span) => span.cluster)).size).toBe(1);
  });

  it('cuts what runs over two turns and keeps it in one cluster', () => {
    const { spans } = detect({
      segments: [
        { ord: 0, lang: 'en', text: 'My mobile is nine eight four one' },
        { ord: 1, lang: 'en', text: 'two three four five six seven' },
      ],
      transcriptVersion: 'v',
    });
    expect(spans.map((span) => [span.segment, span.type])).toEqual([
      [0, 'phone'],
      [1, 'phone'],
    ]);
    expect(new Set(spans.map((span) => span.cluster)).size).toBe(1);
  });

  it('takes another detector beside its own', () => {
    const extra = {
      id: 'opinion',
      run: () => [{ start: 0, end: 5, type: 'organisation' as const, evidence: [{ rule: 'model', points: 45 }] }],
    };
    const { spans, engine } = detectText('qwert asdf', { lang: 'en', options: { extra: [extra] } });
    expect(engine.detectors).toContain('opinion');
    expect(spans).toHaveLength(1);
    expect(spans[0]).toMatchObject({
      start: 0,
      end: 5,
      status: 'suspect',
      evidence: [{ detector: 'opinion', rule: 'model', points: 45 }],
    });
  });
});

it('a known name is not heard in an ordinary word', () => {
  const { spans } = detectText('My house. She told me. Amy came.', {
    lang: 'en',
    known: [{ kind: 'person', value: 'Amy Jackson', subject: 'narrator' }],
  });
  expect(spans.map(({ start, end }) => [start, end])).toEqual([[23, 26]]);
});
