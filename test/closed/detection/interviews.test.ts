import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectText } from '#closed/detection';

const FOLDER = new URL('../../../../shared/data/interviews/farms-to-freeways/', import.meta.url);
const ROADS = 'Street|Road|Avenue|Drive|Parade|Crescent|Lane|Highway|Terrace|Esplanade';

interface Interview {
  file: string;
  text: string;
  /** Where the engine found anything, and where it found an address. */
  covered: Uint8Array;
  addresses: Uint8Array;
  words: number;
  spans: number;
}

function read(file: string): Interview {
  const text = new TextDecoder('windows-1252').decode(readFileSync(new URL(`transcripts/${file}`, FOLDER)));
  const { spans, stats } = detectText(text, { lang: 'en' });
  const covered = new Uint8Array(text.length);
  const addresses = new Uint8Array(text.length);
  for (const span of spans) {
    covered.fill(1, span.start, span.end);
    if (span.type === 'address') addresses.fill(1, span.start, span.end);
  }
  return { file, text, covered, addresses, words: stats.words, spans: spans.length };
}

const whole = (mask: Uint8Array, text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i] ?? '') && mask[i] !== 1) return false;
  return true;
};

/** People named in the collection's own catalogue for a transcript: last names stand in the file names. */
function peopleOf(file: string): string[] {
  const surname = (file.split('_')[0] ?? '').toLowerCase();
  const rows = readFileSync(new URL('ftf_transcripts_for_upload.csv', FOLDER), 'latin1').split('\n').slice(1);
  const row = rows
    .map((line) => line.split(','))
    .find((cells) => (cells[1] ?? '').trim().toLowerCase().endsWith(surname));
  return [
    ...(row?.[1] ?? surname).trim().split(/\s+/),
    surname,
    ...(row
      ? ((rows.find((line) => line.includes(row[1] ?? '')) ?? '').match(/Robyn Arrowsmith/)?.[0].split(' ') ?? [])
      : []),
  ];
}

describe('real interviews', () => {
  const present = existsSync(FOLDER);
  const interviews = present ? readdirSync(new URL('transcripts/', FOLDER)).sort().map(read) : [];

  it('every street address is proposed', async (ctx) => {
    if (!present) ctx.skip('the collection is not on this machine');
    const missed: string[] = [];
    let present_ = 0;
    for (const { file, text, addresses } of interviews) {
      // In the letterhead and in speech: a number, or a name, before the noun of a street. The first word of a sentence is no name,
      // and "Example Street Hospital" is no street.
      const spoken = new RegExp(
        `(?:\\b(?:No\\.? ?|number )?\\d{1,4}[A-Za-z]?,? )?(?:(?:[A-Z][A-Za-z]+(?:'[Ss])?|[A-Z]{2,}) ){1,3}(?:${ROADS}|${ROADS.toUpperCase()})\\b(?! [A-Z])`,
        'g',
      );
      for (const match of text.matchAll(spoken)) {
        const words = match[0].replace(/^(?:The|In|At|And|On|From|Down|Oh|Yes|Well) (?=[A-Z])/, '');
        if (!/ /.test(words) || /^(?:The|A|This|That|Main) /.test(words)) continue;
        present_++;
        const start = match.index + match[0].length - words.length;
        if (!whole(addresses, text, start, match.index + match[0].length)) missed.push(file);
      }
    }
    await ctx.annotate(`street addresses found: ${present_ - missed.length} of ${present_}`);
    expect(present_).toBeGreaterThan(250);
    expect(missed).toEqual([]);
  });

  it('the address in the letterhead is one span, with its suburb', (ctx) => {
    if (!present) ctx.skip('the collection is not on this machine');
    const heads = interviews.map(({ text, addresses }) => {
      const road = new RegExp(`\\b(?:${ROADS})\\b`, 'i').exec(text.slice(0, 600));
      return road === null || addresses[road.index] === 1;
    });
    expect(heads.every(Boolean)).toBe(true);
  });

  it("every mention of the interviewee's and interviewer's names is covered", async (ctx) => {
    if (!present) ctx.skip('the collection is not on this machine');
    let all = 0;
    let missed = 0;
    for (const { file, text, covered } of interviews) {
      for (const name of new Set(peopleOf(file))) {
        for (const match of text.matchAll(new RegExp(`\\b${name}\\b`, 'gi'))) {
          if (match[0][0] !== match[0][0]?.toUpperCase()) continue;
          all++;
          if (!whole(covered, text, match.index, match.index + match[0].length)) missed++;
        }
      }
    }
    await ctx.annotate(`name mentions found: ${all - missed} of ${all}`);
    expect(all).toBeGreaterThan(60);
    expect(missed).toBe(0);
  });

  it('a redactor is not drowned', async (ctx) => {
    if (!present) ctx.skip('the collection is not on this machine');
    const words = interviews.reduce((sum, interview) => sum + interview.words, 0);
    const spans = interviews.reduce((sum, interview) => sum + interview.spans, 0);
    await ctx.annotate(`spans per 1,000 words: ${((spans / words) * 1000).toFixed(1)}`);
    expect((spans / words) * 1000).toBeLessThan(30);
  });
});
