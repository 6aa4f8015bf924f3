/**
 * Writes cases.jsonl: invented numbers in natural sentences, in the forms in which they are written and said.
 * The same seed gives the same file. Run: node test/gold/ids/make.ts
 */
import { writeFileSync } from 'node:fs';

import type { Form, Kind } from './kinds.ts';
import { Random } from './random.ts';
import { BANGLADESH } from './sentences-bangladesh.ts';
import { DESTINATIONS } from './sentences-destinations.ts';
import { GENERAL } from './sentences-general.ts';
import { INDIA_AND_NEPAL } from './sentences-india-nepal.ts';
import type { Lang } from './spoken.ts';
import { DIGITS, doubled, ENGLISH, inPairs, native, spelled } from './spoken.ts';
import type { Value } from './values.ts';

const SEED = 20261124;

export interface IdCase {
  /** Turns are separated by a line feed. */
  readonly text: string;
  readonly lang: string;
  /** From the first to the last character of the number, UTF-16. */
  readonly number: { readonly start: number; readonly end: number };
  /** The pieces, where other words stand between them. */
  readonly parts?: readonly { readonly start: number; readonly end: number }[];
  readonly kind: string;
  readonly form: Form;
}

const ECHO: Readonly<Record<Lang, readonly string[]>> = {
  en: ['Yes, go on.', 'Mm-hm?'],
  hi: ['हाँ, आगे?', 'जी।'],
  ne: ['हजुर, अनि?', 'अँ।'],
  bn: ['হ্যাঁ, তারপর?', 'জি।'],
  'hi-Latn': ['haan, aage?'],
  'ne-Latn': ['hajur, ani?'],
  'bn-Latn': ['ji, tarpor?'],
};

function cut(value: Value): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const size of value.groups) {
    if (at >= value.chars.length) break;
    parts.push(value.chars.slice(at, at + size));
    at += size;
  }
  if (at < value.chars.length) parts.push(value.chars.slice(at));
  return parts;
}

/** One line for each turn; an empty second line stands for the other speaker's word. */
function write(value: Value, form: Form, lang: Lang): string[] {
  const groups = cut(value);
  switch (form) {
    case 'plain':
      return [value.chars];
    case 'spaced':
      return [groups.join(' ')];
    case 'hyphen':
      return [groups.join('-')];
    case 'slashed':
      return [groups.join('/')];
    case 'single':
      return [[...value.chars].join(' ')];
    case 'native':
      return [native(value.chars, lang)];
    case 'native-spaced':
      return [native(groups.join(' '), lang)];
    case 'native-hyphen':
      return [native(groups.join('-'), lang)];
    case 'native-slashed':
      return [native(groups.join('/'), lang)];
    case 'fixed':
      return [value.fixed ?? value.chars];
    case 'native-fixed':
      return [native(value.fixed ?? value.chars, lang)];
    case 'words':
      return [spelled(value.chars, lang, DIGITS)];
    case 'english':
      return [spelled(value.chars, lang, ENGLISH)];
    case 'double':
      return [doubled(value.chars, lang)];
    case 'pairs':
      return [inPairs(value.chars, lang)];
    case 'turns':
    case 'turns-echo': {
      const half = Math.max(1, Math.ceil(groups.length / 2));
      const lines = [groups.slice(0, half).join(' '), groups.slice(half).join(' ')];
      return form === 'turns' ? lines : [lines[0] as string, '', lines[1] as string];
    }
  }
}

function make(kind: Kind, lang: Lang, sentence: string, form: Form, random: Random): IdCase {
  const value = kind.make(random);
  // Numbers with letters are read out letter by letter and are not spelled as number words.
  const written = write(value, value.fixed === undefined || form === 'native-fixed' ? form : 'fixed', lang);
  const [before = '', after = ''] = sentence.split('{n}');
  let text = before;
  const parts: { start: number; end: number }[] = [];
  for (const [i, line] of written.entries()) {
    if (i > 0) text += '\n';
    if (line === '') text += random.pick(ECHO[lang]);
    else {
      parts.push({ start: text.length, end: text.length + line.length });
      text += line;
    }
  }
  text += after;
  const number = { start: (parts[0] as { start: number }).start, end: (parts.at(-1) as { end: number }).end };
  return { text, lang, number, ...(parts.length > 1 ? { parts } : {}), kind: kind.kind, form };
}

/** All cases, in a fixed order. */
export function cases(seed = SEED): IdCase[] {
  const random = new Random(seed);
  const out: IdCase[] = [];
  let turn = 0;
  for (const kind of [...INDIA_AND_NEPAL, ...BANGLADESH, ...DESTINATIONS, ...GENERAL])
    for (const [lang, sentences] of Object.entries(kind.sentences) as [Lang, readonly string[]][]) {
      const count = Math.max(kind.per, sentences.length);
      for (let i = 0; i < count; i++) {
        const form = kind.forms[(i + turn) % kind.forms.length] as Form;
        out.push(make(kind, lang, sentences[i % sentences.length] as string, form, random));
      }
      turn += 1 + (count % kind.forms.length);
    }
  return out;
}

if (import.meta.main) {
  const lines = cases().map((row) => JSON.stringify(row));
  writeFileSync(new URL('cases.jsonl', import.meta.url), `${lines.join('\n')}\n`);
  process.stdout.write(`${lines.length} cases\n`);
}
