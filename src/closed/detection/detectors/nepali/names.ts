import { isFestival, isMonth, isWeekday } from '../../words/calendar.ts';
import { SCRIPT_DEVA, type Detector, type Finding } from '../../document.ts';
import { eachWord } from '../../reading/each-word.ts';
import { isCountryName, placeLadder } from '../../words/gazetteer.ts';
import { personLadder } from '../../findings/ladders.ts';
import { NEPALI_NAME } from '../../words/lexemes.ts';
import {
  BIT_AFTER_NAME,
  BIT_AGENT,
  BIT_COMMUNITY,
  BIT_DISABILITY,
  BIT_EMPLOYER,
  BIT_ILLNESS,
  BIT_KIN,
  BIT_LAND,
  BIT_ORG_HEAD,
  BIT_PLACE,
  BIT_PLACE_NOUN,
  BIT_PREGNANCY,
  BIT_RELIGION,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
  kinRoles,
} from '../../words/lexicon.ts';
import { NEPALI_FREQUENT } from '../../lexicon/nepali.ts';
import { keyOf, keysOf } from '../../words/normalise.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import { isSpeaker, isSpeech } from '../../reading/speech.ts';
import { isCasedTalk, isNoNepaliName } from '../../words/nepali-words.ts';
import { isVerbForm } from '../../words/verb-forms.ts';
import { ADDRESS, BY_TRADE, everyday, isBesideName, mayBeEveryday } from './everyday.ts';
import { AFTER_RELATION, BESIDE_OTHERS, NAMES_NOBODY, possibleName } from '../names/possible.ts';

/**
 * Where somebody tells of herself in Nepali, of which the lexicon has the everyday words: a word that is none of them where a
 * name stands (after a relation, before a form of address, before "भन्ने", after the kind of a house or firm).
 */
export const nepaliNames: Detector = {
  id: 'nepali-names',
  run(view) {
    if (!isSpeech(view)) return [];
    const asked = { script: SCRIPT_DEVA, lang: 'ne', property: NEPALI_NAME, part: partOf } as const;
    return eachWord(view, asked, (reader, i, part, out) => {
      if (part !== MAY_NAME) RULES[part]?.(reader, i, out);
      else if (!isSpeaker(reader, i)) standing(reader, i, out);
    });
  },
};

/** What is no name though no everyday word. */
const OTHERWISE =
  NAMES_NOBODY |
  BIT_TALK |
  BIT_PLACE_NOUN |
  BIT_AFTER_NAME |
  BIT_AGENT |
  BIT_EMPLOYER |
  BIT_COMMUNITY |
  BIT_RELIGION |
  BIT_ILLNESS |
  BIT_DISABILITY |
  BIT_PREGNANCY;

const CALLED = keysOf('भन्ने भन्नेले भन्नेको भन्नेलाई भन्नेसँग भन्नेकी भन्नेमा भन्नेबाट भन्या नामक नामको नामकी नामका नामकीले');
/** "काले भन्ने टेकबहादुर": what follows is what he is, or his name. */
const SO_CALLED = keysOf('भन्ने भनिने नामक');
/** Order of birth, which stands before a relation and is no name then. */
const ORDER = keysOf(
  'जेठो जेठी जेठा माइलो माइली माइला साइँलो साइँली साइली साइला काइँलो काइँली कान्छो कान्छी कान्छा ठूलो ठूली सानो सानी अन्तरी',
);

const SMALL = keysOf(NEPALI_FREQUENT);
const HEADS = keysOf(
  'होटल होटेल लज गेस्टहाउस मदरसा चर्च स्कुल बोर्डिङ कलेज क्याम्पस अस्पताल हस्पिटल क्लिनिक कम्पनी फ्याक्ट्री कारखाना ग्यारेज एजेन्सी म्यानपावर मेनपावर कन्सल्टेन्सी संस्था पार्टी सेल्टर',
);

const unlikeOthers = possibleName(SCRIPT_DEVA, 3, new Set([...BY_TRADE, ...ORDER]), OTHERWISE);
/** Before the names of Burmese men and women, as who is honoured there is spoken of. */
const BURMESE = keysOf('को मा ऊ दाउ डाउ नान नाङ साइ साई');
const BURMA = /^(?:बर्म(?:ा|ी|ेली|िज)|म्यान्?मार)/u;

function mayName(reader: Reader, i: number): boolean {
  return reader.isWord(i) && reader.script(i) === SCRIPT_DEVA && reader.perWord(NEPALI_NAME, i, partOf) === MAY_NAME;
}

type Rule = (reader: Reader, i: number, out: Finding[]) => void;
/** What begins or ends at a word that names nothing itself, by what `partOf` says of it. */
const RULES: readonly (Rule | undefined)[] = [
  undefined,
  undefined,
  abbreviated,
  arab,
  afterHead,
  limited,
  ofNepal,
  disaster,
  everyday,
  burmese,
];
const MAY_NAME = 1;

function partOf(reader: Reader, i: number): number {
  const [key, stem] = [reader.key(i), reader.stem(i)];
  if (BK.has(key)) return 2;
  if (ARAB.has(key)) return 3;
  if (HEADS.has(key)) return 4;
  if (key === PRIVATE) return 5;
  if (stem === NEPAL) return 6;
  if (DISASTERS.has(stem)) return 7;
  if (BURMESE.has(key)) return 9;
  if (isNoNepaliName(reader, i) || isCasedTalk(reader, i)) return 0;
  return unlikeOthers(reader, i) && !isMonth(stem) && !isFestival(stem) && !isWeekday(stem) && !isCountryName(stem)
    ? MAY_NAME
    : mayBeEveryday(reader, i)
      ? 8
      : 0;
}

const ARAB = keysOf('अल एल अबु अबू उम्म उम बिन बिन्त बिन्ते इब्न');

/** "अल हार्थी", "अबु फहद": what follows is a name whatever word it looks like. */
function arab(reader: Reader, i: number, out: Finding[]): void {
  if (
    reader.isWord(i + 1) &&
    !reader.lineStart(i + 1) &&
    reader.script(i + 1) === SCRIPT_DEVA &&
    reader.form(i + 1).length >= 2
  )
    out.push(new Reasons().add('arab-name', 42).finding(reader, i, i + 1, 'person'));
}

/** "बर्माका को थेट", "। दाउ खिन": after a mark or what names the land, before a word of no list. */
function burmese(reader: Reader, i: number, out: Finding[]): void {
  if (!strange(reader, i + 1, 2) || reader.lineStart(i + 1)) return;
  const opens = i === 0 || reader.lineStart(i) || reader.isMark(i - 1) || reader.key(i - 1) === AND;
  if (opens || BURMA.test(reader.form(i - 1)))
    out.push(new Reasons().add('burmese-name', 34).finding(reader, i, i + 1, 'person'));
}

const AND = keyOf('र');
const BK = keysOf('बि वि');

/** "वि.क.": Vishwakarma, as it is mostly written. */
function abbreviated(reader: Reader, i: number, out: Finding[]): void {
  if (reader.form(i + 1) !== '.' || reader.key(i + 2) !== 'क') return;
  const first = i > 0 && !reader.lineStart(i) && mayName(reader, i - 1) && reader.suffix(i - 1) === 0 ? i - 1 : i;
  const last = reader.form(i + 3) === '.' && reader.glued(i + 3) ? i + 3 : i + 2;
  out.push(new Reasons().add('surname-in-letters', first < i ? 60 : 40).finding(reader, first, last, 'person'));
}

const PRIVATE = keyOf('प्रा');
const LIMITED = keyOf('लि');
const NEPAL = keyOf('नेपाल');
const DISASTERS = keysOf('हत्याकाण्ड काण्ड आगलागी अग्निकाण्ड दुर्घटना भिडन्त विद्रोह आक्रमण हमला विस्फोट बाढी पहिरो');

/** The first token of the words before that may name, up to three and back to a mark. */
function nameBefore(reader: Reader, i: number): number {
  let first = i;
  while (
    i - first < 3 &&
    !reader.lineStart(first) &&
    reader.isWord(first - 1) &&
    reader.suffix(first - 1) === 0 &&
    (mayName(reader, first - 1) || reader.has(first - 1, BIT_PLACE | BIT_ORG_HEAD | BIT_COMMUNITY))
  ) {
    first--;
    if (/^[-‑]$/u.test(reader.form(first - 1)) && reader.glued(first)) first -= 2;
  }
  return first;
}

/** "अल-नूर रिक्रुटमेन्ट प्रा.लि.": a firm by law. */
function limited(reader: Reader, i: number, out: Finding[]): void {
  if (i === 0) return;
  let last = i + 1;
  while (last - i < 4 && reader.isMark(last)) last++;
  if (reader.key(last) !== LIMITED) return;
  const first = nameBefore(reader, reader.isMark(i - 1) ? i - 1 : i);
  if (first < i) out.push(new Reasons().add('firm-by-law', 62).finding(reader, first, last, 'organisation'));
}

/** "माइती नेपालले": a word that may name before the land's name. */
function ofNepal(reader: Reader, i: number, out: Finding[]): void {
  const first = i - 1;
  if (first < 0 || reader.lineStart(i) || !reader.isWord(first) || reader.suffix(first) > 0) return;
  const acts = /^नेपाल(?:ले|की|सँग|लाई)$/u.test(reader.form(i));
  if (mayName(reader, first) || (acts && reader.has(first, BIT_TALK) && !SMALL.has(reader.key(first))))
    out.push(new Reasons().add('of-nepal', 32).finding(reader, first, i, 'organisation', { propagate: false }));
}

/** "सुफियान चोक आगलागी", "गौर हत्याकाण्ड": what happened, by where it did. */
function disaster(reader: Reader, i: number, out: Finding[]): void {
  const first = nameBefore(reader, i);
  if (first < i) out.push(new Reasons().add('named-disaster', 34).finding(reader, first, i, 'event'));
}

/** What a word of no list ends in that goes no further. */
const CASED = /..(?:मा|बाट|लाई|ले|को|का|की|सँग)$/u;

/** "होटल हरे कृष्ण", "मदरसा फैजुल उलुम": what follows a kind of house or firm and is no everyday word. */
function afterHead(reader: Reader, head: number, out: Finding[]): void {
  let last = head;
  while (
    last - head < 3 &&
    mayName(reader, last + 1) &&
    reader.sameSegment(head, last + 1) &&
    !reader.lineStart(last + 1)
  ) {
    last++;
    if (reader.suffix(last) > 0 || CASED.test(reader.form(last))) break;
  }
  if (last > head)
    out.push(
      new Reasons().add('after-head-noun', 31).finding(reader, head + 1, last, 'organisation', { propagate: false }),
    );
}

function strange(reader: Reader, i: number, least = 3): boolean {
  return reader.bits(i) === 0 && reader.isWord(i) && reader.script(i) === SCRIPT_DEVA && reader.form(i).length >= least;
}

const BEFORE_ALONE = keysOf('म नाम नाउँ र अनि');

/** "ओके, स्मृति।", "डान्स बार थियो, फायर बर्ड, म त्यहाँ": between two marks there is nothing but words that may name. */
function alone(reader: Reader, i: number): boolean {
  let first = i;
  while (i - first < 2 && !reader.lineStart(first) && mayName(reader, first - 1)) first--;
  let last = i;
  while (last - first < 3 && mayName(reader, last + 1) && !reader.lineStart(last + 1)) last++;
  if (last - first > 2) return false;
  const opens = reader.lineStart(first) || reader.isMark(first - 1) || BEFORE_ALONE.has(reader.key(first - 1));
  return opens && (last + 1 >= reader.count || reader.isMark(last + 1) || reader.lineStart(last + 1));
}

/** What the words around say, not what the word itself is called. */
const WEAK = new Set(['beside-unknown', 'stands-alone', 'so-called']);

function standing(reader: Reader, i: number, out: Finding[]): void {
  const before = i - 1;
  const after = i + 1;
  const reasons = new Reasons();
  let role: string | undefined;
  if (before >= 0 && reader.isWord(before) && !reader.lineStart(i) && reader.suffix(before) === 0) {
    if (reader.has(before, BIT_KIN | BIT_AGENT | BIT_EMPLOYER | BIT_TITLE) || BY_TRADE.has(reader.key(before))) {
      role = kinRoles().get(reader.key(before));
      reasons.add('after-relation', 31);
    } else if (ORDER.has(reader.key(before))) reasons.add('after-order', 31);
    else if (SO_CALLED.has(reader.key(before)) && strange(reader, i) && !isVerbForm(reader.form(i), SCRIPT_DEVA))
      reasons.add('so-called', 31);
  }
  if (reader.isWord(after) && !reader.lineStart(after) && reader.sameSegment(i, after)) {
    if (CALLED.has(reader.key(after))) reasons.add('called', 33);
    else if (reader.suffix(i) === 0 && (ADDRESS.has(reader.key(after)) || ADDRESS.has(reader.stem(after))))
      reasons.add('form-of-address', 33);
  }
  // "साँखे डाँडा", "भट्टा चोक"
  if (reader.has(after, BIT_LAND) && reader.suffix(i) === 0 && reader.sameSegment(i, after) && !reader.lineStart(after))
    out.push(
      new Reasons()
        .add('before-land', 33)
        .finding(reader, i, after, 'place', { ladder: placeLadder(undefined, 'place') }),
    );
  const next = reader.isWord(after) && !reader.lineStart(after) && reader.suffix(i) === 0;
  const last = reader.isWord(before) && !reader.lineStart(i) && reader.suffix(before) === 0;
  // "स्मृति राजभण्डारी": beside a word that no list has, or before a surname
  if (
    reasons.total === 0 &&
    ((next && (strange(reader, after) || reader.has(after, BIT_SURNAME))) || (last && strange(reader, before)))
  )
    reasons.add('beside-unknown', 31);
  if (reasons.total === 0 && mayBeEveryday(reader, i) && isBesideName(reader, i)) reasons.add('beside-a-name', 32);
  if (reasons.total === 0 && alone(reader, i)) reasons.add('stands-alone', 31);
  if (reasons.total === 0) return;
  // One reason is enough for a look; two say no more than that either.
  const { rule } = reasons.list[0] as (typeof reasons.list)[number];
  out.push(
    new Reasons().add(rule, Math.min(40, reasons.total)).finding(reader, i, i, role ? 'kin-name' : 'person', {
      ...(rule === 'after-relation' && AFTER_RELATION),
      ...(WEAK.has(rule) && BESIDE_OTHERS),
      ...(role && { ladder: personLadder(role, true) }),
    }),
  );
}
