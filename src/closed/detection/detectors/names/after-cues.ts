import { isMonth } from '../../words/calendar.ts';
import type { Finding } from '../../document.ts';
import { personLadder } from '../../findings/ladders.ts';
import {
  BIT_AFTER_NAME,
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_COMMUNITY,
  BIT_GIVEN,
  BIT_KIN,
  BIT_LIVING,
  BIT_ORG_HEAD,
  BIT_PLACE_NOUN,
  BIT_SPEECH,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
  BIT_WHERE,
  kinRoles,
} from '../../words/lexicon.ts';
import { FUNCTION_WORDS } from '../../lexicon/hindi.ts';
import { keysOf } from '../../words/normalise.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import { isHindiWord, isNoHindiName } from '../../words/hindi-words.ts';
import { isVerbForm } from '../../words/verb-forms.ts';
import { AFTER_RELATION } from './possible.ts';

/** Postpositions and endings of romanised speech that are surnames somewhere in the world. */
export const SMALL = new Set(
  'le ko ka ki ke ma me se lai ne na ta te er r ra ho hai e re ni pe ek do kar de di diya'.split(' '),
);

const FUNCTION = keysOf(FUNCTION_WORDS);

/** Neither a word of the language nor anything else the lexicon knows, long enough to be a name. */
export function unknownWord(reader: Reader, i: number): boolean {
  return (
    reader.bits(i) === 0 && reader.form(i).length >= 3 && !FUNCTION.has(reader.key(i)) && !isNoHindiName(reader, i)
  );
}

/** "मेरो छोरा X", "দালাল X", "my kafil X": after a relation an unknown word is most likely a name. */
export function afterRelation(reader: Reader, relation: number, out: Finding[]): void {
  const first = relation + 1;
  if (!reader.follows(first) || !unknownWord(reader, first)) return;
  if (reader.script(first) !== reader.script(relation) || reader.has(relation, BIT_COMMUNITY)) return;
  let last = first;
  if (
    last + 1 < reader.count &&
    reader.isWord(last + 1) &&
    reader.has(last + 1, BIT_SURNAME) &&
    !reader.has(last + 1, BIT_COMMON)
  )
    last++;
  const role = kinRoles().get(reader.key(relation)) ?? kinRoles().get(reader.stem(relation));
  const reasons = new Reasons().add('after-relation', reader.latin(first) ? 31 : 34);
  if (personalEnding(reader, last) || /(?:লে|ले|ने|লাই|लाई|কে)$/.test(reader.form(last)))
    reasons.add('personal-ending', 8);
  out.push(
    reasons.finding(
      reader,
      first,
      last,
      role ? 'kin-name' : 'person',
      role ? { ...AFTER_RELATION, ladder: personLadder(role, true) } : AFTER_RELATION,
    ),
  );
}

/** What a word is besides, and mostly is: talk, a relative, a noun, what is done and where. */
const OTHERWISE = BIT_TALK | BIT_KIN | BIT_PLACE_NOUN | BIT_ORG_HEAD | BIT_LIVING | BIT_SPEECH | BIT_WHERE;
/** Words that may follow a title and are no name. */
const NO_NAME = OTHERWISE | BIT_COMMON | BIT_TITLE | BIT_AFTER_NAME;

/** "মিস ক্যাথরিন", "डॉक्टर सिंघवी", "doctor siva": after a title a word that is not ordinary is a name, known or not. */
export function afterTitle(reader: Reader, title: number, out: Finding[]): void {
  // "मो. शाहबाज़"
  const first = reader.form(title + 1) === '.' && reader.glued(title + 1) ? title + 2 : title + 1;
  const name = (i: number): boolean =>
    reader.follows(i) &&
    reader.script(i) === reader.script(title) &&
    reader.form(i).length >= 2 &&
    !(reader.latin(i) && SMALL.has(reader.key(i))) &&
    (!reader.has(i, NO_NAME) || reader.has(i, BIT_ALSO_WORD));
  if (!name(first)) return;
  const last =
    reader.suffix(first) === 0 && name(first + 1) && !reader.has(first + 1, BIT_ALSO_WORD) ? first + 1 : first;
  out.push(new Reasons().add('after-title', 42).finding(reader, first === title + 1 ? first : title, last, 'person'));
}

/** Endings that mark the one who acts or receives: mostly people. */
export function personalEnding(reader: Reader, i: number): boolean {
  const length = reader.suffix(i);
  if (length === 0) return false;
  return /(?:लाई|ले|সে|কে|ने)$/.test(reader.form(i));
}

/** Words between the cue and the name, or that end the search for one. */
const BETWEEN = new Set(
  'भेल छल रहै रहल हलै हल बा हवे हन हे रहे ko ka ki ke is was ho hai cha chha thiyo tha thi को का की के ले लाई हो है छ था थी भनेको चाहिं चाहि तो নাম হলো হল ছিল হচ্ছে টা ta to holo chilo : -'.split(
    ' ',
  ),
);
const STOP = new Set(
  'mone bolbo bolte bolben likhen likhben dise chilo silo jani janina ekta duita tinta alada notun हके हथ छी छै अछि बा बाटे हवे हन हई नहीं दूँगी दूंगी मेरा हमार हमरा तेरा बताएँगे बताऊँगी थियो थिए रहेछ राखे राखेको राखिन् छैन होला भन्ने लेख लिख लिखो लिखा बताओ बोलो মনে বলি বলব বলতে কইতে জানি জানে লেখেন লেখো দিছে রাখছে আমার তোমার একজন এক মতো মতন ডাকে বংশ জাগা দিতে চান সবাই nahi nai na kya ke k hai ho cha chha क्या के हो है छ कि কি ছিল হয় ki kahan ke'.split(
    ' ',
  ),
);

const OF = keysOf('का की के');
/** "दलबहादुर नामका दलाल": the name stands before them. */
const NAMED_BEFORE = keysOf('नामक नामको नामकी नामका');

/** "मेरो नाम रमिला हो", "amar nam moyna": what follows is a name even when no list has it. */
export function afterCue(reader: Reader, cue: number, out: Finding[]): void {
  let at = cue + 1;
  let skipped = 0;
  while (
    at < reader.count &&
    skipped < 3 &&
    reader.sameSegment(cue, at) &&
    (BETWEEN.has(reader.key(at)) || BETWEEN.has(reader.form(at)))
  ) {
    at++;
    skipped++;
  }
  if (!reader.follows(at) || !reader.sameSegment(cue, at)) return;
  if (NAMED_BEFORE.has(reader.key(cue)) && reader.lang(cue) === 'ne') return;
  // "मेरे नाम की ज़मीन", "प्रकाश नाम के ढोलक वाले": of a name, not by it.
  if (OF.has(reader.key(cue + 1)) && reader.lang(cue) === 'hi') return;
  if (reader.lang(at) === 'hi' && (FUNCTION.has(reader.key(at)) || isHindiWord(reader, at))) return;
  // "নাম হাসি।": what completes the sentence is the name, though it is a word too.
  const closing = at + 1 >= reader.count || reader.isMark(at + 1) || reader.lineStart(at + 1);
  if (
    closing &&
    !STOP.has(reader.key(at)) &&
    reader.has(at, BIT_COMMON) &&
    !reader.has(at, OTHERWISE) &&
    !isVerbForm(reader.form(at), reader.script(at)) &&
    reader.form(at).length >= 3
  ) {
    out.push(new Reasons().add('name-completes', 34).finding(reader, at, at, 'person'));
    return;
  }
  if (
    STOP.has(reader.key(at)) ||
    reader.has(at, BIT_COMMON | BIT_TALK | BIT_KIN | BIT_PLACE_NOUN | BIT_ORG_HEAD) ||
    isMonth(reader.key(at))
  )
    return;
  let last = at;
  while (
    last - at < 2 &&
    last + 1 < reader.count &&
    reader.isWord(last + 1) &&
    !reader.has(last + 1, BIT_COMMON | BIT_TALK | BIT_KIN | BIT_WHERE) &&
    !STOP.has(reader.key(last + 1)) &&
    !isHindiWord(reader, last + 1) &&
    !BETWEEN.has(reader.key(last + 1)) &&
    reader.suffix(last) === 0
  )
    last++;
  const reasons = new Reasons().add('name-cue', 45);
  if (reader.has(at, BIT_GIVEN | BIT_SURNAME)) reasons.add('given-name', 20);
  out.push(reasons.finding(reader, at, last, 'person'));
}
