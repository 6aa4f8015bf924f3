import { isMonth } from '../../words/calendar.ts';
import { SCRIPT_BENG, SCRIPT_DEVA, SCRIPT_LATN, type Detector, type Finding } from '../../document.ts';
import { personLadder } from '../../findings/ladders.ts';
import {
  BIT_AFTER_NAME,
  BIT_AGENT,
  BIT_ALSO_WORD,
  BIT_COMMON,
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
  BIT_TITLE,
  BIT_WHERE,
  kinRoles,
} from '../../words/lexicon.ts';
import { BESIDE_NAMES } from '../../lexicon/bengali.ts';
import { EVERYDAY_NAMES } from '../../lexicon/hindi-names.ts';
import { keysOf } from '../../words/normalise.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';
import { isSpeech } from '../../reading/speech.ts';
import { SMALL, afterCue, afterRelation, afterTitle, personalEnding, unknownWord } from './after-cues.ts';

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
      // "উনারা", "তান": who is spoken of, though a list has it as a name.
      if (script === SCRIPT_BENG && PRONOUNS.has(reader.key(i)) && isSpeech(view)) continue;
      if (!reader.has(i, BIT_GIVEN | BIT_SURNAME)) continue;
      // Small words of romanised speech ("ma", "le", "ho") are surnames somewhere in the world.
      if (script === SCRIPT_LATN && reader.has(i, BIT_COMMON) && !reader.has(i, BIT_ALSO_WORD)) continue;
      // "भाइको नाम", "नन्द रमितालाई": a relative, whom some list has as a name too.
      if (
        ((script === SCRIPT_DEVA && reader.lang(i) === 'ne' && reader.has(i, BIT_KIN)) || ORDER.has(reader.key(i))) &&
        !reader.has(i + 1, BIT_SURNAME)
      )
        continue;
      // "bhai mahavir", "saheli mona", "देवरानी किरन": what she is to somebody, before what she is called.
      if (
        (reader.lang(i) === 'latn' || script === SCRIPT_DEVA) &&
        (reader.has(i, BIT_KIN) || RELATED.has(reader.key(i))) &&
        !reader.has(i + 1, BIT_SURNAME)
      )
        continue;
      const last = runEnd(reader, i);
      weigh(reader, i, last, out);
      i = last;
    }
    return out;
  },
};

/** Orders of birth, which some are called by, too. */
const ORDER = keysOf(
  'जेठी जेठा जेठो माइली माइला साइँली साइँला काइँली काइँला कान्छी कान्छा कान्छो jethi jetha jetho maili maila mailo saili saila sailo kaili kanchhi kanchha kanchho sani sano thuli thulo budi buda budo budhi budha',
);
/** The same of romanised talk that no list of relatives has. */
const RELATED = keysOf('saheli sakhi badi bada badki badka chhotki chhotka chhoti chhota miyan mian naam umar');
const NAME_WORD = BIT_GIVEN | BIT_SURNAME | BIT_PARTICLE;

/** Name words that follow each other; only the last may carry a case ending. */
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
    !(reader.lang(lead) === 'ne' && /..(?:मा|बाट|लाई|ले)$/u.test(reader.form(lead))) &&
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
  // "अलि अलि": a word that is said twice is rather that.
  const several = last > first && reader.key(first) !== reader.key(last);
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
  if (reader.nearBefore(first, BIT_NAME_CUE, 3))
    reasons.add('name-cue', latin && !reader.has(before, BIT_NAME_CUE) ? 36 : 45);
  else if (!closes(reader, last) && reader.nearAfter(last, BIT_NAME_CUE, 2)) reasons.add('name-cue-after', 30);
  const after = reader.after(last);
  if (after === last + 1 && reader.has(after, BIT_AFTER_NAME) && reader.suffix(last) === 0)
    reasons.add('honorific', 32);
  if (after >= 0 && !closes(reader, last) && reader.has(after, BIT_AGENT)) reasons.add('agent', 20);
  if (before >= 0 && reader.has(before, BIT_AGENT | BIT_EMPLOYER)) reasons.add('agent-or-employer', 25);
  if (adjacent && given && isSelf(reader, before) && !reader.has(first, BIT_PLACE)) reasons.add('self', 22);
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
  // Nothing but the list says so, and many a name is an everyday word as well.
  const doubtful = (reasons.list.length === 1 && given) || (latin && !given && !several);
  // "मैडम फ़ातिमा": what she called her employer is one name, before a tagger takes its first word for one.
  if (adjacent && before === first - 1 && MADAM.has(reader.key(before)))
    out.push(reasons.finding(reader, before, last, 'employer', { doubtful }));
  else if (role)
    out.push(reasons.finding(reader, first, last, 'kin-name', { doubtful, ladder: personLadder(role, true) }));
  else out.push(reasons.finding(reader, first, last, 'person', { doubtful }));
}

/** Whether a sentence ends after the word. */
function closes(reader: Reader, last: number): boolean {
  return /^[।.?!]$/.test(reader.form(last + 1));
}

const MADAM = keysOf('madam madame mem मैडम मेम म्याडम ম্যাডাম মেম');

/** "I" before a name: "ami rohima", "म सीता". */
const SELF = keysOf('ami ma mai main hum म मैं मै আমি');

/** In romanised Nepali "ma" is "in" as well, but not where something begins. */
function isSelf(reader: Reader, i: number): boolean {
  return SELF.has(reader.key(i)) && (reader.key(i) !== 'ma' || reader.lineStart(i) || reader.isMark(i - 1));
}

/** Words of age that are also names. */
const AGE_WORDS = keysOf('उमर उम्र उमिर उमेर');
const EVERYDAY = keysOf(EVERYDAY_NAMES);
const PRONOUNS = keysOf(BESIDE_NAMES);
