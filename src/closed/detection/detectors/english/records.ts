import { SCRIPT_LATN, type Detector } from '../../document.ts';
import { MONTHS } from '../../lexicon/english-calendar.ts';
import { MONTHS_OF_THE_REGION } from '../../lexicon/months.ts';
import { Heads, headWith } from '../../patterns/heads.ts';
import { runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';

/** What intake forms, statements and letters write in a few words: flats and blocks, files of courts, numbers read out with "dash", names spelled letter by letter. */
export const englishRecords: Detector = {
  id: 'english-records',
  run(view) {
    if (!writtenIn(view, SCRIPT_LATN)) return [];
    const found = runPhrases(view, PHRASES, HEADS);
    return SAID.test(view.digits) ? [...found, ...runPhrases(view, DASHED, DASHED_HEADS)] : found;
  },
};

const SEPARATOR = '(?:dash|hyphen|slash|stroke|oblique)';
/** Any short word may begin what is read out so: it is looked for only where some sign is said by its name. */
const SAID = new RegExp(` ${SEPARATOR} `, 'i');
/** Digits in figures and in words, English and romanised. */
const DIGIT =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|ek|do|dui|teen|tin|char|chaar|paanch|panch|pach|chhe|chhah|chha|saat|sat|aath|aat|nau|sifar|shunya|sunya|sunna';
const DIGITS = `(?:(?:double|triple) )?(?:${DIGIT}|\\d)(?:,? (?:(?:double|triple) )?(?:${DIGIT}|\\d)){0,11}`;
/** Begins with a capital, as names of houses, roads and quarters do. */
const PART = "(?:\\p{Lu}|\\d)[\\p{L}\\p{N}'’./&-]*";
const PARTS = `(?:,? ?\\n? ?${PART}(?: ${PART}){0,3}){0,4}`;
const NAMED_PART = `(?:,? ${PART}(?: ${PART}){0,3})(?:, ?${PART}(?: ${PART}){0,3}){0,3}`;

const DASHED: readonly Phrase[] = [
  {
    type: 'id-number',
    rule: 'read-out-with-dashes',
    points: 64,
    head: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:[b-hj-z] )?\\d{1,9}(?: ${SEPARATOR} (?:\\d{1,9}|[a-z]{1,3}(?![\\p{L}]))){1,6}|[a-z]{1,3}(?: [a-z](?![\\p{L}])){0,2}(?: ${SEPARATOR} [a-z]{1,3}(?![\\p{L}])){0,2}(?: ${SEPARATOR} \\d{1,9}){1,4})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  },
  {
    type: 'id-number',
    rule: 'letters-and-words-with-dashes',
    points: 62,
    head: new RegExp(
      `(?<![\\p{L}\\p{N}])[A-Za-z]{1,4}(?: ${SEPARATOR} [A-Za-z]{1,4}(?![\\p{L}])){0,3}(?: ${SEPARATOR} ${DIGITS}(?![\\p{L}])){1,3}`,
      'gu',
    ),
  },
];

const PHRASES: readonly Phrase[] = [
  {
    type: 'id-number',
    rule: 'letter-and-digits-apart',
    points: 64,
    head: /(?<![\p{L}\p{N}])[A-Z](?:[ -]?[A-Z])?(?:[ -]\d){5,9}(?![\p{L}\p{N}])/gu,
  },
  {
    type: 'id-number',
    rule: 'last-figures',
    points: 62,
    head: /(?<![\p{L}\p{N}])(?<lead>last (?:four|five|six|4|5|6) (?:digits|numbers|figures)(?: (?:of it|are|is|being|ending))?:? )\d{4,6}(?![\p{L}\p{N}])/giu,
  },
  {
    type: 'phone',
    rule: 'figures-and-words',
    points: 64,
    head: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:\\d{1,5}|(?:double|triple) (?:\\d|${DIGIT})|zero|sifar)(?:[ ,.-]{1,2}(?:\\d{1,5}|(?:double|triple) (?:\\d|${DIGIT})|${DIGIT})(?![\\p{L}\\p{N}])){4,12}`,
      'giu',
    ),
  },
  {
    type: 'case-number',
    rule: 'series-of-a-court',
    points: 76,
    head: /(?<![\p{L}\p{N}])(?:[A-Z][A-Za-z]{0,5}\.?(?:[ /-]?[A-Z]{1,3})?\.? ?(?:No\.? ?|case (?:no\.? ?)?)?\d{1,6} (?:of|\/) (?:19|20)\d\d|[A-Z]{2,6}[ /-]?\d{1,6}(?:\/[A-Z][A-Z0-9]{0,5}){1,4}(?:\/\d{2,6})?|[A-Z]{2,6}-(?:19|20)\d\d-\d{2,7}|[A-Z]{3,6}\/\d{2,6}\/\d{2,4})(?![\p{L}\p{N}])/gu,
  },
  {
    type: 'address',
    rule: 'numbered-house',
    points: 66,
    head: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:[Hh]ouse|[Hh]|[Ff]lat|FLAT|[Pp]lot|[Ss]hop|[Rr]oom|[Dd]oor|[Qq]r|[Qq]uarter|[Bb]ungalow|[Vv]illa|[Uu]nit|[Bb]uilding|[Kk]othi|[Mm]akan)\\.? ?(?:[Nn]o\\.?|NO\\.?|[Nn]umber|#) ?:? ?[A-Za-z]{0,3}[-/ ]?\\d{1,5}(?:[-/]?[A-Z0-9]{1,4})*${PARTS}`,
      'gu',
    ),
  },
  {
    type: 'address',
    rule: 'block-and-street',
    points: 66,
    head: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:[Bb]lk|BLK|[Bb]lock|Apt)\\.? \\d{1,4}[A-Za-z]?${NAMED_PART}(?:,? ?#\\d{1,3}-\\d{1,4})?`,
      'gu',
    ),
  },
  {
    type: 'address',
    rule: 'floor-and-house',
    points: 64,
    head: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?:st|nd|rd|th)|[Gg]round|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Tt]op) [Ff]loor(?: of)?,${NAMED_PART}`,
      'gu',
    ),
  },
  {
    type: 'address',
    rule: 'number-and-colony',
    points: 64,
    head: /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}[-/ ]?)?\d{1,4}[A-Z]?(?:\/\d{1,4})?,? (?:\p{Lu}[\p{L}.]+ ){1,3}(?:Nagar|Colony|Vihar|Enclave|Kailash|Extension|Extn|Puram|Apartments?|Apts?|Kunj|Gardens?|Layout|Society|Chowk|Tola|Mohalla|Bagh|Heights|Residency|Towers?|Villas?|Housing|Estate|Quarters)\.?(?:,? (?:[Pp]art|[Pp]hase|[Bb]lock|[Ss]ector|[Ss]tage) ?[-]?(?:\d{1,3}|[IVX]{1,4}|[A-Z])(?![\p{L}]))?(?:, \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)?(?![\p{L}])/gu,
  },
  {
    type: 'date',
    rule: 'one-year-or-the-next',
    points: 48,
    head: /(?<![\p{L}\p{N}])(?:19|20)\d\d,? (?:or|maybe|may be|or maybe|or in)(?: in)? ?['’]?(?:(?:19|20)\d\d|\d{2})(?![\p{L}\p{N}])/gu,
  },
  {
    type: 'date',
    rule: 'month-and-short-year',
    points: 50,
    head: headWith(
      `${MONTHS}|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|winter|summer`,
      "\\.? ?(?:of )?['’‘]\\d{2}",
    ),
  },
  {
    type: 'date',
    rule: 'feast-of-a-saint',
    points: 42,
    head: headWith(
      'st|saint',
      "\\.? [\\p{L}]{3,12}(?: [\\p{L}]{3,12})?(?:['’]s)? (?:feast|day|perunnal|novena|festival)",
    ),
  },
  {
    type: 'date',
    rule: 'month-of-last-year',
    points: 36,
    head: headWith(
      'last|next|this',
      ` (?:${MONTHS_OF_THE_REGION}|eid|bakrid|dashain|tihar|diwali|holi|chhath|puja|onam|pongal|christmas|easter)`,
    ),
  },
  {
    type: 'person',
    rule: 'spelled-name',
    points: 60,
    head: /(?<![\p{L}\p{N}])(?:[A-Z](?:-[A-Z]){3,20}|[a-z](?:-[a-z]){3,20}|[A-Z](?:, ?[A-Z]){3,20}|[A-Z](?: [A-Z]){3,20})(?![\p{L}\p{N}])/gu,
  },
  {
    type: 'handle',
    rule: 'said-with-its-site',
    points: 60,
    head: new RegExp(
      '(?<![\\p{L}\\p{N}])(?<lead>(?:insta|instagram|fb|facebook|tiktok|snapchat|snap|telegram|twitter|youtube)(?: id| handle| name| page| account| channel)?(?: is| was| naam| hai| ho| ma| par| pe|:)* )@?[\\p{L}\\p{N}]+[._][\\p{L}\\p{N}._]*[\\p{L}\\p{N}_]',
      'giu',
    ),
  },
  {
    type: 'address',
    rule: 'resident-of',
    points: 62,
    head: new RegExp(
      `(?<![\\p{L}])(?<lead>(?:[Rr]\\/[Oo]|[Rr]esiding at|[Aa]ddress ?:?|ADDRESS ?:?)[ .:-]{1,3})${PART}(?: ${PART}){0,3}(?:, ?(?:(?:near|opp\\.?|opposite|behind|beside|next to|above) )?${PART}(?: ${PART}){0,3}){1,5}`,
      'gu',
    ),
  },
  {
    type: 'date',
    rule: 'day-of-letters',
    points: 50,
    head: /(?<![\p{L}\p{N}])\d{1,2}(?:st|nd|rd|th)? (?:inst|ult|prox|instant)\.?(?![\p{L}\p{N}])/giu,
  },
  {
    type: 'date',
    rule: 'year-of-a-disaster',
    points: 42,
    head: headWith(
      'floods?|cyclone|storm|tsunami|riots?|war|earthquake|quake|famine|drought|strike|curfew|lockdown|epidemic|election|elections|landslide|partition|emergency|blockade|coup|fire',
      " (?:of|in) (?:(?:19|20)\\d\\d|['’]?\\d{2}|(?:nineteen |twenty )?(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)",
    ),
  },
  {
    type: 'date',
    rule: 'time-of-somebody',
    points: 32,
    head: headWith('time|times|rule|regime|reign|government|era', ''),
    before:
      /(?<![\p{L}])(?:in|during|from|since|under) (?!(?:this|his|its|hers|ours|yours|theirs|those|these|always|sometimes|previous|various|business|class|prayers|girls|boys|mothers|ladies|womens?|childrens?|years|days|months|weeks|hours|my|our|her|the)[ '’])[\p{L}]{4,14}(?:s|['’]s|s['’]) $/iu,
    needs: 'before',
  },
];

const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
const DASHED_HEADS = new Heads(DASHED.map((phrase) => phrase.head));
