import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One mention. Offsets in UTF-16 units; mentions of one thing in one text share `entity`, where the corpus says so. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly entity?: string;
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
}

type Triples = Record<string, [number, number, string][]>;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown;
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
  return (offset) => map[Math.min(offset, map.length - 1)] as number;
}

/** A folder with text.json and gold.json, and one JSON per other program: `{document: [[start, end, type]]}`. */
export function tabCorpus(dir: string, lang = 'en'): Corpus {
  const text = readJson(join(dir, 'text.json')) as Record<string, string>;
  const gold = readJson(join(dir, 'gold.json')) as Triples;
  const ids = Object.keys(text).sort();
  const spansOf = (triples: Triples, id: string): { start: number; end: number; type: string }[] => {
    const at = toUtf16(text[id] as string);
    return (triples[id] ?? []).map(([start, end, type]) => ({ start: at(start), end: at(end), type }));
  };
  const others: Record<string, { start: number; end: number }[][]> = {};
  for (const program of ['presidio', 'spacy']) {
    try {
      const found = readJson(join(dir, `${program}.json`)) as Triples;
      others[program] = ids.map((id) => spansOf(found, id));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return { name: dir, texts: ids.map((id) => ({ text: text[id] as string, lang, spans: spansOf(gold, id) })), others };
}

const CLOSING = /^[.,;:!?)\]}%।॥|’”'"-]+$/u;

/** First column the word, last column a BIO (or IO) tag, empty line between sentences. Sentences become one text each. */
export function conllCorpus(path: string, lang: string): Corpus {
  const texts: GoldText[] = [];
  let words: [string, string][] = [];
  const flush = (): void => {
    if (words.length > 0) texts.push(sentence(words, lang));
    words = [];
  };
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    const fields = line.trim().split(/\s+/);
    if (line.trim() === '' || line.startsWith('-DOCSTART-')) flush();
    else if (fields.length > 1) words.push([fields[0] as string, fields.at(-1) as string]);
  }
  flush();
  return { name: path, texts, others: {} };
}

function sentence(words: readonly [string, string][], lang: string): GoldText {
  let text = '';
  const spans: { start: number; end: number; type: string }[] = [];
  let previous = 'O';
  for (const [word, tag] of words) {
    if (text !== '' && !CLOSING.test(word)) text += ' ';
    const start = text.length;
    text += word;
    const type = tag.replace(/^[BIESLU]-/, '');
    const open = spans.at(-1);
    if (tag !== 'O') {
      if (open && previous === type && !/^[BSU]-/.test(tag)) open.end = text.length;
      else spans.push({ start, end: text.length, type });
    }
    previous = tag === 'O' ? 'O' : type;
  }
  return { text, lang, spans };
}

/** One JSON object a line: `{text, lang, spans: [{start, end, type}]}`. */
export function spansCorpus(path: string, lang: string | undefined): Corpus {
  const texts = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as GoldText;
      return { text: row.text, lang: row.lang ?? lang ?? 'und', spans: row.spans };
    });
  return { name: path, texts, others: {} };
}
