import type { Detector } from '../../document.ts';
import { Heads, headWith } from '../../patterns/heads.ts';
import { isRomanised, runPhrases, type Phrase } from '../../patterns/phrases.ts';
import { isSpeech } from '../../reading/speech.ts';
import { LARGE, NO_WORD, SMALL } from './patterns.ts';

/**
 * How many there were at home and who of them lives, what befell them, offices and lengths of time, in the free words of romanised Nepali
 * and Bengali: "tin chhori, dui bachyo", "surpa le tokya", "pul bata bus khasyo", "tol bikas ko adhyaksha". Only for a look.
 */
export const romanisedTellings: Detector = {
  id: 'romanised-tellings',
  trust: 'open',
  run: (view) => (isRomanised(view) && isSpeech(view) ? runPhrases(view, PHRASES, HEADS) : []),
};

const ONE = 'ek|euta|eutai|ekta|ekti|1';
const BENGALI_COUNT =
  'dui|du|duta|duti|duita|tin|tinta|tinti|char|charta|chair|pach|panch|pachta|choy|chhoy|soy|shat|sat|aat|at|noy|nou|dosh|das|egaro|egara|baro|tero|[2-9]|1\\d';
const MANY = `duita|tinta|${SMALL}|${LARGE}|${BENGALI_COUNT}`;
const COUNT = `${ONE}|${MANY}`;
const COUNTER = '(?: ?(?:jana|jna|ota|wata|wota|oti|bati|bhai|ta|ti|jon|khan))?';
const KIND =
  '(?: (?:sana|sani|saano|thula|thuli|jiudo|jiunda|sautini|onath|chhoto|choto|boro|apon|shudhu|matra|nani))?';
const CHILDREN =
  'chhora chhori|chora chori|bal bachcha|bachcha|bachha|bacha|baccha|chhora|chhori|chora|chori|chhoro|santan|santaan|didi bahini|daju bhai|dajubhai|didibahini|bhai bahini|bahini|didi|daju|dai|bhai|nati|natini|swasni|srimati|budi|sauta|jumlyaha|keta|keti|tuhura|' +
  'bhai bon|bon|chele meye|chele|meye|pola maiya|pola|maiya|fua maiya|fua|furi|beti|beta|bhagni|bhagne|shontan|jomoj|natni|shotin';
const FATE =
  'janme|janmiyo|janmayo|janmiye|janmeko|bache|bachyo|bachya|bacheka|bacheko|mare|maryo|marya|mareko|gaye|gaya|gayo|gae|bite|bitya|jiudo|jiunda|baki|matra|matrai|hurkiyo|khera|' +
  'more geche|mara gese|mara geche|gese|geche|more|beche|bache ase|ase|ache|shudhu';
const REST = `(?:(?:,| ra| ani| ar| o|, ani|, ekhon|, tara|,? ma)? (?:(?:${COUNT})${COUNTER}(?:${KIND} (?:${CHILDREN}|${FATE}))*|(?:sabai|sab|sappai|ma|ami|mathi|bich|majh)(?: (?:ko|bhanda|bata))? (?:kanchhi|kanchi|kanchho|jethi|jetho|thuli|thulo|saani|sano|maili|saili|kaili|choto|chhoto|boro|mejo|shejo)(?: ma)?|${FATE})(?!\\p{L}))*`;

const OFFICES =
  'adhyaksha|adhyaksh|adhyakshya|upadhyaksha|sabhapati|upasabhapati|sachib|sachiv|sahsachib|sadasya|sadasye|kosadhyaksha|koshadhyaksha|sanyojak|samyojak|sahasamyojak|pramukh|upapramukh|mukhya|mukhiya|naike|thakali|netri|neta|sansthapak|sanchalak|sanchalika|prabandhak|byabasthapak|lekhapal|karyakarta|sallahakar|pratinidhi|swayamsewika|swayamsevika|sahayogi|prabakta|pujari|dhami|jhakri|guruba|khenpo|khatib|imam|muazzin|sahajkarta|talim dine|' +
  'sobhapoti|shobhapoti|sabhapati|sohosobhapoti|sadharon sompadok|shadharon shompadok|sompadok|shompadok|shompadika|sompadika|cashier|kosadhokkho|koshadhokkho|sodossho|shodossho|member|memba|netri|dolnetri|sanghanetri|sevika|shebika|shohayika|sahayika|secretary|doptori|chowkidar|karbari|headman|mondol';
const BODIES =
  'samiti|samuha|samuh|samity|somiti|shomiti|sangh|sangha|sangathan|sanjal|manch|mandal|karyasamiti|committee|kamiti|union|dal|dol|tol|tole|wada|woda|ward|gaun|gram|gaupalika|gaunpalika|nagar|nagarpalika|jilla|jila|pradesh|mahasangh|guthi|gumba|mandir|masjid|moshjid|mosjid|church|mandali|school|bidyalaya|biddaloy|camp|shivir|sahakari|krishi|mahila|mohila|aama|yuwa|dalit|adivasi|janajati|bachat|lekha|masto|purba|upa|lady|bikas|block|para|bazar|thana|icds|sena|party|parti';

const ANIMALS =
  'surpa|sarpa|sap|saap|bagh|baagh|chituwa|chitwa|bhalu|bhaalu|hatti|haathi|hati|gainda|gaida|banel|bandel|gohi|kukur|mauri|bhirmauri|aringal|arringal|chatyang|bijuli|karent|current|bokshi';
const FALLING =
  'khas|palt|dub|bhatk|bhach|padk|futt|fut|phut|jal|dhal|dhaly|thich|puri|pury|bag|lad|thokk|kich|tok|mar|han|lag|khay|hamfal|udy|samat';
const FALLEN = `(?:${FALLING})\\p{L}{0,9}`;
const THINGS =
  'bus|bas|jeep|jip|micro|maikro|tempo|truck|trak|tractor|motorcycle|dunga|boat|jahaj|plane|helicopter|crane|scaffolding|pul|bandh|ghar|goth|building|bhawan|kotha|cylinder|silindar|boiler|surang|khani|balcony|bhir|tower|tawar|bam|bomb|pahiro|hiu pahiro|hiupahiro|himpahiro|badhi|khola|nadi|aago|gas|dharahara';

const PHRASES: readonly Phrase[] = [
  {
    type: 'family-size',
    rule: 'counted-one-by-one',
    points: 33,
    head: headWith(MANY, `${COUNTER}${KIND} (?:${CHILDREN})(?!\\p{L})(?: (?:${FATE}))?(?: (?:matra|matrai))?${REST}`),
  },
  {
    type: 'family-size',
    rule: 'one-and-another',
    points: 33,
    head: headWith(
      ONE,
      ` (?:${CHILDREN})(?!\\p{L})(?:,| ra| ar| ani| o)? (?:${ONE}|${MANY})${COUNTER}${KIND} (?:${CHILDREN})(?!\\p{L})${REST}`,
    ),
  },
  {
    type: 'family-size',
    rule: 'number-after',
    points: 33,
    head: headWith(
      'chhora|chhori|chhoro|chora|chori|bahini|didi|dai|bhai|buhari|santan|chele|meye|bon|pola',
      ` (?:matra |matrai |jamma )?(?:euto|euta|duita|tinta|teen|tin|char|panch|paanch|ek jana|dui jana|ekjon|dujon|duijon|tinjon)(?!\\p{L})(?:, (?:buhari|chhora|chhori|chhoro|bahini|bhai|chele|meye) (?:euta|euto|duita|tinta|tin|char|ekjon|dujon|tinjon))?`,
    ),
    after: /^(?=[,.;!?)\n]|$)/u,
    needs: 'after',
  },
  {
    type: 'family-size',
    rule: 'only-child',
    points: 33,
    head: headWith(
      'ekai|eklo|ekli|eutai|euta|ekmatra|ek matra|yautai|ekmattai|ekta|ekti|ek',
      ` (?:matra |matrai |i |hi )?(?:${CHILDREN})(?: (?:matra|matrai|thi|thii|thiyo|ho|shudhu))(?!\\p{L})`,
    ),
  },
  {
    type: 'family-size',
    rule: 'alone',
    points: 33,
    head: headWith('ekai|eklo|ekli|ekmatra', ` (?:${CHILDREN})(?!\\p{L})`),
    before: /(?:ma |ami )$/iu,
  },
  {
    type: 'family-size',
    rule: 'without-any',
    points: 33,
    head: headWith(
      'daju bhai|dajubhai|didi bahini|santan|bachcha|bachha|baccha|bachha hudai|bachcha hudai|chhora|chhori|bhai bon|chele meye|shontan|bacha',
      '(?: (?:kohi|koi|kei|kono|hudai|pani|ni|ta|hoy))? (?:chaina|chhaina|bhaena|bhayena|hudaina|hunna|vayena|nai|nei|hoyni|hoini|hoy nai)',
    ),
  },
  {
    type: 'family-size',
    rule: 'together',
    points: 33,
    head: headWith(
      `${COUNT}|${BENGALI_COUNT}`,
      ' ?(?:jana|jna|jona|jon)(?: (?:ko|er))? (?:pariwar|parivar|poribar|shongshar|sangsar)(?!\\p{L})',
    ),
  },
  {
    type: 'family-size',
    rule: 'we-are-so-many',
    points: 33,
    head: headWith(
      COUNT,
      ' (?:jana|jna|jon)(?!\\p{L})(?:, (?:ekhon )?(?:euta|ek|tin|dui|char|\\d)(?: (?:kotha|jhupdi|ghar|ghor|jon))?)?',
    ),
    before: /(?:hami|hamilai|pariwar ma|parivar ma|poribare|amra|amra chilam|amra chhilam|jamma) $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'event',
    rule: 'by-a-beast',
    points: 34,
    head: headWith(ANIMALS, ` le(?: \\p{L}{3,12})? (?:${FALLEN})`),
  },
  {
    type: 'event',
    rule: 'by-a-beast',
    points: 34,
    head: headWith(
      'bagh|baghe|kumir|kumire|hati|hatite|sap|sape|shap|shape|bojro',
      `(?: (?:e|te))? (?:niyeche|nise|khaise|kheyeche|mereche|marse|kete|katse|dhorse|dhoreche|geche|gese|porse)`,
    ),
  },
  {
    type: 'event',
    rule: 'what-fell',
    points: 33,
    head: headWith(THINGS, `(?: (?:ma|bata|le|mathi|sanga|ko))?(?: (?!ma |ta |ra |ani )\\p{L}{2,10})? (?:${FALLEN})`),
    before: /(?:(?:\p{L}{3,14} (?:ko|ma) )|mero )$/iu,
  },
  {
    type: 'event',
    rule: 'what-befell-a-place',
    points: 33,
    head: headWith(
      'ghatana|ghatna|durghatana|durghatna|aaglagi|aagalagi|agalagi|bhidanta|bhidant|akraman|aakraman|hamala|hamla|kanda|kand|pahiro|himpahiro|hiupahiro|hiu pahiro|badhi|visfot|bisfot|bisphot|bispot|blast|bandh futeko|hatyakanda|andolan|dangal|danga|ladai|morcha|bisforon|bishphoron|jhamela|dubi|dhosh|bhangon|ognikando|agun|durghotona',
      '(?!\\p{L})',
    ),
    before: new RegExp(`(?:(?<![\\p{L}])${NO_WORD}[\\p{L}]{3,16} (?:ko|ka|ki|er|r) (?:[\\p{L}]{3,14} )?)$`, 'iu'),
    needs: 'before',
  },
  {
    type: 'duration',
    rule: 'days-counted',
    points: 33,
    head: headWith(
      'ek|dui|tin|char|chaar|paanch|panch',
      ` (?:saya|say|sau|hajar|hazar)(?: (?:${LARGE}|${SMALL}|ek|\\p{L}{3,14}))? (?:din|rat|raat|mahina|hapta)(?!\\p{L})`,
    ),
  },
  {
    type: 'duration',
    rule: 'nights-counted',
    points: 32,
    head: headWith(
      'tero|noy|egaro|choddo|chouddo|shat|satro|shotero|atharo|unish|ekush|baish|teish',
      ' (?:rat|raat|din|soptaho|shoptaho|hopta|bela)(?!\\p{L})',
    ),
  },
  {
    type: 'title',
    rule: 'of-a-body',
    points: 34,
    head: headWith(BODIES, `(?: \\p{L}{2,12}){0,2}?(?: (?:ko|ki|ka|er|r))? (?:${OFFICES})(?!\\p{L})`),
    before:
      /(?:(?:purba|purva|bhutpurba|nibartaman|sansthapak|karyabahak|sabek|prakton|jilla|kendriya|mahila|mohila|dalit|nagar) )$/iu,
  },
  {
    type: 'title',
    rule: 'one-holds',
    points: 33,
    head: headWith(OFFICES.replace('|member', ''), '(?!\\p{L})'),
    after:
      /^(?= (?:ma|pani|chu|chhu|hu|hun|hunuhunchha|hunu|hunuhunthyo|thie|thiye|thiyo|bhaye|bhaisakyo|bhako|bhaeko|rahe|chilam|chilo|chilen|silo|silen|hoisi|hoyechi|korse|korechhe|kina|ache|ase)(?!\p{L})|[,.;!?)\n]|$)/iu,
    needs: 'after',
  },
  {
    type: 'title',
    rule: 'of-something',
    points: 33,
    head: headWith(
      'pujari|dhami|jhakri|mukhiya|thakali|naike|sabhapati|adhyaksha|upadhyaksha|sachib|sachiv|kosadhyaksha|sanyojak|subedar|sansthapak|netri|khatib|imam|sobhapoti|shobhapoti|sompadok|shohayika|shebika|sevika|secretary|head|pratinidhi',
      '(?!\\p{L})',
    ),
    before: new RegExp(`(?:(?<![\\p{L}])${NO_WORD}[\\p{L}]{3,14} (?:ko|ka|ki|er|r) (?:[\\p{L}]{2,12} )?)$`, 'iu'),
    needs: 'before',
  },
  {
    type: 'organisation',
    rule: 'office-of-a-place',
    points: 32,
    head: headWith(
      'karyalaya|prahari|shelter|hospital|aspatal|mission|chauki|adalat|campus|thana|shivir|burn ward|embassy|dutawas|dutabas|hostel|clinic|gumba|church|police',
      '(?!\\p{L})',
    ),
    before: new RegExp(
      `(?:(?<![\\p{L}])${NO_WORD}(?!(?:gaun|nepal|india|bharat|saudi|qatar|malaysia|hamro|mero|usko|unko|uhako|tyaha|yaha|najik|agadi) )[\\p{L}]{4,14} (?:ko|r|er) (?:[\\p{L}]{2,12} ){0,2}?)$`,
      'iu',
    ),
    needs: 'before',
  },
];

const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
