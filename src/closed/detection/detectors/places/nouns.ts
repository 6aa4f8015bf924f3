import type { Reader } from '../../reading/reader.ts';
import { BIT_PLACE_NOUN, placeNounKinds } from '../../words/lexicon.ts';

/** The kind of place that a noun right beside the name says it is. */
export function nounBeside(reader: Reader, first: number, last: number): string | undefined {
  const after = reader.after(last);
  if (after >= 0 && after <= last + 2) {
    const kind = kindNamed(reader, after, last);
    if (kind) return kind;
  }
  const before = reader.before(first);
  if (before !== first - 1) return undefined;
  const kind = kindNamed(reader, before, last);
  if (kind) return kind;
  // "village of X", "district named X", "X नामको गाउँ"
  const outer = kindNamed(reader, reader.before(before), last);
  return outer && /^(?:of|called|named)$/.test(reader.key(before)) ? outer : undefined;
}

/** The kind of place that a noun beside a name says; before the name it has no case ending. */
function kindNamed(reader: Reader, i: number, last: number): string | undefined {
  if (i < 0 || !reader.has(i, BIT_PLACE_NOUN) || (i <= last && reader.suffix(i) > 0)) return undefined;
  const kinds = placeNounKinds();
  return kinds.get(reader.key(i)) ?? kinds.get(reader.stem(i));
}
