import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bengaliToDevanagari, romanise } from '../gazetteer/romanise.ts';
import { renamed, spokenInLatin, spokenSet, type Random, type SpokenText } from './speech.ts';

export type Label = 'PER' | 'LOC' | 'ORG' | 'NUM' | 'TIM' | 'MISC';

/** A sentence to train on. Offsets in UTF-16 units. */
export interface Sentence {
  readonly text: string;
  readonly lang: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly label: Label }[];
  /** What it is for; absent: by its place in the set. */
  readonly part?: 'training' | 'tuning' | 'held out';
  /** Somebody speaks of herself. */
  readonly speech?: boolean;
}

const LABEL_OF: Readonly<Record<string, Label>> = {
  PER: 'PER',
  PERSON: 'PER',
  LOC: 'LOC',
  LOCATION: 'LOC',
  GPE: 'LOC',
  ORG: 'ORG',
  ORGANIZATION: 'ORG',
  GROUP: 'ORG',
  CORPORATION: 'ORG',
  NUMEX: 'NUM',
  TIMEX: 'TIM',
  TIM: 'TIM',
  DATE: 'TIM',
};

type Tagged = readonly (readonly [word: string, tag: string])[];

const CLOSING = /^[.,;:!?)\]}%।॥|’”'"-]+$/u;

function sentence(words: Tagged, lang: string): Sentence {
  let text = '';
  const spans: { start: number; end: number; label: Label }[] = [];
  let previous = '';
  for (const [word, tag] of words) {
    if (text !== '' && !CLOSING.test(word)) text += ' ';
    const start = text.length;
    text += word;
    const type = tag === 'O' ? '' : tag.replace(/^[BIESLU]-/, '').toUpperCase();
    if (type !== '') {
      const open = spans.at(-1);
      if (open && previous === type && !/^[BSU]-/.test(tag)) open.end = text.length;
      else spans.push({ start, end: text.length, label: LABEL_OF[type] ?? 'MISC' });
    }
    previous = type;
  }
  return { text, lang, spans };
}

function columns(path: string, tagColumn = -1): Tagged[] {
  const out: [string, string][][] = [];
  let words: [string, string][] = [];
  for (const line of [...readFileSync(path, 'utf8').split(/\r?\n/), '']) {
    const fields = line.trim().split(/\s+/);
    if (line.trim() === '') {
      if (words.length > 0) out.push(words);
      words = [];
    } else if (fields.length > 1) words.push([fields[0] as string, fields.at(tagColumn) as string]);
  }
  return out;
}

function bilou(path: string): Tagged[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [text, tags] = JSON.parse(line) as [string, string[]];
      const words = text.match(/[^\s।,;:!?()"'‘’“”]+|[^\s]/g) ?? [];
      return words.length === tags.length ? words.map((word, i) => [word, tags[i] as string] as const) : [];
    })
    .filter((words) => words.length > 0);
}

/** Romanised as people type it: capitals kept by names in half of the sentences, none in the others. */
function romanised(sentences: readonly Tagged[], lang: string): Sentence[] {
  return sentences.map((words, n) =>
    sentence(
      words
        .map(([word, tag], i) => {
          const plain = romanise(
            lang === 'bn-Latn'
              ? bengaliToDevanagari(word)
              : word.replace(/[०-९]/g, (d) => String(d.charCodeAt(0) - 0x966)),
          );
          const latin = plain === '' ? word : plain;
          const capital = n % 2 === 0 && (i === 0 || /PER|LOC|ORG|GPE/i.test(tag));
          return [capital ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin, tag] as const;
        })
        .filter(([word]) => !/\s/.test(word) && word !== ''),
      lang,
    ),
  );
}

interface GoldText {
  readonly text: string;
  readonly lang: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const GOLD_LABEL: Readonly<Record<string, Label>> = {
  person: 'PER',
  'kin-name': 'PER',
  agent: 'PER',
  employer: 'PER',
  place: 'LOC',
  organisation: 'ORG',
  date: 'TIM',
};

/**
 * The tuning part of the gold set, line by line: the only speech among news, so that ordinary words of speech stay so. With
 * `random` the long texts come again with other names.
 */
function tuningPart(folder: string, random?: Random): Sentence[] {
  const read = (name: string): GoldText[] =>
    readFileSync(new URL(`../../test/gold/${folder}/${name}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((row) => JSON.parse(row) as GoldText);
  const long = read('interviews-tuning');
  const out: Sentence[] = [];
  for (const { text, lang, spans } of [...read('tuning'), ...long, ...(random ? renamed(long, random) : [])]) {
    let at = 0;
    for (const line of text.split('\n')) {
      const inside = spans.flatMap((span) => {
        const label = GOLD_LABEL[span.type];
        if (!label || span.start < at || span.end > at + line.length) return [];
        return [{ start: span.start - at, end: span.end - at, label }];
      });
      out.push({ text: line, lang, spans: inside, part: 'training', speech: true });
      at += line.length + 1;
    }
  }
  return out;
}

function spoken(texts: readonly SpokenText[]): Sentence[] {
  return texts.map(({ text, lang, spans, held }) => ({
    text,
    lang,
    part: held ? 'held out' : 'training',
    speech: true,
    spans: spans.flatMap(({ start, end, type }) => {
      const label = GOLD_LABEL[type];
      return label ? [{ start, end, label }] : [];
    }),
  }));
}

/**
 * Of the written sentences every fourth once more as talk: the sentences written to train on name somebody far more often
 * than talk does.
 */
function alsoAsTalk(sets: Record<string, Sentence[]>): Record<string, Sentence[]> {
  const talk = Object.values(sets).flatMap((sentences) =>
    sentences
      .filter((sentence, i) => !sentence.speech && !sentence.part && i % 4 === 1 && i % 10 !== 9 && i % 10 !== 4)
      .map((sentence) => ({ ...sentence, part: 'training' as const, speech: true })),
  );
  return { ...sets, 'as talk': talk };
}

function setsOf(model: 'deva' | 'beng' | 'latn', dir: string, random: Random): Record<string, Sentence[]> {
  const hiner = () => columns(join(dir, 'hi-hiner.train.conll'));
  const ebiquity = () => columns(join(dir, 'ne-ebiquity.train.conll'));
  const naamii = () => columns(join(dir, 'ne-naamii.tsv'), 1);
  const rifat = () => columns(join(dir, 'bn-rifat.train.conll'));
  const banglakit = () => bilou(join(dir, 'bn-banglakit.jsonl'));
  if (model === 'deva')
    return {
      hiner: hiner().map((words) => sentence(words, 'hi')),
      ebiquity: ebiquity().map((words) => sentence(words, 'ne')),
      naamii: naamii().map((words) => sentence(words, 'ne')),
      tuning: [...tuningPart('hi', random), ...tuningPart('ne')],
      'spoken hi': spoken(spokenSet('hi', random)),
      'spoken ne': spoken(spokenSet('ne', random)),
    };
  if (model === 'beng')
    return {
      rifat: rifat().map((words) => sentence(words, 'bn')),
      // Marked by rules of its own, so it speaks for another language: only what both sets share reaches Bengali.
      banglakit: banglakit().map((words) => ({ ...sentence(words, 'ne'), part: 'training' as const })),
      tuning: tuningPart('bn'),
      'spoken bn': spoken(spokenSet('bn', random)),
    };
  return {
    'hiner romanised': romanised(hiner(), 'hi-Latn'),
    'ebiquity romanised': romanised([...ebiquity(), ...naamii()], 'ne-Latn'),
    'rifat romanised': romanised([...rifat(), ...banglakit()], 'bn-Latn'),
    wnut17: columns(join(dir, 'en-wnut17.train.conll')).map((words) => sentence(words, 'en')),
    tuning: [...tuningPart('romanised'), ...tuningPart('en')],
    'spoken en': spoken(spokenSet('en', random)),
    ...Object.fromEntries(
      ['hi', 'ne', 'bn'].map((lang) => [
        `spoken ${lang} romanised`,
        spoken([...spokenSet(`${lang}-latn`, random), ...spokenInLatin(lang, random)]),
      ]),
    ),
  };
}

/** The sets of one model by name; sentences in the order of the files. */
export function trainingSets(model: 'deva' | 'beng' | 'latn', dir: string, random: Random): Record<string, Sentence[]> {
  return alsoAsTalk(setsOf(model, dir, random));
}
