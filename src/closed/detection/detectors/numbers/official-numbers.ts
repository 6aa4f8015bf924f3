import { iban, kuwaitCivilId, luhn, plausibleBirthDate, verhoeff } from '../../numbers/checks.ts';
import type { Detector, Finding } from '../../document.ts';
import { keysOf } from '../../words/normalise.ts';
import { cueOf } from '../../numbers/cues.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';
import type { SpanType } from '../../rules.ts';
import { numberRuns, overPieces, type NumberRun } from '../../numbers/runs.ts';
import { forms } from './forms.ts';

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

const NUMBER_WORDS = keysOf('नंबर नम्बर नं');

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
