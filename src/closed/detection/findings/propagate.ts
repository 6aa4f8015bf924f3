import { PROPAGATED } from './classes.ts';
import { FLAG_CAPITAL, SCRIPT_LATN, TOKEN_MARK, TOKEN_WORD, type DocumentView } from '../document.ts';
import { phraseOf, type Candidate } from './candidates.ts';
import type { Lexeme } from '../words/lexemes.ts';
import { BIT_COMMON, BIT_GIVEN, BIT_SURNAME, BIT_TALK, BIT_TITLE } from '../words/lexicon.ts';
import { readerOf } from '../reading/reader.ts';
import type { SpanType, Subject, Thresholds } from '../rules.ts';
import { isSpeech } from '../reading/speech.ts';
import { wordsOf } from '../words/known.ts';

export const PROPAGATION = 'propagation';

/** Points of a mention that repeats, word for word, one that was accepted, and of one that repeats a part of a name. */
const SAME_WORDS = 60;
const PART_OF_NAME = 40;
/** A shorter part of a name ("Li", "Om") is too often another word. */
const SHORTEST_PART = 3;
/** The longest phrase that is looked for again, in words. */
const LONGEST_PHRASE = 12;

interface Phrase {
  readonly keys: readonly string[];
  readonly type: SpanType;
  readonly points: number;
  readonly rule: string;
  readonly capital: boolean;
  readonly subject: Subject | undefined;
  readonly ladder: Candidate['ladder'];
}

/**
 * Looks in the whole document for the words of every accepted finding, and for the parts of every accepted name.
 * Inflected forms are found too. One pass: each distinct word is looked up once.
 */
export function propagate(view: DocumentView, candidates: readonly Candidate[], thresholds: Thresholds): Candidate[] {
  const phrases = collect(view, candidates, thresholds);
  if (phrases.size === 0) return [];
  const { tokens } = view;
  const outer = longestAt(view, candidates, thresholds);
  const starts: (readonly Match[] | null | undefined)[] = [];
  const out: Candidate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === TOKEN_MARK) continue;
    const word = tokens.word[i] as number;
    let matches = starts[word];
    if (matches === undefined) {
      matches = startsOf(view, i, phrases);
      starts[word] = matches;
    }
    if (matches === null) continue;
    for (const match of matches) {
      const last = follow(view, i, match.phrase.keys, match.inflected);
      if (last < 0) continue;
      if (
        match.phrase.capital &&
        tokens.script[i] === SCRIPT_LATN &&
        ((tokens.flags[i] as number) & FLAG_CAPITAL) === 0
      )
        continue;
      const start = tokens.start[i] as number;
      const end = tokens.end[last] as number;
      if (insideLonger(outer, candidates, i, last)) continue;
      // A mention is raised to the score of the strongest one, never above it: it must not be evidence for itself.
      const points = match.phrase.points - Math.max(0, scoreAt(candidates, start, end, match.phrase.type));
      if (points <= 0) continue;
      out.push({
        start,
        end,
        type: match.phrase.type,
        evidence: [
          { detector: PROPAGATION, rule: match.phrase.rule, points, trust: 'rule', family: undefined, doubtful: false },
        ],
        score: points,
        class: undefined,
        subject: match.phrase.subject,
        suffixLength: undefined,
        ladder: match.phrase.ladder,
        clusterKey: undefined,
        propagate: undefined,
        first: i,
        last: last + 1,
        named: undefined,
        priority: 0,
      });
    }
  }
  return out;
}

/** The score of the finding of this place and type, or 0. The findings are in order of their start. */
function scoreAt(candidates: readonly Candidate[], start: number, end: number, type: SpanType): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle] as Candidate).start < start) low = middle + 1;
    else high = middle;
  }
  for (; candidates[low]?.start === start; low++) {
    const candidate = candidates[low] as Candidate;
    if (candidate.end === end && candidate.type === type) return candidate.score;
  }
  return 0;
}

/** For each token the longest finding over it that will be shown, the first of equals, as its index; -1 for none. */
function longestAt(view: DocumentView, candidates: readonly Candidate[], thresholds: Thresholds): Int32Array {
  const longest = new Int32Array(view.tokens.count).fill(-1);
  candidates.forEach((candidate, index) => {
    if (candidate.score < thresholds.suspect) return;
    for (let i = candidate.first; i < candidate.last; i++) {
      const other = candidates[longest[i] as number];
      if (!other || length(candidate) > length(other)) longest[i] = index;
    }
  });
  return longest;
}

function length(candidate: Candidate): number {
  return candidate.last - candidate.first;
}

/** A repeated word inside a longer finding ("Nepean" in "Nepean Street") belongs to that finding. */
function insideLonger(outer: Int32Array, candidates: readonly Candidate[], first: number, last: number): boolean {
  const index = outer[first] as number;
  if (index < 0 || outer[last] !== index) return false;
  return length(candidates[index] as Candidate) > last - first + 1;
}

interface Match {
  readonly phrase: Phrase;
  /** The first word matched without its case ending, so it must also be the last. */
  readonly inflected: boolean;
}

/** Every key a word may be known by: as written, and without each possible case ending. */
export function formsOf(view: DocumentView, word: number): readonly string[] {
  return (view.vocabulary.lexemes[word] as Lexeme).forms;
}

function startsOf(
  view: DocumentView,
  token: number,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): readonly Match[] | null {
  const keys = formsOf(view, view.tokens.word[token] as number);
  let matches: Match[] | null = null;
  for (let index = 0; index < keys.length; index++) {
    const begun = phrases.get(keys[index] as string);
    if (!begun) continue;
    for (const phrase of begun)
      if (index === 0 || phrase.keys.length === 1) (matches ??= []).push({ phrase, inflected: index > 0 });
  }
  return matches;
}

/** The last token of the phrase that starts at `token`, or -1. Full stops and hyphens between its words do not matter. */
function follow(view: DocumentView, token: number, keys: readonly string[], inflected: boolean): number {
  if (keys.length === 1 || inflected) return token;
  const { tokens, vocabulary } = view;
  let at = token;
  for (let k = 1; k < keys.length; k++) {
    do {
      at++;
      if (at >= tokens.count) return -1;
      if (tokens.kind[at] === TOKEN_MARK && !/[.\-–,'’]/.test(vocabulary.form(tokens.word[at] as number))) return -1;
    } while (tokens.kind[at] === TOKEN_MARK);
    const word = tokens.word[at] as number;
    if (vocabulary.key(word) === keys[k]) continue;
    if (k === keys.length - 1 && formsOf(view, word).includes(keys[k] as string)) continue;
    return -1;
  }
  return at;
}

function collect(view: DocumentView, candidates: readonly Candidate[], thresholds: Thresholds): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const best = new Map<string, Phrase>();
  const add = (phrase: Phrase): void => {
    const id = `${phrase.type}\0${phrase.keys.join(' ')}`;
    const other = best.get(id);
    if (!other || phrase.points > other.points) best.set(id, phrase);
  };
  const { tokens } = view;
  const words = wordsOf(view);
  for (const candidate of candidates) {
    if (candidate.score < thresholds.suspect || !(candidate.propagate ?? PROPAGATED.has(candidate.type))) continue;
    const keys = phraseOf(view, candidate.first, candidate.last);
    if (keys.length === 0 || keys.length > LONGEST_PHRASE) continue;
    const sure = candidate.score >= thresholds.auto;
    const first = tokens.word[candidate.first] as number;
    const cased =
      tokens.script[candidate.first] === SCRIPT_LATN &&
      ((tokens.flags[candidate.first] as number) & FLAG_CAPITAL) !== 0;
    const ordinary = keys.length === 1 && ((words.bits[first] as number) & BIT_COMMON) !== 0;
    // An ordinary word that is a name here ("Joy", "आशा") is not one everywhere: shown, not accepted.
    const points = ordinary ? thresholds.suspect : sure ? SAME_WORDS : candidate.score;
    const key0 = keys[0] as string;
    if (
      !(
        keys.length === 1 &&
        (key0.length < 2 ||
          (ordinary &&
            !cased &&
            !sure &&
            !seldom(view, candidate.first, words.bits[first] as number) &&
            !candidate.evidence.some(({ rule }) => rule === TOLD)))
      )
    ) {
      add({
        keys,
        type: candidate.type,
        points,
        rule: ordinary ? 'same-ordinary-word' : 'same-words',
        capital: cased,
        subject: candidate.subject,
        ladder: candidate.ladder,
      });
    }
    if (sure && keys.length > 1 && (candidate.type === 'person' || candidate.type === 'kin-name')) {
      addParts(view, candidate, cased, add, thresholds);
    }
  }
  for (const phrase of best.values()) {
    const key = phrase.keys[0] as string;
    const list = phrases.get(key) ?? [];
    list.push(phrase);
    phrases.set(key, list);
  }
  return phrases;
}

/** It was said in so many words that somebody is called it: then so is she when it looks like the word. */
const TOLD = 'told-as-a-name';

/** An ordinary word that is none of everyday talk, in Nepali and Hindi, of which the lexicon has those: rather the name again. */
function seldom(view: DocumentView, token: number, bits: number): boolean {
  return (bits & BIT_TALK) === 0 && /^(?:ne|hi)$/.test(readerOf(view).lang(token)) && isSpeech(view);
}

function addParts(
  view: DocumentView,
  candidate: Candidate,
  cased: boolean,
  add: (phrase: Phrase) => void,
  thresholds: Thresholds,
): void {
  const { tokens } = view;
  const words = wordsOf(view);
  for (let i = candidate.first; i < candidate.last; i++) {
    if (tokens.kind[i] !== TOKEN_WORD) continue;
    const word = tokens.word[i] as number;
    const bits = words.bits[word] as number;
    const key = i === candidate.last - 1 ? words.stem(word) : view.vocabulary.key(word);
    if (key.length < SHORTEST_PART || (bits & BIT_TITLE) !== 0) continue;
    if (cased && ((tokens.flags[i] as number) & FLAG_CAPITAL) === 0) continue;
    const ordinary =
      (bits & BIT_COMMON) !== 0 &&
      (cased || (bits & (BIT_GIVEN | BIT_SURNAME)) === 0 || tokens.script[i] === SCRIPT_LATN);
    if (ordinary && !cased && !seldom(view, i, bits)) continue;
    add({
      keys: [key],
      type: candidate.type,
      points: ordinary ? thresholds.suspect : PART_OF_NAME,
      rule: 'part-of-name',
      capital: cased,
      subject: candidate.subject,
      ladder: candidate.ladder,
    });
  }
}
