import { SCRIPT_LATN, type Detector, type Finding } from '../../document.ts';
import {
  AFTER_ILLNESS,
  DIAGNOSES,
  ILLNESS_HEADS,
  ILLNESS_KINDS,
  JOBS,
  JOB_KINDS,
  NO_ILLNESS,
  STATES,
  TITLED,
} from '../../lexicon/english-papers.ts';
import { eachWord } from '../../reading/each-word.ts';
import { isPaper } from '../../reading/papers.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import { BIT_NATIONALITY } from '../../words/lexicon.ts';
import { PAPER_WORD } from '../../words/lexemes.ts';
import { keysOf } from '../../words/normalise.ts';

/**
 * What English papers tell of people: what somebody is by trade, and what somebody wrote or said under a title. Only for a look.
 */
export const englishPapers: Detector = {
  id: 'english-papers',
  run: (view) =>
    isPaper(view) ? eachWord(view, { property: PAPER_WORD, part: partOf, script: SCRIPT_LATN }, told) : [],
};

const JOB = 1;
const JOBS_OF_SEVERAL = 2;
const TITLE = 3;
const STATE = 4;
const DIAGNOSIS = 5;
const ILLNESS = 6;

const jobs = keysOf(JOBS);
const jobKinds = keysOf(JOB_KINDS);
const states = keysOf(STATES);
const diagnoses = keysOf(DIAGNOSES);
const illnessHeads = keysOf(ILLNESS_HEADS);
const illnessKinds = keysOf(ILLNESS_KINDS);
const afterIllness = keysOf(AFTER_ILLNESS);
const noIllness = keysOf(NO_ILLNESS);
const titled = keysOf(TITLED);

function partOf(reader: Reader, i: number): number {
  const key = reader.key(i);
  if (jobs.has(key)) return JOB;
  if (jobs.has(key.replace(/s$|(?<=m)en$/, (ending) => (ending === 's' ? '' : 'an')))) return JOBS_OF_SEVERAL;
  if (states.has(key)) return STATE;
  if (diagnoses.has(key)) return DIAGNOSIS;
  if (illnessHeads.has(key)) return ILLNESS;
  return titled.has(key) ? TITLE : 0;
}

function told(reader: Reader, i: number, part: number, out: Finding[]): number | undefined {
  if (!reader.segment(i).english) return undefined;
  if (part === TITLE) return title(reader, i, out);
  if (part === DIAGNOSIS) return illness(reader, i, out);
  if (part === ILLNESS) kindOfIllness(reader, i, out);
  else if (part === STATE) state(reader, i, out);
  else trade(reader, i, part, out);
  return undefined;
}

const being = keysOf('was is were are became become been being be remained remains as');
/** How many words before the last one say of which kind a trade is. */
const MOST_KINDS = 3;

/** "was a detective sergeant", "worked as a taxi driver", "Mr Example, the former editor". */
function trade(reader: Reader, i: number, part: number, out: Finding[]): void {
  if (reader.capital(i)) return;
  let first = i;
  while (
    first > i - MOST_KINDS &&
    reader.follows(first) &&
    (jobKinds.has(reader.key(first - 1)) || (reader.capital(first - 1) && reader.has(first - 1, BIT_NATIONALITY)))
  )
    first--;
  const article = first - 1;
  const only = /^(?:an?|the)$/.test(reader.key(article));
  const before = only ? article - 1 : article;
  if (!only && part === JOB && reader.key(before) !== 'as' && !/^(?:his|her|its|their)$/.test(reader.key(before)))
    return;
  if (only && part === JOB && behindComma(reader, before, i)) return add(reader, 'trade-behind-a-name', first, i, out);
  if (
    being.has(reader.key(/^(?:his|her|its|their)$/.test(reader.key(before)) ? before - 1 : before)) ||
    (only && /^(?:named|called)$/.test(reader.key(i + 1)))
  )
    add(reader, 'trade', first, i, out);
}

/** "Mr Example, a tailor", "her husband, a carpenter, ...". */
function behindComma(reader: Reader, comma: number, last: number): boolean {
  if (reader.form(comma) !== ',') return false;
  return (
    reader.capital(comma - 1) ||
    reader.form(comma - 1) === '.' ||
    reader.isMark(last + 1) ||
    /^(?:who|of|at|in|from|by|born|aged|living|working|employed)$/.test(reader.key(last + 1))
  );
}

/** "was unemployed" */
function state(reader: Reader, i: number, out: Finding[]): void {
  const now = /^(?:now|currently|then|still)$/.test(reader.key(i - 1)) ? i - 2 : i - 1;
  if (being.has(reader.key(now))) add(reader, 'state', i, i, out);
}

function add(reader: Reader, rule: string, first: number, last: number, out: Finding[]): void {
  out.push(new Reasons().add(rule, 31).finding(reader, first, last, 'occupation', { propagate: false }));
}

const LONGEST_ILLNESS = 5;

/** "was diagnosed with | a severe depressive disorder |", "suffers from | gout |". */
function illness(reader: Reader, cue: number, out: Finding[]): number | undefined {
  if (
    !/^(?:from|with|of|for)$/.test(reader.key(cue + 1)) ||
    (reader.key(cue) === 'died' && reader.key(cue + 1) !== 'of')
  )
    return undefined;
  let first = cue + 2;
  while (/^(?:an?|the)$/.test(reader.key(first))) first++;
  let last = first - 1;
  while (last - first + 1 < LONGEST_ILLNESS && reader.follows(last + 1) && !afterIllness.has(reader.key(last + 1)))
    last++;
  if (last < first || noIllness.has(reader.key(first)) || noIllness.has(reader.key(last))) return undefined;
  out.push(new Reasons().add('suffered-from', 33).finding(reader, first, last, 'illness', { propagate: false }));
  return last;
}

/** "a severe depressive | disorder", "multiple rib | fractures" */
function kindOfIllness(reader: Reader, head: number, out: Finding[]): void {
  let first = head;
  while (reader.follows(first) && first > head - LONGEST_ILLNESS && illnessKinds.has(reader.key(first - 1))) first--;
  if (first < head)
    out.push(new Reasons().add('kind-of-illness', 33).finding(reader, first, head, 'illness', { propagate: false }));
}

const LONGEST_TITLE = 24;

/** "an article entitled | “The baron and his vassals” |". */
function title(reader: Reader, cue: number, out: Finding[]): number | undefined {
  const open = cue + 1;
  if (!/^["“„«‘']$/.test(reader.form(open)) || reader.lineStart(open)) return undefined;
  for (let at = open + 2; at < open + LONGEST_TITLE && at < reader.count && !reader.lineStart(at); at++) {
    if (!/^["”“»’']$/.test(reader.form(at))) continue;
    out.push(new Reasons().add('own-title', 34).finding(reader, open + 1, at - 1, 'detail'));
    return at;
  }
  return undefined;
}
