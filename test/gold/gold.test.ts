import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SPAN_TYPES } from '#rules/closed/detection';
import {
  LANGUAGES,
  fromTemplates,
  handwritten,
  interviews,
  lines,
  readTemplates,
  talkOf,
  type GoldRow,
} from './make.ts';

const types: readonly string[] = SPAN_TYPES;

describe.each(LANGUAGES)('the gold set in %s', (lang) => {
  const tuning = fromTemplates(lang, 'tuning');
  const test = fromTemplates(lang, 'test');
  const byHand = handwritten(lang);
  const long = { tuning: interviews(lang, 'tuning'), test: interviews(lang, 'test') };

  it('is large enough', () => {
    expect(new Set([...tuning, ...test].map((row) => row.text)).size).toBeGreaterThanOrEqual(
      lang === 'romanised' ? 100 : 150,
    );
    expect(byHand.length).toBeGreaterThanOrEqual(30);
    for (const rows of [long.tuning, long.test]) {
      expect(rows.length).toBeGreaterThanOrEqual(6);
      for (const { id, text } of rows) expect(text.split(/\s+/).length, id).toBeGreaterThanOrEqual(100);
    }
  });

  it('marks words, with the types of the engine', () => {
    for (const { text, spans } of [...tuning, ...test, ...byHand, ...long.tuning, ...long.test, ...talkOf(lang)]) {
      let end = 0;
      for (const span of spans) {
        expect(types).toContain(span.type);
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/su);
        end = span.end;
      }
      expect(text).not.toMatch(/[{}[\]|]/);
    }
  });

  it('keeps the test part apart from the tuning part', () => {
    const { templates, fillers } = readTemplates(lang);
    const of = (part: string) => new Set(templates.filter((t) => t.part === part).map((t) => t.text));
    expect([...of('test')].filter((text) => of('tuning').has(text))).toEqual([]);
    // Names tell whether the engine knew or guessed; a religion or "ward member" is a word of the language.
    for (const slot of ['name', 'village', 'district', 'kin', 'phone', 'hospital', 'school']) {
      const known = new Set(fillers.tuning.get(slot) ?? []);
      expect((fillers.test.get(slot) ?? []).filter((value) => known.has(value))).toEqual([]);
    }
  });

  it('shares no name between the long texts of the two parts', () => {
    const named = new Set(['person', 'kin-name', 'employer', 'agent', 'organisation', 'phone', 'passport']);
    const names = (rows: readonly GoldRow[]) =>
      new Set(
        rows.flatMap(({ text, spans }) =>
          spans.filter(({ type }) => named.has(type)).map(({ start, end }) => text.slice(start, end).toLowerCase()),
        ),
      );
    const known = names([...long.tuning, ...talkOf(lang)]);
    expect([...names(long.test)].filter((name) => known.has(name))).toEqual([]);
  });

  it('is what its program writes', () => {
    const stored = (name: string) => readFileSync(new URL(`${lang}/${name}`, import.meta.url), 'utf8');
    expect(stored('tuning.jsonl')).toBe(lines(tuning));
    expect(stored('test.jsonl')).toBe(lines(test));
    expect(stored('handwritten-test.jsonl')).toBe(lines(byHand));
    expect(stored('interviews-tuning.jsonl')).toBe(lines(long.tuning));
    expect(stored('interviews-test.jsonl')).toBe(lines(long.test));
  });
});
