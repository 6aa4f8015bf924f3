import { SCRIPT_LATN, type Detector } from '../../document.ts';
import { TRADES } from '../../lexicon/english-talk.ts';
import { FIRST_TO_TENTH, FROM_TWO, TEENS, TENS, UNIT } from '../../lexicon/english-numbers.ts';
import { Heads, headOf, headWith } from '../../patterns/heads.ts';
import { behind, runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';
import { isSpeech } from '../../reading/speech.ts';

/**
 * What English talk knows somebody by who is not named: a trade and where it is plied ("the tailor of Ramnagar"), whose wife or son
 * somebody is ("the headman's widow"), a mark on the body ("six fingers", "a tattoo of a fish"), how far a pregnancy is. Only for a look.
 */
export const englishStanding: Detector = {
  id: 'english-standing',
  trust: 'open',
  run: (view) => (writtenIn(view, SCRIPT_LATN) && isSpeech(view) ? runPhrases(view, PHRASES, HEADS) : []),
};

const WORD = "[\\p{L}\\p{N}’'-]{2,16}";
const COUNT = `${FROM_TWO}|${TEENS}|[2-9]|1\\d`;
const NUMBER = `(?:(?:${TENS})(?:[- ](?:${UNIT}))?|${TEENS}|${UNIT}|\\d{1,2})`;
const ORDINALS = `${FIRST_TO_TENTH}|last`;
/** Whose relations are known by them. */
const KNOWN_BY =
  'ambassador|minister|collector|commissioner|judge|magistrate|general|colonel|major|captain|subedar|havildar|inspector|superintendent|constable|jailer|daroga|thanedar|chairman|headman|headmaster|headmistress|principal|mukhiya|sarpanch|pradhan|president|mayor|councillor|consul|priest|pujari|pastor|bishop|catechist|imam|maulvi|moulvi|muezzin|mullah|qazi|pir|lama|shaman|postmaster|stationmaster|zamindar|moneylender|mahajan|contractor|ration dealer|compounder|midwife|mla|mp|professor|schoolmaster|teacher|pilot|sheriff|union leader|ward member|member|dealer|munshi|munim|sardar|manager|parshad|upasarpanch|panch|corporator|mukhia|gaonbura|chief|king';
const RELATION =
  'wife|husband|widow|daughter|son|mother|father|sister|brother|niece|nephew|mistress|grandson|granddaughter|daughter-in-law|son-in-law|sister-in-law|brother-in-law|second wife|first wife';
const PART =
  'arm|arms|wrist|forearm|hand|hands|chest|breast|neck|back|shoulder|face|cheek|chin|forehead|ankle|leg|thigh|calf|finger|knee|belly|stomach|ear|lip|temple|foot|collarbone|elbow|navel|hip';
const WHERE = `(?:,? (?:on|under|behind|above|below|near|inside|across|over|beside|round) (?:the |my |her |his |both |one )?(?:(?:left|right|upper|lower|inner|outer) )?(?:${PART}))?`;
const SMALL = 'a|an|the|my|our|his|her|their|two|three|one|some|both';

const PHRASES: readonly Phrase[] = [
  {
    type: 'title',
    rule: 'trade-of-a-place',
    points: 33,
    head: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:(?:[Ff]ormer|[Rr]etired|[Hh]ead|[Oo]ld|[Oo]nly|[Ff]irst|temple|village|court|school|church|army|street|mosque|wedding|carpet|silk|sari|shawl|boat|master|palace|estate) )?(?:${TRADES}) (?:of|in|at) (?:the |our )?(?!I(?![\\p{L}]))\\p{Lu}[\\p{L}’'-]{2,}(?: \\p{Lu}[\\p{L}’'-]{2,})?(?![\\p{L}])`,
      'gu',
    ),
  },
  {
    type: 'title',
    rule: 'relation-of-one-in-office',
    points: 33,
    head: headWith(KNOWN_BY, `['’]s (?:${RELATION})`),
    before: /(?<![\p{L}])(?:(?:former|ex|retired|late|local|village|old|head|police|army|union|deputy|ward) )$/iu,
  },
  {
    type: 'title',
    rule: 'office-in-an-office',
    points: 33,
    head: headWith(
      'peon|clerk|head clerk|accountant|cashier|typist|steno|stenographer|surveyor|overseer|registrar|supervisor|superintendent|inspector|principal|warden|matron|librarian|record keeper|gateman|linesman|lineman|chowkidar|compounder',
      ` (?:in|at|of|with) (?:(?:${SMALL}) )?(?:${WORD} ){0,2}?(?:office|bank|hospital|school|college|court|courts|mill|mine|mines|station|department|board|corporation|depot|garden|panchayat|municipality|railway|railways|jail|post office|collectorate|secretariat|university|library)`,
    ),
  },
  {
    type: 'pregnancy',
    rule: 'due-soon',
    points: 36,
    head: headWith(
      'due',
      ` (?:in|next|after|by|on|within|this) (?:(?:${SMALL}|${NUMBER}) )?(?:fortnight|weeks?|months?|days?|\\p{L}{3,9})`,
    ),
    before:
      /(?<!\p{L})(?:i(?:['’]?m| am| was)|she(?:['’]?s| is| was)|who (?:is|was)|(?:wife|sister|daughter|girl|cousin|niece|bhabhi|mother) (?:is|was))(?: (?:now|already|also|then))? $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'pregnancy',
    rule: 'how-far',
    points: 36,
    head: headOf(
      'advanced stage of pregnancy|advanced state of pregnancy|advanced pregnancy|last stage of pregnancy|late stage of pregnancy|early stage of pregnancy|early pregnancy|late pregnancy|full term|near delivery|near her delivery|near my delivery|near to delivery|about to deliver|far gone with child|first trimester|second trimester|third trimester|last trimester|born dead|born blue|born too early|born before time|missed once|missed twice|missed three times|missed a month|missed my date|missed her dates|baby came early|baby came dead|child came early|child came dead|belly came early|pains came early|water broke|waters broke|mother to be',
    ),
  },
  {
    type: 'pregnancy',
    rule: 'having-months',
    points: 36,
    head: headWith('having', ` (?:${NUMBER}) months?(?! (?:of )?(?:salary|pay|dues|wages|rent|old))`),
    before: /(?<!\p{L})(?:i(?:['’]?m| am| was)|she(?:['’]?s| is| was)|\p{L}{3,12} (?:is|was)) $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'pregnancy',
    rule: 'lost-at-months',
    points: 34,
    head: headWith(
      'went|came|fell|dropped|lost it|lost him|lost her|bled|spoilt|spoiled|finished|ended|miscarried|aborted',
      `(?: (?:out|away|down))? (?:at (?:${NUMBER}) months|(?:at|in) the (?:${ORDINALS}) month)`,
    ),
    before: /(?<!\p{L})(?:it|that|the child|the baby|he|she|i) $/iu,
  },
  {
    type: 'detail',
    rule: 'mark-on-the-body',
    points: 36,
    head: headWith('tattoos?|birth ?marks?|moles?|godna', ''),
    before: new RegExp(`(?:(?:black|blue|green|red|brown|small|big|little|${COUNT}) )$`, 'iu'),
    after: behind(
      `(?: (?:of|saying|that says|which says|with|reading|like|in the shape of|shaped like) (?:(?:${SMALL}) )?${WORD}(?: (?!and |that |i |she |he )${WORD})?)?${WHERE}`,
    ),
  },
  {
    type: 'detail',
    rule: 'mark-like-a-thing',
    points: 36,
    head: headWith(
      'mark|marks|scar|scars|burn|burns|cut|patch|wound|stain|dent',
      ` (?:in the shape of|shaped like|the shape of|like|the size of) (?:${SMALL}) ${WORD}`,
    ),
    before: /(?:(?:burn|cut|bite|black|white|red|brown|round|long|small|big) )$/iu,
    after: behind(WHERE),
  },
  {
    type: 'disability',
    rule: 'fingers-and-toes',
    points: 36,
    head: headWith('six|four|three|two|nine|eight|seven|eleven|twelve|extra|joined|webbed', ' (?:fingers?|toes?)'),
    after: behind(
      '(?:,? (?:in|on|of) (?:the |my |her |his |one |each |both )?(?:(?:left|right) )?(?:hand|foot|hands|feet|side))',
    ),
    needs: 'after',
  },
  {
    type: 'disability',
    rule: 'what-is-no-more',
    points: 34,
    head: headWith(
      'no|without|little|less',
      ` (?:hair|feeling|sensation|strength|grip|sight|vision|hearing|taste|smell|teeth|toes|nails?|fingers|thumb|eyebrows|eyelashes|balance|power)(?: (?:left|at all))?,? (?:on|in|from|below|above|this|that|behind) (?:(?:${SMALL}|this|that|left|right|each) ){0,2}(?:${PART}|side|fingers|toes|eye|eyes|waist|down|feet|head|nose|mouth|jaw|place)`,
    ),
  },
  {
    type: 'disability',
    rule: 'feels-nothing',
    points: 34,
    head: headWith('feel|feels', ' (?:hot or cold|hot and cold|heat|cold|heat or cold|touch)'),
    before: /(?:do not|don['’]?t|cannot|can['’]?t|can not|does not|doesn['’]?t|no longer|never|not) $/iu,
    needs: 'before',
    after: behind(`,? (?:from|in|on|below|above) (?:${WORD} ){0,2}?(?:${PART}|waist|fingers|side|down)(?: down)?`),
  },
  {
    type: 'disability',
    rule: 'what-it-is-like',
    points: 34,
    head: headWith(
      `${PART}|head|eye|eyes|mouth|jaw|voice|limp|tremor|toe|toes|fingers|tooth|teeth`,
      ` (?:that|which) (?:stays|stay|stayed|does not|doesn['’]?t|do not|don['’]?t|will not|won['’]?t|never|always|cannot|can['’]?t|comes|goes|hurts|shakes|drags|hangs|bends|shuts|opens|leans|points|only)(?: ${WORD}){1,2}`,
    ),
    before: /(?<!\p{L})(?:a|an|one|the|my|her|his|big|small|left|right) $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'community',
    rule: 'family-of-a-craft',
    points: 34,
    head: headWith(
      'weaver|weavers|potter|potters|fisher|fishing|fisherman|fishermen|barber|washerman|washermen|tanner|leather|cobbler|sweeper|scavenger|drummer|blacksmith|goldsmith|oil presser|oilpresser|basket|basketmaker|boatman|boatmen|ferryman|shepherd|goatherd|herder|hunter|snake charmer|honey|toddy|salt|bard|puppet|acrobat|dancing|bonded|priest|priestly|zamindar|landlord',
      ' (?:family|families|caste|people|folk|clan|community|by birth|by caste)',
    ),
    before: /(?<!\p{L})(?:a|an|the|of|from|are|am|were|poor|old|low|our|we) $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'event',
    rule: 'what-was-done-to-one-known-to-all',
    points: 33,
    head: new RegExp(
      "(?<![\\p{L}\\p{N}-])(?:[Rr]oyal [Ff]amily|[Kk]ing|[Qq]ueen|[Pp]rime [Mm]inister|[Pp]resident|[Cc]hief [Mm]inister|(?!(?:I|He|She|They|We|It)(?!\\p{L}))\\p{Lu}[\\p{L}’'-]{2,}(?: \\p{Lu}[\\p{L}’'-]{2,})?) (?:was|were|got) (?:shot|killed|hanged|assassinated|murdered|blown up|crowned|deposed|overthrown|sworn in|bombed)(?![\\p{L}])",
      'gu',
    ),
    before:
      /(?<!\p{L})(?:when|after|before|since|until|till|the (?:year|day|night|week|month|winter|summer)(?: (?:that|when))?) (?:the |our )?$/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'past-or-nearly',
    points: 33,
    head: headWith(
      'past|over|above|nearly|almost|touching|pushing|nearing|crossed|crossing|under|below|not yet|hardly|barely|already|some',
      ` (?:(?:${TENS})(?:[- ](?:${UNIT}))?|${TEENS}|[1-8]\\d)(?! (?:people|persons|girls|women|men|kilos?|thousand|lakhs?|rupees|hundred|houses|days|weeks|months|hours|times|percent|others|taka|of us))`,
    ),
    before: /(?<!\p{L})(?:(?:am|is|was|were|be|aged)|(?:he|she|i)['’]?[sm]|age:?|,) $/iu,
    needs: 'before',
    bare: true,
    after: /^(?=[,.;:!?)\n–—]|$| (?:and|but|when|then|now|with|years?|yrs|by|so)(?!\p{L}))/iu,
  },
  {
    type: 'family-size',
    rule: 'me-and-the-others',
    points: 34,
    head: headWith(
      'me|myself',
      ` (?:and|n|&|plus) (?:my )?(?:${COUNT}|one) (?:(?:small|little|younger|elder|big|step|married|unmarried) )?(?:sisters?|brothers?|children|kids|daughters?|sons?|girls|boys)`,
    ),
    after: behind(
      '(?:,? (?:and|n|&) (?:\\p{L}{2,6}|\\d) (?:(?:younger|elder|small|little) )?(?:sisters?|brothers?|daughters?|sons?|girls?|boys?))',
    ),
  },
  {
    type: 'family-size',
    rule: 'all-of-them',
    points: 34,
    head: headWith(
      'both|all',
      ` (?:of )?(?:(?:my|her|his|our|the) )?(?:(?:${COUNT}) )?(?:sons|daughters|children|brothers|sisters|boys|girls) (?:are|were|have|had|is) (?:now |also |all |both )?(?:dead|died|gone|married|expired|abroad|small|minor|left)`,
    ),
  },
];

const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
