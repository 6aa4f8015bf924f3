import { SCRIPT_DEVA, type Detector, type Finding } from '../../document.ts';
import { eachWord } from '../../reading/each-word.ts';
import { NEPALI_FREQUENT } from '../../lexicon/nepali.ts';
import { NEPALI_CALL } from '../../words/lexemes.ts';
import {
  BIT_GIVEN,
  BIT_KIN,
  BIT_NAME_CUE,
  BIT_ORG_HEAD,
  BIT_PLACE_NOUN,
  BIT_SURNAME,
  BIT_TALK,
  BIT_WHERE,
} from '../../words/lexicon.ts';
import { keyOf, keysOf } from '../../words/normalise.ts';
import { isNepaliVerb } from '../../words/nepali-verbs.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import { isSpeech } from '../../reading/speech.ts';

/**
 * Names in Nepali talk that are everyday words, where it is said that they are names: "दिदीको नाम खुसी", "नाम उपहार राख्यौं",
 * "मलाई सिमरन बनाइदियो", "हामीलाई गाउँमा चरी भन्थे".
 */
export const nepaliCalled: Detector = {
  id: 'nepali-called',
  run(view) {
    if (!isSpeech(view)) return [];
    const asked = { script: SCRIPT_DEVA, lang: 'ne', property: NEPALI_CALL, part: cueOf } as const;
    return eachWord(view, asked, (reader, i, cue, out) => {
      if (cue === IS_NAME) named(reader, i, out);
      else if (cue === IS_SOMEBODY) byTurns(reader, i, out);
      else called(reader, i, out);
    });
  },
};

const SMALL = keysOf(NEPALI_FREQUENT);
const IS_NAME = 1;
const IS_CALL = 2;
const IS_SOMEBODY = 3;
const SOMEBODY = keysOf('कसैले कोहीले कोइले');

function cueOf(reader: Reader, i: number): number {
  if (NAME.has(reader.key(i))) return IS_NAME;
  if (SOMEBODY.has(reader.key(i))) return IS_SOMEBODY;
  return CALL.has(reader.key(i)) ? IS_CALL : 0;
}

const NAME = keysOf('नाम नाउँ नामै नाउ');
const FILLERS = keysOf('चाहिँ चाहिं त पनि नै भनेको भनेकै खास असली पूरा पुरा सानो राशिको घरको बोलाउने');
/** What is said of a name and is none. */
const NOT_CALLED = keysOf(
  `के कि को हो होइन हैन छ छैन पनि त थर ठेगाना उमेर नम्बर थाहा याद फेरि एउटै मात्र सबै सबैको अर्कै अर्को नक्कली गलत सही ठीक ठिक राम्रो नराम्रो फरक दर्ता गोप्य सार्वजनिक बदलेर अहिले पछि पहिला पहिले अनि र तर म मेरो मेरी तपाईं तपाईंको उसको उनको हजुर
  भने रे नि है ल सम्म मै यही त्यही यो त्यो यस्तै मलाई उसलाई सुनेर लेखेर भनेर कसैको कसैले पुरानो नयाँ लामो छोटो दुइटा दुई एक तीन आफ्नै आफ्नो कति कसरी किन कहाँ सँगै सहित बाहेक बारे बारेमा लिएर जस्तै जस्तो जात धर्म गाउँ देश`,
);
const GIVES =
  /^(?:राख्(?:यो|यौं|यौँ|नुभयो|छु|छौं|ने|दा|न)|राखे(?:ँ|ं|को|का|की|छ|पछि|र)?|राखि(?:न्|दियो|दिए|दिइन्|दिएको|दिनुभयो)|थियो|हो|रे|रहेछ|भयो|दियो|दिए)$/u;

/** "नाम": what completes the sentence, or what a name is given by. */
function named(reader: Reader, cue: number, out: Finding[]): void {
  let at = cue + 1;
  for (let n = 0; n < 3 && (FILLERS.has(reader.key(at)) || /^[:：–—-]$/u.test(reader.form(at))); n++) at++;
  if (!reader.isWord(at) || reader.lineStart(at) || !reader.sameSegment(cue, at) || !mayBe(reader, at)) return;
  let last = at;
  if (reader.isWord(at + 1) && !reader.lineStart(at + 1) && mayBe(reader, at + 1) && !GIVES.test(reader.form(at + 1)))
    last++;
  const next = last + 1;
  const ends = next >= reader.count || reader.isMark(next) || reader.lineStart(next);
  if (ends || GIVES.test(reader.form(next)))
    out.push(new Reasons().add('told-as-a-name', 34).finding(reader, at, last, 'person'));
}

function mayBe(reader: Reader, i: number): boolean {
  return (
    reader.isWord(i) &&
    reader.script(i) === SCRIPT_DEVA &&
    reader.form(i).length >= 2 &&
    !NOT_CALLED.has(reader.key(i)) &&
    !reader.has(i, BIT_KIN | BIT_NAME_CUE | BIT_WHERE | BIT_PLACE_NOUN | BIT_ORG_HEAD) &&
    !(reader.has(i, BIT_TALK) && (reader.form(i).length > 3 || !reader.has(i, BIT_GIVEN)) && isInflected(reader, i))
  );
}

/** A form of a verb, or a noun with a case ending: nobody is called so. */
function isInflected(reader: Reader, i: number): boolean {
  return isNepaliVerb(reader.form(i)) || /(?:लाई|मा|बाट|सँग|हरू)$/u.test(reader.form(i));
}

/** "कसैले अग्नि, कसैले सरा भन्छन्": what some and what others call her. */
function byTurns(reader: Reader, cue: number, out: Finding[]): void {
  const at = cue + 1;
  const other = SOMEBODY.has(reader.key(cue + 3)) || SOMEBODY.has(reader.key(cue - 3));
  if (!other || reader.lineStart(at) || !mayBe(reader, at)) return;
  if (reader.isMark(at + 1) || CALL.has(reader.key(at + 1)))
    out.push(new Reasons().add('called-so', 33).finding(reader, at, at, 'person'));
}

const CALL = keysOf(
  `भन्थे भन्थी भन्थ्यो भन्थिन् भन्थें भन्छन् भन्छ भन्छिन् भन्नुहुन्थ्यो भन्नुहुन्छ भन्थ्यौं बोलाउँथे बोलाउँथ्यो बोलाउँथिन् बोलाउँछन् बोलाउँछ बोलाउनुहुन्थ्यो बोलाउने बोलाउथे चिन्थे चिन्छन् चिन्छ डाक्थे डाक्छन् डाक्थिन् डाक्थ्यो भनेर बनाइदियो बनाइदिए बनाइदिइन् बनाइदिनुभयो
  राखिदियो राखिदिए राखिदिइन् राखिदिनुभयो भनिन्थ्यो भनिन्छ जिस्काउँथे गिज्याउँथे`,
);
const WHOM = /लाई$/u;
const SAYING = keyOf('भनेर');
const CALLS = /^(?:बोला|डाक|चिन|जिस्क्?य?ा|गिज्या|पुकार)/u;

/** "मलाई सिमरन बनाइदियो": the word before, where somebody is called it. */
function called(reader: Reader, verb: number, out: Finding[]): void {
  const at = verb - 1;
  if (!reader.isWord(at) || reader.lineStart(verb) || !mayBe(reader, at)) return;
  // "अँध्यारो भनेर जिस्काउँथे": whatever word it is.
  if (
    reader.key(verb) === SAYING &&
    CALLS.test(reader.form(verb + 1)) &&
    reader.suffix(at) === 0 &&
    !SMALL.has(reader.key(at))
  ) {
    out.push(new Reasons().add('called-so', 33).finding(reader, at, at, 'person'));
    return;
  }
  if (reader.has(at, BIT_TALK)) return;
  if (reader.suffix(at) > 0 && !reader.has(at, BIT_GIVEN | BIT_SURNAME)) return;
  for (let i = at - 1; i >= 0 && at - i <= 4 && reader.sameSegment(i, at) && !/^[।.?!]$/u.test(reader.form(i)); i--) {
    if (!reader.isWord(i) || !WHOM.test(reader.form(i))) continue;
    const first =
      at - 1 > i && reader.isWord(at - 1) && !reader.has(at - 1, BIT_TALK) && mayBe(reader, at - 1) ? at - 1 : at;
    out.push(new Reasons().add('called-so', 33).finding(reader, first, at, 'person'));
    return;
  }
}
