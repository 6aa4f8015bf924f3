import type { Detector, Finding } from '../../document.ts';
import { keysOf } from '../../words/normalise.ts';
import { CURRENCY_CODES, CURRENCY_NAMES } from '../../lexicon/english-papers.ts';
import { figureEnd, numeralAt } from '../../numbers/numerals.ts';
import { isPaper } from '../../reading/papers.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';

/**
 * Exact sums of money. A round sum ("25,000 rupees") is what thousands paid; one given to the last unit stands in a
 * receipt, a judgment or a claim, and finds its case. In papers that nobody speaks any sum does.
 */
export const amounts: Detector = {
  id: 'amounts',
  run(view) {
    const reader = readerOf(view);
    const out: Finding[] = [];
    for (let i = 0; i < reader.count; i++) {
      if (!reader.isNumber(i)) continue;
      const last = figureEnd(reader, i);
      weigh(reader, i, last, out);
      i = last;
    }
    return out;
  },
};

const CURRENCIES = keysOf(
  'rs inr npr bdt sar aed qar kwd usd gbp eur sek dkk nok pln tk rupees rupee rupiya rupaya taka riyal riyals dirham dirhams dinar dinars ringgit dollars dollar euros euro pounds pound kroner kronor kronas zlotys zloty lira liras francs marks रुपये रुपए रुपया रुपैयाँ रु टका रियाल दिनार दिर्हम টাকা রিয়াল দিনার দিরহাম রিঙ্গিত',
);
const SCALES = keysOf('thousand million billion lakh lakhs crore hazar hajar हजार लाख करोड হাজার লাখ কোটি');
const CODES = new Set(CURRENCY_CODES.split(/\s+/));
const NAMES = keysOf(CURRENCY_NAMES);
const SIGNS = /^[$£€₹৳]$/;

function weigh(reader: Reader, first: number, last: number, out: Finding[]): void {
  let from = first;
  let to = last;
  const before = first - 1;
  const paper = reader.segment(first).english && isPaper(reader.view);
  if (SIGNS.test(reader.form(before)) || (paper && CODES.has(reader.form(before)))) from = before;
  else if (CURRENCIES.has(reader.key(before))) from = before;
  else if (reader.form(before) === '.' && CURRENCIES.has(reader.key(before - 1))) from = before - 1;
  if (SCALES.has(reader.key(to + 1))) to++;
  let after = to + 1;
  if (reader.isWord(after) && /^[A-Z]/.test(reader.form(after)) && CURRENCIES.has(reader.key(after + 1))) after++;
  else if (paper) after = ofACountry(reader, after);
  if (
    CURRENCIES.has(reader.key(after)) ||
    (paper && (NAMES.has(reader.key(after)) || CODES.has(reader.form(after)))) ||
    (reader.suffix(Math.min(after, reader.count - 1)) > 0 &&
      CURRENCIES.has(reader.stem(Math.min(after, reader.count - 1))))
  )
    to = after;
  if (reader.key(to) === 'pounds' && reader.key(to + 1) === 'sterling') to++;
  // "25,000 euros (EUR)"
  if (paper && reader.form(to + 1) === '(' && CODES.has(reader.form(to + 2))) to += 2;
  if (from === first && to === last) return;
  if (from === first && to === last + 1 && SCALES.has(reader.key(to))) return;
  const figure = reader.view.digits.slice(reader.start(first), reader.end(last));
  const significant = figure.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
  const decimals = /\.\d{2}$/.test(figure) && !figure.endsWith('.00');
  // "DKK 240,000": the code of a currency is written in documents, not in talk.
  const coded = /^[A-Z]{3}$/.test(reader.form(from)) || /^[A-Z]{3}$/.test(reader.form(to));
  if (!paper && !decimals && !coded && significant < 3) return;
  if (!numeralAt(reader, first)) return;
  out.push(new Reasons().add('exact-sum', decimals ? 36 : 31).finding(reader, from, to, 'amount', { suffixLength: 0 }));
}

/** "1,200 | United States | dollars", "30,000 | new Turkish | liras": the token behind what says whose money it is. */
function ofACountry(reader: Reader, after: number): number {
  let at = after;
  while (at < after + 3 && reader.follows(at) && (reader.capital(at) || /^(?:new|old)$/.test(reader.key(at)))) at++;
  return at > after && (CURRENCIES.has(reader.key(at)) || NAMES.has(reader.key(at))) ? at : after;
}
