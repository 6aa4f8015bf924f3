import type { Detector, Finding } from '../../document.ts';
import { eachWord } from '../../reading/each-word.ts';
import { TRAIT } from '../../words/lexemes.ts';
import {
  BIT_COMMON,
  BIT_COMMUNITY,
  BIT_DISABILITY,
  BIT_GIVEN,
  BIT_ILLNESS,
  BIT_KIN,
  BIT_NATIONALITY,
  BIT_OCCUPATION,
  BIT_OFFICE,
  BIT_PLACE_NOUN,
  BIT_PREGNANCY,
  BIT_RELIGION,
  BIT_SURNAME,
  BIT_TITLE,
} from '../../words/lexicon.ts';
import { keysOf } from '../../words/normalise.ts';
import { numeralAt, numerals, type Numeral } from '../../numbers/numerals.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';
import type { SpanType } from '../../rules.ts';
import { isSpeech } from '../../reading/speech.ts';

/** Quasi-identifiers: community, religion, nationality, illness, disability, pregnancy, offices held, family size and order. */
export const traits: Detector = {
  id: 'traits',
  run(view) {
    const out = eachWord(view, { property: TRAIT, part: kindOf }, (reader, i, kind, found) => {
      if ((kind & TOLD) !== 0) word(reader, i, found);
      else if ((kind & COLOUR) !== 0) colour(reader, i, found);
      if ((kind & IN_FAMILY) !== 0) inFamily(reader, i, found);
    });
    for (const [i, numeral] of numerals(view)) if (isSmall(numeral)) familySize(readerOf(view), i, numeral, out);
    return out;
  },
};

/** What a word may tell, as bits. */
const TOLD = 1;
const COLOUR = 2;
const IN_FAMILY = 4;
const TELLING =
  BIT_COMMUNITY |
  BIT_RELIGION |
  BIT_ILLNESS |
  BIT_DISABILITY |
  BIT_PREGNANCY |
  BIT_OFFICE |
  BIT_NATIONALITY |
  BIT_OCCUPATION;
const COLOURS = /^(?:whites?|blacks?|coloured)$/;

function kindOf(reader: Reader, i: number): number {
  const key = reader.key(i);
  return (
    (reader.has(i, TELLING) ? TOLD : 0) |
    (reader.latin(i) && COLOURS.test(key) ? COLOUR : 0) |
    (key === 'no' || ORDER.has(key) ? IN_FAMILY : 0)
  );
}

const ASIDE = keysOf(
  'caste community tribe ethnic ethnicity samaj jati jat jaat samudaya jatko jati-ko बिरादरी कास्ट ट्राइब जाति जात जातको जातिको समुदाय समाज समुदायको जनजाति বর্ণ জাত জাতি সম্প্রদায় সম্প্রদায়ের সমাজ',
);
const BEING = keysOf(
  'am is was are were i we our my being being हूँ हैं थे हौं हुँ हो ma hami ham ami amra আমি আমরা hoon hu haun',
);

const WE = keysOf('हम हमलोग हमनी');
const LOTS = keysOf('लोग सब तो');

/** "हम लोग नट हैं" */
function isAllOfUs(reader: Reader, i: number): boolean {
  return (
    /^(?:हैं|हईं|हई|बानी)$/.test(reader.form(i + 1)) && WE.has(reader.key(LOTS.has(reader.key(i - 1)) ? i - 2 : i - 1))
  );
}

/** Communities whose names are words of every day besides. */
const AMBIGUOUS = keysOf('পাহাড়ি রাই চাক বম কোচ তুরি বুনো যোগী কারিগর পাত্র হাড়ি বারুই মেচ পাঠান ঋষি কোল মাঝি বাঙালি বেহারা');

/** In talk a land that somebody is from tells as little as the land alone. */
const FROM_A_LAND = 20;

function word(reader: Reader, i: number, out: Finding[]): void {
  const bits = reader.bits(i);
  const name = (bits & (BIT_GIVEN | BIT_SURNAME)) !== 0;
  const ordinary = (bits & BIT_COMMON) !== 0;
  // In Nepali talk an office or a community is hardly ever spoken of but as somebody's.
  const told = (reader.lang(i) === 'ne' || reader.latin(i)) && isSpeech(reader.view);
  const add = (type: SpanType, rule: string, points: number, change?: (reasons: Reasons) => void, last = i): void => {
    const reasons = new Reasons().add(rule, points);
    change?.(reasons);
    if (reasons.total >= 10) out.push(reasons.finding(reader, i, last, type));
  };
  // "हो" is "is" far more often than the Ho people.
  if (
    bits & BIT_COMMUNITY &&
    (reader.key(i).length > 2 || reader.nearKey(i, i, ASIDE, 1) || (reader.lang(i) === 'hi' && isAllOfUs(reader, i)))
  ) {
    const after = i > 0 && reader.has(i - 1, BIT_GIVEN | BIT_TITLE);
    add(
      'community',
      'community',
      AMBIGUOUS.has(reader.stem(i))
        ? 22
        : name
          ? told && !after
            ? 31
            : reader.latin(i)
              ? 5
              : 30
          : ordinary && reader.latin(i) && !reader.capital(i)
            ? 12
            : 38,
      (reasons) => {
        if (reader.nearKey(i, i, ASIDE, 3)) reasons.add('community-word', 32);
        else if (reader.nearKey(i, i, name ? OURSELVES : BEING, 2)) reasons.add('being', name ? 28 : 14);
        else if (name && reader.latin(i) && PEOPLE.test(reader.key(reader.after(i)))) reasons.add('of-people', 28);
        if (name && !(told && !after) && reader.has(reader.before(i), BIT_GIVEN | BIT_TITLE))
          reasons.add('after-name', -30);
      },
    );
  }
  if (bits & BIT_RELIGION)
    add('religion', 'religion', name ? (reader.latin(i) ? 20 : 32) : 42, (reasons) => {
      if (name && reader.nearKey(i, i, BEING, 2)) reasons.add('being', 22);
    });
  if (bits & BIT_NATIONALITY && (!reader.latin(i) || reader.capital(i)))
    add('nationality', 'nationality', name ? 10 : isSpeech(reader.view) ? FROM_A_LAND : 32, (reasons) => {
      if (/^(?:nationals?|citizens?)$/.test(reader.key(i + 1))) reasons.add('national', 25);
    });
  if (bits & BIT_ILLNESS) add('illness', 'illness', 42);
  if (bits & BIT_DISABILITY) add('disability', 'disability', 38);
  if (bits & BIT_PREGNANCY) add('pregnancy', 'pregnancy', 45);
  if (bits & BIT_OFFICE)
    add(
      'title',
      'office',
      name ? 0 : told ? 31 : 18,
      (reasons) => {
        // "the Receiver", "the Mayor": with a capital one holder of the office is meant.
        if (reader.latin(i) && reader.ownCapital(i) && !reader.capitalLine(i)) reasons.add('capital', 13);
        if (reader.near(i, i, BIT_PLACE_NOUN, 3)) reasons.add('of-a-place', 20);
        if (reader.near(i, i, BIT_KIN, 3) || reader.nearKey(i, i, BEING, 2)) reasons.add('of-a-person', 15);
      },
      officeEnd(reader, i),
    );
  if (bits & BIT_OCCUPATION)
    add('occupation', 'occupation', 12, (reasons) => {
      // "was an engineer", "worked as a driver": said of one person, not of a trade.
      const article = reader.before(i);
      const verb = reader.key(reader.before(article));
      if (/^(?:a|an)$/.test(reader.key(article)) && /^(?:was|is|am|as|became|been|were)$/.test(verb))
        reasons.add('of-a-person', 20);
      else if (/^(?:a|an|as)$/.test(reader.key(article))) reasons.add('being', 8);
    });
}

/** "We are Limbu": with a word that is also a surname, only the first person tells a community. */
const OURSELVES = keysOf('we our हम हामी আমরা hami ham amra');

const PEOPLE =
  /^(?:people|person|persons|man|men|woman|women|girl|girls|boy|boys|family|families|child|children|british|african|asian|american|nationals?|skin|immigrants?|immigration|community)$/;

/** "white people", "because he was black": of people, not of things. */
function colour(reader: Reader, i: number, out: Finding[]): void {
  const key = reader.key(i);
  const next = reader.after(i);
  const plural = key.endsWith('s');
  const of = next === i + 1 && PEOPLE.test(reader.key(next));
  const being =
    /^(?:was|is|am|are|were|being)$/.test(reader.key(reader.before(i))) &&
    /^(?:he|she|who|i|they|we|him|her)$/.test(reader.key(reader.before(reader.before(i))));
  if (plural || of || being) out.push(new Reasons().add('colour-of-people', 36).finding(reader, i, i, 'community'));
}

/** "Secretary of State", "Prosecutor General", "Trustee in Bankruptcy": what the office is for belongs to its name. */
function officeEnd(reader: Reader, i: number): number {
  if (!reader.latin(i) || !reader.capital(i) || reader.capitalLine(i)) return i;
  const next = i + 1;
  if (next >= reader.count || reader.lineStart(next) || !reader.isWord(next)) return i;
  const ordinary = (at: number): boolean =>
    at < reader.count &&
    reader.isWord(at) &&
    !reader.lineStart(at) &&
    reader.capital(at) &&
    reader.has(at, BIT_COMMON) &&
    !reader.has(at, BIT_GIVEN | BIT_TITLE);
  if (/^(?:of|in|for)$/.test(reader.key(next))) return ordinary(next + 1) ? next + 1 : i;
  return ordinary(next) ? next : i;
}

const CHILDREN = keysOf(
  'children child kids sons son daughters daughter brothers sisters siblings grandchildren बच्चे बच्चों बेटियाँ बेटे बेटियां बेटी बेटा भाई बहन बहनें छोराछोरी छोरी छोरा सन्तान भाइबहिनी दिदीबहिनी সন্তান ছেলে মেয়ে মেয়ের ভাই বোন বাচ্চা bachche bachcha chhora chhori chele meye bhai bahan bon betiyan bete',
);
const COUNTERS = keysOf('जना वटा ओटा भाइ बहिनी টা টি জন jana wata ota ta ti jon');
const ORDER = keysOf('eldest youngest twin twins only jetha jethi kanchha kanchhi maili saili जुम्ल्याहा जुड़वा যমজ');

/** "the youngest of seven", "no children". */
function inFamily(reader: Reader, i: number, out: Finding[]): void {
  const numeral = numeralAt(reader, i);
  if (numeral && isSmall(numeral)) return;
  if (ORDER.has(reader.key(i)) && reader.key(i + 1) === 'of') {
    const count = numeralAt(reader, i + 2);
    if (count && count.value < 20)
      out.push(new Reasons().add('birth-order', 45).finding(reader, i, count.last, 'family-size'));
  }
  if (reader.key(i) === 'no' && /^(?:children|child)$/.test(reader.key(i + 1)))
    out.push(new Reasons().add('family-size', 35).finding(reader, i, i + 1, 'family-size'));
}

function isSmall({ value }: Numeral): boolean {
  return value >= 0 && value <= 20;
}

/** "five daughters", "तीन बेटियाँ", "দুই মেয়ে". */
function familySize(reader: Reader, i: number, numeral: Numeral, out: Finding[]): void {
  let next = numeral.last + 1;
  if (COUNTERS.has(reader.key(next))) next++;
  // "seven living children", "four little boys"
  if (
    reader.latin(next) &&
    reader.isWord(next) &&
    !CHILDREN.has(reader.key(next)) &&
    /^(?:living|grown|little|young|small|great|grand|other|older|younger)$/.test(reader.key(next))
  )
    next++;
  if (!reader.isWord(next) || !reader.sameSegment(i, next)) return;
  if (!CHILDREN.has(reader.key(next)) && !CHILDREN.has(reader.stem(next))) return;
  // One brother, two sons: common; the points fall with how common the number is.
  const points = numeral.value >= 3 ? 45 : numeral.value === 2 ? 34 : 20;
  out.push(new Reasons().add('family-size', points).finding(reader, i, next, 'family-size'));
}
