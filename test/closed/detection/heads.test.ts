import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEADS as contacts } from '../../../src/closed/detection/detectors/contacts.ts';
import { HEADS as english } from '../../../src/closed/detection/detectors/english-phrases.ts';
import { HEADS as englishTraits } from '../../../src/closed/detection/detectors/english-traits.ts';
import {
  DASHED_HEADS as dashed,
  HEADS as englishRecords,
} from '../../../src/closed/detection/detectors/english-records.ts';
import { HEADS as romanisedTraits } from '../../../src/closed/detection/detectors/romanised-traits.ts';
import { HEADS as englishTimes } from '../../../src/closed/detection/detectors/english-times.ts';
import { HEADS as forms } from '../../../src/closed/detection/detectors/number-forms.ts';
import { HEADS as romanised } from '../../../src/closed/detection/detectors/romanised-phrases.ts';
import { HEADS as phrases } from '../../../src/closed/detection/detectors/trait-phrases.ts';
import type { Heads } from '../../../src/closed/detection/heads.ts';
import { buildView } from '../../../src/closed/detection/view.ts';

const SEARCHES: readonly (readonly [string, Heads])[] = [
  ['contacts', contacts],
  ['forms of numbers', forms],
  ['phrases', phrases],
  ['phrases of English', english],
  ['times of English', englishTimes],
  ['traits in English', englishTraits],
  ['records in English', englishRecords],
  ['numbers read out with their dashes', dashed],
  ['traits of romanised talk', romanisedTraits],
  ['phrases of romanised talk', romanised],
];

function places(matches: Iterable<RegExpExecArray>): string[] {
  return [...matches].map((match) => `${match.index} ${match[0]}`);
}

/** Looking only at the words in which a pattern can begin, against reading everything. */
function compare(search: Heads, text: string): number {
  const view = buildView([{ ord: 0, text }], []);
  const found = search.find(view).map(places);
  expect(found).toEqual(search.heads.map(({ pattern }) => places(view.digits.matchAll(pattern))));
  return found.flat().length;
}

const parts = fc.constantFrom(
  ...'first of june|nineteen eighty|Sector 62|14th|year of the flood|do hazaar unnis|two daughters|her left hand is numb|weak heart|kidney failure|first of six|ward chair|two wives|debre haat chaldaina|Teej se do din pehle|saat bahini|mutu rog|five sisters|lame|in the left leg|can\u2019t walk|cannot see|no. 12/2014|case|12/45|मकान|नं. २३|गली 4, वडा 5|ward member|सरपंच|तीन बेटियाँ|দুই|বোন|ঢাকা মেট্রো-গ-১২-৩৪৫৬|बा २ च १२३४|ba 2 cha 1234|MH 12 AB 1234|RL 123|A 1234567|B7654321|[2019] EWCA Civ 12|CR(2014) 45|12-CR-345|sunita dot k at example dot com|www.x.org/a|t.me/x|http://a.b|12 dash 34 slash 5|B dash 7|7 hyphen b dash 12|kha slash two|ab dash cd slash nine one| dash 12| slash one|12|b|A 1 2 3 4 5 6|double 5 zero 3 4 two 1|W.P. 123 of 2019|House No. 12, Gandhi Road|Blk 12 Tampines Street 3|2nd floor, Rose Villa|teesri beti|kidney kharab|unnis saal|chait ko mahina|das saal ki umar|nau aath saat chhe paanch char|ka barga 1234|@sunita_1|facebook id sita.1|27.7172, 85.3240|27°42\u2032N, 85°19\u2032E|.com| |, |. |\n|-|\u200d|\u200c|\u2019|x|क|ক|١|5|A|\ud800'.split(
    '|',
  ),
);

describe.each(SEARCHES)('patterns looked for by the word they begin in: %s', (_name, search) => {
  it('are those that reading everything finds, in the gold texts', () => {
    for (const folder of ['en', 'hi', 'ne', 'bn', 'romanised'])
      for (const line of readFileSync(`test/gold/${folder}/tuning.jsonl`, 'utf8').split('\n').filter(Boolean))
        compare(search, (JSON.parse(line) as { text: string }).text);
  });

  it('and in anything made of their parts', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), fc.constantFrom('', ' '), (list, between) => {
        found += compare(search, list.join(between));
      }),
      { numRuns: 1_000 },
    );
    expect(found).toBeGreaterThan(200);
  });
});
