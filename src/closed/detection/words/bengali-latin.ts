import { BENGALI_LATIN_WORDS } from '../lexicon/romanised-bengali.ts';
import { TELLS_BENGALI } from './lexemes.ts';
import { keysOf } from './normalise.ts';
import { once } from '../reading/once.ts';
import { readerOf, type Reader } from '../reading/reader.ts';

/** Words that tell Bengali in Latin letters from the Hindi and Nepali in them, and from English. */
const TELLING = keysOf(
  'ami amar amake amare amra amader amago amr tumi tomar apni apnar tar tader ora oder er theke chilo chilam chilen ache ase asi asilo asilam gelo gelam gesi gese gesilam hoy hoise hoyeche holo hoilo bole bollo bolse koilo kore korse korto korte niye niya diye diya dise dilo dito ekta ekti ekjon ekhon tokhon bari jonno sathe shathe kache moddhe pore age kaj kortam thaki thake chele meye maiya shob keu nai nei naam nam bochor bochhor boyosh',
);
const TELLING_SHARE = 0.08;

/** Whether a document is Bengali in Latin letters. */
export const isBengaliInLatin = once((view): boolean => {
  const reader = readerOf(view);
  let words = 0;
  let bengali = 0;
  for (let i = 0; i < reader.count; i++) {
    if (!reader.isWord(i) || !reader.latin(i)) continue;
    words++;
    bengali += reader.perWord(TELLS_BENGALI, i, tells);
  }
  return bengali >= 3 && bengali >= TELLING_SHARE * words;
});

function tells(reader: Reader, i: number): number {
  return TELLING.has(reader.key(i)) ? 1 : 0;
}

const EVERYDAY = keysOf(BENGALI_LATIN_WORDS);

/** Whether a key in Latin letters is an everyday word of Bengali. */
export function isBengaliWordInLatin(key: string): boolean {
  return EVERYDAY.has(key);
}
