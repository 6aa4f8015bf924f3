import type { Detector, Finding } from '../../document.ts';
import { COUNTED, MEASURES, MEASURE_KINDS } from '../../lexicon/english-papers.ts';
import { eachNumeral, figureEnd } from '../../numbers/numerals.ts';
import { isPaper } from '../../reading/papers.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';
import type { SpanType } from '../../rules.ts';
import { keysOf } from '../../words/normalise.ts';

/** Shares, measures and hours of the day in English papers: "68%", "27.4 sq. m", "1.5 kilograms", "at 5.30 a.m.". Only for a look. */
export const englishMeasures: Detector = {
  id: 'english-measures',
  run(view) {
    if (!isPaper(view)) return [];
    const reader = readerOf(view);
    const out: Finding[] = [];
    eachNumeral(view, (first, { last, digits, value }) =>
      weigh(reader, first, digits ? figureEnd(reader, first) : last, value, out),
    );
    return out;
  },
};

const measures = keysOf(MEASURES);
const counted = keysOf(COUNTED);
const kinds = keysOf(MEASURE_KINDS);

function weigh(reader: Reader, first: number, last: number, value: number, out: Finding[]): number {
  if (!reader.segment(first).english) return last;
  const next = last + 1;
  const add = (rule: string, end: number, type: SpanType): number => {
    out.push(new Reasons().add(rule, 31).finding(reader, first, end, type, { suffixLength: 0 }));
    return end;
  };
  if (reader.form(next) === '%') return add('share', next, 'amount');
  if (!reader.follows(next)) return last;
  if (reader.key(next) === 'percent') return add('share', next, 'amount');
  if (reader.key(next) === 'per' && reader.key(next + 1) === 'cent') return add('share', next + 1, 'amount');
  const hour = hourEnd(reader, next);
  if (hour >= 0) return add('hour', hour, 'date');
  const unit = kinds.has(reader.key(next)) ? next + (reader.form(next + 1) === '.' ? 2 : 1) : next;
  if (measures.has(reader.key(unit)) && reader.follows(unit)) return add('measure', unit, 'amount');
  return value > 1 && counted.has(reader.key(next)) ? add('counted', next, 'amount') : last;
}

/** The last token of "a.m.", "pm", "o'clock", "hours" behind an hour; -1 where none stands there. */
function hourEnd(reader: Reader, i: number): number {
  const key = reader.key(i);
  if (key === 'am' || key === 'pm' || /^o['’]clock$/.test(key)) return i;
  if (!/^[ap]$/.test(key) || reader.form(i + 1) !== '.' || reader.key(i + 2) !== 'm') return -1;
  return reader.form(i + 3) === '.' && reader.glued(i + 3) ? i + 3 : i + 2;
}
