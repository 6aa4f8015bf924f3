import {
  FLAG_CAPITAL,
  FLAG_SENTENCE_START,
  SCRIPT_LATN,
  TOKEN_MARK,
  TOKEN_WORD,
  type DocumentView,
} from '../document.ts';
import { BIT_COMMON, BIT_PARTICLE, BIT_TITLE, bitsOf } from '../words/lexicon.ts';
import { formsOf } from '../findings/propagate.ts';
import type { KnownIdentifier, ResidualHit } from '../rules.ts';
import { soundOf, soundsAlike, withinOneEdit, type Sound } from '../words/sound.ts';
import { buildView } from '../reading/view.ts';

/** A shorter run of digits (a year, an age) identifies nothing by itself and stands everywhere. */
const SHORTEST_NUMBER = 5;
/** Parts of names and sounds are compared from this many letters. */
const SHORTEST_PART = 4;
/** One letter may differ from this many letters. */
const SHORTEST_EDIT = 5;

interface Value {
  readonly source: 'replaced' | 'known';
  readonly index: number;
  readonly text: string;
  readonly keys: readonly string[];
  readonly digits: string;
  readonly name: boolean;
  readonly sounds: readonly Sound[];
}

const NAME_KINDS = new Set(['person', 'kin', 'village', 'employer', 'agent', 'place']);

/**
 * Looks in texts that are about to leave for anything that was to be replaced, and for anything the archive was told to
 * keep: as written, folded (case, spelling signs, native digits, separators in numbers, endings), as a part of a name,
 * and by sound in any script. Placeholders' own words are not excused: they never hold a replaced value.
 */
export function residualScan(
  texts: readonly string[],
  replacedValues: readonly string[],
  knownIdentifiers: readonly KnownIdentifier[],
): ResidualHit[] {
  const values: Value[] = [
    ...replacedValues.map((text, index) => valueOf('replaced', index, text, true)),
    ...knownIdentifiers.map((known, index) => valueOf('known', index, known.value, NAME_KINDS.has(known.kind))),
  ];
  const index = new Map<string, Value[]>();
  const parts = new Map<string, Value[]>();
  for (const value of values) {
    const first = value.keys[0];
    if (first === undefined) continue;
    push(index, first, value);
    if (value.source !== 'known' || !value.name || value.keys.length < 2) continue;
    for (const key of value.keys) {
      const bits = bitsOf(key);
      if (key.length >= SHORTEST_PART && (bits & (BIT_COMMON | BIT_TITLE | BIT_PARTICLE)) === 0)
        push(parts, key, value);
    }
  }
  const numbers = values.filter((value) => value.digits.length >= SHORTEST_NUMBER);
  const named = values.filter((value) => value.name && value.source === 'known');
  const out: ResidualHit[] = [];
  texts.forEach((text, i) => {
    if (text === '') return;
    const view = buildView([{ ord: 0, text }], []);
    scanWords(view, i, index, parts, out);
    scanSounds(view, i, named, out);
    if (numbers.length > 0) scanNumbers(view, i, numbers, out);
    scanGlued(text, i, values, out);
  });
  return dedupe(out);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function valueOf(source: Value['source'], index: number, text: string, name: boolean): Value {
  const view = buildView([{ ord: 0, text }], []);
  const keys: string[] = [];
  for (let i = 0; i < view.tokens.count; i++)
    if (view.tokens.kind[i] !== TOKEN_MARK) keys.push(view.vocabulary.key(view.tokens.word[i] as number));
  const digits = view.digits.replace(/[\s().\-–/+]/g, '');
  return { source, index, text, keys, digits: /^\d+$/.test(digits) ? digits : '', name, sounds: keys.map(soundOf) };
}

function scanWords(
  view: DocumentView,
  text: number,
  index: ReadonlyMap<string, Value[]>,
  parts: ReadonlyMap<string, Value[]>,
  out: ResidualHit[],
): void {
  const { tokens } = view;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === TOKEN_MARK) continue;
    const word = tokens.word[i] as number;
    const forms = formsOf(view, word);
    for (const key of forms) {
      for (const value of index.get(key) ?? []) {
        const last = matchFrom(view, i, value.keys);
        if (last < 0 || tooOrdinary(view, i, value)) continue;
        const start = tokens.start[i] as number;
        const end = tokens.end[last] as number;
        const exact = view.text.slice(start, end) === value.text;
        out.push({ text, start, end, source: value.source, index: value.index, match: exact ? 'exact' : 'folded' });
      }
      for (const value of parts.get(key) ?? []) {
        out.push({
          text,
          start: tokens.start[i] as number,
          end: tokens.end[i] as number,
          source: value.source,
          index: value.index,
          match: 'part',
        });
      }
    }
  }
}

/** A number under five digits, or a single ordinary word that is not written as a name here. */
function tooOrdinary(view: DocumentView, token: number, value: Value): boolean {
  if (value.keys.length > 1) return false;
  if (value.digits !== '') return value.digits.length < SHORTEST_NUMBER;
  if ((bitsOf(value.keys[0] ?? '') & BIT_COMMON) === 0) return false;
  const flags = view.tokens.flags[token] as number;
  const cased = view.tokens.script[token] === SCRIPT_LATN;
  return !(cased && (flags & FLAG_CAPITAL) !== 0 && (flags & FLAG_SENTENCE_START) === 0);
}

function matchFrom(view: DocumentView, token: number, keys: readonly string[]): number {
  const { tokens, vocabulary } = view;
  let at = token;
  for (let k = 1; k < keys.length; k++) {
    do at++;
    while (at < tokens.count && tokens.kind[at] === TOKEN_MARK);
    if (at >= tokens.count) return -1;
    const word = tokens.word[at] as number;
    const key = keys[k] as string;
    if (vocabulary.key(word) !== key && !(k === keys.length - 1 && formsOf(view, word).includes(key))) return -1;
  }
  return at;
}

function scanSounds(view: DocumentView, text: number, values: readonly Value[], out: ResidualHit[]): void {
  if (values.length === 0) return;
  const cache = new Map<number, Value[]>();
  const { tokens, vocabulary } = view;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TOKEN_WORD) continue;
    const word = tokens.word[i] as number;
    let hits = cache.get(word);
    if (!hits) {
      hits = soundHits(view, i, values);
      cache.set(word, hits);
    }
    for (const value of hits) {
      if (value.keys.length > 1 && (bitsOf(vocabulary.key(word)) & BIT_COMMON) !== 0) continue;
      out.push({
        text,
        start: tokens.start[i] as number,
        end: tokens.end[i] as number,
        source: value.source,
        index: value.index,
        match: 'sound',
      });
    }
  }
}

function soundHits(view: DocumentView, token: number, values: readonly Value[]): Value[] {
  const forms = formsOf(view, view.tokens.word[token] as number).filter(
    (form) => form.length >= SHORTEST_PART && (bitsOf(form) & BIT_COMMON) === 0,
  );
  if (forms.length === 0) return [];
  const sounds = forms.map(soundOf);
  return values.filter((value) =>
    value.sounds.some((sound, k) => {
      const key = value.keys[k] as string;
      if (key.length < SHORTEST_PART || (bitsOf(key) & (BIT_COMMON | BIT_TITLE | BIT_PARTICLE)) !== 0) return false;
      return (
        sounds.some((other) => soundsAlike(sound, other)) ||
        forms.some((form) => key.length >= SHORTEST_EDIT && form.length >= SHORTEST_EDIT && withinOneEdit(key, form))
      );
    }),
  );
}

/** Digits with anything between them that people put between digits. */
function scanNumbers(view: DocumentView, text: number, values: readonly Value[], out: ResidualHit[]): void {
  for (const run of view.digits.matchAll(/\d(?:[\s().\-–/+]{0,3}\d){3,40}/g)) {
    const digits = run[0].replace(/\D/g, '');
    for (const value of values) {
      if (digits.includes(value.digits)) {
        out.push({
          text,
          start: run.index,
          end: run.index + run[0].length,
          source: value.source,
          index: value.index,
          match: run[0] === value.text ? 'exact' : 'folded',
        });
      }
    }
  }
}

/** Names inside longer words, as in file names and tags ("sitatamang2", "#SitaTamang"): whole values of six letters or more. */
function scanGlued(text: string, i: number, values: readonly Value[], out: ResidualHit[]): void {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return;
  for (const value of values) {
    if (value.keys.length < 2 || value.digits !== '') continue;
    for (const joint of ['', '_', '-', '.', '+', '%20']) {
      const needle = value.keys.join(joint);
      if (needle.length < 6) continue;
      for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + needle.length)) {
        out.push({
          text: i,
          start: at,
          end: at + needle.length,
          source: value.source,
          index: value.index,
          match: 'folded',
        });
      }
    }
  }
}

const STRENGTH: Readonly<Record<ResidualHit['match'], number>> = { exact: 0, folded: 1, part: 2, sound: 3 };

/** One hit per place and value, the strongest; in order of text, place and value. */
function dedupe(hits: readonly ResidualHit[]): ResidualHit[] {
  const best = new Map<string, ResidualHit>();
  for (const hit of hits) {
    const key = `${hit.text} ${hit.start} ${hit.end} ${hit.source} ${hit.index}`;
    const other = best.get(key);
    if (!other || STRENGTH[hit.match] < STRENGTH[other.match]) best.set(key, hit);
  }
  return [...best.values()].sort(
    (a, b) =>
      a.text - b.text ||
      a.start - b.start ||
      b.end - a.end ||
      (a.source < b.source ? -1 : a.source > b.source ? 1 : 0) ||
      a.index - b.index,
  );
}
