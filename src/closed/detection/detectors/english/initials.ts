import type { Detector, Finding } from '../../document.ts';
import { isPaper } from '../../reading/papers.ts';
import { Reasons, readerOf, type Reader } from '../../reading/reader.ts';

/** People of whom a paper gives the initials alone: "K.L.", "Officer H.Ö.", "Ms S.-M. B.". */
export const englishInitials: Detector = {
  id: 'english-initials',
  run(view) {
    if (!isPaper(view)) return [];
    const reader = readerOf(view);
    const out: Finding[] = [];
    for (let i = 0; i + 1 < reader.count; i++) {
      if (!isInitial(reader, i) || (reader.glued(i) && !/^["“‘'(]$/.test(reader.form(i - 1)))) continue;
      let last = i;
      while (isInitial(reader, last + 2) && (reader.glued(last + 2) || last === i)) last += 2;
      if (last > i && !KNOWN.has(reader.view.text.slice(reader.start(i), reader.end(last))))
        out.push(new Reasons().add('initials', 45).finding(reader, i, last, 'person', { suffixLength: 0 }));
      else if (last === i && isAlone(reader, i))
        out.push(
          new Reasons().add('one-initial', 31).finding(reader, i, i, 'person', { suffixLength: 0, propagate: false }),
        );
      i = last;
    }
    return out;
  },
};

/** What is written so and names nobody. */
const KNOWN = new Set([
  'U.S',
  'U.K',
  'U.N',
  'U.S.S.R',
  'U.S.A',
  'E.U',
  'B.A',
  'M.A',
  'B.C',
  'A.D',
  'P.O',
  'P.S',
  'S.A',
  'N.V',
  'B.V',
  'A.G',
  'S.R.L',
  'S.p.A',
  'U.A.E',
  'P.M',
  'A.M',
  'Ph.D',
  'D.C',
  'G.D',
  'L.L.C',
  'I.P.C',
  'N.B',
  'Q.C',
  'K.C',
  'I.D',
  'W.P',
  'R.O',
  'S.I',
  'A.S.I',
  'D.S.P',
  'O.P',
  'P.W',
  'D.W',
  'S.L',
  'S.P',
  'J.P',
  'M.P',
  'M.D',
  'V.I.P',
  'C.R',
  'S.C',
  'H.C',
]);

/** A letter with a capital and a full stop. */
function isInitial(reader: Reader, i: number): boolean {
  return (
    reader.isWord(i) &&
    reader.capital(i) &&
    reader.end(i) - reader.start(i) === 1 &&
    reader.form(i + 1) === '.' &&
    reader.glued(i + 1)
  );
}

/** "her children, A., B. and C., born in 1986": one letter that stands for a name. */
function isAlone(reader: Reader, i: number): boolean {
  if (reader.sentenceStart(i) || reader.lineStart(i) || i === 0) return false;
  const next = i + 2;
  if (next >= reader.count || reader.lineStart(next)) return false;
  const goesOn = reader.form(next) === ',' || (reader.isWord(next) && !reader.capital(next));
  const before = reader.form(i - 1);
  return goesOn && (before === ',' || before === 'and' || (reader.isWord(i - 1) && !reader.capital(i - 1)));
}
