import { SCRIPT_LATN, type Detector, type Finding } from '../../document.ts';
import { EVERYDAY_LEADS, FIRM_LEADS, FIRM_TAILS } from '../../lexicon/english-firms.ts';
import { eachWord } from '../../reading/each-word.ts';
import { Reasons, type Reader } from '../../reading/reader.ts';
import { isSpeech } from '../../reading/speech.ts';
import { FIRM_WORD } from '../../words/lexemes.ts';
import { BIT_COMMON, BIT_ORG_HEAD, BIT_TALK } from '../../words/lexicon.ts';
import { keysOf } from '../../words/normalise.ts';

/** Firms that are called by ordinary words, in English talk without capitals: "golden lotus", "global vision recruiting". Only for a look. */
export const englishFirms: Detector = {
  id: 'english-firms',
  trust: 'open',
  run: (view) =>
    isSpeech(view) ? eachWord(view, { property: FIRM_WORD, part: isLead, script: SCRIPT_LATN }, called) : [],
};

const leads = keysOf(FIRM_LEADS);
const everyday = keysOf(EVERYDAY_LEADS);
const tails = keysOf(FIRM_TAILS);
const MOST_WORDS = 4;

function isLead(reader: Reader, i: number): number {
  return leads.has(reader.key(i)) ? 1 : 0;
}

function called(reader: Reader, i: number, _: number, out: Finding[]): number | undefined {
  const { english, plain } = reader.segment(i);
  if (!english || !plain) return undefined;
  let last = i;
  for (let at = i + 1; at < i + MOST_WORDS && reader.follows(at) && reader.sameSegment(i, at); at++) {
    const key = reader.key(at);
    if (tails.has(key) || reader.has(at, BIT_ORG_HEAD)) last = at;
    else if (!leads.has(key) && reader.has(at, BIT_COMMON | BIT_TALK)) break;
  }
  if (last === i) return undefined;
  if (last === i + 1 && everyday.has(reader.key(i)) && !isTold(reader, i, last)) return undefined;
  out.push(new Reasons().add('called-by-ordinary-words', 33).finding(reader, i, last, 'organisation'));
  return last;
}

/** "in bright beginnings", "the company needle craft", "golden rose name": what stands before or after says that it is one. */
function isTold(reader: Reader, first: number, last: number): boolean {
  return (
    /^(?:in|at|from|company|factory|agency|office|called|named|name|firm|shop|parlour|hotel|club|joined)$/.test(
      reader.key(first - 1),
    ) || reader.key(last + 1) === 'name'
  );
}
