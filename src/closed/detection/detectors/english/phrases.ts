import { SCRIPT_LATN, type Detector } from '../../document.ts';
import { FIRST_TO_TENTH, FROM_TWO, TEENS } from '../../lexicon/english-numbers.ts';
import { Heads, headOf, headWith } from '../../patterns/heads.ts';
import { runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';

/** What English says of a body, a family, an age, an office in several words, none of which says it alone. */
export const englishPhrases: Detector = {
  id: 'english-phrases',
  run: (view) => (writtenIn(view, SCRIPT_LATN) ? runPhrases(view, PHRASES, HEADS) : []),
};

const ORGANS =
  'kidney|heart|liver|lungs?|skin|eyes?|brain|blood|bone|spine|spinal|nerve|thyroid|gall ?bladder|stomach|uterus|uterine|womb|ovarian|cervical|breast|throat|chest|mental|joint|urine|urinary|kidneys|intestine|bladder|mouth|tongue|pancreas|back|knee|hip|ears?|tooth|gum|vaginal|pelvic|women';
const TROUBLES =
  'disease|failure|stones?|problems?|troubles?|attack|infection|tumou?rs?|cancer|operation|surgery|disorder|illness|condition|complaint|ailment|damage|transplant|patient|haemorrhage|hemorrhage|clot|cyst|cysts|ulcer|swelling|murmur|valve';
const LIMBS =
  'eyes?|ears?|arms?|legs?|hands?|foot|feet|fingers?|thumbs?|toes?|knees?|side|hips?|shoulders?|wrists?|ankles?|jaw|spine|neck|elbows?|kidney|breast|face|hearing|sight|eyesight|vision|tongue|calf|thigh|shin|heel|palm|back|chest|head|waist|stomach|ribs?|teeth|nose|scalp';
const COUNT = `${FROM_TWO}|${TEENS}|[2-9]|1\\d`;
const ORDINALS = `${FIRST_TO_TENTH}|last|[1-9](?:st|nd|rd|th)`;
const BODIES =
  'group|committee|union|council|association|co-?operative|samiti|samuha|mandal|sabha|sangh|sangathan|panchayat|municipality|village|ward|school|parish|board|federation|network|club|collective|forum|choir|mothers|women|farmers|workers|survivors|returnees|migrants|chapter|branch|unit|party|organisation|organization|society|sangam|trust|team';
const OFFICES =
  'president|secretary|treasurer|cashier|accountant|chair|chairperson|chairman|chairwoman|convenor|convener|coordinator|co-ordinator|organiser|organizer|founder|director|adviser|advisor|patron|leader|head|headmistress|headmaster|captain|mayor|member|spokesperson|representative|elder|deacon|catechist|volunteer|facilitator|trustee|supervisor';

const PHRASES: readonly Phrase[] = [
  {
    type: 'illness',
    rule: 'organ-trouble',
    points: 40,
    head: headWith(ORGANS, `(?: (?:and|or) (?:${ORGANS}))? (?:${TROUBLES})`),
    before: /(?:(?:weak|chronic|acute|severe|stage (?:two|three|four|[2-4])) )$/iu,
  },
  {
    type: 'illness',
    rule: 'named-condition',
    points: 42,
    head: headOf(
      "black fever|dengue fever|typhoid fever|yellow fever|rheumatic fever|brain fever|jungle fever|scrub typhus|kala azar|kala-azar|weak heart|enlarged heart|big heart operation|hole in the heart|hole in her heart|hole in my heart|hole in his heart|high blood pressure|low blood pressure|blood pressure|high pressure|low pressure|high bp|low bp|high sugar|sugar patient|sugar disease|slipped disc|slip disc|panic attack|panic attacks|anxiety attack|anxiety attacks|anxiety disorder|panic disorder|nervous breakdown|mental breakdown|mental patient|mental case|post-traumatic stress|post traumatic stress|post-traumatic stress disorder|post traumatic stress disorder|bipolar disorder|eating disorder|down syndrome|down's syndrome|downs syndrome|hepatitis a|hepatitis b|hepatitis c|hepatitis-b|sickle cell|sickle cell anaemia|sickle cell anemia|sickle cell disease|sickle cell trait|brain haemorrhage|brain hemorrhage|brain stroke|heat stroke|heatstroke|sun stroke|white discharge|white patches|chicken pox|small pox|whooping cough|varicose veins|food poisoning|blood poisoning|lead poisoning|memory loss|lost her memory|lost my memory|lost his memory|breathing problem|breathing trouble|breathing difficulty|water in the lungs|water in my lungs|water in her lungs|lump in my breast|lump in the breast|lump in her breast|prolapsed womb|fallen womb|womb came down|womb fell|uterus came down|uterus came out|low blood|less blood|no blood in my body|weak blood|thin blood|blood cancer|bone marrow|open heart surgery|bypass surgery|pace maker|gall stones|kidney stones|nerve damage|carpal tunnel|tuberculosis of|multi-drug resistant|mdr tb|post-partum depression|postpartum depression|post natal depression|suicidal thoughts|tried to hang|tried to kill myself|tried to die|drank poison|took poison|swallowed acid|acid attack|acid burn|acid burns|third degree burns|burn injury|burn injuries|skin allergy|lung fibrosis|brown lung|dust in the lungs|frozen shoulder|sexually transmitted|urine infection|sickle trait|alzheimer's|parkinson's|hodgkin's",
    ),
  },
  {
    type: 'illness',
    rule: 'illness-of',
    points: 42,
    head: headWith(
      'cataracts?|nodules?|lumps?|hole|cancer|tb|ulcers?|infection|paralysis|arthritis|tumou?rs?|cysts?|stones?|wounds?|burns?|fracture|swelling|hbsag|hepatitis|hiv|patches|boils?|operation|pain|needle|cut|clot|water|worms|eczema|vitiligo',
      '',
    ),
    after: new RegExp(
      `^(?: positive| reactive| (?:in|of|on) (?:the|my|her|his|both|one)(?: (?:left|right|whole|lower|upper))? (?:${LIMBS}|${ORGANS}))(?![\\p{L}])`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'illness',
    rule: 'everyday-name',
    points: 36,
    head: headWith(
      'sugar|pressure|b\\.?p|fits|appendix|gastric|thyroid|allergy|nerves|gas',
      '(?! (?:cane|mill|mills|in|factory|cooker|packet|cookers|tea|water|from|on me|to|of|stove|cylinder))',
    ),
    before:
      /(?:have|has|had|got|get|gets|with|is|from|also|having|suffers?|suffering|patient|diabetes|and|high|low|called|of)(?: from)?(?: the| this| that| a| my| her| his| high| low)? $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'disability',
    rule: 'limb-that-fails',
    points: 40,
    head: headWith(LIMBS, ''),
    before:
      /(?<![\p{L}])(?:one|both|my|her|his|the|this|these|left|right|two|three|four)(?: of)?(?: (?:my|her|his|the|one|left|right|little|middle|index|ring|both|other))* $/iu,
    after:
      /^(?: (?:on|of) (?:the|my|her|his) (?:left|right)(?: (?:hand|foot|leg|side))?)?,? (?:it |they |this |which |that |i |she |he )?(?:is|are|was|were|does not|doesn't|doesnt|do not|don't|dont|did not|didn't|cannot|can't|cant|couldn't|could not|has|had|have|never|will not|won't|no longer|got|became|came|went)(?: (?:not|no|been|still|now|also|fully|completely|all|never|longer))* (?:glass|blind|deaf|gone|missing|cut|amputated|paralysed|paralyzed|dead|numb|weak|lame|bent|close|open|bend|straighten|move|work|working|works|hear|see|lift|stiff|crooked|false|artificial|damaged|useless|feel|feeling|shorter|short|crushed|healed|heal|twisted|broken|fractured|swollen|scarred|eaten|bitten|torn|wood|plastic|metal|off|smaller|thinner|burned|burnt)(?![\p{L}])/iu,
    needs: 'after',
  },
  {
    type: 'disability',
    rule: 'limb-lost',
    points: 38,
    head: headWith(
      'lost|lose|losing|cut off|took off|took away|broke|crushed|without',
      `(?: an?| one| my| her| his| the| two| three| both| half)?(?: (?:left|right|of|my|her|his|little|index|middle|ring|the|one|two|three|four))*? (?:${LIMBS})(?: (?:in|to|under) (?:the|a) [\\p{L}]{3,14})?`,
    ),
  },
  {
    type: 'disability',
    rule: 'walking-and-aids',
    points: 40,
    head: headOf(
      "walks with a stick|walk with a stick|walking with a stick|walks with a limp|walk with a limp|walked with a limp|walks with crutches|walk with crutches|on crutches|with crutches|in a wheelchair|in wheelchair|in wheel chair|wheel chair|false leg|artificial leg|artificial limb|artificial hand|wooden leg|glass eye|hearing aid|hearing machine|ear machine|hard of hearing|slow of hearing|deaf and dumb|deaf and mute|deaf-mute|deaf mute|cleft lip|cleft palate|hare lip|club foot|clubfoot|hunchback|hunch back|cerebral palsy|polio leg|polio in|one leg shorter|one leg short|mentally ill|mentally retarded|mentally challenged|mentally disabled|mentally not well|special child|special needs|slow learner|slow in the mind|not right in the head|weak in the mind|mental disability|disability card|disabled card|handicapped card|handicap certificate|disability certificate|disability pension|burn scars|burn scar|burnt face|burned face|scar on my face|scar on her face|never speaks|does not speak|doesn't speak|cannot speak|can't speak|could not speak|cannot hear|can't hear|could not hear|does not hear|doesn't hear|cannot see|can't see|could not see|does not see|cannot walk|can't walk|could not walk|half blind|half deaf|night blind|night blindness|colour blind|low vision|bent back|one hand only|one eye only|one ear only|one kidney",
    ),
    after: new RegExp(
      `^ (?:in|from|with|on|of|since) (?:(?:the|my|her|his|one|both) )?(?:(?:left|right|birth|both|one) ?)?(?:${LIMBS}|childhood)?(?![\\p{L}])`,
      'iu',
    ),
  },
  {
    type: 'pregnancy',
    rule: 'months',
    points: 42,
    head: headWith(
      'months?',
      "(?:'s|’s|'|’)?(?: of)?(?: (?:my|her|the))? (?:pregnancy|pregnant|carrying|along|gone|expecting|belly|with child)",
    ),
    before: new RegExp(`(?:(?:(?:in|at) )?(?:(?:my|her|the) )?(?:${COUNT}|${ORDINALS}|\\d)[- ])$`, 'iu'),
  },
  {
    type: 'pregnancy',
    rule: 'month-of',
    points: 36,
    head: headWith(ORDINALS, ' month(?! (?:of|i|the|salary|they|he|she|we))'),
    before: /(?:in|at|was|my|her)(?: (?:my|her|the))? $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'pregnancy',
    rule: 'child-to-come',
    points: 40,
    head: headOf(
      'expecting|carrying a child|carrying a baby|carrying the child|carrying his child|carrying twins|child in my stomach|child in my belly|baby in my belly|baby in my stomach|baby inside|child inside me|baby inside me|lost the baby|lost my baby|lost the child|lost a child|lost her baby|miscarriage|miscarriages|miscarried|aborted|abort|still birth|stillbirth|stillborn|still born|born dead|caesarean|cesarean|c-section|caesarian|missed my period|missed my periods|periods stopped|gave birth|premature baby|born in the camp|born in jail|born in the shelter|born in prison',
    ),
  },
  {
    type: 'family-size',
    rule: 'wives-and-children',
    points: 42,
    head: headWith(
      COUNT,
      `(?: (?:small|little|young|grown|living|unmarried|married|more|other|older|elder|younger|dead|school-going|tiny|of my own))* (?:wives|co-wives|husbands|marriages|kids|brothers-in-law|sisters-in-law|daughters-in-law|grandsons|granddaughters|grandchildren|stepchildren|aunts|uncles|siblings|children|sons|daughters|brothers|sisters)(?:(?:,| and|, and|) (?:one|1|${COUNT}|a|no)(?: (?:small|little|young|grown|living|older|elder|younger))? (?:wife|wives|child|children|sons?|daughters?|boys?|girls?|brothers?|sisters?))*`,
    ),
  },
  {
    type: 'family-size',
    rule: 'girls-and-boys',
    points: 38,
    head: headWith(
      COUNT,
      `(?: (?:small|little|young|grown|living|unmarried|married|more|other|older|elder|younger))* (?:girls|boys)(?:(?:,| and|, and|) (?:one|1|${COUNT}|a|no)(?: (?:small|little|young))? (?:boys?|girls?|sons?|daughters?))*`,
    ),
    before:
      /(?:with|have|had|has|my|our|her|his|are|born|left|raised|feed|mother of|father of|all)(?: (?:us|my|the))? $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'family-size',
    rule: 'one-and-more',
    points: 40,
    head: headWith('daughter|son|boy|girl|brother|sister|child', ''),
    before: /(?<![\p{L}])(?:one|an?|only one|single)(?: (?:small|little|young|grown|elder|younger|older))? $/iu,
    after: new RegExp(
      `^(?:,| and|, and) (?:${COUNT}|one|an?)(?: (?:small|little|young|grown|elder|younger|older))? (?:boys?|girls?|sons?|daughters?|brothers?|sisters?|children|child)(?![\\p{L}])`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'family-size',
    rule: 'household',
    points: 38,
    head: headWith(
      'family|household|house|home',
      ` of (?:${COUNT})(?! (?:month|day|week|year|hour|room|store|floor|bed|thousand|lakh|hundred)s?)`,
    ),
  },
  {
    type: 'family-size',
    rule: 'of-us',
    points: 36,
    head: headWith(
      COUNT,
      ` of us(?: (?:brothers|sisters|children|siblings|girls))?(?: (?:in|at|under) (?:one|the|a|our|home|that|two) ?(?:room|house|roof|rooms|hut|family|home)?)`,
    ),
  },
  {
    type: 'family-size',
    rule: 'place-among-siblings',
    points: 40,
    head: headWith(
      `eldest|oldest|youngest|middle|only|${ORDINALS}|number (?:two|three|four|five|six|seven|eight)`,
      `(?: (?:one|daughter|son|child|girl|boy|sister|brother))?(?: (?:of|among|in|out of|from)(?: (?:the|my|our|all))? (?:${COUNT}|family|house|siblings|parents|sisters|brothers|children)(?: (?:children|sisters|brothers|siblings|daughters|sons|girls|boys|kids))?)`,
    ),
  },
  {
    type: 'family-size',
    rule: 'birth-order',
    points: 38,
    head: headWith(
      `eldest|oldest|youngest|only|${ORDINALS}|twin`,
      ' (?:daughter|son|child|girl|boy|sister|brother|daughter-in-law|wife)',
    ),
    before: /(?:am|i'm|was|is|being|as|i|she's|she is) (?:the |her |his |their |my |a )?$/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'title',
    rule: 'office-of-a-body',
    points: 42,
    head: headWith(
      `(?:vice[- ]?|deputy |joint |assistant |general |ex-|former |past )?(?:${OFFICES})`,
      ` (?:of|in|for|at)(?: (?:the|our|my|a|this))?(?: [\\p{L}'’-]{2,18}){0,4}? (?:${BODIES})`,
    ),
  },
  {
    type: 'title',
    rule: 'office-after-its-body',
    points: 40,
    head: headWith(
      'ward|panchayat|parish|union|village|gram|zilla|district|block|samiti|committee|group|cooperative|co-operative|school|women|municipal|council|sangham|church|temple|mosque|party',
      ` (?:panchayat |council |parishad |sabha |committee |group |management )?(?:${OFFICES})`,
    ),
  },
  {
    type: 'title',
    rule: 'office',
    points: 38,
    head: headOf(
      "asha worker|anganwadi worker|anganwadi teacher|anganwadi helper|health volunteer|community health volunteer|female community health volunteer|village head|village headman|gaon bura|gaon burha|headman|deputy mayor|vice mayor|mayor|sarpanch|up-sarpanch|pradhan|ward chair|ward chairperson|councillor|chief minister|member of parliament|union leader|union president|union organiser|union secretary|labour leader|strike leader|para-legal|paralegal|barefoot lawyer|bead counsellor|traditional healer|midwife|dai ma|head teacher|head mistress|postmistress|postmaster|village priest|witch doctor|jhakri|shaman|devadasi|jogini|muezzin|imam's wife|pastor's wife|pastor's daughter|catechist's wife|catechist's daughter|chairman's daughter|headman's daughter|priest's daughter|teashop owner|ration dealer|village police|home guard|army widow|war widow|freedom fighter|maoist fighter|ex-combatant|combatant",
    ),
  },
  {
    type: 'title',
    rule: 'first-or-former',
    points: 34,
    head: headWith(
      'first|only|former|ex|acting|retired|founding|up|vdc|ddc|gp|zp',
      `[- ](?:woman |female |lady |dalit |muslim )?(?:${OFFICES}|pastor|priest|priestess|teacher|doctor|nurse|graduate|driver|police|officer|principal|chowdhury|imam|bishop|moulvi|headman|sarpanch|pradhan|ambassador|minister|judge|magistrate|collector|soldier|army man|army officer|policeman|subedar|havildar|captain|colonel|major|engineer|professor|mp|mla)(?: (?:of|in|from) (?:the |our |my )?[\\p{L}]{3,14}(?: [\\p{L}]{3,14})?)?`,
    ),
  },
  {
    type: 'title',
    rule: 'first-of-all',
    points: 38,
    head: headWith(
      'first|only',
      ` (?:woman|girl|female|one|dalit|muslim|mother|widow|person|daughter|graduate|girl child)(?: ever)? (?:from|in|of) (?:my|our|the|all|this|that) [\\p{L}]{3,14}(?: [\\p{L}]{2,12}){0,2}? (?:to|who|with) [\\p{L}]{2,12}(?: (?:a|an|the|my|to|up|on|in|for|class|ten|school|college|matric|passport|motorbike|plane|councillor|driver))*`,
    ),
  },
];

const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
