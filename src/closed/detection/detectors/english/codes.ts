import { TOKEN_MIXED, type Detector, type Finding } from '../../document.ts';
import { isPaper } from '../../reading/papers.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';

/** Numbers of files, judgments and cells in English papers, in whatever form, behind "no.": "nos. AWB 10/41772 and 10/41775". */
export const englishCodes: Detector = {
  id: 'english-codes',
  run(view) {
    if (!isPaper(view)) return [];
    const reader = readerOf(view);
    const out: Finding[] = [];
    for (let i = 1; i < reader.count; i++) {
      if (!reader.isWord(i) || !/^nos?$/.test(reader.key(i)) || LAWS.test(reader.key(i - 1))) continue;
      let first = reader.form(i + 1) === '.' ? i + 2 : i + 1;
      for (let last = codeEnd(reader, first); last >= 0; last = codeEnd(reader, first)) {
        out.push(
          new Reasons().add('called-number', 45).finding(reader, first, last, 'case-number', { suffixLength: 0 }),
        );
        i = last;
        if (!/^(?:,|and|&)$/.test(reader.form(last + 1))) break;
        first = last + 2;
      }
    }
    return out;
  },
};

/** What is public and has a number. */
const LAWS =
  /^(?:act|acts|law|laws|protocol|protocols|decree|article|articles|order|regulation|regulations|directive|resolution|recommendation|instruction|convention|annex|section|rule|chapter|paragraph)$/;
const LONGEST = 16;

/** The last token of a number that begins here, of figures, short words with capitals, and the signs that join them; -1 where there is none. */
function codeEnd(reader: Reader, first: number): number {
  let last = -1;
  let digits = 0;
  let joined = false;
  for (let at = first; at < first + LONGEST && at < reader.count && (at === first || !reader.lineStart(at)); at++) {
    const length = reader.end(at) - reader.start(at);
    if (reader.isNumber(at) || reader.kind(at) === TOKEN_MIXED) {
      digits += length;
      last = at;
    } else if (/^[/.–-]$/.test(reader.form(at))) {
      if (!reader.glued(at) || !reader.glued(at + 1)) break;
      if (reader.form(at) !== '.') joined = true;
    } else if (!reader.isWord(at) || !reader.capital(at) || length > 5) break;
    else if (reader.glued(at)) last = at;
  }
  return digits > 3 || (digits > 0 && joined) ? last : -1;
}
