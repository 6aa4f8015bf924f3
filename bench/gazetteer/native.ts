import { readFileSync } from 'node:fs';
import { SCRIPT_BENG, SCRIPT_DEVA } from '../../src/closed/detection/document.ts';
import { NEPALI_FREQUENT } from '../../src/closed/detection/lexicon/nepali.ts';
import { keyOf } from '../../src/closed/detection/words/normalise.ts';
import { suffixesOf } from '../../src/closed/detection/words/suffixes.ts';
import { trainedFrames } from '../measure/speech.ts';
import * as bengaliLists from './bengali.ts';
import type { Names } from './names.ts';
import { split, wordfreq } from './sources.ts';

/** Zipf frequency from which a word that no list of names has is an ordinary one. */
const LEAST_FREQUENT = 3.4;

/** How often tokens of the training sets are part of a name, and how often not. */
function countTokens(shared: string): Map<string, { plain: number; named: number }> {
  const counts = new Map<string, { plain: number; named: number }>();
  for (const file of ['ne-ebiquity.train.conll', 'hi-hiner.train.conll', 'bn-rifat.train.conll']) {
    const sentences = readFileSync(`${shared}/ner/${file}`, 'utf8')
      .split(/\r?\n\s*\r?\n/)
      .filter((text) => text.trim().split(/\s+/).length > 1);
    sentences.forEach((text, i) => {
      // The held-out tenth stays unseen here too.
      if (i % 10 === 9) return;
      for (const line of text.split('\n')) {
        const fields = line.trim().split(/\s+/);
        if (fields.length < 2) continue;
        const key = keyOf(fields[0] as string);
        const count = counts.get(key) ?? { plain: 0, named: 0 };
        if (fields.at(-1) === 'O') count.plain++;
        else count.named++;
        counts.set(key, count);
      }
    });
  }
  return counts;
}

/** Words of talk that name nothing, from the sentences written to train on, by language and script. */
export function spokenWords(): Map<string, Set<string>> {
  const spoken = new Map<string, Set<string>>();
  for (const name of ['hi', 'ne', 'bn', 'hi-latn', 'ne-latn', 'bn-latn']) {
    const words = new Set<string>();
    for (const frame of trainedFrames(name))
      for (const word of frame.replace(/\[[a-z-]+\|[^\]]*\]\S*|\{[a-z]+\}\S*/g, ' ').split(/[\s।,.?!:;-]+/))
        if (word.length > 1) words.add(word);
    spoken.set(name, words);
  }
  return spoken;
}

/** Frequent words of running text, with their Zipf frequency. */
export function frequentWords(packages: string): Map<string, number> {
  const frequent = new Map<string, number>();
  for (const [file, least] of [
    ['small_hi', 3.4],
    ['large_bn', 3.2],
  ] as const) {
    for (const [word, zipf] of wordfreq(`${packages}/x_wordfreq/wordfreq/data/${file}.msgpack.gz`, least)) {
      const key = keyOf(word);
      if (/^[\u0900-\u09ff]{2,}$/u.test(key)) frequent.set(key, Math.max(zipf, frequent.get(key) ?? 0));
    }
  }
  return frequent;
}

export interface NativeWords {
  /** Ordinary words, and names that are words as well. */
  readonly native: Set<string>;
  readonly both: Set<string>;
}

/**
 * Which words of Devanagari and Bengali are ordinary ones. Names written down by hand stay names; a name from a public list
 * that running text uses as an ordinary word is one, and is taken out of `names`.
 */
export function nativeWords(
  shared: string,
  { lists, curated }: Names,
  placeKeys: ReadonlySet<string>,
  spoken: ReadonlyMap<string, ReadonlySet<string>>,
  frequent: ReadonlyMap<string, number>,
): NativeWords {
  const counts = countTokens(shared);
  const listed = new Set(
    [...lists.givenDeva, ...lists.surnameDeva, ...lists.givenBeng, ...lists.surnameBeng].map(keyOf),
  );
  const native = new Set<string>();
  const both = new Set<string>();
  for (const key of new Set([...frequent.keys(), ...counts.keys(), ...listed])) {
    if (!/^[\u0900-\u09ff]{2,}$/u.test(key)) continue;
    const count = counts.get(key) ?? { plain: 0, named: 0 };
    const zipf = frequent.get(key) ?? 0;
    const mostlyNamed = count.named > count.plain && count.named >= 2;
    const plain = !mostlyNamed && (zipf >= LEAST_FREQUENT || (count.plain >= 2 && count.named * 10 <= count.plain));
    if (!plain) continue;
    if (listed.has(key)) {
      if (curated.has(key)) both.add(key);
      else if (zipf >= 4 || (count.plain >= 3 && count.named * 3 <= count.plain)) native.add(key);
      else both.add(key);
    } else if (!placeKeys.has(key) || zipf >= 4) native.add(key);
  }
  for (const word of split(NEPALI_FREQUENT)) native.add(keyOf(word));
  for (const word of split(bengaliLists.WORDS)) if (!listed.has(keyOf(word))) native.add(keyOf(word));
  for (const name of ['hi', 'ne', 'bn'])
    for (const word of spoken.get(name) ?? [])
      if (!listed.has(keyOf(word)) && /^[\u0900-\u09ff]{2,}$/u.test(keyOf(word))) native.add(keyOf(word));
  const byHand = new Set(split(`${NEPALI_FREQUENT} ${bengaliLists.WORDS}`).map(keyOf));
  const stemOfName = (word: string): boolean =>
    suffixesOf(word, /[\u0980-\u09ff]/.test(word) ? SCRIPT_BENG : SCRIPT_DEVA).some(
      (s) =>
        s.length > 1 && listed.has(keyOf(word.slice(0, -s.length))) && !native.has(keyOf(word.slice(0, -s.length))),
    );
  for (const word of native)
    if (!byHand.has(word) && stemOfName(word) && (frequent.get(word) ?? 0) < 4.2) native.delete(word);
  const isName = (name: string): boolean =>
    !native.has(keyOf(name)) && (/^[a-z]/.test(name) || name.length >= 3 || curated.has(keyOf(name)));
  for (const list of [lists.givenDeva, lists.surnameDeva, lists.givenBeng, lists.surnameBeng])
    list.splice(0, list.length, ...list.filter(isName));
  return { native, both };
}
