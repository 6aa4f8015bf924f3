import type { Detector, Finding } from '../../document.ts';
import { keysOf } from '../../words/normalise.ts';
import { eachNumeral, numeralAt } from '../../numbers/numerals.ts';
import { isPaper } from '../../reading/papers.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';

/**
 * Lengths of time that are exact enough to find a case: sentences served, days held, "one year and six months"; and
 * spans that tie an event to now ("three years ago"). A round "two years" in a life is not proposed.
 */
export const durations: Detector = {
  id: 'durations',
  run(view) {
    const reader = readerOf(view);
    const out: Finding[] = [];
    eachNumeral(view, (first, { last, value }) => weigh(reader, first, last, value, out));
    return out;
  },
};

const UNITS = keysOf(
  'year years month months week weeks day days वर्ष साल महीने महीना महिना हप्ता हफ्ते दिन বছর মাস সপ্তাহ দিন দিনে দিনের মাসে হপ্তা बर्ष वर्षपछि वर्षसम्म वर्षभर बर्षपछि बर्षसम्म महिनापछि महिनासम्म महिनाभर महिनाभित्र महिनामै दिनपछि दिनसम्म दिनभर दिनभित्र दिनमै हप्तापछि हप्तासम्म barsa mahina mahine din hafte hafta hapta hapte saal sal bochor mas mash maas soptaho',
);
const SHORT = keysOf(
  'week weeks day days हप्ता हफ्ते दिन दिनपछि दिनसम्म दिनभित्र दिनमै हप्तापछि हप्तासम्म সপ্তাহ দিন দিনে দিনের হপ্তা din hafte hafta hapta hapte',
);
const HOURS = keysOf('hour hours minute minutes');
const HELD = keysOf(
  'imprisonment prison imprisoned jail jailed sentence sentenced sentencing detention detained custody tariff probation fined served term remand arrested deported camp shelter hospital locked जेल कैद हिरासत हिरासतमा थुना थुनामा কারাদণ্ড জেল জেলে আটক হাজতে থানা থানায় থানাত হাজত ক্যাম্প ক্যাম্পে শেল্টার শেল্টারে হোমে হাসপাতালে হাসপাতালত ভর্তি আটকা আটকায়া বন্দি তালাবন্ধ hajot bhorti atka bondi talabondho bond leave submission',
);
const AGO = keysOf('ago later earlier before पहले पहिले अघि बाद पछि আগে পরে pahile pachi pahle baad age pore');

function unitAt(reader: Reader, i: number): number {
  const at = /^[-‑]$/.test(reader.form(i)) && reader.glued(i) ? i + 1 : i;
  return reader.isWord(at) && (UNITS.has(reader.key(at)) || UNITS.has(reader.stem(at))) ? at : -1;
}

function weigh(reader: Reader, first: number, last: number, value: number, out: Finding[]): number {
  const paper = reader.segment(first).english && isPaper(reader.view);
  let unit = unitAt(reader, last + 1);
  if (paper && HOURS.has(reader.key(last + 1))) unit = last + 1;
  if (unit < 0 || value < 1 || value > 400) return last;
  if (
    /^(?:old|of)$/.test(reader.key(unit + 1)) ||
    (/^[-‑]$/.test(reader.form(unit + 1)) && reader.key(unit + 2) === 'old')
  )
    return unit;
  const reasons = new Reasons().add('length-of-time', 16);
  // "a three-month sentence", "the 18-year tariff": said of one thing.
  if (/^[-‑]$/.test(reader.form(last + 1)) && !reader.isMark(unit + 1)) reasons.add('of-one-thing', 15);
  const short = SHORT.has(reader.key(unit));
  let second = unit + 1;
  if (/^(?:and|,|र|और|ও|ra)$/.test(reader.form(second))) second++;
  const more = numeralAt(reader, second);
  const moreUnit = more ? unitAt(reader, more.last + 1) : -1;
  if (moreUnit >= 0) {
    unit = moreUnit;
    reasons.add('two-units', 22);
  } else if (value > 10 && (short || (value % 5 !== 0 && value % 12 !== 0))) reasons.add('exact', 14);
  if (reader.nearKey(first, unit, HELD, 6)) reasons.add('held', 18);
  else if (paper) reasons.add('in-a-paper', 15);
  const after = reader.after(unit);
  if (AGO.has(reader.key(after)) && after === unit + 1) {
    reasons.add('relative', value <= 10 && !short ? 8 : 14);
    if (/^(?:ago|later|earlier)$/.test(reader.key(after))) unit = after;
  }
  if (reasons.total >= 30) out.push(reasons.finding(reader, first, unit, 'duration', { suffixLength: 0 }));
  return unit;
}
