import { SCRIPT_LATN, type Detector } from '../../document.ts';
import { Heads, headOf, headWith } from '../../patterns/heads.ts';
import { TEENS, TENS, UNIT } from '../../lexicon/english-numbers.ts';
import { runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';

/** What English answers say of an age, a body, a family in a few words: "How old? Nineteen.", "a rod in my leg", "three are living". */
export const englishTraits: Detector = {
  id: 'english-traits',
  run: (view) => (writtenIn(view, SCRIPT_LATN) ? runPhrases(view, PHRASES, HEADS) : []),
};

const NUMBER = `(?:(?:${TENS})(?:[- ](?:${UNIT}))?|${TEENS}|${UNIT}|\\d{1,2})`;

const PHRASES: readonly Phrase[] = [
  {
    type: 'age',
    rule: 'labelled-age',
    points: 50,
    head: /(?<![\p{L}\p{N}.,/-])\d{1,2}(?: ?(?:years?|yrs?)(?: old)?)?(?![\p{L}\p{N}/:-])/giu,
    before:
      /(?<!\p{L})age(?: (?:at|on|of|when|during|in|now)(?: [\p{L}]{1,14}){0,3}| \([\p{L} ]{1,20}\))? ?(?:[:=–-]+|is|was|given as|recorded as|stated as|about|approx\.?) ?(?:about |approx\.? |around )?$/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'answered-age',
    points: 44,
    head: headWith(NUMBER, ''),
    before:
      /(?:how old|what age|your age)[^?\n]{0,25}\?\s*(?:\n\s*)?(?:\p{L}{1,12}(?: \d)?(?: ?\([\d:]+\))?\s?:\s*|— ?|- ?)?(?:um|uh|maybe|about|around|i was|i think|may be|only|just|some|like|,| )*$/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'age-on-paper',
    points: 44,
    head: headWith(NUMBER, '(?! (?:pages?|stamps?|names?|times|months?|days?|weeks?))'),
    before:
      /(?:on|in) (?:the|my|her|this|that) (?:passport|papers?|certificate|card|document|visa|file|bone test)s?,? (?:it (?:says|said|is|was|wrote) |i (?:was|am) |she (?:was|is) |they (?:wrote|made|put|made me|made it) |age )?$/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'from-age-to-age',
    points: 34,
    head: new RegExp(
      `(?<=(?:from|between)(?: the)?(?: ages?)?(?: of)? )(?:(?:${TENS})(?:[- ](?:${UNIT}))?|${TEENS}) (?:to|until|till|and|up to) ${NUMBER}(?: years?)?(?! ?(?:o'clock|hours?|hrs|days?|months?|people|women|girls|minutes?|thousand|hundred|lakhs?|dollars|rupees|percent|kilos?|weeks?|workers|am|pm|times))(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  },
  {
    type: 'age',
    rule: 'small-age',
    points: 42,
    head: headWith(UNIT, '(?: and (?:a )?half| months| weeks| days)(?: years?)?(?: old)?'),
    before: /(?:i|she|he|baby|child|son|daughter|boy|girl) (?:was|is) (?:only |just |about |hardly |barely )?$/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'years-of-a-person',
    points: 40,
    head: headWith(NUMBER, ' (?:years?|yrs?)'),
    before:
      /(?:i got \p{L}{2,8}(?: only)? at|married at|born me at|aged|aged about|age|turned|crossed|completed|daughter|son|boy|girl|sister|brother|woman|lady|man|victim|witness|survivor|child|minor|client|female|male)(?: of)?(?: about| around| only| approx\.?| some| hardly)? $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'age-in-brackets',
    points: 42,
    head: /(?<=[(,/] ?)\d{1,2} ?(?:y|yo|y\/o|yrs?|years)(?: old)?(?=[),;/ ])(?![\p{L}])/gu,
  },
  {
    type: 'age',
    rule: 'class-at-school',
    points: 34,
    head: headWith(
      'in class|in std|in standard|in grade|in form|passed class|till class|upto class|up to class',
      '(?: class| std)? (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}(?:st|nd|rd|th)?|[ivx]{1,4})(?! (?:hundred|thousand))',
    ),
  },
  {
    type: 'age',
    rule: 'running',
    points: 42,
    head: headWith(NUMBER, ' (?:running|plus|something|complete|completed|odd)'),
    before: /(?:am|was|is|i'm|she's|he's|age|about|around) $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'at-an-age',
    points: 36,
    head: new RegExp(
      `(?<=(?:[.!?,;—–-] |\\n|and |was |already )at )(?:(?:${TENS})(?:[- ](?:${UNIT}))?|${TEENS}|\\d{2})(?=,? (?:an?|my|the|one|some|i|they|she|he|we|our|father|mother|amma|only)(?![\\p{L}]))`,
      'giu',
    ),
  },
  {
    type: 'community',
    rule: 'class-of-the-state',
    points: 44,
    head: headOf(
      'sc by caste|st by caste|obc by caste|scheduled caste|scheduled tribe|backward caste|backward class|other backward class|sc community|st community|obc community|sc category|st category|obc category|ebc category|sc certificate|st certificate|obc certificate|sc quota|st quota|sc family|st family|tribal by caste|general caste|general category|low caste|lower caste|lowest caste|high caste|upper caste|untouchable|untouchables|dalit caste|janajati|adivasi|adibasi|denotified tribe|criminal tribe|caste certificate|forward caste|minority community',
    ),
  },
  {
    type: 'illness',
    rule: 'harm-to-herself',
    points: 42,
    head: headWith(
      'hung|hanged|hang|set|burned|burnt|killed|kill|poured',
      ' (?:herself|myself|himself|kerosene on (?:herself|myself))(?: on fire)?',
    ),
  },
  {
    type: 'illness',
    rule: 'swallowed-or-cut',
    points: 42,
    head: headWith(
      'drank|drunk|took|ate|swallowed|consumed|cut|slit|jumped|jump',
      ' (?:rat poison|poison|phenyl|phenol|harpic|acid|kerosene|insecticide|pesticide|bleach|clorox|(?:the )?(?:sleeping|whole strip of) (?:pills|tablets)|(?:my|her|his) (?:wrists?|veins?|throat)|(?:in|into|in to) (?:the|a) (?:well|river|pond)|(?:from|off) (?:the|a) (?:balcony|roof|window|(?:second|third|fourth|fifth|sixth) floor))',
    ),
  },
  {
    type: 'illness',
    rule: 'found-in-a-test',
    points: 42,
    head: headWith(
      'chemical|acid|glass|splinter|splinters|bullet|pellet|shrapnel|needle|injections?|stitches|tube|ulcer|boil|boils|rash|shadow|spot|spots|patch|patches|hole|infection|water|fluid|dust|lump|stone|stones|tumou?r|cyst|clot|fracture|crack|swelling|wound|blood',
      ' (?:in|on|of|around|at) (?:(?:the|my|her|his|one|both) )?(?:(?:left|right|upper|lower) )?(?:lungs?|chest|heart|brain|kidneys?|liver|uterus|womb|breasts?|spine|head|ovary|ovaries|gall ?bladder|backbone|skull|stomach|x-?ray)',
    ),
  },
  {
    type: 'illness',
    rule: 'blood-and-medicine',
    points: 42,
    head: headOf(
      'low hb|low haemoglobin|low hemoglobin|less hb|hb low|high cholesterol|high sugar|low sugar|tablets for depression|sleeping tablets|sleeping pills|sleeping tablet|nerve tablets|fits tablet|fits medicine|sertraline|fluoxetine|escitalopram|amitriptyline|diazepam|alprazolam|clonazepam|lorazepam|olanzapine|risperidone|haloperidol|lithium|carbamazepine|phenytoin|valproate|levetiracetam|metformin|glimepiride|insulin|amlodipine|telmisartan|losartan|atenolol|thyroxine|levothyroxine|eltroxin|thyronorm|warfarin|methotrexate|chemo|chemotherapy|radiotherapy|radiation therapy|antiretroviral|art centre|art center|art medicine|dots centre|dots medicine|heart patient|kidney patient|cancer patient|tb patient|stent|stents|second line drugs|second line treatment|first line drugs|dialysis patient|heroin addict|on heroin|into heroin|chitta|brown sugar|smack addict|drug addict|drug addiction|de-addiction|deaddiction|alcoholic|the womb came down|womb came out|womb has come down|womb is coming down|womb is falling|uterus fell|ring pessary|pessary|periods stopped|heavy bleeding|bleeding did not stop|white water|swollen feet|swollen joints|joint pains|mental hospital|mental asylum|mental ward|psychiatric ward|psychiatric hospital|psychiatric medicine|shock treatment|electric shock treatment|voices in my head|hearing voices|hears voices',
    ),
  },
  {
    type: 'pregnancy',
    rule: 'weeks-gone',
    points: 44,
    head: headWith(
      'carrying|pregnant|expecting',
      `(?: of| for| about)? (?:${NUMBER}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\\d(?:st|nd|rd|th)) ?(?:weeks?|wks|months?)`,
    ),
  },
  {
    type: 'disability',
    rule: 'rod-or-plate',
    points: 40,
    head: headWith(
      'rod|plate|steel plate|steel rod|screws|pins|polio',
      ' (?:(?:is|was|are|were|has been) )?(?:in|inside|put in|fixed in|inserted in|affected|patient|attack)(?: (?:my|her|his|the|left|right|one))* ?(?:leg|hip|hand|arm|spine|back|thigh|knee|ankle|shoulder|foot|jaw|wrist)?(?<! )',
    ),
  },
  {
    type: 'disability',
    rule: 'joined-with-a-rod',
    points: 40,
    head: headWith(
      'hip|leg|arm|hand|thigh|knee|ankle|shoulder|spine|back|wrist|jaw',
      '(?: bone)?(?: is| was| has)?(?: been)? (?:joined|fixed|held|operated|set)(?: together)? (?:with|by) (?:an? )?(?:steel )?(?:rod|rods|plate|plates|screws?|pins?|wire)',
    ),
  },
  {
    type: 'family-size',
    rule: 'number-in-the-family',
    points: 36,
    head: headWith('number', ' (?:one|two|three|four|five|six|seven|eight|nine|ten)'),
    before: /(?:i'm|i am|am|i was) $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'family-size',
    rule: 'all-of-them',
    points: 38,
    head: headWith(
      NUMBER,
      `(?: of us| children| siblings)?, (?:${NUMBER}) (?:girls?|boys?|sisters?|brothers?|daughters?|sons?)(?:,| and|, and) (?:an? |${NUMBER} )(?:girls?|boys?|sisters?|brothers?|daughters?|sons?)`,
    ),
  },
  {
    type: 'family-size',
    rule: 'births-counted',
    points: 40,
    head: headWith(
      NUMBER,
      ' (?:times|deliveries|births|pregnancies|miscarriages|abortions)(?: (?:i|she|my mother|amma|mother) (?:gave birth|delivered|conceived|was pregnant|became pregnant|had))?',
    ),
    after: /^(?: (?:i |she )?(?:gave birth|delivered|conceived|pregnant|to a son|to daughters))/iu,
    needs: 'after',
  },
  {
    type: 'family-size',
    rule: 'those-who-live',
    points: 36,
    head: headWith(
      `${UNIT}|\\d`,
      ' (?:are|is|were|was|only)? ?(?:living|alive|dead|surviving|survived|died|expired|not living|no more)',
    ),
    before: /(?:births?|born|child(?:ren)?|kids|sons?|daughters?|deliver(?:y|ies|ed))[^.\n]{0,40}$/iu,
    needs: 'before',
    bare: true,
  },
];

const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
