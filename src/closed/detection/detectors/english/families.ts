import { SCRIPT_LATN, type Detector } from '../../document.ts';
import { FIRST_TO_TENTH, FROM_TWO, TEENS } from '../../lexicon/english-numbers.ts';
import { Heads, headOf, headWith } from '../../patterns/heads.ts';
import { runPhrases, behind, writtenIn, type Phrase } from '../../patterns/phrases.ts';
import { isSpeech } from '../../reading/speech.ts';

/**
 * How many there were at home, who of them lives, and which of them she is, in the free words of English talk: "eleven mouths", "five born,
 * two living", "after me come four sisters", "the last but one". Only for a look.
 */
export const englishFamilies: Detector = {
  id: 'english-families',
  trust: 'open',
  run: (view) => (writtenIn(view, SCRIPT_LATN) && isSpeech(view) ? runPhrases(view, PHRASES, HEADS) : []),
};

const COUNT = `${FROM_TWO}|${TEENS}|twenty|[2-9]|1\\d`;
const ANY = `${COUNT}|one|another|an|a|no|1|0`;
const CHILDREN =
  'children|child|kids?|issues?|sons?|daughters?|sisters?|brothers?|girls?|boys?|siblings|babies|baby|infants?|twins|grandchildren|grandsons?|granddaughters?|stepchildren|half[- ](?:brothers?|sisters?|siblings)|step[- ]siblings|step-?sons?|step-?daughters?|sisters-in-law|daughters-in-law|brothers-in-law|wives|husbands';
const KIND =
  'small|little|young|grown|grown-up|younger|elder|older|big|married|unmarried|living|surviving|other|own|real|more|dead|school-going';
const ORDINAL = `${FIRST_TO_TENTH}|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|eldest|oldest|youngest|middle|last|only`;
const FATE =
  'living|alive|live|lived|survived|surviving|left|dead|died|expired|gone|remain|remained|married|unmarried|studying|abroad|at home|with me|with him';
const NOW = '(?:,|;| and|, and|,? but| of (?:which|whom|them)|:)';
const KINDS = `(?: (?:${KIND}))?`;

const counted = headWith(`${COUNT}|one|all|both`, '');
const ordered = headWith(ORDINAL, '');

const PHRASES: readonly Phrase[] = [
  {
    type: 'family-size',
    rule: 'mouths',
    points: 34,
    head: counted,
    needs: 'after',
    after: behind(
      '(?: (?:hungry|small|little|big|other|more))? (?:mouths|stomachs|bellies|eaters|issues|heads|souls|living beings)(?: (?:in all|to feed|at home|in (?:the|one|our) (?:house|home|room)))?',
    ),
  },
  {
    type: 'family-size',
    rule: 'of-them',
    points: 34,
    head: counted,
    needs: 'after',
    after: behind(
      ` of (?:us|them|these|those|whom|which|her|my|his)(?:,? (?:${KIND}|her|my|his|were|are|all|just|only|from)){0,3} (?:${CHILDREN})(?: (?:in all|together|and me))?`,
    ),
  },
  {
    type: 'family-size',
    rule: 'of-us-in-all',
    points: 34,
    head: counted,
    needs: 'after',
    after: behind(
      ' of (?:us|them)(?: (?:kids|sisters|brothers|siblings|children|girls|boys|altogether|in all|in total|together|at home)){1,3}',
    ),
  },
  {
    type: 'family-size',
    rule: 'counted-and-what-they-are',
    points: 34,
    head: counted,
    needs: 'after',
    after: behind(
      `${KINDS} (?:${CHILDREN})(?: of (?:mine|hers|ours|his own|my own|her own))?,? (?:all|both|none|each|every one)(?: (?:of them|are|were|is|still|of whom))?(?: (?:${KIND}|${FATE}|girls|boys|brothers|sisters|minor|minors))`,
    ),
  },
  {
    type: 'family-size',
    rule: 'counted-in-turn',
    points: 34,
    head: counted,
    needs: 'after',
    after: behind(
      `${KINDS} (?:${CHILDREN})${NOW}? (?:${ANY})${KINDS} (?:(?:${CHILDREN})|(?:in|on|at|inside) (?:my|her|the) (?:belly|womb|stomach|lap|breast|way|arms|hip)|on the way|more|to come|(?:is |are |was |were )?(?:${FATE}))`,
    ),
  },
  {
    type: 'family-size',
    rule: 'born-and-living',
    points: 34,
    head: counted,
    needs: 'after',
    after: behind(
      `(?: (?:${CHILDREN}))?(?: (?:were|was|are|have been))? (?:born|delivered|carried|buried|dead|died|lost|living|alive|survived)${NOW} (?:(?:only|just|but|now|all) )?(?:${ANY}|none)(?: (?:is|are|was|were|have|has|had|only))? (?:${FATE}|born)`,
    ),
  },
  {
    type: 'family-size',
    rule: 'counted-from-me',
    points: 34,
    head: counted,
    needs: 'after',
    after: behind(
      `${KINDS} (?:${CHILDREN}|of us|of them)(?: (?:were|was|are|is|came|come|born)){0,2} (?:after|before|above|below|younger than|older than|elder to|younger to|elder than) (?:me|her|him|my brother|the boy|the son|a son|a boy)`,
    ),
  },
  {
    type: 'family-size',
    rule: 'before-or-after-me',
    points: 34,
    head: headWith('after|before|above|below|behind|under|between', ' (?:me|her|him|us)'),
    needs: 'after',
    after: behind(
      `(?:,| there| came| come| comes| were| are| is| was| had| have| only| just){0,3} (?:${ANY})${KINDS} (?:${CHILDREN})(?:(?:,| and|, and) (?:${ANY})${KINDS} (?:${CHILDREN}))?`,
    ),
  },
  {
    type: 'family-size',
    rule: 'one-of-an-order',
    points: 34,
    head: ordered,
    needs: 'after',
    after: behind(
      `(?: (?:one|born|child|girl|boy|daughter|son|sister|brother))? (?:but one|of (?:the )?(?:${COUNT})|in (?:the )?(?:family|line|order|house)|among (?:the )?(?:${COUNT}|us|them|sisters|brothers|children)|from (?:the )?(?:top|bottom|end))(?:,? of (?:whom|which|them) (?:only )?(?:${COUNT}|one|none|two)(?: (?:only|are|is|were|have))? (?:${FATE}))?`,
    ),
  },
  {
    type: 'family-size',
    rule: 'i-am-the-second',
    points: 33,
    head: ordered,
    before:
      /(?<!\p{L})(?:i am|i['’]?m|i was|am|she is|she['’]?s|she was|he is|he['’]?s|he was|me,?|myself) (?:the |their |her |his |my (?:father|mother)['’]s |our )$/iu,
    needs: 'both',
    bare: true,
    after:
      /^(?: (?:one|born|child|girl|boy|daughter|son|sister|brother))?(?=[,.;:!?)\n–—-]|$| (?:and|but|so|after|before|who|in|at)(?!\p{L}))/iu,
  },
  {
    type: 'family-size',
    rule: 'only-one',
    points: 33,
    head: headWith('only|lone|single|sole', ' (?:son|daughter|child|brother|sister|girl|boy|issue|one)'),
    before: /(?<!\p{L})(?:my|her|his|their|our|the|an|your|as)(?: (?:mother|father|parents)['’]s?)? $/iu,
    needs: 'before',
    bare: true,
    after: behind(
      '(?: (?:i|we|she|they|he) (?:have|had|has)(?: got)?)?(?: (?:left|living|alive|remaining|surviving|to me))?',
    ),
  },
  {
    type: 'family-size',
    rule: 'no-child',
    points: 34,
    head: headOf(
      "childless|issueless|no issue|no issues|no child|no children|no kids|no offspring|no son|no daughter|no brother|no brothers|no sister|no sisters|without issue|without children|without a child|never had children|never had a child|cannot have children|can’t have children|can't have children|can not have children|could not have children|couldn't have children|cannot conceive|could not conceive|never conceived",
    ),
    after: behind(' of (?:my|her|our|his|their) own'),
  },
  {
    type: 'pregnancy',
    rule: 'due',
    points: 36,
    head: headWith(
      'baby|child|delivery|twins',
      '(?: (?:was|is|were|are))? (?:due|expected|to come|on the way|about to come)',
    ),
    after: behind(' (?:in|by|on|after|within|for) (?:[\\p{L}\\d]{1,10})(?: (?:weeks?|months?|days?))?'),
  },
  {
    type: 'pregnancy',
    rule: 'how-she-was',
    points: 36,
    head: headOf(
      'with a big belly|my belly was big|my belly was showing|my belly was out|her belly was big|in the family way|heavy with child|great with child|big with child|near my time|near her time|labour pains|labor pains|delivered him|delivered her|delivered it|delivered alone|delivered the child|delivered the baby|delivered a boy|delivered a girl|delivered a son|delivered a daughter|delivered twins|gave birth|missed my period|missed my periods|missed two months|missed my dates|abortion tablets|abortion pills|got it washed|got it cleaned|carrying his child|carrying a child|carrying my child|carrying the child|carrying another|carrying his baby|carrying a baby|the child was his|the child was not his',
    ),
    after: behind(
      ' (?:alone|to (?:him|her|it|the child|the baby|a boy|a girl|a son|a daughter|twins)|(?:there )?(?:in|on|at) (?:the |a |an )?[\\p{L}]{3,12})',
    ),
  },
];

const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
