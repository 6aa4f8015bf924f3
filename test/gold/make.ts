/**
 * Makes the gold set: `node test/gold/make.ts`. Each language folder holds `templates.txt` (paragraphs with slots, and
 * fillers, each marked as of the tuning or of the test part), `handwritten.txt` (short texts marked by hand, all of them test) and
 * `interviews.txt` (long ones; the 1st, 3rd, 5th ... are tuning, the others test), and may hold `interviews-tuning.txt` (further long ones,
 * all of them tuning). They become `tuning.jsonl`, `test.jsonl`,
 * `handwritten-test.jsonl`, `interviews-tuning.jsonl` and `interviews-test.jsonl`. The same seed gives the same bytes. Everybody in it is invented.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { Random } from './ids/random.ts';

export const LANGUAGES = ['en', 'hi', 'ne', 'bn', 'romanised'] as const;
export type GoldLanguage = (typeof LANGUAGES)[number];

export interface GoldSpan {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** Mentions of one thing in one testimony share it. */
  readonly entity: string;
}
export interface GoldRow {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly kind: 'template' | 'handwritten';
  readonly spans: readonly GoldSpan[];
}

export type Part = 'tuning' | 'test';
type Role = 'opening' | 'scene' | 'closing';
interface Template {
  readonly part: Part;
  readonly role: Role;
  readonly lang: string;
  readonly text: string;
}
export interface Templates {
  readonly templates: readonly Template[];
  readonly fillers: Readonly<Record<Part, ReadonlyMap<string, readonly string[]>>>;
}

const COUNT: Readonly<Record<Part, number>> = { tuning: 60, test: 120 };
const SCENES = 3;

function file(lang: GoldLanguage, name: string): URL {
  return new URL(`${lang}/${name}`, import.meta.url);
}

/** Reads `# part role [lang]` paragraphs and `= part slot: value | value` lines. */
export function readTemplates(lang: GoldLanguage): Templates {
  const templates: Template[] = [];
  const fillers = { tuning: new Map<string, string[]>(), test: new Map<string, string[]>() };
  for (const block of readFileSync(file(lang, 'templates.txt'), 'utf8').split(/\n{2,}/)) {
    const [head = '', ...lines] = block.trim().split('\n');
    const title = /^# (tuning|test) (opening|scene|closing)(?: (\S+))?$/.exec(head);
    if (title) {
      const [, part, role, tag] = title as unknown as [string, Part, Role, string | undefined];
      templates.push({ part, role, lang: tag ?? lang, text: lines.join(' ') });
      continue;
    }
    for (const line of [head, ...lines]) {
      if (line === '') continue;
      const filler = /^= (tuning|test) (\S+): (.+)$/.exec(line);
      if (!filler) throw new Error(`${lang}/templates.txt: cannot read "${line}"`);
      const [, part, slot, values] = filler as unknown as [string, Part, string, string];
      fillers[part].set(
        slot,
        values.split('|').map((value) => value.trim()),
      );
    }
  }
  return { templates, fillers };
}

/** `{type:slot#id}`: the value of an id is drawn once a testimony; the type `none` marks what varies and tells nothing. The slot `given` is the first word of the same id. */
function fill(
  text: string,
  fillers: ReadonlyMap<string, readonly string[]>,
  values: Map<string, string>,
  random: Random,
): { text: string; spans: GoldSpan[] } {
  let out = '';
  const spans: GoldSpan[] = [];
  let from = 0;
  for (const match of text.matchAll(/\{([a-z-]+):([a-z-]+)#([a-z0-9]+)\}/g)) {
    const [all, type, slot, id] = match as unknown as [string, string, string, string];
    out += text.slice(from, match.index);
    from = match.index + all.length;
    const source = slot === 'given' ? 'name' : slot;
    const key = `${source}#${id}`;
    let value = values.get(key);
    if (value === undefined) {
      const used = new Set(values.values());
      const list = fillers.get(source);
      if (!list) throw new Error(`No filler for the slot ${source}`);
      const free = list.filter((item) => !used.has(item));
      value = random.pick(free.length > 0 ? free : list);
      values.set(key, value);
    }
    // In a value "case no. <12/2014>" only what stands between the signs is the mention.
    const [lead = '', marked] = value.includes('<') ? value.replace('>', '').split('<') : ['', value];
    const shown = slot === 'given' ? (value.split(' ')[0] as string) : (marked as string);
    out += lead;
    if (type !== 'none') spans.push({ start: out.length, end: out.length + shown.length, type, entity: id });
    out += shown;
  }
  return { text: out + text.slice(from), spans };
}

export function fromTemplates(lang: GoldLanguage, part: Part): GoldRow[] {
  const { templates, fillers } = readTemplates(lang);
  const random = new Random(part === 'test' ? 7 : 11);
  const rows: GoldRow[] = [];
  const seen = new Set<string>();
  const own = templates.filter((template) => template.part === part);
  for (let n = 0; n < COUNT[part]; n++) {
    const opening = random.pick(own.filter(({ role }) => role === 'opening'));
    const sameTag = own.filter((template) => template.lang === opening.lang);
    const scenes: Template[] = [];
    const pool = sameTag.filter(({ role }) => role === 'scene');
    while (scenes.length < Math.min(SCENES, pool.length)) {
      const next = random.pick(pool);
      if (!scenes.includes(next)) scenes.push(next);
    }
    const closing = random.pick(sameTag.filter(({ role }) => role === 'closing'));
    const values = new Map<string, string>();
    let text = '';
    const spans: GoldSpan[] = [];
    for (const template of [opening, ...scenes, closing]) {
      const filled = fill(template.text, fillers[part], values, random);
      const at = text === '' ? 0 : text.length + 1;
      if (text !== '') text += '\n';
      text += filled.text;
      spans.push(...filled.spans.map((span) => ({ ...span, start: span.start + at, end: span.end + at })));
    }
    if (seen.has(text)) {
      n--;
      continue;
    }
    seen.add(text);
    rows.push({ id: `${lang}-${part}-${n + 1}`, text, lang: opening.lang, kind: 'template', spans });
  }
  return rows;
}

/** Short texts marked by hand: all of them are test. */
export const handwritten = (lang: GoldLanguage): GoldRow[] => marked(file(lang, 'handwritten.txt'), lang, 'hand');

/** Long texts marked by hand, in turn tuning and test, and further ones that are all tuning. */
export function interviews(lang: GoldLanguage, part: Part): GoldRow[] {
  const halves = marked(file(lang, 'interviews.txt'), lang, 'interview').filter(
    (_, n) => n % 2 === (part === 'tuning' ? 0 : 1),
  );
  const more = part === 'tuning' && existsSync(file(lang, MORE)) ? marked(file(lang, MORE), lang, 'more') : [];
  return [...halves, ...more];
}
const MORE = 'interviews-tuning.txt';

/** What the second look learns besides: of `bench/talk` the file of a language, or those whose names begin with it. */
export function talkOf(lang: GoldLanguage): GoldRow[] {
  const folder = new URL('../../bench/talk/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.split(/[-.]/)[0] === lang);
  return names.sort().flatMap((name) => marked(new URL(name, folder), lang, 'talk'));
}

/** Texts between lines of `---`; `[[type#id|words]]` marks a mention; a first line `@ hi-Latn` names another language. */
function marked(path: URL, lang: GoldLanguage, kind: string): GoldRow[] {
  return readFileSync(path, 'utf8')
    .split(/^---$/m)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block, n) => {
      const tag = /^@ (\S+)\n/.exec(block);
      const source = tag ? block.slice(tag[0].length) : block;
      let text = '';
      const spans: GoldSpan[] = [];
      let from = 0;
      for (const match of source.matchAll(/\[\[([a-z-]+)#([a-z0-9]+)\|([^\]]+)\]\]/g)) {
        const [all, type, entity, words] = match as unknown as [string, string, string, string];
        text += source.slice(from, match.index);
        from = match.index + all.length;
        spans.push({ start: text.length, end: text.length + words.length, type, entity });
        text += words;
      }
      text += source.slice(from);
      return { id: `${lang}-${kind}-${n + 1}`, text, lang: tag?.[1] ?? lang, kind: 'handwritten' as const, spans };
    });
}

export function lines(rows: readonly GoldRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

if (import.meta.main) {
  for (const lang of LANGUAGES) {
    if (existsSync(file(lang, 'templates.txt'))) {
      for (const part of ['tuning', 'test'] as const)
        writeFileSync(file(lang, `${part}.jsonl`), lines(fromTemplates(lang, part)));
    }
    if (existsSync(file(lang, 'handwritten.txt')))
      writeFileSync(file(lang, 'handwritten-test.jsonl'), lines(handwritten(lang)));
    if (existsSync(file(lang, 'interviews.txt')))
      for (const part of ['tuning', 'test'] as const)
        writeFileSync(file(lang, `interviews-${part}.jsonl`), lines(interviews(lang, part)));
  }
}
