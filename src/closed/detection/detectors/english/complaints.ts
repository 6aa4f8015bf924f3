import { headOf, headWith } from '../../patterns/heads.ts';
import { CONDITIONS } from '../../lexicon/english-talk.ts';
import { behind, type Phrase } from '../../patterns/phrases.ts';

const ORGAN =
  'liver|prostate|kidneys?|heart|lungs?|lung|uterus|womb|ovary|ovaries|gall ?bladder|eardrum|spine|nerves?|thyroid|pancreas|appendix|tonsils?|brain|bladder|breast|stomach|intestines?|chest|throat|jaw|knees?|hips?|back|foot|elbows?|shoulders?|fingers?|nail|finger nail|toes?|thumbs?|legs?|arms?|hands?|feet|ankles?|wrists?|side|eyes?|ears?|nose|teeth|ribs?|skull|neck|skin|bones?|joints?|collarbone|collar bone|tailbone|disc|cornea|retina|voice';

/** What English talk says of a body that is ill, or does something no more. */
export const ENGLISH_COMPLAINTS: readonly Phrase[] = [
  {
    type: 'illness',
    rule: 'complaint-in-talk',
    points: 34,
    head: headOf(CONDITIONS),
    after: new RegExp(
      `^ (?:(?:in|of|on|from|since|with|around) (?:the |my |her |his |both |one |all )?(?:left |right |whole )?(?:${ORGAN}|head|body|childhood|birth|stomach|arms|legs)|disease|problem|trouble|patient|attack|positive|minor|major)(?![\\p{L}])`,
      'iu',
    ),
  },
  {
    type: 'illness',
    rule: 'any-disease',
    points: 34,
    head: headWith('disease|sickness|illness|syndrome|disorder|fever|infection|allergy|cancer|poisoning|ailment', ''),
    before:
      /(?:(?!(?:the|a|an|my|her|his|their|our|your|this|that|any|some|no|such|of|with|and|or|from|to|in|by|same|bad|every|what|which|other|is|was|has|had|have|for|get|got|this|serious|big|small|much|more|many|about) )[\p{L}][\p{L}'’-]{2,16} ){1,2}$/iu,
    needs: 'before',
  },
  {
    type: 'illness',
    rule: 'what-is-wrong-with-it',
    points: 33,
    head: headWith(
      'weak|swollen|burst|burnt|burned|fractured|dislocated|infected|failing|failed|torn|ruptured|enlarged|damaged|twisted|polycystic|fatty|floating|frozen|locked|bleeding|cracked|rotten|perforated|inflamed|removed|injured|scalded|wounded|bruised|collapsed|blocked|bulging|pinched',
      ` (?:(?:left|right|my|her|his|one|both|the) )?(?:${ORGAN})`,
    ),
  },
  {
    type: 'illness',
    rule: 'organ-alone',
    points: 32,
    head: headWith(ORGAN, '(?=[,.;!?)\\n]| from | since | because |$)'),
    before:
      /(?<!\p{L})(?:has|had|have|having|got|died of|died from|died with|gone with|from|suffers?|suffering from|operated for|operation of|operation for|operated on|treated for) (?:a |the |his |her |my )?(?:bad |weak |big )?$/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'illness',
    rule: 'organ-and-what-it-did',
    points: 34,
    head: headWith(
      ORGAN,
      ' (?:(?:is|was|were|are|has|had|got|gets|became|becomes|went|goes|came) ?(?:been |all |half |fully |already )?)?(?:burst|finished|gone|spoiled|spoilt|swollen|black|stiff|numb|broken|bleeding|cut|burned|burnt|infected|failed|failing|fractured|weak|out|torn|damaged|operated|removed|rotten|blocked|paralysed|paralyzed|shaking|trembling|twisted|amputated|missing|crushed|goes numb|go numb|went numb|gets numb|dead)(?![\\p{L}])',
    ),
    before: /(?<!\p{L})(?:my|her|his|the|one|both|left|right|whole)(?: (?:left|right|one|both|two|of))* $/iu,
    needs: 'before',
    after: /^,? (?:it |which )?(?:does not|doesn't|cannot|can't|will not|won't|never) \p{L}{2,10}/iu,
  },
  {
    type: 'disability',
    rule: 'cannot-since',
    points: 33,
    head: headWith(
      "cannot|can not|can’t|can't|could not|couldn't|never could",
      ' (?:see|hear|walk|speak|stand|bend|squat|kneel|lift|straighten|thread a needle)(?: (?:properly|well|again|any ?more|far|much|fully|straight))*(?:(?: (?:since|from|after|because of) (?:the |that |my |her |his )?[\\p{L}]{3,14})|(?=[,.;!?)\\n]|$| (?:and|but|so)(?!\\p{L})))',
    ),
    before:
      /(?<!\p{L})(?:he|she|who|finger|fingers|hand|leg|eye|ear|knee|arm|thumb|neck|back|brother|sister|son|daughter|husband|mother|father)(?: (?:still|now|also|even))? $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'illness',
    rule: 'how-somebody-was-hurt',
    points: 33,
    head: headWith(
      'electrocuted|strangled|stabbed|poisoned|gassed|drowned|suffocated|scalded|run over|knocked down|struck|bitten|gored|trampled|shot|burnt alive|burned alive|beaten to death|gang-?raped|raped',
      '(?: (?:by|with|in|under|from|on) (?:an? |the |his |her |my )?[\\p{L}]{3,14})?',
    ),
    before:
      /(?<!\p{L})(?:was|were|got|been|is|being|had|she|he|they|sister|brother|husband|daughter|son|mother|father|\.|,|:|;|\n) ?$/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'illness',
    rule: 'burnt-by-so-much',
    points: 36,
    head: headWith('burns?|burned|burnt|scalded', ''),
    after: /^(?: (?:of|over|about|upto|up to))? ?:? ?\d{1,2} ?(?:%|percent|per cent)/iu,
    needs: 'after',
  },
  {
    type: 'illness',
    rule: 'possessed-by-somebody',
    points: 36,
    head: headWith(
      'possessed|haunted|caught|ridden|taken over',
      ' by (?:a |an |the |some |her |his |my )?(?:spirit|ghost|jinn|djinn|witch|bhoot|bhut|pret|churel|goddess|devi|girl|woman|dead|soul|shadow|wind|air|evil)',
    ),
    after: behind(' (?:of|from|in) (?:the |a |her |his )?[\\p{L}]{2,12}'),
  },
];
