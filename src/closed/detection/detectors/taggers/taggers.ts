import type { DetectionLang, Detector, Finding } from '../../document.ts';
import { isCountryName, isState, placesNamed } from '../../words/gazetteer.ts';
import { BIT_COMMON, BIT_KIN, BIT_PLACE, BIT_TALK, BIT_TITLE } from '../../words/lexicon.ts';
import { readerOf, type Reader } from '../../reading/reader.ts';
import type { SpanType } from '../../rules.ts';
import { LABELS } from '../../tagger/crf.ts';
import { tagger, type TaggerName } from '../../tagger/model.ts';
import { readingOf, type Reading, type Stretch } from '../../tagger/stretches.ts';
import { SPOKEN, WRITTEN, points, takingOf } from '../../tagger/thresholds.ts';
import { BESIDE_OTHERS } from '../names/possible.ts';
import { least } from './edges.ts';

const TYPE_OF: Readonly<Record<string, SpanType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  NUM: 'amount',
  TIM: 'date',
  MISC: 'community',
};

/** What all sets mark. */
const NAMES = new Set(['PER', 'LOC', 'ORG']);

/** Whether a stretch is the name of a country and no more: not proposed in Latin script, nor where somebody speaks of herself. */
function isCountry(reader: Reader, first: number, last: number, speech: boolean): boolean {
  if ((!reader.latin(first) && !speech) || last - first > 2 || !reader.has(first, BIT_PLACE)) return false;
  const keys: string[] = [];
  for (let i = first; i <= last; i++) keys.push(i === last ? reader.stem(i) : reader.key(i));
  return isCountryName(keys.join(' '));
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
const MOST_OF_A_STATE: Readonly<Record<TaggerName, number>> = { deva: 28, beng: 28, latn: 19 };
/** A title alone names nobody. */
const MOST_OF_A_TITLE = 39;

/** Whether no word of a stretch is an everyday one: what a tagger takes for a name is then one wherever it stands. */
function isNovel(reader: Reader, first: number, last: number): boolean {
  if (last - first > 3) return false;
  for (let i = first; i <= last; i++)
    if (!reader.isWord(i) || reader.form(i).length < 3 || reader.has(i, BIT_COMMON | BIT_TALK | BIT_KIN | BIT_TITLE))
      return false;
  return true;
}

/** The language whose thresholds hold: a Hindi tag on a Latin stretch, or none at all, must not change what is shown. */
function languageOf(reader: Reader, i: number, name: TaggerName): DetectionLang {
  const lang = reader.lang(i);
  if (name === 'beng') return 'bn';
  if (name === 'latn') return lang === 'en' ? 'en' : 'latn';
  return lang === 'ne' ? 'ne' : 'hi';
}

/** "12. The applicant": the number of a paragraph. */
function isParagraphNumber(reader: Reader, first: number, last: number): boolean {
  return (
    first === last &&
    reader.lang(first) === 'en' &&
    reader.isNumber(first) &&
    reader.lineStart(first) &&
    /^[.)]$/.test(reader.form(first + 1)) &&
    reader.glued(first + 1)
  );
}

function detector(name: TaggerName): Detector {
  return {
    id: `tagger-${name}`,
    trust: 'tagger',
    run(view) {
      const out: Finding[] = [];
      const reading = readingOf(view);
      for (const stretch of reading.stretches) if (stretch.script === name) tag(readerOf(view), reading, stretch, out);
      return out;
    },
  };
}

/** The weight of each label over a stretch, used again and again. */
const weight = new Float64Array(LABELS);

function tag(reader: Reader, { speech, second }: Reading, stretch: Stretch, out: Finding[]): void {
  const { from, to, script: name } = stretch;
  const model = tagger(name);
  const size = model.labels.length;
  const lang = languageOf(reader, from, name);
  const thresholds = speech ? SPOKEN : WRITTEN;
  const shown = thresholds.shown[lang];
  const { others, again, besideOthers } = takingOf(lang, speech);
  const p = model.probabilities(reader, from, to, speech, stretch.names);
  if (speech) second.set(model.second.subarray(0, to - from), from);
  if (!stretch.names) return;
  const isShown = (k: number): boolean => 1 - (p[(k - from) * size] as number) >= shown;
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
    if (
      start > last ||
      isParagraphNumber(reader, start, last) ||
      isCountry(reader, first, last, speech) ||
      isCountry(reader, start, last, speech)
    )
      continue;
    const wide = speech && name !== 'beng' ? coarse(reader, start, last) : 0;
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
    if (sure < others && !NAMES.has(label)) continue;
    const worth = points(sure, shown, thresholds.sure[lang]);
    out.push({
      start: reader.start(start),
      end: reader.end(last),
      type: TYPE_OF[label] ?? 'person',
      evidence: [
        {
          rule: label.toLowerCase(),
          points: wide === 1 || titled ? Math.min(wide === 1 ? MOST_OF_A_STATE[name] : MOST_OF_A_TITLE, worth) : worth,
        },
      ],
      propagate: again && isNovel(reader, start, last),
      ...(besideOthers ? BESIDE_OTHERS : {}),
    });
  }
}

/** Trained taggers, one a script: what the words around make a name, where no list and no pattern knows it. */
export const taggers: readonly Detector[] = [detector('deva'), detector('beng'), detector('latn')];
