import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Detector, Finding } from '../../document.ts';
import { keysOf } from '../../words/normalise.ts';
import { cueOf } from '../../numbers/cues.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';
import { numberRuns, overPieces, type NumberRun } from '../../numbers/runs.ts';

/**
 * Telephone numbers: every run of digits of a likely length is read by libphonenumber as a number of the countries of
 * origin and destination, after native digits were mapped. Without the sign of a country, mobile forms of the origin
 * countries count by themselves; shorter ones need a word such as "phone", "call", "नम्बर".
 */
export const phones: Detector = {
  id: 'phones',
  run(view) {
    const reader = readerOf(view);
    const out: Finding[] = [];
    for (const run of numberRuns(view)) weigh(reader, run, out);
    return out;
  },
};

const CUES = keysOf(
  'phone phones telephone tel mobile mob cell cellphone call called calling whatsapp viber imo contact dial ring sms hotline fon phon fone mobail number numbers fax फोन फ़ोन मोबाइल मोबाईल टेलिफोन सम्पर्क संपर्क व्हाट्सएप ह्वाट्सएप भाइबर इमो कल नम्बर नंबर नम्बरमा ফোন মোবাইল টেলিফোন যোগাযোগ হোয়াটসঅ্যাপ ইমো কল নম্বর নাম্বার নম্বরে নম্বরটা ফোনে',
);
const ORIGIN: readonly CountryCode[] = ['NP', 'IN', 'BD'];
const DESTINATION: readonly CountryCode[] = [
  'SA',
  'AE',
  'QA',
  'KW',
  'BH',
  'OM',
  'LB',
  'JO',
  'MY',
  'SG',
  'AU',
  'GB',
  'US',
];

/** Mobile numbers as they are written at home: India 6-9 and ten digits, Nepal 97/98 and ten, Bangladesh 01 and eleven. */
const HOME_MOBILE = /^(?:0?[6-9]\d{9}|9[78]\d{8}|01[3-9]\d{8})$/;

function weigh(reader: Reader, run: NumberRun, out: Finding[]): void {
  const length = run.digits.length;
  if (length < 6 || length > 16 || /[A-Z]/.test(run.code)) return;
  if (/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(run.written) && length <= 8) return;
  if (/^\d{4}[-–]\d{4}$/.test(run.written) && !reader.nearKey(run.first, run.last, CUES, 4)) return;
  const plus = run.written.startsWith('+') || run.written.startsWith('00');
  const cued = reader.nearKey(run.first, run.last, CUES, 6);
  const reasons = new Reasons();
  if (plus && length >= 8) {
    const number = parsePhoneNumberFromString(`+${run.digits.replace(/^00/, '')}`);
    reasons.add('international', number?.isValid() ? 90 : 62);
  } else if (HOME_MOBILE.test(run.digits)) reasons.add('mobile-form', 62);
  else if (valid(run.digits, ORIGIN, true)) reasons.add('with-country-code', 70);
  else if (cued && (valid(run.digits, ORIGIN, false) || valid(run.digits, DESTINATION, false)))
    reasons.add('national-form', 40);
  else if (cued && length >= 7) reasons.add('length', 25);
  else return;
  if (cued) reasons.add('word', 25);
  const other = cueOf(reader, run.first, run.last);
  if (other && other.distance <= 3 && other.type !== 'id-number' && !plus) reasons.add('another-kind-of-number', -40);
  if (run.spoken) reasons.add('spoken', 5);
  out.push(...overPieces(reader, run, reasons.finding(reader, run.first, run.last, 'phone', { suffixLength: 0 })));
}

/** What was asked of numbers before, for they are said again, and a testimony is read again; then the store begins anew. */
const KEPT = 2_048;
const kept = new Map<string, boolean>();

/** Valid in one of the countries; `prefixed`: only when it begins with that country's own calling code. */
function valid(digits: string, countries: readonly CountryCode[], prefixed: boolean): boolean {
  const asked = `${countries[0]} ${prefixed} ${digits}`;
  let answer = kept.get(asked);
  if (answer === undefined) {
    if (kept.size >= KEPT) kept.clear();
    answer = isValidInOne(digits, countries, prefixed);
    kept.set(asked, answer);
  }
  return answer;
}

function isValidInOne(digits: string, countries: readonly CountryCode[], prefixed: boolean): boolean {
  return countries.some((country) => {
    if (prefixed) {
      const code = country === 'NP' ? '977' : country === 'IN' ? '91' : '880';
      return (
        digits.startsWith(code) &&
        digits.length >= code.length + 8 &&
        (parsePhoneNumberFromString(`+${digits}`)?.isValid() ?? false)
      );
    }
    return parsePhoneNumberFromString(digits, country)?.isValid() ?? false;
  });
}
