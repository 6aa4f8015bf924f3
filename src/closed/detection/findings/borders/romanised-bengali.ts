import { isWordOfTalk } from '../../words/romanised-words.ts';
import { isCountry } from '../../words/countries.ts';
import { placesNamed } from '../../words/gazetteer.ts';
import { BIT_AFTER_NAME, BIT_AGENT, BIT_EMPLOYER, BIT_KIN, BIT_TITLE } from '../../words/lexicon.ts';
import { keysOf } from '../../words/normalise.ts';
import type { Reader } from '../../reading/reader.ts';
import type { SpanType } from '../../rules.ts';
import { isSpeaker } from '../../reading/speech.ts';
import { cutTo, type Candidate } from '../candidates.ts';

/** Labels of numbers, which are no initials of somebody: "HKID M". */
const LABELS = keysOf('hkid nid mrc uid nrc fir tin ssc hsc');

/** "Hong Kong": what the gazetteer knows in several words as a city or a country, and a country alone, names nobody. */
function isPlaceOnly(reader: Reader, { first, last }: Candidate): boolean {
  const keys: string[] = [];
  for (let i = first; i < last; i++) if (!reader.isMark(i)) keys.push(reader.key(i));
  const [place] = placesNamed(keys.join(' '));
  return place !== undefined && (place.level === 'country' || (keys.length > 1 && place.level === 'city'));
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
  for (let i = candidate.first; i < candidate.last; i++)
    if (!reader.isMark(i) && !isWordOfTalk(reader, i)) return false;
  return true;
}

/**
 * Lets go of everyday words at the edges of what was taken for a name, where the document is Bengali in Latin letters: "e Farida",
 * "chilo", "baba Kamal", of which only "Kamal" names somebody. What is made of nothing else is dropped.
 */
export function withoutEveryday(reader: Reader, candidate: Candidate): Candidate | undefined {
  if (TELLING_TYPES.has(candidate.type) && isIdle(reader, candidate)) return undefined;
  if (!NAMING.has(candidate.type) || candidate.evidence.some(({ detector }) => detector === 'known')) return candidate;
  if (PEOPLE.has(candidate.type) && isPlaceOnly(reader, candidate)) return undefined;
  let { first, last } = candidate;
  const idle = (i: number): boolean =>
    reader.isMark(i) ||
    isWordOfTalk(reader, i) ||
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
  if (first === last) return undefined;
  const whole = first === candidate.first && last === candidate.last;
  return whole ? candidate : cutTo(reader.view, candidate, first, last);
}
