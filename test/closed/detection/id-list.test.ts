import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectText } from '#closed/detection';
import { cases } from '../../gold/ids/make.ts';

const STRUCTURED = new Set(
  'aadhaar pan passport voter citizenship nid birth-registration iqama civil-id visa work-permit licence bank-account remittance mobile-money vehicle-plate coordinates case-number id-number phone email url handle'.split(
    ' ',
  ),
);

describe('structured identifiers', () => {
  const list = cases();

  it('the list on disk is the list its program makes', () => {
    const lines = readFileSync(new URL('../../gold/ids/cases.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    expect(lines).toEqual(list.map((row) => JSON.stringify(row)));
    expect(list.length).toBeGreaterThanOrEqual(500);
  });

  it('every number of the list is covered', () => {
    const missed: string[] = [];
    for (const { text, lang, number, parts } of list) {
      const covered = new Uint8Array(text.length);
      for (const span of detectText(text, { lang }).spans) covered.fill(1, span.start, span.end);
      const whole = (parts ?? [number]).every(({ start, end }) =>
        [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]/gu)].every(
          (match) => covered[start + match.index] === 1,
        ),
      );
      if (!whole) missed.push(text);
    }
    expect(missed).toEqual([]);
  });

  const shared = new URL('../../../../shared/data/', import.meta.url);
  const present = existsSync(shared);

  it('ordinary text has one false number in 10,000 words at most', async (ctx) => {
    if (!present) ctx.skip('the public texts are not on this machine');
    const texts: [text: string, lang: string][] = (
      [
        ['scripts/udhr_eng.html', 'en'],
        ['scripts/udhr_hin.html', 'hi'],
        ['scripts/udhr_nep.html', 'ne'],
        ['scripts/udhr_ben.html', 'bn'],
        ['scripts/wikipedia.devtest.ne-en.en', 'en'],
        ['scripts/wikipedia.devtest.ne-en.ne', 'ne'],
      ] as const
    ).map(([file, lang]) => [
      readFileSync(new URL(file, shared), 'utf8').replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' '),
      lang,
    ]);
    const interviews = new URL('interviews/farms-to-freeways/transcripts/', shared);
    for (const file of readdirSync(interviews)) texts.push([readFileSync(new URL(file, interviews), 'latin1'), 'en']);
    let words = 0;
    let found = 0;
    for (const [text, lang] of texts) {
      const { spans, stats } = detectText(text, { lang });
      words += stats.words;
      found += spans.filter((span) => STRUCTURED.has(span.type)).length;
    }
    await ctx.annotate(`${found} numbers in ${words} words`);
    expect(found / words).toBeLessThanOrEqual(1 / 10_000);
  });
});
