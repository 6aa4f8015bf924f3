import { SCRIPT_LATN, type Detector } from '../../document.ts';
import { FROM_TWO, TEENS } from '../../lexicon/english-numbers.ts';
import { Heads, headWith } from '../../patterns/heads.ts';
import { runPhrases, behind, writtenIn, type Phrase } from '../../patterns/phrases.ts';
import { isSpeech } from '../../reading/speech.ts';

/**
 * What befell many or was talked of, told without a name: "two nurses died", "the river took the village", "the minibus went over the cliff",
 * "the hand cutting case". Only for a look.
 */
export const englishHappenings: Detector = {
  id: 'english-happenings',
  trust: 'open',
  run: (view) => (writtenIn(view, SCRIPT_LATN) && isSpeech(view) ? runPhrases(view, PHRASES, HEADS) : []),
};

const WORD = "[\\p{L}\\p{N}’'-]{1,16}";
const NUMBER = `${FROM_TWO}|${TEENS}|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|\\d{1,3}|several|many`;
const MANY =
  'girls|women|nurses|workers|maids|men|boys|people|children|sisters|brothers|persons|labourers|passengers|villagers|students|families|houses|villages|of us|of them|of our girls|of our people';
const BEFELL =
  'died|burnt|burned|were burnt|were burned|drowned|were killed|got killed|killed|were buried|were trapped|suffocated|perished|were crushed|were electrocuted|were shot|were hanged|were arrested|were deported|were found dead|were rescued|lost their lives|got burnt|fainted|jumped|were swept away|were washed away';
/** What comes over people, and what they are in when it does. */
const FORCES =
  'fire|flood|flood ?water|river|sea|water|cyclone|storm|tsunami|landslide|mud|earthquake|war|riot|riots|mob|army|soldiers|rebels|tiger|elephants?|lightning|gas|smoke|bomb|shell|shells|rocket|dacoits';
const THINGS =
  'bus|minibus|van|truck|lorry|tempo|jeep|car|train|boat|launch|ferry|trawler|ship|plane|aeroplane|helicopter|building|factory|mill|godown|warehouse|bridge|roof|wall|dam|embankment|mine|pit|tower|boiler|chimney|cylinder|tank|pipe|crane|lift|scaffolding|hostel|camp|colony|slum|village|market|island|char';
const TOOK =
  'took|ate|swallowed|carried away|carried off|washed away|swept away|burned down|burnt down|burned|burnt|killed|drowned|broke|destroyed|came into|entered|buried|cut off|reached';
const FELL =
  'fell into|fell in|fell from|fell off|fell on|fell down|fell|sank|collapsed|capsized|overturned|turned over|came down|exploded|burst|broke|caught fire|went up in flames|went over|went down|crashed|was bombed|was hit|was burnt|was burned|was set on fire|was attacked|was hijacked|drowned|burned down|burnt down|gave way|blew up|was washed away|was swept away|went under';
const TAIL = `(?: (?:the|our|her|his|my|all|in|into|on|at|over|off|from|down|half|whole)(?: (?:the|our|a|that))? ${WORD})?`;
/** Words that stand between "the" and "case" where nobody is told from others by it. */
const ANY_CASE =
  'court|police|criminal|civil|same|first|second|third|last|other|whole|next|old|new|my|her|his|their|our|big|only|main|actual|entire|worst|best|labour|labor|legal|this|that|such|usual|pending|present|current|said|of|to|in|on|for|from|and|a|an|who|was|is|it|with|by|about|what|lawyer|false|real|theft|rape|murder|divorce';

const forces = headWith(FORCES, '');
const things = headWith(THINGS, '');
const IN_THE_NEWS =
  "(?=,? (?:it|that|which)(?: is| was|'s| had been| has been| came)? (?:also )?(?:in|on) (?:all )?(?:the |every |our )?(?:news|papers?|newspapers?|tv|television|radio|internet|facebook|headlines))";

const PHRASES: readonly Phrase[] = [
  {
    type: 'event',
    rule: 'what-befell-many',
    points: 34,
    head: headWith(NUMBER, ''),
    needs: 'after',
    after: behind(
      `(?: ${WORD}){0,2} (?:${MANY})(?: (?:had|have|all|also|who|together)){0,2} (?:${BEFELL})(?: (?:to death|alive|inside|there|at once|in (?:the|a|one) ${WORD}(?: ${WORD})?))?`,
    ),
  },
  {
    type: 'event',
    rule: 'what-came-over-all',
    points: 33,
    head: forces,
    needs: 'after',
    after: behind(`(?: (?:had|also|then|finally))? (?:${TOOK})${TAIL}`),
  },
  {
    type: 'event',
    rule: 'what-happened-to-it',
    points: 33,
    head: things,
    needs: 'after',
    after: behind(
      `(?: (?:with|of|full of|carrying|at|in) ${WORD}(?: ${WORD}){0,3}?)?(?: (?:had|also|then))? (?:${FELL})${TAIL}`,
    ),
  },
  {
    type: 'event',
    rule: 'case-that-was-talked-of',
    points: 32,
    head: headWith('case|incident|tragedy|scandal|massacre|affair|disaster|accident|raid|strike|rescue', ''),
    before: new RegExp(`(?<!\\p{L})the (?:(?!(?:${ANY_CASE}) )${WORD} ){1,2}$`, 'iu'),
    needs: 'before',
  },
  ...[forces, things, headWith('stampede|collapse|crash|blast|explosion|shooting|clash|eviction|epidemic', '')].map(
    (head): Phrase => ({
      type: 'event',
      rule: 'what-was-in-the-news',
      points: 33,
      head,
      needs: 'after',
      after: behind(`(?: (?:at|in|on|of) (?:the |our |that |a )?${WORD}(?: ${WORD}){0,2})?${IN_THE_NEWS}`),
    }),
  ),
];

const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
