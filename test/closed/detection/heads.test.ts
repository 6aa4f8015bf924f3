import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectors } from '../../../src/closed/detection/detectors.ts';
import { searches } from '../../../src/closed/detection/patterns/heads.ts';
import { buildView } from '../../../src/closed/detection/reading/view.ts';

function places(matches: Iterable<RegExpExecArray>): string[] {
  return [...matches].map((match) => `${match.index} ${match[0]}`);
}

/** Looking only where the automaton says that a pattern may match, against reading everything. */
function compare(text: string): number {
  const view = buildView([{ ord: 0, text }], []);
  let found = 0;
  for (const search of searches) {
    const matches = search.find(view).map(places);
    expect(matches).toEqual(search.patterns.map((pattern) => places(view.digits.matchAll(pattern))));
    found += matches.flat().length;
  }
  return found;
}

const parts = fc.constantFrom(
  ...'first of june|nineteen eighty|Sector 62|14th|year of the flood|do hazaar unnis|two daughters|her left hand is numb|weak heart|kidney failure|first of six|ward chair|two wives|debre haat chaldaina|Teej se do din pehle|saat bahini|mutu rog|five sisters|lame|in the left leg|can\u2019t walk|cannot see|no. 12/2014|case|12/45|मकान|नं. २३|दो साल की|तीन बजे|साढ़े चार साल का|होली से दो दिन पहले|पेट में बच्चा|गूँगा|दो छोरी एक छोरा|२०७२ साल|वर्ष ३२ की|दुई जना छोरा|बुढी दुई जना|छोरी पाँच जना,|শূন্য এক সাত|পঁচিশ বছর|সাড়ে তিন বছর|দুই ভাই এক বোন|ঈদের দিন|১৯৭১ সালে|রোড পাঁচ|এক ছেলে দুই মেয়ে|गली 4, वडा 5|ward member|सरपंच|तीन बेटियाँ|দুই|বোন|ঢাকা মেট্রো-গ-১২-৩৪৫৬|बा २ च १२३४|ba 2 cha 1234|MH 12 AB 1234|RL 123|A 1234567|B7654321|[2019] EWCA Civ 12|CR(2014) 45|12-CR-345|sunita dot k at example dot com|www.x.org/a|t.me/x|http://a.b|12 dash 34 slash 5|B dash 7|7 hyphen b dash 12|kha slash two|ab dash cd slash nine one| dash 12| slash one|12|b|A 1 2 3 4 5 6|double 5 zero 3 4 two 1|W.P. 123 of 2019|House No. 12, Gandhi Road|Blk 12 Tampines Street 3|2nd floor, Rose Villa|teesri beti|kidney kharab|unnis saal|chait ko mahina|das saal ki umar|nau aath saat chhe paanch char|ka barga 1234|@sunita_1|facebook id sita.1|r/o Rose Villa, Kurla,|27.7172, 85.3240|27°42\u2032N, 85°19\u2032E|.com| |, |. |\n|-|\u200d|\u200c|\u2019|x|क|ক|١|5|A|@\ud835\udc9c|\ud83d\ude00|\udc00|\ud800'.split(
    '|',
  ),
);

describe('patterns looked for where one can begin', () => {
  it('are those of every detector', () => {
    expect(detectors().length).toBeGreaterThan(0);
    expect(searches.length).toBeGreaterThan(10);
  });

  it.each(['en', 'hi', 'ne', 'bn', 'romanised'])(
    'are those that reading everything finds, in the gold texts: %s',
    (folder) => {
      for (const line of readFileSync(`test/gold/${folder}/tuning.jsonl`, 'utf8').split('\n').filter(Boolean))
        compare((JSON.parse(line) as { text: string }).text);
    },
  );

  it('and in anything made of their parts', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), fc.constantFrom('', ' '), (list, between) => {
        found += compare(list.join(between));
      }),
      { numRuns: 1_000 },
    );
    expect(found).toBeGreaterThan(2_000);
  });
});
