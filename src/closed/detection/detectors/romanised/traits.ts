import type { Detector } from '../../document.ts';
import { Heads, headOf, headWith } from '../../patterns/heads.ts';
import { MONTHS_LIKE_WORDS, MONTHS_OF_THE_REGION } from '../../lexicon/months.ts';
import { ROMANISED_NUMBERS } from '../../lexicon/numbers.ts';
import { isRomanised, runPhrases, type Phrase } from '../../patterns/phrases.ts';

/** What romanised Hindi and Nepali say of a body, a year, an age, a number in a few words, with endings apart or joined. */
export const romanisedTraits: Detector = {
  id: 'romanised-traits',
  run: (view) => (isRomanised(view) ? runPhrases(view, PHRASES, HEADS) : []),
};

const SMALL_NUMBERS =
  'ek do dui teen tin char chaar paanch panch pach chhah chhe chhai chha cha saat sat aath aat nau das dash shunya sunya sunna sifar zero jiro'
    .split(' ')
    .join('|');
const NUMBERS = [...ROMANISED_NUMBERS.flatMap(([, words]) => words.split(' ')), SMALL_NUMBERS].join('|');
const BODY =
  'tauko|taauko|pet|dhad|dhaad|chhati|chhaati|chati|kammar|ghuda|jibro|aankha|ankha|mutu|nasa|nasaa|haat|hat|khutta|ghanti|kan|kaan|daat|jiu|jiwan|pathegar|patheghar|mirgaula|phokso|fokso|kalejo|harjoni|jorni|dhad ra kammar|sar|sir|kamar|ghutna|ghutne|ghutno|seena|seene|peeth|pith|gala|gale|daant|aankh|ankh|aankhon|pair|pairon|paon|haath|hath|haathon|jodon|jod|badan|bachedani|bachchedani|phephde|phephdon|fefde|kidney|gurde|jigar|liver|dil|dimag|khoon|khun|reedh|gardan|kandha|kandhe|chamdi|pasli';

const PHRASES: readonly Phrase[] = [
  {
    type: 'illness',
    rule: 'body-that-hurts',
    points: 40,
    head: headWith(
      BODY,
      ' ?(?:ko |ka |ki |ke |mein |me |ma |le |ra kammar |bata )?(?:ghumne|ghumchha|ghumcha|ghumyo|ghumaune|dukhne|dukhchha|dukhcha|dukheko|dukhyo|dukhaune|polne|polchha|suninne|suniyeko|suninchha|latine|jhamjhamaune|jhamjham|fulne|phulne|phuleko|kamne|kamchha|thicheko|bhachiyeko|chilaune|baseko|dard|sujan|soojan|jalan|chakkar|khujli|problem|samasya|bimari|beemari|rog|byatha|betha|operation|apreshan|opreshan|pathri|patthari|kharab|fail|fel|infection|infecsan|cancer|kyansar|kensar|sukne|sukeko|sukyo|gaanth|gano|ganth|pani jamne|paani|rasauli|rasoli|moti|motiya|chhed|keede|kide|soojan|chhale|chhala|ghaav|ghav|zakhm|jakhm|jakham|phode|phoda|mawad|taanke|gap|chakti|jaala|daane)',
    ),
  },
  {
    type: 'illness',
    rule: 'joined-to-its-body',
    points: 40,
    head: headWith(
      'pathegharko|pathegarko|mutuko|mirgaulako|kidneyko|phoksoko|foksoko|aankhako|nasako|dimagko|ragatko|pisabko|chhatiko|petko|kalejoko|haddiko|chhalako|dhadko',
      ' (?:samasya|rog|bimari|byatha|betha|operation|apreshan|problem|infection|cancer|kyansar|kami|patthari|dukhai)',
    ),
  },
  {
    type: 'illness',
    rule: 'said-by-its-medicine',
    points: 40,
    head: headOf(
      'neend ki goli|neend ki goliyan|neend ki dawai|neend nahi aati|nind ki goli|nindra nalagne|nidra nalagne|nindra lagdaina|nidra lagdaina|nindra ko aushadhi|nidrako aushadhi|sugar ki goli|sugar ki dawai|bp ki goli|bp ki dawai|pressure ki goli|pressure ki dawai|pressure ko aushadhi|presar ko aushadhi|sugar ko aushadhi|thyroid ki goli|thyroid ko aushadhi|dimag ki goli|dimag ki dawai|mirgi ki dawai|mirgi ki goli|mansik ausadhi|chakkar aata|chakkar aate|chakkar aati|chakkar aana|ringata lagne|ringata lagchha|ringata|behosh ho|behosh hone|behos hune|behos bhaye|ultiyan|khoon bahut|khoon bahna|khoon ki kami|garbhashay|garbhasaya|sutdai bitnu|sutdai bitne|suteko suteai|sutyo sutyai|sutekai thaun|dil ka daura|dil ka daura|heart attack|hart attack|hart atack|brain hemorrhage|zahar khaya|zahar kha liya|jahar khaya|jahar kha liya|bish khaye|bish khayo|bikh khaye|jhundiyera|jhundiyo|faansi laga li|phansi laga li|fansi laga li|phansi lagayi|aag laga li|nas kaat li|nas kati|sharabi|nashe ki lat|raksi ko lat|jadyaha|dibbe ki bimari|chhua chhoot ki bimari|yaun rog|yaunrog',
    ),
  },
  {
    type: 'disability',
    rule: 'organ-gone-bad',
    points: 38,
    head: headWith(
      'kandha|kulha|kulhe ki haddi|haddi|ghutna|taang|tang|kohni|kalai|motiyabind|motiabind|motibindu|aankh|aankhen|kaan|haath|pair|ungli|ungliyan|kamar|reedh',
      ' (?:utar|nikal|phat|bigad|kharab|kat|toot|tut|jal|sookh|sukh|sunn|band|kuchal|daba|gal)(?: (?:gaya|gayi|gaye|gai|giya))',
    ),
    after: /^ (?:hai|tha|thi|the|thin)(?![\p{L}])/iu,
  },
  {
    type: 'family-size',
    rule: 'by-number',
    points: 40,
    head: headWith(
      'pehle|pahle|dusre|doosre|teesre|tisre|chauthe|paanchve|panchve|chhathe|saatve|aathve|dosro|tesro|chautho|pachau|pahilo',
      ' (?:number|nambar|no)(?: (?:ki|ka|ke|pe|par|wali|wala|ko))?',
    ),
  },
  {
    type: 'family-size',
    rule: 'nth-child',
    points: 40,
    head: headWith(
      'pehli|pahli|dusri|doosri|teesri|tisri|chauthi|paanchvi|panchvi|chhathi|saatvi|aathvi|sabse badi|sabse chhoti|sabse choti|jethi|maili|saili|kaili|kahili|thaili|antari|kanchhi|kanchi|jetho|mailo|sailo|kanchho|dosri|tesri',
      ' (?:beti|behen|bahan|ladki|santan|aulad|bahu|biwi|patni|chhori|chori|chhora|chhoro|buhari|bahini|didi|srimati|swasni)',
    ),
  },
  {
    type: 'family-size',
    rule: 'only-one',
    points: 38,
    head: headWith(
      'ek|euta|eutai|ekta|ekai|ekmatra|iklauta|iklauti|akela|akeli|ekli|eklo',
      ' (?:hi |matra |matrai |mattai |bas )(?:poota|pota|poti|beti|beta|bachcha|bachchi|bhai|behen|bahan|santan|chhora|chhori|chhoro|chori|ladka|ladki|dai|bahini|didi)',
    ),
    after: /^ (?:hai|tha|thi|hua|hui|ho|chha|cha|thiyo)(?![\p{L}])/iu,
  },
  {
    type: 'family-size',
    rule: 'one-there-is',
    points: 32,
    head: headWith(
      'ek',
      ' (?:poota|pota|poti|beti|beta|bachcha|bachchi|bhai|behen|bahan|santan|chhora|chhori|chhoro|chori|ladka|ladki|dai|bahini|didi)(?= (?:hai|hua|hui|bacha|bachi)(?!\\p{L}))',
    ),
  },
  {
    type: 'family-size',
    rule: 'none-of-them',
    points: 38,
    head: headWith(
      'bhai|beta|behen|bahan|beti|chhora|chhori|dai|bahini|aulad|santan|bachcha',
      ' (?:ek bhi nahin?|koi nahin?|euta pani chhaina|kohi chhaina|koi bhi nahin?|pani chhaina|chhaina|nahi hua|bhayena|bhaena)',
    ),
  },
  {
    type: 'age',
    rule: 'reached',
    points: 42,
    head: headWith(
      NUMBERS,
      ' (?:barsa |barsha |saal |sal |baras )?(?:katyo|kate|katey|kateko|kateki|pugyo|puge|pugen|pugeko|pugeki|tekyo|teke|tekeko|tekeki|nagheko|nagheki|naghe|naghyo|lagyo|lage|lageko|lageki|paar|par kar|poore hue|pure hue|poora hua|ke aas paas|ke aaspaas|ke kareeb|ke karib|ke lagbhag|ke beech|se upar|se jyada|se zyada|se kam)',
    ),
  },
  {
    type: 'age',
    rule: 'of-age',
    points: 50,
    head: headWith(
      NUMBERS,
      ' (?:saal|sal|baras|barsa|barsha|varsh)(?= (?:ki|ka|ke|ko) (?:umar|umr|umra|umer|thi|tha|hun|hoon|bhaye|bhaeko|huda)(?!\\p{L}))',
    ),
  },
  {
    type: 'age',
    rule: 'age-of-an-event',
    points: 40,
    head: headWith(NUMBERS, '(?: (?:saal|sal|baras|barsa|barsha))?(?: (?:mein|me|ma|ki|ko|ka))'),
    before:
      /(?:shaadi|shadi|biyah|byah|nikah|gauna|bihe|biha|vivah|bibaha|nasbandi)(?: (?:hui|kar di|kar diya|bhayo|gare|gareko|thi|ho gayi|ho gayi thi|mera|meri|mero))? $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'years-in-nepali',
    points: 36,
    head: headWith(
      NUMBERS,
      ' (?:barsa|barsha|barsama)(?:(?:ki|ko|samma|dekhi|ka)(?!\\p{L})|(?= (?:ki|ko|samma|huda|hunda|dekhi|ka)(?!\\p{L})))(?!(?: (?:ki|ko))? (?:kaam|kam|sajaya|contract|anubhav|jel|bisa|visa))',
    ),
  },
  {
    type: 'age',
    rule: 'class-at-school',
    points: 34,
    head: headWith(
      'kaksha|kakshya|class',
      ' (?:ek|do|dui|teen|tin|char|chaar|paanch|panch|chhe|chha|saat|sat|aath|aat|nau|das|gyarah|barah|\\d{1,2})(?: (?:ma|mein|me|tak|samma))?',
    ),
  },
  {
    type: 'pregnancy',
    rule: 'nth-month',
    points: 36,
    head: headWith(
      'teesra|tisra|chautha|paanchva|panchva|chhatha|saatva|satva|aathva|athva|nauva',
      ' (?:mahina|maheena|mahine)(?: (?:chal|tha|lag|chadh))?',
    ),
  },
  {
    type: 'address',
    rule: 'block-and-colony',
    points: 60,
    head: /(?<![\p{L}\p{M}\p{N}])(?:[a-z][ -]block|block [a-z]|(?:makaan|makan|kothi|gali|flat|room|ghar|jhuggi|quarter|plot|house|door|shop|dukaan|dukan|chawl) (?:no|number|nambar))\.? ?(?:no\.? ?)?[a-z]?-?\d{1,4}[a-z]?(?:,? [\p{L}]{3,14}){0,2}?(?: (?:nagar|colony|vihar|enclave|puram|park|bagh|kunj|mohalla|tola|basti|camp|extension|garden))?(?![\p{L}\p{N}])/giu,
  },
  {
    type: 'date',
    rule: 'the-year-of',
    points: 33,
    head: headWith('wale|wali|wala', ' (?:saal|sal|baras)'),
    before: /(?:[\p{L}]{3,16} ){1,2}$/iu,
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'named-year',
    points: 40,
    head: headWith(
      'bhuichalo|bhuinchalo|bhukampa|bhukamp|bhuikampa|mahabhukampa|nakabandi|lockdown|lakdaun|lokdaun|sankatkal|jan andolan|janaandolan|janayuddha|maobadi|badh|baadh|badhi|pahiro|notebandi|note bandi|notbandi|tsunami|sunami|curfew|karfu|karfyu|danga|dange|emergency|chunav|corona|korona|covid|sukha|akal|bandh|kargil|babri|tufan|toofan|aandhi',
      ' ?(?:ko|ka|ke|ki|wala|wale|wali|bhako|bhayeko|ayeko|aaeko)? ?(?:barsa|barsha|saal|sal|samay|samaya|bela|belama|din|dinma|time|waqt|baras|palo|pala|mahina|mahine)',
    ),
  },
  {
    type: 'date',
    rule: 'month-of',
    points: 42,
    head: headWith(
      `${MONTHS_OF_THE_REGION}|${MONTHS_LIKE_WORDS}`,
      ' (?:ka|ke|ki|ko|ma|mein) ?(?:mahina|mahine|maheena|mahinama|purnima|purnimasi|amavasya|amawas|ekadashi|aunsi|suru|aakhiri|akhir|pehla hafta|pahilo hapta|masanta)',
    ),
    after: / (?:19|20)\d\d/u,
  },
  {
    type: 'id-number',
    rule: 'digits-said-after-its-cue',
    points: 62,
    head: headWith(NUMBERS, `(?:[ ,]{1,2}(?:double |dabal )?(?:${NUMBERS}|\\d{1,5})){4,14}`),
    before:
      /(?:nambar|number|nombor|no|numbar|passport|pasport|rahadani|iqama|ikama|akama|khata|account|mobile|phone|fon|permit|nagarikta|aadhaar|aadhar|card)(?: (?:hai|ho|tha|thiyo|cha|chha|yo|yeh|ye|mera|mero|ka|ko|likhiye|likho|lekhnus))*[:,]? ?$/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'id-number',
    rule: 'card-of-a-class',
    points: 60,
    head: headWith('ka|kha|ga|gha', ' (?:barga|varga|warga|shreni|sreni) ?(?:ko |no |nambar )?\\d{2,8}'),
  },
];

const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
