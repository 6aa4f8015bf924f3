import type { Detector, Finding } from '../../document.ts';
import { ageLadder } from '../../findings/ladders.ts';
import { BIT_COMMON, BIT_GIVEN, BIT_SURNAME } from '../../words/lexicon.ts';
import { keysOf } from '../../words/normalise.ts';
import { eachNumeral, numeralAt } from '../../numbers/numerals.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';
import { isSpeech } from '../../reading/speech.ts';
import { isVerbForm } from '../../words/verb-forms.ts';

/** Ages: a number with "years old", "aged", "उम्र", "वर्षकी", "বয়স", "umer" beside it, or after "I was" with no unit of something else. */
export const ages: Detector = {
  id: 'ages',
  run(view) {
    const reader = readerOf(view);
    const out: Finding[] = [];
    eachNumeral(view, (first, { last, value, ambiguous }) => {
      if (value >= 1 && value <= 110) weigh(reader, first, last, value, ambiguous, out);
      return last;
    });
    return out;
  },
};

const YEARS = keysOf(
  'year years yr yrs वर्ष बर्ष साल सालको सालकी वर्षको वर्षकी वर्षका वर्षे बर्षको बर्षकी वर्षीय वर्षीया बरस बरिस বছর বছরের বচ্ছর বৎসর barsa barsha varsha saal sal baras bochor bochhor bachhar bosor bochhorer bochorer bosorer boshorer bochore bosore',
);
const BOUND = keysOf('वर्षको वर्षकी वर्षका वर्षे सालको सालकी बर्षको बर्षकी वर्षीय वर्षीया');
/** "बारह बरस में", "pandhra barsa ma". */
const IN_YEAR = keysOf('er में मा mein me ma dekhi e पुगी पुगें पुग्यो pugi puge');
const STATED = /(?:বছরের|বছরে|বচ্ছরের|বৎসরের|वर्षमा|बर्षमा|सालमा|वर्षकी|वर्षको)$/u;
const LATIN_STATED = keysOf('bochorer bochhorer bosorer boshorer bochorei bochore bosore');
const HALVES = keysOf('সাড়ে পৌনে সোয়া sare share poune');
const OLD = new Set('old aged'.split(' '));
const AGE_WORDS = keysOf(
  'age aged ages उम्र उमर उमिर उमेर उमेरमा उमेरको उमेरकी उमेरदेखि आयु বয়স বয়সে বয়সী বয়সের বয়সেই umer umar umra umr umrer umer boyosh boyos boyosi boyoshe boyose boyosher',
);
const ENGLISH_AGE = new Set(['aged']);
const OF_AGE = keysOf(
  'की का के को थी था थिए थिएँ थिएं थिइन् भएँ भएकी भएको पुगें पुगेँ पुगेकी पुगेको पुग्दा लागेकी लागेको लागें टेकेकी टेकेको टेकें टेक्दा कटेकी काटेकी কাটেকো হয়েছিল হইছিল ছিলাম हुँदा थी में ki ka ke ko thi tha thie thiye huda pugeki pugeko lageki tekeki',
);
/** "26 ki thi", "२२ की थिएँ": a number of somebody who was. */
const OF = keysOf('ki ka ko की का को');
const BEEN = keysOf(
  'thi tha thiye thie thiyen thie hun hu hoon bhaye huda thi thii hui hue the थी था थे थिएँ थिएं थिएन थें थेँ थिइन् थियो हूँ हुई हुँ भएँ भइन् हुँदा हुंदा',
);
const UNITS = keysOf(
  'month months week weeks day days hour hours minute minutes percent per pounds shillings pence dollars rupees taka acres miles km kilometres people children brothers sisters kids boys girls of times bedrooms rooms houses महीने महिना दिन घंटे जना बच्चे মাস দিন ঘণ্টা জন টাকা',
);

/** What is said between "I was" and a number. */
const FILLERS = new Set(
  'um uh er hmm like what maybe perhaps about around some nearly almost just only barely hardly not even already then now past over under above say must be that time i think'.split(
    ' ',
  ),
);
/** Whose age, and when. */
const OWN = keysOf(
  'আমি মুই আঁই হামি ami মেয়েটা মেয়েটার ছেলেটা ছেলেটার মেয়েডা পোলাডা বাচ্চা বাচ্চাটা বাচ্চাটার নাতিন নাতিটা meyeta cheleta meyetar cheletar bacchata আমার আমারো আঁর মোর হামার তার ওর হের তাইনর মেয়ের ছেলের মাইয়ার amar tar or mor',
);
const THEN = keysOf('তখন তহন এখন এহন অখন এলা তখনো মাত্র বয়স tokhon ekhon matro');

/** "वर्ष ३२ की": as applications say it. */
const FORMAL_YEARS = keysOf('वर्ष बर्ष');

/** "Rekha Devi (34)", "Maya Rai, 41,": as reports give an age. */
function besideName(reader: Reader, first: number, next: number): boolean {
  const name = first - 2;
  if (name < 0 || !reader.isNumber(first) || !reader.isWord(name) || !reader.has(name, BIT_GIVEN | BIT_SURNAME))
    return false;
  const [before, after] = [reader.form(first - 1), reader.form(next)];
  return (before === '(' && after === ')') || (before === ',' && /^[,.;।]$/.test(after));
}

function numeralBefore(reader: Reader, i: number): { first: number; value: number } | undefined {
  const at = reader.form(i - 1) === '-' ? i - 2 : i - 1;
  const numeral = at >= 0 && reader.isWord(at) && reader.sameSegment(at, i) ? numeralAt(reader, at) : undefined;
  return numeral && numeral.last === at ? { first: at, value: numeral.value } : undefined;
}

function weigh(reader: Reader, first: number, last: number, age: number, ambiguous: boolean, out: Finding[]): void {
  const reasons = new Reasons();
  let end = last;
  let start = first;
  const next = last + 1;
  const hyphen = /^[-‑–]$/.test(reader.form(next)) ? next + 1 : next;
  const key = reader.key(hyphen);
  const before = reader.before(first);
  const beforeKey = before >= 0 && before >= first - 2 ? reader.key(before) : '';
  const second = before >= 0 ? reader.key(reader.before(before)) : '';
  if (YEARS.has(key) || YEARS.has(reader.stem(Math.min(hyphen, reader.count - 1)))) {
    const third = /^[-‑–]$/.test(reader.form(hyphen + 1)) ? hyphen + 2 : hyphen + 1;
    const old = reader.key(third);
    if (OLD.has(old)) {
      reasons.add('years-old', 70);
      end = third;
    } else if (old === 'of' && reader.key(third + 1) === 'age') {
      reasons.add('years-of-age', 70);
      end = third + 1;
    } else if (BOUND.has(key)) {
      reasons.add('years-of', 45);
      end = hyphen;
    } else if (AGE_WORDS.has(old) || AGE_WORDS.has(reader.key(third + 1))) {
      reasons.add('age-word', 60);
      end = hyphen;
    } else if (
      OF_AGE.has(old) &&
      !(age >= 8 && IN_YEAR.has(old)) &&
      (!reader.latin(hyphen) || BEEN.has(reader.key(third + 1)) || (age >= 5 && reader.isMark(third + 1)))
    ) {
      reasons.add(
        'years-then-being',
        /^(?:की|का|के|को|ki|ka|ko)$/.test(reader.form(third)) ? (reader.latin(third) ? 55 : 35) : 20,
      );
      end = hyphen;
    }
    // "at seven years", "approx. 47 yrs"
    if (/^(?:at|approx|approximately|turned)$/.test(beforeKey) && reasons.total === 0) {
      reasons.add('at-an-age', 42);
      end = hyphen;
    }
    if (AGE_WORDS.has(beforeKey) || AGE_WORDS.has(second)) {
      reasons.add('age-word', 60);
      end = Math.max(end, hyphen);
    }
    // "সাত বছরের", "पन्ध्र वर्षमा हिँडें", "१८ वर्षमा": said of somebody more often than of a time, from five years on.
    const ending = reader.key(hyphen + 1);
    if (
      reasons.total === 0 &&
      age >= 5 &&
      age <= 90 &&
      ((!reader.latin(hyphen) && STATED.test(reader.form(hyphen))) ||
        LATIN_STATED.has(key) ||
        (age >= 6 && IN_YEAR.has(ending)))
    ) {
      reasons.add('years-of-somebody', 31);
      end = hyphen;
    }
    // "Anas panch bochor ar Rofika", "Ratul tokhon chhoy bochor er"
    const named = THEN.has(beforeKey) ? reader.before(before) : before;
    if (
      reasons.total === 0 &&
      age <= 90 &&
      isSpeech(reader.view) &&
      (reader.lang(first) === 'bn' || reader.lang(first) === 'latn') &&
      named >= 0 &&
      reader.has(named, BIT_GIVEN) &&
      !reader.has(named, BIT_COMMON) &&
      reader.sameSegment(named, first)
    ) {
      reasons.add('years-of-a-name', 33);
      end = hyphen;
    }
    // "আমার তখন ষোলো বছর।", "amar 6 bochor."
    if (
      reasons.total === 0 &&
      age <= 90 &&
      (OWN.has(beforeKey) || (THEN.has(beforeKey) && OWN.has(second))) &&
      (reader.isMark(hyphen + 1) || hyphen + 1 >= reader.count)
    ) {
      reasons.add('years-of-own', 36);
      end = hyphen;
    }
    if (reasons.total === 0) return;
  } else if (
    AGE_WORDS.has(beforeKey) ||
    (AGE_WORDS.has(second) &&
      /^(?:of|was|is|about|around|मेरो|मेरी|उसकी|मेरा|यही|कोई|करीब|लगभग|बस|थी|होगी|रही|है|हो|थियो|थ्यो|होला|त्यस्तै|त्यति|अहिले|अभी|ছিল|তখন|তখনো|এখন|মাত্র|তো|প্রায়|হবে|কত|হইবো|koto|hobe|hoibo|moto|হইছিল|হইছে|হয়েছিল|হয়েছে|হইব|আছিল|तब|tab|tokhon|ekhon|abhi|aile|thi|hai|cha|thiyo|matro|chilo)$/.test(
        beforeKey,
      ))
  ) {
    // "of that age a girl": one is more often an article than an age.
    reasons.add('age-word', age === 1 ? 10 : 62);
    // In English "aged 34" is the age; in the other languages the number and its unit are.
    const word = AGE_WORDS.has(beforeKey) ? before : reader.before(before);
    if (ENGLISH_AGE.has(reader.key(word))) start = word;
  } else if (AGE_WORDS.has(key)) {
    reasons.add('age-word', 40);
  } else if (FORMAL_YEARS.has(beforeKey) && OF.has(key)) {
    reasons.add('years-of', 50);
    start = before;
  } else if (age >= 5 && age <= 95 && besideName(reader, first, next)) {
    reasons.add('after-name', 36);
  } else if (beforeKey === 'of' && /^(?:girl|boy|woman|man|child|lady|daughter|son|widow|bride)$/.test(second)) {
    reasons.add('somebody-of', UNITS.has(key) ? 0 : 45);
  } else if (OF.has(key) && BEEN.has(reader.key(next + 1))) {
    reasons.add('of-being', 50);
  } else if (
    age >= 8 &&
    age <= 90 &&
    (reader.isMark(next) || next >= reader.count || isVerbForm(reader.form(next), reader.script(next))) &&
    THEN.has(beforeKey) &&
    OWN.has(second)
  ) {
    reasons.add('number-of-own', 36);
  } else if (reader.latin(first) || reader.isNumber(first)) {
    let lead = before;
    for (let n = 0; n < 4 && FILLERS.has(reader.key(lead)); n++) lead = reader.before(lead);
    const leadKey = lead >= 0 && lead >= first - 9 ? reader.key(lead) : '';
    const leadSecond = lead >= 0 ? reader.key(reader.before(lead)) : '';
    const being = /^(?:was|am|is|i'm|she's|he's|were|turned|turn|be|about|only|crossed|completed)$/.test(leadKey);
    const subject =
      /^(?:i|she|he|who|you|when|was|turned|she's|he's|must|daughter|son|mother|girl|sister|brother)$/.test(
        leadSecond,
      ) || /^(?:i'm|she's|he's|turned)$/.test(leadKey);
    const closed =
      next >= reader.count ||
      reader.isMark(next) ||
      /^(?:when|then|now|and|at|or|years|so|i|he|she|we|but|the|that|by|before|after|because)$/.test(key);
    if (
      being &&
      subject &&
      closed &&
      !UNITS.has(key) &&
      age >= 2 &&
      age < 105 &&
      !/^[-/:.]$/.test(reader.form(next).trim() === '.' && reader.isNumber(next + 1) ? '.' : '')
    )
      reasons.add('being', 40);
    // "at sixteen they married me"
    else if (
      /^(?:at|since)$/.test(leadKey) &&
      age >= 11 &&
      age <= 80 &&
      (/^[,;.!?]$/.test(reader.form(next)) || /^(?:i|they|she|he|we|my|with|itself|only)$/.test(key))
    )
      reasons.add('at-an-age', 36);
  }
  if (UNITS.has(key)) return;
  // "সাড়ে চার বছরের"
  if (reasons.total > 0 && HALVES.has(reader.key(start - 1)) && reader.sameSegment(start - 1, start)) start--;
  // "বারো তেরো বছর": two numbers for one age.
  const other = numeralBefore(reader, start);
  if (other && other.value < age && age - other.value <= 5) start = other.first;
  if (ambiguous) reasons.add('also-a-word', -15);
  if (reasons.total >= 10)
    out.push(reasons.finding(reader, start, Math.min(end, reader.count - 1), 'age', { ladder: ageLadder(age) }));
}
