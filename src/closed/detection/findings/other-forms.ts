import { SCRIPT_BENG, isIndic, type DocumentView } from '../document.ts';
import { readerOf, type Reader } from '../reading/reader.ts';
import { isSpeech } from '../reading/speech.ts';
import type { SpanType, Thresholds } from '../rules.ts';
import { stemKey } from '../words/endings.ts';
import {
  BIT_AFTER_NAME,
  BIT_AGENT,
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_EMPLOYER,
  BIT_KIN,
  BIT_LIVING,
  BIT_NAME_CUE,
  BIT_ORG_HEAD,
  BIT_PLACE_NOUN,
  BIT_SPEECH,
  BIT_TALK,
  BIT_TITLE,
  BIT_WHERE,
  bitsOf,
} from '../words/lexicon.ts';
import { keysOf } from '../words/normalise.ts';
import { soundOf, vowelsAgree, withinOneEdit, type Sound } from '../words/sound.ts';
import { isHindiWord } from '../words/hindi-words.ts';
import { isVerbForm } from '../words/verb-forms.ts';
import { takeAddress } from './borders/forms-of-address.ts';
import { moveTo } from './borders/room.ts';
import { comparePlace, phraseOf, type Candidate } from './candidates.ts';
import { formsOf, PROPAGATION } from './propagate.ts';

/** What may be a name of somebody, or a part of one. */
const SOURCES: ReadonlySet<SpanType> = new Set<SpanType>(['person', 'kin-name', 'employer', 'agent', 'detail']);

/** What is no part of a name though it stands in one. */
const BESIDE_NAMES =
  BIT_KIN |
  BIT_TITLE |
  BIT_AFTER_NAME |
  BIT_AGENT |
  BIT_EMPLOYER |
  BIT_NAME_CUE |
  BIT_ORG_HEAD |
  BIT_PLACE_NOUN |
  BIT_SPEECH |
  BIT_LIVING |
  BIT_WHERE;
/** What stands before a name, and makes one even of an everyday word. */
const BEFORE_A_NAME = BIT_KIN | BIT_TITLE | BIT_AGENT | BIT_EMPLOYER | BIT_NAME_CUE;
/** What lists and taggers say of a word by itself; other rules say that it stands where a name stands. */
const OF_THE_WORD = new Set(
  'given-name surname two-names given-and-surname part same-words part-of-name same-ordinary-word no-cue ordinary-word personal-ending kinship-near speech'.split(
    ' ',
  ),
);
const FOUND_AGAIN = new Set([PROPAGATION, 'second-look', 'tagger-deva', 'tagger-beng']);
/** Shorter words of names are too often something else. */
const SHORTEST = 3;
/** Of so many consonants a name is, at least, that is known again when one is said otherwise. */
const LONG_NAME = 4;
/** More names that begin alike are not told apart. */
const MOST_ALIKE = 30;
/** An everyday word that is said so often, and seldom as a name, is a name only where it acts or is acted on. */
const MOST_MENTIONS = 6;

/** The words of names that were shown, by their keys and by how they sound. */
interface Names {
  readonly byKey: ReadonlyMap<string, Candidate>;
  /** Everyday words that stood where a name stands. */
  readonly everyday: ReadonlyMap<string, Candidate>;
  readonly bySound: ReadonlyMap<string, readonly Heard[]>;
}
interface Heard {
  readonly sound: Sound;
  readonly source: Candidate;
}

/**
 * Names in talk are said again in other forms: without the rest, as they are called at home or in anger ("सुदामा", "सुदमवा";
 * "पदम", "पदमे"; "হারুন", "হারুইন্যা"), misheard, or only the beginning ("सुफि"). A word of no everyday use that nothing found
 * and that is a form of a name that was shown is shown, too; so is an everyday word where it was a name before.
 * `shown` are in the order of the text; so is what is returned.
 */
export function withOtherForms(
  view: DocumentView,
  shown: readonly Candidate[],
  thresholds: Thresholds,
): readonly Candidate[] {
  if (!isSpeech(view)) return shown;
  const reader = readerOf(view);
  const found = new Uint8Array(reader.count);
  for (const candidate of shown) found.fill(1, candidate.first, candidate.last);
  const names = namesIn(reader, shown);
  if (names.byKey.size === 0 && names.everyday.size === 0) return shown;
  const sources: (Candidate | null | undefined)[] = [];
  const more: Candidate[] = [];
  const everyday = new Map<Candidate, number[]>();
  const add = (i: number, source: Candidate): void => {
    const form = formOf(reader, i, source, thresholds.suspect);
    // "সুখ চান" again, of which the first word was known.
    const name = new Set(phraseOf(view, source.first, source.last));
    while (found[form.last] === 0 && reader.follows(form.last) && name.has(stemKey(view, form.last)))
      moveTo(reader, form, form.first, form.last + 1);
    takeAddress(reader, form, {
      free: freeBefore(found, i),
      taken: found[form.last] === 1 ? form.last : reader.count,
      next: undefined,
    });
    found.fill(1, form.first, form.last);
    more.push(form);
  };
  for (let i = 0; i < reader.count; i++) {
    if (found[i] === 1 || !isIndicWord(reader, i)) continue;
    const word = view.tokens.word[i] as number;
    let source = sources[word];
    if (source === undefined) {
      source = sourceOf(reader, i, names) ?? null;
      sources[word] = source;
    }
    if (!source) continue;
    if (!reader.has(i, BIT_COMMON | BIT_TALK)) add(i, source);
    else {
      const mentions = everyday.get(source);
      if (mentions) mentions.push(i);
      else everyday.set(source, [i]);
    }
  }
  for (const [source, mentions] of everyday)
    for (const i of mentions)
      if (found[i] === 0 && (mentions.length <= MOST_MENTIONS || acts(reader, i))) add(i, source);
  return more.length === 0 ? shown : [...shown, ...more].sort(comparePlace);
}

/** The first of the two tokens before that belongs to nothing else. */
function freeBefore(found: Uint8Array, i: number): number {
  if (found[i - 1] === 1) return i;
  return found[i - 2] === 1 ? i - 1 : i - 2;
}

function isIndicWord(reader: Reader, i: number): boolean {
  return reader.isWord(i) && isIndic(reader.script(i));
}

function namesIn(reader: Reader, shown: readonly Candidate[]): Names {
  const byKey = new Map<string, Candidate>();
  const everyday = new Map<string, Candidate>();
  const once = new Map<string, Candidate>();
  const bySound = new Map<string, Heard[]>();
  shown.forEach((candidate, n) => {
    if (!SOURCES.has(candidate.type)) return;
    for (let i = candidate.first; i < candidate.last; i++) {
      if (!isIndicWord(reader, i) || reader.has(i, BESIDE_NAMES)) continue;
      const key = stemKey(reader.view, i);
      if (key.length < SHORTEST) continue;
      if (reader.has(i, BIT_COMMON | BIT_TALK)) {
        // What was found twice, each time by itself, is a name rather than a mistake.
        const again = once.has(key) && !foundAgain(candidate);
        if (!everyday.has(key) && (again || standsForAName(reader, i, candidate, shown[n - 1], shown[n + 1])))
          everyday.set(key, candidate);
        if (!foundAgain(candidate)) once.set(key, candidate);
        continue;
      }
      if (byKey.has(key)) continue;
      byKey.set(key, candidate);
      const sound = soundOf(key);
      if (sound.bones.length < 2) continue;
      const alike = bySound.get(sound.bones.slice(0, 2)) ?? [];
      if (alike.length < MOST_ALIKE) alike.push({ sound, source: candidate });
      bySound.set(sound.bones.slice(0, 2), alike);
    }
  });
  return { byKey, everyday, bySound };
}

/** Whether nothing but that it was found elsewhere speaks for a candidate. */
function foundAgain({ evidence }: Candidate): boolean {
  return evidence.every(({ detector }) => detector === PROPAGATION);
}

const AND = keysOf('और व एवं तथा र अनि आ ও আর এবং');

/** Whether an everyday word was found for where it stands: a rule says so, or what is beside it. */
function standsForAName(
  reader: Reader,
  i: number,
  { evidence, type, first, last }: Candidate,
  before: Candidate | undefined,
  next: Candidate | undefined,
): boolean {
  // "ठग्गी परियार": before the rest of the name.
  if (
    next?.first === last &&
    type !== 'detail' &&
    next.type !== 'detail' &&
    SOURCES.has(next.type) &&
    !reader.lineStart(last)
  )
    return true;
  if (isVerbForm(reader.form(i), reader.script(i))) return false;
  // "ভাবনা বেন", "স্বাধীন মণ্ডল": before another part of the name that is no everyday word.
  if (
    reader.script(i) === SCRIPT_BENG &&
    type !== 'detail' &&
    i + 1 < last &&
    !reader.has(i + 1, BIT_COMMON | BESIDE_NAMES)
  )
    return true;
  // "बेटे इनाम और सलाम"
  if (before && before.last === first - 1 && before.type !== 'detail' && SOURCES.has(before.type) && i === first)
    if (reader.form(first - 1) === ',' || AND.has(reader.key(first - 1))) return true;
  if (type !== 'detail' && evidence.some(({ detector, rule }) => !FOUND_AGAIN.has(detector) && !OF_THE_WORD.has(rule)))
    return true;
  if (reader.follows(i) && reader.has(i - 1, BEFORE_A_NAME) && reader.suffix(i - 1) === 0) return true;
  return reader.suffix(i) === 0 && reader.follows(i + 1) && reader.has(i + 1, BIT_AFTER_NAME) && i >= first && i < last;
}

const ACTING = keysOf('ने को से का की के ले लाई सँग संग');
const CASES = /(?:ले|लाई|सँग|संग|কে|রে|র)$/u;

/** Whether a word has, or is followed by, what tells who acts or is acted on. */
function acts(reader: Reader, i: number): boolean {
  return (reader.follows(i + 1) && ACTING.has(reader.key(i + 1))) || CASES.test(reader.form(i));
}

function sourceOf(reader: Reader, i: number, { byKey, everyday, bySound }: Names): Candidate | undefined {
  if (reader.has(i, BESIDE_NAMES) || isHindiWord(reader, i)) return undefined;
  const forms = formsOf(reader.view, reader.view.tokens.word[i] as number);
  if (reader.has(i, BIT_COMMON | BIT_TALK)) {
    // What only looks like a verb may be a name as well.
    const open = reader.has(i, BIT_ALSO_WORD) || bitsOf(reader.key(i)) === 0;
    const name = forms.find((form) => everyday.has(form) || (open && byKey.has(form)));
    return name === undefined ? undefined : (everyday.get(name) ?? byKey.get(name));
  }
  const same = forms.find((form) => byKey.has(form) || everyday.has(form));
  if (same !== undefined) return byKey.get(same) ?? everyday.get(same);
  const bare = OF_MAITHILI.exec(reader.key(i))?.[1] ?? '';
  if (byKey.has(bare)) return byKey.get(bare);
  for (const form of forms) {
    if (form.length < SHORTEST) continue;
    const sound = soundOf(form);
    const heard = bySound.get(sound.bones.slice(0, 2))?.find((name) => isFormOf(sound, name.sound));
    if (heard) return heard.source;
  }
  return undefined;
}

/** Case endings of Maithili. */
const OF_MAITHILI = /^(.{3,}?)(?:कें|क|सं|केर)$/u;

/** What is added to the name of somebody who is not honoured: "-वा", "-ইন্যা". */
const TAILS: ReadonlySet<string> = new Set(['', 'b', 'j']);

function isFormOf(word: Sound, name: Sound): boolean {
  const [short, long] = word.bones.length < name.bones.length ? [word, name] : [name, word];
  const length = short.bones.length;
  if (long.bones.startsWith(short.bones) && vowelsAgree(short, long, length)) {
    if (short === word) return true;
    if (TAILS.has(long.bones.slice(length))) return true;
  }
  return length >= LONG_NAME && withinOneEdit(word.bones, name.bones);
}

function formOf(reader: Reader, i: number, source: Candidate, points: number): Candidate {
  return {
    start: reader.start(i),
    end: reader.end(i),
    type: source.type,
    evidence: [{ detector: PROPAGATION, rule: 'other-form', points, trust: 'rule', family: undefined, doubtful: true }],
    score: points,
    class: source.class,
    subject: source.subject,
    suffixLength: undefined,
    ladder: source.ladder,
    clusterKey: undefined,
    propagate: undefined,
    first: i,
    last: i + 1,
    named: undefined,
    priority: 0,
  };
}
