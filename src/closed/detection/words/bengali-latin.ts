import type { DocumentView } from '../document.ts';
import { cutTo, type Candidate } from '../findings/candidates.ts';
import { placesNamed } from './gazetteer.ts';
import { BIT_AFTER_NAME, BIT_AGENT, BIT_EMPLOYER, BIT_KIN, BIT_PLACE, BIT_TITLE } from './lexicon.ts';
import { BENGALI_LATIN_WORDS } from '../lexicon/romanised-bengali.ts';
import { keysOf } from './normalise.ts';
import { once } from '../reading/once.ts';
import { readerOf, type Reader } from '../reading/reader.ts';
import type { SpanType } from '../rules.ts';
import { isSpeaker } from '../reading/speech.ts';

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
    if (TELLING.has(reader.key(i))) bengali++;
  }
  return bengali >= 3 && bengali >= TELLING_SHARE * words;
});

const EVERYDAY = keysOf(BENGALI_LATIN_WORDS);

/** At the beginning of a sentence, a line, or what is said after a speaker or a label, words have a capital in any case. */
function begins(reader: Reader, i: number): boolean {
  return reader.sentenceStart(i) || reader.lineStart(i) || /^[:.]$/.test(reader.form(i - 1));
}

/** Whether a word, in a document that is Bengali in Latin letters, is one of every day; a capital inside a sentence makes it a name. */
export function isEveryday(reader: Reader, i: number): boolean {
  return EVERYDAY.has(reader.key(i)) && (!reader.capital(i) || begins(reader, i));
}

/** Labels of numbers, which are no initials of somebody: "HKID M". */
const LABELS = keysOf('hkid nid mrc uid nrc fir tin ssc hsc');

/** "Hong Kong": what the gazetteer knows in several words as a city or a country, and a country alone, names nobody. */
function isPlaceOnly(reader: Reader, { first, last }: Candidate): boolean {
  const keys: string[] = [];
  for (let i = first; i < last; i++) if (!reader.isMark(i)) keys.push(reader.key(i));
  const [place] = placesNamed(keys.join(' '));
  return place !== undefined && (place.level === 'country' || (keys.length > 1 && place.level === 'city'));
}

function isCountry(reader: Reader, i: number): boolean {
  return reader.has(i, BIT_PLACE) && placesNamed(reader.key(i))[0]?.level === 'country';
}

/** Of these only what is wholly made of everyday words is let go. */
const TELLING_TYPES: ReadonlySet<SpanType> = new Set<SpanType>(['religion', 'nationality', 'amount', 'organisation']);
const NAMING: ReadonlySet<SpanType> = new Set<SpanType>([
  'person',
  'kin-name',
  'employer',
  'agent',
  'place',
  'organisation',
]);
/** What is said after a name to address somebody. */
const ADDRESSES = BIT_KIN | BIT_TITLE | BIT_AFTER_NAME | BIT_EMPLOYER | BIT_AGENT;
const PEOPLE: ReadonlySet<SpanType> = new Set<SpanType>(['person', 'kin-name']);

function isIdle(reader: Reader, candidate: Candidate): boolean {
  for (let i = candidate.first; i < candidate.last; i++) if (!reader.isMark(i) && !isEveryday(reader, i)) return false;
  return true;
}

/**
 * Lets go of everyday words at the edges of what was taken for a name, where the document is Bengali in Latin letters: "e Farida",
 * "chilo", "baba Kamal", of which only "Kamal" names somebody. What is made of nothing else is dropped.
 */
export function withoutEveryday(view: DocumentView, candidates: readonly Candidate[]): Candidate[] {
  if (!isBengaliInLatin(view)) return [...candidates];
  const reader = readerOf(view);
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    if (TELLING_TYPES.has(candidate.type) && isIdle(reader, candidate)) continue;
    if (!NAMING.has(candidate.type) || candidate.evidence.some(({ said }) => said.detector === 'known')) {
      out.push(candidate);
      continue;
    }
    if (PEOPLE.has(candidate.type) && isPlaceOnly(reader, candidate)) continue;
    let { first, last } = candidate;
    const idle = (i: number): boolean =>
      reader.isMark(i) ||
      isEveryday(reader, i) ||
      isSpeaker(reader, i) ||
      (PEOPLE.has(candidate.type) && (LABELS.has(reader.key(i)) || (i > candidate.first && isCountry(reader, i))));
    // "kuddus kaka", "lipi apa": an address after a name belongs to it.
    while (first < last && idle(first) && !(candidate.type === 'organisation' && !reader.sentenceStart(first))) first++;
    // "police station", "training school": how the name of an office ends belongs to it.
    while (
      last > first &&
      candidate.type !== 'organisation' &&
      idle(last - 1) &&
      !(last - 1 > first && PEOPLE.has(candidate.type) && reader.has(last - 1, ADDRESSES))
    )
      last--;
    if (first === last) continue;
    const whole = first === candidate.first && last === candidate.last;
    out.push(whole ? candidate : cutTo(view, candidate, first, last));
  }
  return out;
}
