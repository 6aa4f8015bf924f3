import type { Finding } from '../../document.ts';
import { personLadder } from '../../findings/ladders.ts';
import { BIT_AGENT, BIT_EMPLOYER, BIT_GIVEN, BIT_KIN, BIT_TALK, BIT_TITLE, kinRoles } from '../../words/lexicon.ts';
import { NEPALI_ADDRESSES, NEPALI_EVERYDAY_NAMES, NEPALI_TRADES } from '../../lexicon/nepali-names.ts';
import { keyOf, keysOf } from '../../words/normalise.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import { AFTER_RELATION, BESIDE_OTHERS } from '../names/possible.ts';

export const BY_TRADE = keysOf(NEPALI_TRADES);
export const ADDRESS = keysOf(NEPALI_ADDRESSES);
const EVERYDAY = keysOf(NEPALI_EVERYDAY_NAMES);

/** Whether a word, with or without the ending of who acts or receives, is a name as well. */
export function mayBeEveryday(reader: Reader, i: number): boolean {
  return EVERYDAY.has(reader.key(i)) || EVERYDAY.has(withoutCase(reader, i));
}

function withoutCase(reader: Reader, i: number): string {
  const bare = /^(.+)(?:ले|लाई|सँग|को|की)$/u.exec(reader.form(i))?.[1];
  return bare === undefined ? '' : keyOf(bare);
}

/** What is felt, wished and done of the word itself: "दिदी खुसी भइन्", "आमा शान्ति चाहन्थिन्". */
const OF_A_WORD = /^(?:भ[एइयो]|हुन|हुँ|थि|छ|लाग|मान|मनाउ|पाउ|पाए|दि|चाह|गर|रह|देख|राख|नै|पनि|हो|होइन)/u;

/** "छोरी हिउँला आठ वर्षकी", "शान्ति दिदी", "प्राप्ति र प्रकृति": a word that is a name where a name stands. */
export function everyday(reader: Reader, i: number, out: Finding[]): void {
  const [before, after] = [i - 1, i + 1];
  const cased = !EVERYDAY.has(reader.key(i));
  const next = reader.isWord(after) && !reader.lineStart(after);
  const reasons = new Reasons();
  let role: string | undefined;
  if (
    reader.isWord(before) &&
    !reader.lineStart(i) &&
    reader.suffix(before) === 0 &&
    (reader.has(before, BIT_KIN | BIT_AGENT | BIT_EMPLOYER | BIT_TITLE) || BY_TRADE.has(reader.key(before))) &&
    (cased || !next || !OF_A_WORD.test(reader.form(after)))
  ) {
    role = kinRoles().get(reader.key(before));
    reasons.add('after-relation', 31);
  } else if (!cased && next && (ADDRESS.has(reader.key(after)) || ADDRESS.has(reader.stem(after))))
    reasons.add('form-of-address', 33);
  else if (!cased && isBesideName(reader, i)) reasons.add('beside-a-name', 32);
  if (reasons.total === 0) return;
  out.push(
    reasons.finding(reader, i, i, role ? 'kin-name' : 'person', {
      ...(role ? { ...AFTER_RELATION, ladder: personLadder(role, true) } : BESIDE_OTHERS),
    }),
  );
}
const AND = keyOf('र');

/** "प्राप्ति र सुनिता": joined to a name that is nothing else. */
export function isBesideName(reader: Reader, i: number): boolean {
  const isName = (at: number): boolean => reader.has(at, BIT_GIVEN) && !reader.has(at, BIT_TALK);
  return (
    (reader.key(i + 1) === AND && isName(i + 2) && !reader.lineStart(i + 1)) ||
    (reader.key(i - 1) === AND && isName(i - 2) && !reader.lineStart(i))
  );
}
