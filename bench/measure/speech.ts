import { readFileSync } from 'node:fs';
import {
  BIT_AFTER_NAME,
  BIT_AGENT,
  BIT_COMMON,
  BIT_EMPLOYER,
  BIT_GIVEN,
  BIT_KIN,
  BIT_ORG_HEAD,
  BIT_PARTICLE,
  BIT_PLACE_NOUN,
  BIT_SURNAME,
  BIT_TITLE,
  bitsOf,
} from '../../src/closed/detection/words/lexicon.ts';
import { keyOf } from '../../src/closed/detection/words/normalise.ts';
import { bengaliToDevanagari, devanagariToBengali, romanise } from '../gazetteer/romanise.ts';

/**
 * Speech to train on, of which there is no public set: sentences as women tell them (`bench/speech/*.txt`, written for this),
 * their slots filled from the engine's own lists and, every fifth time, with a word nobody has seen, so that what is
 * around a name is learned and not the name. Every sixth sentence is held out, with all its fillings.
 */
export interface SpokenText {
  readonly text: string;
  readonly lang: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
  readonly held: boolean;
}

type Script = 'deva' | 'beng' | 'latn';
type Slot = 'given' | 'surname' | 'village' | 'town' | 'abroad';

/** How often each sentence is filled. */
const FILLINGS = 6;
const HELD = 6;
const INVENTED = 0.2;

function list(name: string): Record<string, string> {
  return JSON.parse(
    readFileSync(new URL(`../../src/closed/detection/data/${name}.json`, import.meta.url), 'utf8'),
  ) as Record<string, string>;
}

export type Random = () => number;

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** Native lists of one script, from the engine's own. */
function fillers(script: Script): Readonly<Record<Slot, readonly string[]>> {
  const names = list('names');
  const form = { deva: 'Deva', beng: 'Beng', latn: 'Deva' }[script];
  const field = script === 'beng' ? 5 : 4;
  const latin = (words: readonly string[]): string[] => words.map((word) => romanise(word)).filter((w) => w.length > 2);
  const units = (list('places')['units'] as string).split('\n').map((line) => line.split('|'));
  const places = (wanted: (code: string, level: string) => boolean): string[] =>
    units
      .filter(([code = '', level = '']) => wanted(code, level))
      .map((unit) => (script === 'latn' ? ((unit[3] ?? '').split(';')[0] ?? '') : (unit[field] ?? '')))
      .filter(Boolean);
  const native = (text: string | undefined): string[] => (text ?? '').split(' ');
  return {
    given: script === 'latn' ? latin(native(names['givenDeva'])) : native(names[`given${form}`]),
    surname: script === 'latn' ? latin(native(names['surnameDeva'])) : native(names[`surname${form}`]),
    village: places((code, level) => /^(?:np-m|bd-[un])/.test(code) || level === 'village'),
    town: places((_, level) => level === 'district'),
    abroad: places((code) => /^[a-z]{2}-c\d/.test(code) && !/^(?:np|bd|in)/.test(code)),
  };
}

const CONSONANTS = [...'कखगघचछजझटठडतथदधनपफबभमयरलवसह'];
const VOWELS = ['', '', 'ा', 'ि', 'ी', 'ु', 'ू', 'े', 'ो'];
const PLACE_TAILS = ['पुर', 'टोला', 'बारी', 'डाँडा', 'खोला', 'गाँव', 'डीह', 'हाट', 'बेसी', 'चौर', 'घाट', 'वा', 'ी', ''];

/** A word in the sounds of the region that stands in no list. */
function invented(script: Script, place: boolean, random: Random): string {
  const syllables = place ? 2 : 2 + Math.floor(random() * 2);
  let word = '';
  for (let i = 0; i < syllables; i++) word += pick(CONSONANTS, random) + pick(VOWELS, random);
  word += place ? pick(PLACE_TAILS, random) : pick(['ा', 'ी', 'ू', 'न', 'ल', ''], random);
  word = word.replace(/[ािीुूेो](?=[ािीुूेो])/g, '');
  return script === 'deva' ? word : script === 'beng' ? devanagariToBengali(word) : romanise(word);
}

const LABELLED: Readonly<Record<Slot, string>> = {
  given: 'person',
  surname: 'person',
  village: 'place',
  town: 'place',
  abroad: 'place',
};

/** Bengali case endings after a consonant: "র" becomes "ের", "এ" and "তে" become "ে". */
function joined(before: string, after: string): string {
  if (!/[\u0995-\u09b9\u09dc-\u09df]$/.test(before)) return after.replace(/^এ(?=[\s।,]|$)/, 'তে');
  return after
    .replace(/^র(?=[\s।,]|$)/, 'ের')
    .replace(/^(?:এ|তে)(?=[\s।,]|$)/, 'ে')
    .replace(/^তেই(?=[\s।,]|$)/, 'েই');
}

function fill(
  frame: string,
  script: Script,
  capitals: boolean,
  lists: Readonly<Record<Slot, readonly string[]>>,
  random: Random,
): Omit<SpokenText, 'lang' | 'held'> {
  const spans: { start: number; end: number; type: string }[] = [];
  let text = '';
  let rest = frame.replaceAll('{full}', '{given} {surname}');
  let outer: { start: number; type: string } | undefined;
  while (rest !== '') {
    const open = /^\[([a-z-]+)\|/.exec(rest);
    const slot = /^\{([a-z]+)\}/.exec(rest);
    if (open) {
      outer = { start: text.length, type: open[1] as string };
      rest = rest.slice(open[0].length);
    } else if (rest.startsWith(']') && outer) {
      spans.push({ start: outer.start, end: text.length, type: outer.type });
      outer = undefined;
      rest = rest.slice(1);
    } else if (slot) {
      const kind = slot[1] as Slot;
      let value =
        random() < INVENTED ? invented(script, LABELLED[kind] === 'place', random) : pick(lists[kind], random);
      if (script === 'latn')
        value = capitals ? value.replace(/(?<![a-z'])[a-z]/g, (letter) => letter.toUpperCase()) : value.toLowerCase();
      const start = text.length;
      text += value;
      rest = rest.slice(slot[0].length);
      if (script === 'beng') rest = joined(value, rest);
      const last = spans.at(-1);
      if (outer) continue;
      if (kind === 'surname' && last?.end === start - 1 && last.type === 'person') last.end = text.length;
      else spans.push({ start, end: text.length, type: LABELLED[kind] });
    } else {
      text += rest[0] as string;
      rest = rest.slice(1);
    }
  }
  return { text, spans };
}

/** Text and spans in Latin letters, word by word; half of it with the capitals of names. */
function inLatin(spoken: SpokenText, capitals: boolean): SpokenText {
  const spans: { start: number; end: number; type: string }[] = [];
  let text = '';
  for (const match of spoken.text.matchAll(/\s+|[^\s]+/g)) {
    const word = match[0];
    const at = match.index;
    const start = text.length;
    const inside = spoken.spans.find((span) => span.start < at + word.length && at < span.end);
    const plain = /^\s/.test(word)
      ? word
      : romanise(/[\u0980-\u09ff]/.test(word) ? bengaliToDevanagari(word) : word).replace(/^$/, '');
    const mark = /[,।?.]$/.exec(word)?.[0].replace('।', '.') ?? '';
    text += inside && capitals ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
    if (inside && plain.trim() !== '') {
      const last = spans.at(-1);
      if (last && inside.start < at && last.end >= start - 1 && last.type === inside.type) last.end = text.length;
      else spans.push({ start, end: text.length, type: inside.type });
    }
    text += mark;
  }
  return { ...spoken, text, spans, lang: `${spoken.lang}-Latn` };
}

const SCRIPT_OF: Readonly<Record<string, Script>> = { hi: 'deva', ne: 'deva', bn: 'beng' };

/** One to three sentences together, as they stand in a testimony; a held-out sentence only beside its like. */
function together(texts: readonly SpokenText[], random: Random): SpokenText[] {
  const out: SpokenText[] = [];
  for (let i = 0; i < texts.length; ) {
    const count = 1 + Math.floor(random() * 3);
    let joined = texts[i] as SpokenText;
    for (const next of texts.slice(i + 1, i + count)) {
      const shift = joined.text.length + 1;
      joined = {
        ...joined,
        text: `${joined.text} ${next.text}`,
        spans: [...joined.spans, ...next.spans.map((s) => ({ ...s, start: s.start + shift, end: s.end + shift }))],
      };
    }
    out.push(joined);
    i += count;
  }
  return out;
}

/** The sentences of one file with their slots, those held out left out. */
export function trainedFrames(name: string): string[] {
  return framesOf(name).filter((_, i) => i % HELD !== HELD - 1);
}

function framesOf(name: string): string[] {
  return readFileSync(new URL(`../speech/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
}

/** The sentences of `bench/speech/<name>.txt`, filled. `name` is hi, ne, bn, en, or one of the first three with -latn. */
export function spokenSet(name: string, random: Random): SpokenText[] {
  const frames = framesOf(name);
  const script = SCRIPT_OF[name] ?? 'latn';
  const lists = fillers(script);
  const lang = name.replace('-latn', '-Latn');
  const parts: Record<'held' | 'trained', SpokenText[]> = { held: [], trained: [] };
  for (let round = 0; round < FILLINGS; round++) {
    frames.forEach((frame, i) => {
      const capitals = name === 'en' || (script === 'latn' && round % 3 === 0);
      const held = i % HELD === HELD - 1;
      parts[held ? 'held' : 'trained'].push({ ...fill(frame, script, capitals, lists, random), lang, held });
    });
  }
  const shuffled = (texts: SpokenText[]): SpokenText[] => {
    for (let i = texts.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [texts[i], texts[j]] = [texts[j] as SpokenText, texts[i] as SpokenText];
    }
    return texts;
  };
  return [...together(shuffled(parts.trained), random), ...together(shuffled(parts.held), random)];
}

/** The sentences of a native-script set in Latin letters, half of them without capitals. */
export function spokenInLatin(name: string, random: Random): SpokenText[] {
  return spokenSet(name, random).map((spoken, i) => inLatin(spoken, i % 2 === 0));
}

/** How often a testimony comes again under other names: more would teach talk at the cost of the news. */
const RENAMINGS = 1;
const OF_PEOPLE: ReadonlySet<string> = new Set(['person', 'kin-name', 'agent', 'employer']);
const NO_NAME =
  BIT_TITLE | BIT_AFTER_NAME | BIT_KIN | BIT_ORG_HEAD | BIT_AGENT | BIT_EMPLOYER | BIT_PLACE_NOUN | BIT_PARTICLE;

/** Testimonies in Devanagari with other names of people and places in the same sentences: what is around a name is what is learned. */
export function renamed<T extends { text: string; spans: readonly { start: number; end: number; type: string }[] }>(
  texts: readonly T[],
  random: Random,
): T[] {
  const lists = fillers('deva');
  return Array.from({ length: RENAMINGS }, () => texts).flatMap((round) =>
    round.map((original) => {
      const spans: { start: number; end: number; type: string }[] = [];
      let text = '';
      let from = 0;
      for (const span of original.spans) {
        const words = original.text.slice(span.start, span.end);
        text += original.text.slice(from, span.start);
        from = span.end;
        const other = OF_PEOPLE.has(span.type)
          ? words.replace(/[\u0900-\u0963]+/g, (word, at: number) => otherName(word, at > 0, lists, random))
          : span.type === 'place' && !words.includes(' ')
            ? random() < INVENTED
              ? invented('deva', true, random)
              : pick(random() < 0.5 ? lists.village : lists.town, random)
            : words;
        spans.push({ ...span, start: text.length, end: text.length + other.length });
        text += other;
      }
      return { ...original, text: text + original.text.slice(from), spans };
    }),
  );
}

/** A form of address and the noun of a firm stay; every other word of a name gives way to another. */
function otherName(
  word: string,
  later: boolean,
  lists: Readonly<Record<Slot, readonly string[]>>,
  random: Random,
): string {
  const bits = bitsOf(keyOf(word));
  if ((bits & NO_NAME) !== 0 || ((bits & BIT_COMMON) !== 0 && (bits & (BIT_GIVEN | BIT_SURNAME)) === 0)) return word;
  return random() < INVENTED ? invented('deva', false, random) : pick(later ? lists.surname : lists.given, random);
}
