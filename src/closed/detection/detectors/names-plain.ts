import { isMonth } from '../calendar.ts';
import {
  BIT_AFTER_NAME,
  BIT_AGENT,
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_COMMUNITY,
  BIT_EMPLOYER,
  BIT_GIVEN,
  BIT_KIN,
  BIT_LIVING,
  BIT_NAME_CUE,
  BIT_ORG_HEAD,
  BIT_PARTICLE,
  BIT_PLACE,
  BIT_PLACE_NOUN,
  BIT_SPEECH,
  BIT_SURNAME,
  BIT_TALK,
  BIT_TITLE,
  BIT_WHERE,
  kinRoles,
} from '../lexicon.ts';
import { EVERYDAY_NAMES } from '../lexicon/hindi-names.ts';
import { FUNCTION_WORDS } from '../lexicon/hindi.ts';
import { personLadder } from '../ladders.ts';
import { keyOf } from '../normalise.ts';
import { Reasons, readerOf, type Reader } from '../reader.ts';
import { isSpeech } from '../speech.ts';
import { isVerbForm } from '../verb-forms.ts';
import { SCRIPT_BENG, SCRIPT_DEVA, SCRIPT_LATN, type Detector, type Finding } from '../rules.ts';

/**
 * Names of people where no capital shows them: Devanagari, Bengali, and romanised text in lower case.
 * Known name words, their neighbours (given name and surname, honorific, kin) and self-naming are weighed.
 */
export const namesPlain: Detector = {
  id: 'names-plain',
  run(view) {
    const reader = readerOf(view);
    const out: Finding[] = [];
    for (let i = 0; i < reader.count; i++) {
      if (!reader.isWord(i)) continue;
      const script = reader.script(i);
      if (script === SCRIPT_LATN) {
        if (reader.capital(i) || reader.lang(i) === 'en') continue;
      } else if (script !== SCRIPT_DEVA && script !== SCRIPT_BENG) continue;
      if (reader.has(i, BIT_NAME_CUE)) afterCue(reader, i, out);
      if (reader.has(i, BIT_KIN | BIT_AGENT | BIT_EMPLOYER) && reader.suffix(i) === 0) afterRelation(reader, i, out);
      if (reader.has(i, BIT_TITLE) && reader.suffix(i) === 0) afterTitle(reader, i, out);
      if (reader.has(i, BIT_AGENT | BIT_EMPLOYER)) continue;
      if (!reader.has(i, BIT_GIVEN | BIT_SURNAME)) continue;
      // Small words of romanised speech ("ma", "le", "ho") are surnames somewhere in the world.
      if (script === SCRIPT_LATN && reader.has(i, BIT_COMMON) && !reader.has(i, BIT_ALSO_WORD)) continue;
      const last = runEnd(reader, i);
      weigh(reader, i, last, out);
      i = last;
    }
    return out;
  },
};

const NAME_WORD = BIT_GIVEN | BIT_SURNAME | BIT_PARTICLE;

/** Name words that follow each other; only the last may carry a case ending. */
/** Postpositions and endings of romanised speech that are surnames somewhere in the world. */
const SMALL = new Set('le ko ka ki ke ma me se lai ne na ta te er r ra ho hai e re ni pe ek do'.split(' '));

function runEnd(reader: Reader, first: number): number {
  let last = first;
  while (last - first < 4) {
    const next = last + 1;
    if (next >= reader.count || !reader.isWord(next) || reader.lineStart(next) || reader.suffix(last) > 0) break;
    if (reader.latin(next) && !reader.capital(next) && SMALL.has(reader.key(next))) break;
    if (
      reader.script(next) !== reader.script(first) ||
      !reader.has(next, NAME_WORD) ||
      reader.has(next, BIT_KIN | BIT_AFTER_NAME)
    )
      break;
    // An ordinary word after a name is a name only when it is one as often.
    if (reader.has(next, BIT_COMMON) && !reader.has(next, BIT_ALSO_WORD | BIT_PARTICLE)) break;
    last = next;
  }
  return last;
}

function weigh(reader: Reader, first: number, last: number, out: Finding[]): void {
  // "मोतालेब मिया": a surname makes the unknown word before it a given name.
  const lead = first - 1;
  if (
    !reader.has(first, BIT_GIVEN | BIT_COMMON) &&
    reader.has(first, BIT_SURNAME) &&
    lead >= 0 &&
    reader.isWord(lead) &&
    !reader.lineStart(first) &&
    reader.script(lead) === reader.script(first) &&
    unknownWord(reader, lead) &&
    // "गढ़वाल मंडल": in the news a division, in talk a family.
    (!reader.has(first, BIT_ORG_HEAD) || isSpeech(reader.view))
  ) {
    out.push(
      new Reasons()
        .add('unknown-given-and-surname', reader.has(first, BIT_ALSO_WORD) ? 30 : 42)
        .finding(reader, lead, last, 'person'),
    );
  }
  if (first === last && AGE_WORDS.has(reader.key(first))) return;
  const reasons = new Reasons();
  const latin = reader.script(first) === SCRIPT_LATN;
  const ordinary = reader.has(first, BIT_COMMON);
  const also = reader.has(first, BIT_ALSO_WORD);
  const given = reader.has(first, BIT_GIVEN);
  const several = last > first;
  // In Hindi talk most names that are a word of the news too are names.
  const clear = (ordinary || also) && !latin && reader.lang(first) === 'hi' && !EVERYDAY.has(reader.stem(first));
  if (given && clear && isSpeech(reader.view) && !reader.has(first, BIT_TITLE | BIT_EMPLOYER))
    reasons.add('given-name', 30);
  else if (given)
    reasons.add(
      'given-name',
      ordinary ? 5 : also || reader.has(first, BIT_TITLE | BIT_EMPLOYER) ? 12 : latin ? 22 : 32,
    );
  else reasons.add('surname', ordinary ? 0 : also ? 5 : latin ? 8 : 18);
  if (several) {
    const surname = reader.has(last, BIT_SURNAME);
    reasons.add(surname ? 'given-and-surname' : 'two-names', ordinary && also && latin ? 28 : 35);
  }
  const before = reader.before(first);
  const adjacent = before === first - 1 || (before === first - 2 && reader.form(first - 1) === '.');
  let role: string | undefined;
  if (before >= 0 && adjacent && reader.has(before, BIT_TITLE)) reasons.add('title', 45);
  if (before >= 0 && reader.has(before, BIT_KIN)) {
    role = kinRoles().get(reader.key(before)) ?? kinRoles().get(reader.stem(before));
    reasons.add('kinship', adjacent ? 30 : 15);
  } else if (reader.nearBefore(first, BIT_KIN, 3)) reasons.add('kinship-near', 10);
  if (reader.nearBefore(first, BIT_NAME_CUE, 3)) reasons.add('name-cue', 45);
  else if (!closes(reader, last) && reader.nearAfter(last, BIT_NAME_CUE, 2)) reasons.add('name-cue-after', 30);
  const after = reader.after(last);
  if (after === last + 1 && reader.has(after, BIT_AFTER_NAME) && reader.suffix(last) === 0)
    reasons.add('honorific', 32);
  if (after >= 0 && !closes(reader, last) && reader.has(after, BIT_AGENT)) reasons.add('agent', 20);
  if (before >= 0 && reader.has(before, BIT_AGENT | BIT_EMPLOYER)) reasons.add('agent-or-employer', 25);
  if (adjacent && given && SELF.has(reader.key(before)) && !reader.has(first, BIT_PLACE)) reasons.add('self', 22);
  if (reader.nearAfter(last, BIT_SPEECH, 3)) reasons.add('speech', 8);
  if (personalEnding(reader, last)) reasons.add('personal-ending', 8);
  if (!several && reader.has(first, BIT_PLACE) && reader.near(first, last, BIT_PLACE_NOUN, 2))
    reasons.add('before-place-noun', -25);
  if (!several && isMonth(reader.stem(first))) reasons.add('month', -25);
  if (after >= 0 && reader.has(after, BIT_ORG_HEAD) && !reader.has(after, BIT_SURNAME))
    reasons.add('before-organisation', -20);
  if (!several && after === last + 1 && reader.has(after, BIT_WHERE) && reader.nearAfter(last, BIT_LIVING, 4))
    reasons.add('place-context', -10);
  if (reasons.total < 10) return;
  let type: 'person' | 'kin-name' = 'person';
  let extra: Partial<Finding> = {};
  if (role) {
    type = 'kin-name';
    extra = { ladder: personLadder(role, true) };
  }
  // "मैडम फ़ातिमा": what she called her employer is one name.
  if (adjacent && before === first - 1 && MADAM.has(reader.key(before))) {
    out.push(reasons.finding(reader, before, last, 'employer'));
    return;
  }
  out.push(reasons.finding(reader, first, last, type, extra));
}

/** Whether a sentence ends after the word. */
function closes(reader: Reader, last: number): boolean {
  return /^[।.?!]$/.test(reader.form(last + 1));
}

const MADAM = new Set('madam madame mem मैडम मेम म्याडम ম্যাডাম মেম'.split(' ').map(keyOf));

/** "I" before a name: "ami rohima", "म सीता". */
const SELF = new Set('ami ma mai main hum म मैं मै আমি'.split(' ').map(keyOf));

/** Words of age that are also names. */
const AGE_WORDS = new Set('उमर उम्र उमिर उमेर'.split(' ').map(keyOf));
const EVERYDAY = new Set(EVERYDAY_NAMES.split(/\s+/).map(keyOf));
const FUNCTION = new Set(FUNCTION_WORDS.split(/\s+/).map(keyOf));

/** Neither a word of the language nor anything else the lexicon knows, long enough to be a name. */
function unknownWord(reader: Reader, i: number): boolean {
  return reader.bits(i) === 0 && reader.form(i).length >= 3 && !FUNCTION.has(reader.key(i));
}

/** "मेरो छोरा X", "দালাল X", "my kafil X": after a relation an unknown word is most likely a name. */
function afterRelation(reader: Reader, relation: number, out: Finding[]): void {
  const first = relation + 1;
  if (first >= reader.count || !reader.isWord(first) || reader.lineStart(first) || !unknownWord(reader, first)) return;
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
      role ? { ladder: personLadder(role, true) } : {},
    ),
  );
}

/** What a word is besides, and mostly is: talk, a relative, a noun, what is done and where. */
const OTHERWISE = BIT_TALK | BIT_KIN | BIT_PLACE_NOUN | BIT_ORG_HEAD | BIT_LIVING | BIT_SPEECH | BIT_WHERE;
/** Words that may follow a title and are no name. */
const NO_NAME = OTHERWISE | BIT_COMMON | BIT_TITLE | BIT_AFTER_NAME;

/** "মিস ক্যাথরিন", "डॉक्टर सिंघवी", "doctor siva": after a title a word that is not ordinary is a name, known or not. */
function afterTitle(reader: Reader, title: number, out: Finding[]): void {
  // "मो. शाहबाज़"
  const first = reader.form(title + 1) === '.' && reader.glued(title + 1) ? title + 2 : title + 1;
  const name = (i: number): boolean =>
    i < reader.count &&
    reader.isWord(i) &&
    reader.sameSegment(title, i) &&
    !reader.lineStart(i) &&
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
function personalEnding(reader: Reader, i: number): boolean {
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
  'हके हथ छी छै अछि बा बाटे हवे हन हई नहीं दूँगी दूंगी मेरा हमार हमरा तेरा बताएँगे बताऊँगी थियो थिए रहेछ राखे राखेको राखिन् छैन होला भन्ने लेख लिख लिखो लिखा बताओ बोलो মনে বলি বলব বলতে কইতে জানি জানে লেখেন লেখো দিছে রাখছে আমার তোমার একজন এক মতো মতন ডাকে বংশ জাগা দিতে চান সবাই nahi nai na kya ke k hai ho cha chha क्या के हो है छ कि কি ছিল হয় ki kahan ke'.split(
    ' ',
  ),
);

/** "मेरो नाम रमिला हो", "amar nam moyna": what follows is a name even when no list has it. */
function afterCue(reader: Reader, cue: number, out: Finding[]): void {
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
  if (at >= reader.count || !reader.sameSegment(cue, at) || !reader.isWord(at) || reader.lineStart(at)) return;
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
    !BETWEEN.has(reader.key(last + 1)) &&
    reader.suffix(last) === 0
  )
    last++;
  const reasons = new Reasons().add('name-cue', 45);
  if (reader.has(at, BIT_GIVEN | BIT_SURNAME)) reasons.add('given-name', 20);
  out.push(reasons.finding(reader, at, last, 'person'));
}
