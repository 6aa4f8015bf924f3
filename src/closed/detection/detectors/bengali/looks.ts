import { isBengaliInLatin } from '../../words/bengali-latin.ts';
import { SCRIPT_BENG, type DocumentView, type Finding } from '../../document.ts';
import { eachWord } from '../../reading/each-word.ts';
import type { Reader } from '../../reading/reader.ts';
import { isSpeech } from '../../reading/speech.ts';

/** What is looked for at a word, and which words that are, by their form alone. */
export type Look = readonly [
  is: (reader: Reader, i: number, key: string) => boolean,
  find: (reader: Reader, i: number, out: Finding[]) => void,
];

/** Goes through the words of Bengali talk, in its own script and, where a document is Bengali in Latin letters, in those. */
export function lookAtWords(view: DocumentView, property: number, looks: readonly Look[]): Finding[] {
  if (!isSpeech(view)) return [];
  const part = (reader: Reader, i: number): number => {
    const key = reader.key(i);
    return looks.reduce((mask, [is], n) => (is(reader, i, key) ? mask | (1 << n) : mask), 0);
  };
  const visit = (reader: Reader, i: number, parts: number, out: Finding[]): undefined => {
    for (let rest = parts; rest !== 0; rest &= rest - 1) looks[31 - Math.clz32(rest & -rest)]?.[1](reader, i, out);
  };
  if (!isBengaliInLatin(view)) return eachWord(view, { property, part, script: SCRIPT_BENG }, visit);
  return eachWord(view, { property, part }, (reader, i, parts, out) => {
    if (reader.latin(i) || reader.script(i) === SCRIPT_BENG) visit(reader, i, parts, out);
  });
}
