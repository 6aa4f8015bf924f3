import { SCRIPT_BENG, SCRIPT_DEVA, SCRIPT_LATN, type DetectionLang, type Detector, type Finding } from '../document.ts';
import { isState, placesNamed } from '../gazetteer.ts';
import {
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_GIVEN,
  BIT_KIN,
  BIT_LAND,
  BIT_NATIONALITY,
  BIT_PLACE,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
} from '../lexicon.ts';
import { keysOf } from '../normalise.ts';
import { once } from '../once.ts';
import { readerOf, type Reader } from '../reader.ts';
import type { SpanType } from '../rules.ts';
import { isSpeaker, isSpeech } from '../speech.ts';
import { LABELS } from '../tagger/crf.ts';
import { sequences } from '../tagger/features.ts';
import { tagger, type TaggerName } from '../tagger/model.ts';
import { BESIDE_OTHERS } from './possible-names.ts';

const TYPE_OF: Readonly<Record<string, SpanType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  NUM: 'amount',
  TIM: 'date',
  MISC: 'community',
};

/** What the Nepali sets mark; numbers and dates in Nepali are a mistake learned from Hindi. */
const NEPALI_LABELS = new Set(['PER', 'LOC', 'ORG']);

/**
 * Probability of being an identifier from which a word is shown, and from which it is proposed by itself. Set on the
 * tuning part of the training sets and of the gold set, for recall first.
 */
const SHOWN: Readonly<Record<DetectionLang, number>> = { hi: 0.0253, ne: 0.053, bn: 0.066, latn: 0.1, en: 0.045 };
/** The same where somebody speaks of herself: there are far fewer names among the words than in the news. */
const SHOWN_IN_SPEECH: Readonly<Record<DetectionLang, number>> = {
  hi: 0.004,
  ne: 0.012,
  bn: 0.011,
  latn: 0.055,
  en: 0.05,
};
const SURE: Readonly<Record<DetectionLang, number>> = { hi: 0.93, ne: 0.93, bn: 0.93, latn: 0.95, en: 0.97 };
/** Where somebody speaks the taggers are surer than they are right. */
const SURE_IN_SPEECH: Readonly<Record<DetectionLang, number>> = {
  hi: 0.985,
  ne: 0.985,
  bn: 0.96,
  latn: 0.99,
  en: 0.985,
};

/** The same for words at the edge that are hardly ever part of a name: titles, kin, ordinary words. */
const AFTER_TITLE = 0.5;
const SURE_AT_LEAST = 0.97;
const ORDINARY_WRITTEN: Readonly<Record<DetectionLang, number>> = {
  hi: 0.041,
  ne: 0.06,
  bn: 0.075,
  latn: 0.1,
  en: 0.1,
};
const ORDINARY_IN_SPEECH: Readonly<Record<DetectionLang, number>> = {
  hi: 0.03,
  ne: 0.05,
  bn: 0.09,
  latn: 0.6,
  en: 0.6,
};
const TALK = 0.9;
/** A word of the lists of everyday talk: many a name is one in Hindi, and Nepali has most of them listed, so that few are mistaken. */
const EVERYDAY: Readonly<Record<DetectionLang, number>> = { hi: 0.3, ne: 0.4, bn: 0.6, latn: 0.6, en: 0.6 };
const ORDINARY_LATIN = 0.9;
const ORDINARY_CAPITAL = 0.15;

/** Who speaks, who is spoken of, and what was done stand beside names, and are none. */
const BESIDE_NAMES = keysOf(
  'म मेरो मेरी मेरा हामी हाम्रो तिमी तपाईं उनी ऊ मैं मुझे हम हमारी हमारे वह वे यह आप আমি আমার আমরা আমাদের তুমি আপনি সে তিনি তার ' +
    'आई आया आए आयी गई गया गए गयी थी था थे है हैं हुई हुआ हुए कहा बोली बोला आइन् आयो आए गइन् गयो थिइन् थियो थिए छ छन् छिन् हो हुन् भनिन् भन्यो ' +
    'नम्बर नंबर नं নম্বর নং এল এলো এসেছে গেল গেলেন ছিল ছিলেন আছে আছেন বলল বললেন বলেছে হয় হলো মাসে',
);

/** UTF-16 units: what is longer is no word of a name, whatever it begins or ends with. */
const LONGEST_NAME = 60;

function least(reader: Reader, i: number, speech: boolean): number {
  if (BESIDE_NAMES.has(reader.key(i))) return SURE_AT_LEAST;
  if (isSpeaker(reader, i) || reader.form(i).length > LONGEST_NAME) return 2;
  const latin = reader.latin(i);
  // "হ", "জি": a single letter is no name in talk.
  if (
    speech &&
    reader.script(i) === SCRIPT_BENG &&
    reader.isWord(i) &&
    /^[\u0985-\u09b9][\u09be-\u09cc]?$/u.test(reader.form(i))
  )
    return SURE_AT_LEAST;
  if (latin && reader.has(i, BIT_NATIONALITY)) return 1;
  // English writes names with a capital; what the tagger thinks of other words is noise.
  if (latin && reader.lang(i) === 'en' && reader.isWord(i) && !reader.capital(i)) return 1;
  if (latin && reader.has(i, BIT_TALK)) return TALK;
  if (latin && reader.has(i, BIT_COMMON) && !reader.has(i, BIT_GIVEN | BIT_SURNAME))
    return reader.capital(i) && !reader.sentenceStart(i) ? ORDINARY_CAPITAL : ORDINARY_LATIN;
  if (reader.has(i, BIT_ALSO_WORD | BIT_GIVEN | BIT_SURNAME | BIT_PLACE)) return 0;
  if (reader.has(i, BIT_TITLE | BIT_KIN)) return AFTER_TITLE;
  if (!reader.has(i, BIT_COMMON)) return 0;
  if (speech && reader.has(i, BIT_LAND) && reader.isWord(i - 1))
    return reader.has(i - 1, BIT_TALK) ? EVERYDAY[reader.lang(i)] : 0;
  if (speech && reader.has(i, BIT_TALK)) return EVERYDAY[reader.lang(i)];
  return (speech ? ORDINARY_IN_SPEECH : ORDINARY_WRITTEN)[reader.lang(i)];
}

/** Whether a stretch is the name of a country and no more: not proposed in Latin script, nor where somebody speaks of herself. */
function isCountry(reader: Reader, first: number, last: number, speech: boolean): boolean {
  if ((!reader.latin(first) && !speech) || last - first > 2 || !reader.has(first, BIT_PLACE)) return false;
  const keys: string[] = [];
  for (let i = first; i <= last; i++) keys.push(i === last ? reader.stem(i) : reader.key(i));
  return placesNamed(keys.join(' '))[0]?.level === 'country';
}

/** Whether somebody who speaks names only countries ("रूस, बेलारूस"): 2, or states too: 1; 0 for anything else. */
function coarse(reader: Reader, first: number, last: number): number {
  let states = false;
  for (let i = first; i <= last; i++) {
    if (reader.isMark(i)) continue;
    if (!reader.has(i, BIT_PLACE)) return 0;
    const named = placesNamed(reader.stem(i));
    if (named.length > 0 && named.every(isState)) states = true;
    else if (named[0]?.level !== 'country') return 0;
  }
  return states ? 1 : 2;
}

/** A state is as coarse as what would stand in its place: what the gazetteer says of it and this together stay under what is proposed. */
const MOST_OF_A_STATE = 28;
/** A title alone names nobody. */
const MOST_OF_A_TITLE = 39;

/** The lexicon has the everyday words of Nepali: in talk, one that no list has is shown whatever the tagger thinks of it. */
function isUnknown(reader: Reader, i: number): boolean {
  return reader.isWord(i) && reader.bits(i) === 0 && reader.form(i).length >= 3 && !isSpeaker(reader, i);
}

/** Whether no word of a stretch is an everyday one: what a tagger takes for a name is then one wherever it stands. */
function isNovel(reader: Reader, first: number, last: number): boolean {
  if (last - first > 3) return false;
  for (let i = first; i <= last; i++)
    if (!reader.isWord(i) || reader.form(i).length < 3 || reader.has(i, BIT_COMMON | BIT_TALK | BIT_KIN | BIT_TITLE))
      return false;
  return true;
}

const LEAST_OTHER_IN_SPEECH = 0.9;

const POINTS_SHOWN = 30;
const POINTS_SURE = 60;
const MOST_POINTS = 70;

function logit(p: number): number {
  const q = Math.min(0.9999, Math.max(0.0001, p));
  return Math.log(q / (1 - q));
}

function points(p: number, shown: number, certain: number): number {
  const low = logit(shown);
  const share = (logit(p) - low) / (logit(certain) - low);
  return Math.min(MOST_POINTS, Math.max(POINTS_SHOWN, Math.floor(POINTS_SHOWN + share * (POINTS_SURE - POINTS_SHOWN))));
}

/** The script most of a stretch is written in. */
function scriptOf(reader: Reader, from: number, to: number): TaggerName | undefined {
  let deva = 0;
  let beng = 0;
  let latn = 0;
  for (let i = from; i < to; i++) {
    const script = reader.script(i);
    if (script === SCRIPT_DEVA) deva++;
    else if (script === SCRIPT_BENG) beng++;
    else if (script === SCRIPT_LATN) latn++;
  }
  if (deva + beng + latn === 0) return undefined;
  if (deva >= beng && deva >= latn) return 'deva';
  return beng >= latn ? 'beng' : 'latn';
}

/** The language whose thresholds hold: a Hindi tag on a Latin stretch, or none at all, must not change what is shown. */
function languageOf(reader: Reader, i: number, name: TaggerName): DetectionLang {
  const lang = reader.lang(i);
  if (name === 'beng') return 'bn';
  if (name === 'latn') return lang === 'en' ? 'en' : 'latn';
  return lang === 'ne' ? 'ne' : 'hi';
}

interface Reading {
  readonly speech: boolean;
  readonly stretches: readonly (readonly [from: number, to: number, script: TaggerName])[];
}
/** The stretches a document is tagged in, by script: computed once for the three taggers. */
const readingOf = once((view): Reading => {
  const reader = readerOf(view);
  const stretches: [number, number, TaggerName][] = [];
  const starts = sequences(reader);
  for (let s = 0; s + 1 < starts.length; s++) {
    const [from, to] = [starts[s] as number, starts[s + 1] as number];
    const script = to > from ? scriptOf(reader, from, to) : undefined;
    if (script && (script !== 'latn' || mayName(reader, from, to))) stretches.push([from, to, script]);
  }
  return { speech: isSpeech(view), stretches };
});

/** English without a capital inside a sentence names nobody, as far as the tagger is believed. */
function mayName(reader: Reader, from: number, to: number): boolean {
  if (reader.lang(from) !== 'en') return true;
  for (let i = from; i < to; i++)
    if (
      reader.isWord(i) &&
      reader.capital(i) &&
      (!reader.sentenceStart(i) || !reader.has(i, BIT_COMMON)) &&
      reader.key(i) !== 'i'
    )
      return true;
  return false;
}

function detector(name: TaggerName): Detector {
  return {
    id: `tagger-${name}`,
    run(view) {
      const reader = readerOf(view);
      const out: Finding[] = [];
      const { speech, stretches } = readingOf(view);
      for (const [from, to, script] of stretches) if (script === name) tag(reader, name, speech, from, to, out);
      return out;
    },
  };
}

/** The weight of each label over a stretch, used again and again. */
const weight = new Float64Array(LABELS);

function tag(reader: Reader, name: TaggerName, speech: boolean, from: number, to: number, out: Finding[]): void {
  const model = tagger(name);
  const size = model.labels.length;
  const lang = languageOf(reader, from, name);
  const shown = (speech ? SHOWN_IN_SPEECH : SHOWN)[lang];
  const p = model.probabilities(reader, from, to, speech);
  const isShown = (k: number): boolean =>
    1 - (p[(k - from) * size] as number) >= shown || (speech && lang === 'ne' && isUnknown(reader, k));
  for (let i = from; i < to; ) {
    if (!isShown(i)) {
      i++;
      continue;
    }
    const first = i;
    while (i < to && isShown(i)) i++;
    let last = i - 1;
    let start = first;
    const idle = (k: number): boolean =>
      reader.isMark(k) || 1 - (p[(k - from) * size] as number) < least(reader, k, speech);
    while (start <= last && idle(start)) start++;
    while (last >= start && idle(last)) last--;
    if (start > last || isCountry(reader, first, last, speech) || isCountry(reader, start, last, speech)) continue;
    const wide = speech && name === 'deva' ? coarse(reader, start, last) : 0;
    if (wide === 2) continue;
    const titled = speech && start === last && reader.has(start, BIT_TITLE | BIT_KIN);
    let sure = 1;
    weight.fill(0);
    for (let k = start; k <= last; k++) {
      if (!reader.isMark(k)) sure = Math.min(sure, 1 - (p[(k - from) * size] as number));
      for (let y = 1; y < size; y++) weight[y] = (weight[y] as number) + (p[(k - from) * size + y] as number);
    }
    let best = 1;
    for (let y = 2; y < size; y++) if ((weight[y] as number) > (weight[best] as number)) best = y;
    const label = model.labels[best] as string;
    if (lang === 'ne' && !NEPALI_LABELS.has(label)) continue;
    // Counts and times of the news ("एक", "दिन") are ordinary talk; those that tell something have detectors of their own.
    if (speech && lang === 'hi' && !NEPALI_LABELS.has(label) && sure < LEAST_OTHER_IN_SPEECH) continue;
    const worth = points(sure, shown, (speech ? SURE_IN_SPEECH : SURE)[lang]);
    out.push({
      start: reader.start(start),
      end: reader.end(last),
      type: TYPE_OF[label] ?? 'person',
      evidence: [
        {
          rule: label.toLowerCase(),
          points: wide === 1 || titled ? Math.min(wide === 1 ? MOST_OF_A_STATE : MOST_OF_A_TITLE, worth) : worth,
        },
      ],
      propagate: speech && lang === 'hi' && isNovel(reader, start, last),
      // In Nepali talk rules look at the same neighbours.
      ...(speech && lang === 'ne' ? BESIDE_OTHERS : {}),
    });
  }
}

/** Trained taggers, one a script: what the words around make a name, where no list and no pattern knows it. */
export const taggers: readonly Detector[] = [detector('deva'), detector('beng'), detector('latn')];
