import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One mention. Offsets in UTF-16 units; mentions of one thing in one text share `entity`, where the corpus says so. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly entity?: string | undefined;
}
/** One annotated text. */
export interface GoldText {
  readonly text: string;
  readonly lang: string;
  readonly spans: readonly GoldMention[];
}
export interface Corpus {
  readonly name: string;
  readonly texts: readonly GoldText[];
  /** What other programs found in the same texts, by program. */
  readonly others: Readonly<Record<string, readonly (readonly { start: number; end: number }[])[]>>;
  /** What whoever reads the figures should know of the file. */
  readonly notes: readonly string[];
}

/** A corpus cannot be read: which file, where in it, and what is wrong. */
export class Unreadable extends Error {}

/** A file as text, without the mark at its beginning. Offsets of a corpus count inside its texts, never in the file. */
export function readText(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Unreadable(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  let text: string;
  try {
    text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(`${path}: neither UTF-8 nor UTF-16`);
  }
  if (text.trim() === '') throw new Unreadable(`${path}: empty`);
  return text;
}

function parsed<T>(json: string, where: string, shape: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Unreadable(`${where}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Unreadable(`${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'another shape is needed'}`);
}

/** Offsets in code points, as Python counts, to UTF-16 units. */
function toUtf16(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const map: number[] = [];
  for (let i = 0; i < text.length; ) {
    map.push(i);
    i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
  }
  map.push(text.length);
  return (offset) => map[offset] ?? offset;
}

function checkPlace(text: string, span: { start: number; end: number }, where: string): void {
  if (span.start >= 0 && span.start < span.end && span.end <= text.length) return;
  throw new Unreadable(`${where}: ${span.start} to ${span.end} is no place in a text of ${text.length} units`);
}

const Texts = z.record(z.string(), z.string());
const Triples = z.record(z.string(), z.array(z.tuple([z.int(), z.int(), z.string()], z.unknown())));

/** A folder with text.json and gold.json, and one JSON per other program: `{document: [[start, end, type]]}`. */
export function tabCorpus(dir: string, lang = 'en'): Corpus {
  const file = <T>(name: string, shape: z.ZodType<T>): T => parsed(readText(join(dir, name)), join(dir, name), shape);
  const text = file('text.json', Texts);
  const ids = Object.keys(text).sort();
  if (ids.length === 0) throw new Unreadable(`${join(dir, 'text.json')}: holds no document`);
  const spansOf = (name: string): { start: number; end: number; type: string }[][] => {
    const triples = file(name, Triples);
    const unknown = Object.keys(triples).find((id) => text[id] === undefined);
    if (unknown !== undefined) throw new Unreadable(`${join(dir, name)}: no text has the name ${unknown}`);
    return ids.map((id) => {
      const at = toUtf16(text[id] as string);
      return (triples[id] ?? []).map(([start, end, type], i) => {
        const span = { start: at(start), end: at(end), type };
        checkPlace(text[id] as string, span, `${join(dir, name)}: ${id}.${i}`);
        return span;
      });
    });
  };
  const gold = spansOf('gold.json');
  const others: Record<string, { start: number; end: number }[][]> = {};
  for (const program of ['presidio', 'spacy'])
    if (existsSync(join(dir, `${program}.json`))) others[program] = spansOf(`${program}.json`);
  const texts = ids.map((id, i) => ({ text: text[id] as string, lang, spans: gold[i] ?? [] }));
  return { name: dir, texts, others, notes: [] };
}

const Line = z.object({
  text: z.string(),
  lang: z.string().nullish(),
  spans: z.array(z.object({ start: z.int(), end: z.int(), type: z.string(), entity: z.string().optional() })),
});

/** One JSON object a line: `{text, lang, spans: [{start, end, type}]}`. */
export function spansCorpus(path: string, lang: string | undefined): Corpus {
  const texts: GoldText[] = [];
  readText(path)
    .split(/\r?\n/)
    .forEach((line, i) => {
      if (line.trim() === '') return;
      const where = `${path}, line ${i + 1}`;
      const row = parsed(line, where, Line);
      for (const span of row.spans) checkPlace(row.text, span, where);
      texts.push({ text: row.text, lang: row.lang ?? lang ?? 'und', spans: row.spans });
    });
  return { name: path, texts, others: {}, notes: [] };
}
