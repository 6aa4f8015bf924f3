import { iban, kuwaitCivilId, luhn, plausibleBirthDate, verhoeff } from '../checks.ts';
import { tokenAt } from '../findings.ts';
import { Heads, WITH_DIGIT } from '../heads.ts';
import { BIT_COMMON, BIT_KIN, BIT_NAME_CUE } from '../lexicon.ts';
import { FORM_HEADS } from '../lexemes.ts';
import { keyOf } from '../normalise.ts';
import { cueOf } from '../number-cues.ts';
import { Reasons, readerOf, type Reader } from '../reader.ts';
import { numberRuns, overPieces, type NumberRun } from '../runs.ts';
import type { Detector, Finding, SpanType } from '../rules.ts';

/**
 * Numbers that states, banks and agencies give: by form, by check digit, and by the words around them. Where the form
 * alone is weak, the word decides; a long number that nothing explains is shown as an identity number.
 */
export const officialNumbers: Detector = {
  id: 'official-numbers',
  run(view) {
    const reader = readerOf(view);
    const out: Finding[] = [];
    for (const run of numberRuns(view)) weigh(reader, run, out);
    forms(reader, out);
    return out;
  },
};

interface Guess {
  readonly type: SpanType;
  readonly rule: string;
  readonly points: number;
}

/** Lengths that a number of a type may have, when the words say what it is. */
const LENGTHS: Readonly<Partial<Record<SpanType, readonly [number, number]>>> = {
  aadhaar: [4, 16],
  pan: [9, 10],
  passport: [6, 10],
  voter: [6, 20],
  citizenship: [4, 20],
  nid: [9, 17],
  'birth-registration': [8, 17],
  iqama: [7, 12],
  'civil-id': [8, 15],
  visa: [5, 16],
  'work-permit': [4, 18],
  licence: [3, 16],
  'bank-account': [6, 30],
  remittance: [6, 20],
  'mobile-money': [5, 14],
  'vehicle-plate': [3, 8],
  'case-number': [2, 16],
  'id-number': [4, 24],
  postcode: [4, 6],
};

function weigh(reader: Reader, run: NumberRun, out: Finding[]): void {
  const guesses = [...byForm(run)];
  const cue = cueOf(reader, run.first, run.last);
  let points = 0;
  let type: SpanType | undefined;
  const reasons = new Reasons();
  if (cue) {
    const [least, most] = LENGTHS[cue.type] ?? [4, 24];
    if (run.code.length >= least && run.code.length <= most && /\d/.test(run.code)) {
      type = cue.type;
      const close = cue.distance <= 2;
      points =
        run.digits.length >= 6 || /[A-Z]/.test(run.code)
          ? close
            ? 70
            : 60
          : close
            ? cue.numbered
              ? 62
              : 45
            : cue.numbered
              ? 40
              : 20;
      reasons.add(`word-${cue.type}`, points);
    }
  }
  const agreeing = guesses.find((guess) => guess.type === type);
  if (agreeing) reasons.add(agreeing.rule, agreeing.points);
  else {
    const best = guesses.sort((a, b) => b.points - a.points)[0];
    if (best && best.points > points) {
      const reason = new Reasons().add(best.rule, best.points);
      out.push(...overPieces(reader, run, reason.finding(reader, run.first, run.last, best.type, { suffixLength: 0 })));
      if (!type) return;
    }
  }
  if (!type) {
    if (!best60(guesses) && !numbered(reader, run, out)) unexplained(reader, run, out);
    return;
  }
  if (run.spoken) reasons.add('spoken', 5);
  out.push(...overPieces(reader, run, reasons.finding(reader, run.first, run.last, type, { suffixLength: 0 })));
}

function best60(guesses: readonly Guess[]): boolean {
  return guesses.some((guess) => guess.points >= 40);
}

function byForm(run: NumberRun): Guess[] {
  const { code, digits, written } = run;
  const out: Guess[] = [];
  const guess = (type: SpanType, rule: string, points: number): void => {
    out.push({ type, rule, points });
  };
  if (/^[2-9]\d{11}$/.test(code) && verhoeff(code))
    guess('aadhaar', 'check-digit', /^\d{4}[ -]\d{4}[ -]\d{4}$/.test(written) ? 85 : 60);
  else if (/^\d{4} \d{4} \d{4}$/.test(written)) guess('aadhaar', 'grouping', 40);
  if (/^[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]$/.test(code)) guess('pan', 'form', 85);
  if (/^[A-Z]{3}\d{7}$/.test(code)) guess('voter', 'form', 65);
  if (/^[A-Z]\d{7}$/.test(code) && !/\s/.test(written.trim())) guess('passport', 'form', 50);
  if (/^[A-Z]{2}\d{7,8}$/.test(code)) guess('passport', 'form', 62);
  if (/^[A-Z]\d{8}$/.test(code)) guess('passport', 'form', 50);
  if (/^\d{2}[-/]\d{2}[-/]\d{2}[-/]\d{4,6}$/.test(written)) guess('citizenship', 'form', 85);
  if (/^\d{3}-\d{3}-\d{3}-\d$/.test(written)) guess('nid', 'form', 70);
  if (/^784\d{12}$/.test(digits) && luhn(digits)) guess('civil-id', 'check-digit', 95);
  else if (/^784-\d{4}-\d{7}-\d$/.test(written)) guess('civil-id', 'form', 85);
  if (kuwaitCivilId(code)) guess('civil-id', 'check-digit', 58);
  if (/^[12]\d{9}$/.test(code) && luhn(code)) guess('iqama', 'check-digit', 38);
  if (/^(?:19|20)\d{15}$/.test(code)) guess('nid', 'birth-year-form', 65);
  if (/^\d{6}-\d{2}-\d{4}$/.test(written) && plausibleBirthDate(code)) guess('civil-id', 'nric-form', 75);
  if (/^[23]\d{2}(?:050|356|524|144)\d{5}$/.test(code)) guess('civil-id', 'qatar-form', 55);
  if (iban(code)) guess('bank-account', 'check-digit', 95);
  if (/^[A-Z]{4}0[A-Z0-9]{6}$/.test(code) && /\d/.test(code.slice(5))) guess('bank-account', 'ifsc-form', 75);
  if (/^[A-Z]\d{7}[A-Z]$/.test(code)) guess('id-number', 'letter-at-both-ends', 62);
  if (/^RL\d{2,4}$/.test(code)) guess('licence', 'recruiting-licence-form', 75);
  return out;
}

const NUMBER_WORDS = new Set('नंबर नम्बर नं'.split(' ').map(keyOf));

/** "स्टाफ नंबर 50877": a number that is called one, whatever it is of. */
function numbered(reader: Reader, run: NumberRun, out: Finding[]): boolean {
  const before = reader.before(run.first);
  if (run.digits.length < 4 || run.digits.length > 12 || !NUMBER_WORDS.has(reader.key(before))) return false;
  out.push(
    new Reasons().add('called-a-number', 40).finding(reader, run.first, run.last, 'id-number', { suffixLength: 0 }),
  );
  return true;
}

/** A long run of digits without a word that explains it; sums of money and years are not long runs. */
function unexplained(reader: Reader, run: NumberRun, out: Finding[]): void {
  if (run.digits.length < 7 || run.digits.length > 24 || /^0+$/.test(run.digits)) return;
  if (/[/.]/.test(run.written) || /0{4,}$/.test(run.digits)) return;
  if (/^(?:\d{1,3}[ ,])?(?:\d{3}[ ,])+\d{3}$/.test(run.written) || /^\d{4}[-–]\d{4}$/.test(run.written)) return;
  const groups = run.written.split(/[^\dA-Za-z]+/).filter(Boolean);
  if (groups.length > 1 && groups.every((group) => /^(?:1[89]|20)\d\d$/.test(group))) return;
  // Years, ages and counts that happen to stand in a row.
  if (groups.length > 1 && groups.every((group) => group.length < 3)) return;
  const reason = new Reasons().add('long-number', run.digits.length >= 9 ? 45 : 34);
  out.push(...overPieces(reader, run, reason.finding(reader, run.first, run.last, 'id-number', { suffixLength: 0 })));
}

/** Type, rule, points, the form, and what a word must hold for the form to begin in it. */
const PATTERNS: readonly (readonly [SpanType, string, number, RegExp, RegExp])[] = [
  // India: state, district, series, number. Nepal: zone, lot, class, number. Bangladesh: district, "metro", class, number.
  [
    'vehicle-plate',
    'form-india',
    70,
    /(?<![A-Za-z0-9])(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|UK|UP|WB)[ -]?\d{1,2}[A-Z]?[ -]?[A-Z]{1,3}[ -]?\d{4}(?![A-Za-z0-9])/g,
    /[A-Z]{2}/,
  ],
  [
    'vehicle-plate',
    'form-nepal',
    75,
    /(?<![\p{L}\p{M}])(?:बा|ना|लु|ग|को|मे|ज|से|भे|रा|क|म|ध|स|प्रदेश \d)\.? ?(?:प्र\.? ?)?\d{1,3} ?(?:च|प|ख|फ|क|ज|ग|झ|ञ|त|थ|न|ब|म|य|ह) ?\d{1,4}(?!\d)/gu,
    /(?<![\p{L}\p{M}])(?:(?:बा|ना|लु|ग|को|मे|ज|से|भे|रा|क|म|ध|स)(?:प्र)?|प्रदेश)$/u,
  ],
  [
    'vehicle-plate',
    'form-nepal',
    75,
    /(?<![A-Za-z])(?:ba|na|lu|ga|ko|me|ja|se|bhe|ra|ka|ma|dha|sa) ?\d{1,3} ?(?:cha|pa|kha|pha|ja) ?\d{1,4}(?!\d)/gi,
    /(?<![A-Za-z])(?:ba|na|lu|ga|ko|me|ja|se|bhe|ra|ka|ma|dha|sa)(?![A-Za-z])/i,
  ],
  [
    'vehicle-plate',
    'form-bangladesh',
    85,
    /[\u0980-\u09ff]{2,16}(?: মেট্রো)?[- ][ক-হ][- ]\d{2}-\d{4}(?!\d)/gu,
    /[\u0980-\u09ff]{2}/,
  ],
  [
    'vehicle-plate',
    'form-bangladesh',
    80,
    /(?<![A-Za-z])[A-Z][a-z]{2,14}(?: Metro)?[- ](?:Ka|Kha|Ga|Gha|Cha|Ja|Jha|Ta|Tha|Da|Na|Pa|Pha|Ba|Bha|Ma|Ya|Ra|La|Sha|Ha)[- ]\d{2}-\d{4}(?!\d)/g,
    /[A-Z][a-z]{2}/,
  ],
  ['licence', 'recruiting-licence', 80, /(?<![A-Za-z])RL[ -]?(?:No\.?|নং)?[ -]?\d{2,4}(?!\d)/g, /RL/],
  [
    'licence',
    'recruiting-licence-india',
    80,
    /(?<![A-Za-z])B-?\d{3,4}\/[A-Z]{2,12}(?:\/[A-Z]{3,6})?\/[\d+]{2,6}(?:\/\d{1,6}){0,3}(?!\d)/g,
    /^B/,
  ],
  ['case-number', 'writ-form', 75, /(?<![A-Za-z0-9-])\d{2,4}-[A-Z]{2}-\d{3,5}(?![A-Za-z0-9])/g, WITH_DIGIT],
  ['case-number', 'application-form', 55, /(?<![\d/])\d{2,6}\/\d{2}(?![\d/])/g, WITH_DIGIT],
  ['case-number', 'neutral-citation', 70, /\[\d{4}\] [A-Z]{2,6}(?: [A-Z][a-z]*)? \d{1,5}(?: \([A-Za-z]+\))?/g, /^\[$/],
  [
    'case-number',
    'series-form',
    50,
    /(?<![A-Za-z0-9])[A-Z][A-Za-z]{1,5}(?:\/[A-Za-z]{2,6})? ?\(\d{4}\) ?\d{1,4}(?!\d)/g,
    /[A-Z][A-Za-z]{1,5}(?![A-Za-z])/,
  ],
  [
    'id-number',
    'series-and-number',
    62,
    /(?<![A-Za-z0-9/])[A-Z]{1,6}(?:\.[A-Z]\.)?(?:[/-][A-Z]{1,6}){0,2}(?:[/-]|\.? )\d{2,8}(?:(?:[/-]| of )\d{2,8}){0,2}(?![A-Za-z0-9])/g,
    /(?<![A-Za-z])[A-Z]{1,6}(?![a-z])/,
  ],
  [
    'id-number',
    'series-and-number',
    62,
    /(?<![\p{L}\p{M}\p{N}])[\u0904-\u09e3]{1,8}(?: |-|\/)\d{2,8}(?:[ /-]\d{2,8}){0,3}(?![\p{L}\p{N}])/gu,
    /[\u0904-\u09e3]/u,
  ],
  [
    'id-number',
    'number-of-a-paper',
    42,
    /(?<![A-Za-z0-9])(?:file|case|complaint|token|bed|batch|badge|employee|staff|ticket|receipt|reference|serial|roll|registration|member|membership|card|form|slip|docket|fir|gd|petition|claim|cell|prisoner|locker|uniform)(?=[ :#])(?: (?:no\.?|nos\.?|number|num\.?|nambar))?:? ?#?(?:[A-Z]{1,5}[-/ ]?)?\d{2,8}(?:[-/]\d{1,6}){0,3}(?![A-Za-z\d%])(?!,?\d)/gi,
    /(?<![A-Za-z0-9])(?:file|case|complaint|token|bed|batch|badge|employee|staff|ticket|receipt|reference|serial|roll|registration|member|membership|card|form|slip|docket|fir|gd|petition|claim|cell|prisoner|locker|uniform)(?![A-Za-z])/i,
  ],
  [
    'case-number',
    'number-and-year',
    42,
    /(?<![A-Za-z0-9])no\.? ?\d{1,6}\/(?:19|20)\d\d(?!\d)/gi,
    /(?<![A-Za-z0-9])no(?![A-Za-z])/i,
  ],
  ['case-number', 'number-of-year', 62, /(?<![\d/])\d{1,6} of (?:19|20)\d\d(?!\d)/g, WITH_DIGIT],
  ['passport', 'form', 50, /(?<![A-Za-z0-9])[A-Z] ?\d{7}(?![A-Za-z0-9])/g, /[A-Z](?![A-Za-z])/],
];
export const HEADS = new Heads(
  FORM_HEADS,
  PATTERNS.map(([, , , pattern, starts]) => ({ pattern, starts })),
);

/** Words that are no series though figures follow them: "का नंबर था 279". */
const NO_SERIES = BIT_COMMON | BIT_NAME_CUE | BIT_KIN;

function namesNoSeries(reader: Reader, i: number): boolean {
  return reader.has(i, NO_SERIES) && (!reader.allCaps(i) || reader.capitalLine(i) || reader.has(i, BIT_NAME_CUE));
}

function forms(reader: Reader, out: Finding[]): void {
  const { digits } = reader.view;
  const found = HEADS.find(reader.view);
  PATTERNS.forEach(([type, rule, points], pattern) => {
    for (const match of found[pattern] ?? []) {
      if (rule === 'application-form' && !numberedCase(digits, match.index, match[0])) continue;
      if (rule === 'number-of-year' && seriesType(digits, match.index) !== 'case-number') continue;
      const said = rule === 'series-and-number' ? seriesType(digits, match.index) : type;
      if (!said || (rule === 'series-and-number' && namesNoSeries(reader, tokenAt(reader.view, match.index)))) continue;
      out.push({
        start: match.index,
        end: match.index + match[0].length,
        type: said,
        evidence: [{ rule, points }],
        suffixLength: 0,
      });
    }
  });
}

/** What the words just before letters and figures ("LC/114/2015", "EP-0419") say they are; undefined where they say nothing. */
function seriesType(text: string, at: number): SpanType | undefined {
  const before = text.slice(Math.max(0, at - 60), at);
  if (
    /(?:\bcase|\bfir\b|\bgd\b|complaint|petition|\bwrit|\bsuit|\border|docket|application|\bfile\b|claim|केस|वाद|परिवाद|arji|mamla|mukadma|mudda|मुद्दा|मामला|अर्जी|निवेदन|উজুরি|উজুরী|মামলা|জিডি|অভিযোগ)[^.।\n]*$/i.test(
      before,
    )
  )
    return 'case-number';
  return /(?:\bno\b|\bnos\b|number|nambar|nombor|nomber|token|receipt|roll|badge|ticket|\bcard|serial|reference|\bref\b|registration|starts with|starts|नम्बर|नंबर|नं|आईडी|क्रमांक|संख्या|নম্বর|নাম্বার|নং)[^.।\n]{0,24}$/i.test(
    before,
  )
    ? 'id-number'
    : undefined;
}

/** "10424/05" is a case number after "no."; without it only when it cannot be a fraction or a pair of years. */
function numberedCase(text: string, at: number, value: string): boolean {
  if (
    /(?:\bno|\bnos|\bnumber|application|case|file|petition|appeal|मुद्दा|मामला|মামলা|नं|নং)[^\n]{0,200}$/i.test(
      text.slice(Math.max(0, at - 90), at),
    )
  )
    return /^\d{3,6}\//.test(value);
  return /^\d{4,6}\//.test(value) && !/^(?:19|20)\d\d\//.test(value);
}
