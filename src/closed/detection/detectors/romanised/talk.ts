import type { Detector } from '../../document.ts';
import { Heads, headOf, headWith } from '../../patterns/heads.ts';
import { MONTHS_LIKE_WORDS, MONTHS_OF_THE_REGION } from '../../lexicon/months.ts';
import { BRANDS, FEASTS_ALONE, STANDINGS, STANDINGS_ALONE } from '../../lexicon/romanised-talk.ts';
import { isRomanised, runPhrases, type Phrase } from '../../patterns/phrases.ts';
import { isBengaliInLatin } from '../../words/bengali-latin.ts';
import { isSpeech } from '../../reading/speech.ts';
import { ROMANISED_COMPLAINTS } from './complaints.ts';
import { ROMANISED_HOUSEHOLDS } from './households.ts';
import { LARGE, LATE, NO_WORD, NUMBER, SMALL } from './patterns.ts';

/**
 * What may tell of somebody where she speaks of herself in romanised Hindi or Nepali, in the open vocabulary of talk: ages and
 * lengths of time, feasts, complaints, offices, what befell many. Shown for a look, hardly ever more.
 */
export const romanisedTalk: Detector = {
  id: 'romanised-talk',
  trust: 'open',
  run: (view) =>
    isRomanised(view) && isSpeech(view) && !isBengaliInLatin(view) && !view.segments.some(({ english }) => english)
      ? runPhrases(view, PHRASES, HEADS)
      : [],
};

const AGE = `(?:${LARGE}|1\\d|[2-7]\\d)`;
const EDGE = '(?=[,.;!?)\\n]|$)';
/** What makes of a length of time a day, or a part of many. */
const NOT_EXACT = 'ke baad|pehle|pahle|ka |ki |ke |ko |mein|me |ma |bhitra|bhitrai|pachi|aghi';
const MONTHS = `${MONTHS_OF_THE_REGION}|${MONTHS_LIKE_WORDS}`;
const WEEKDAYS =
  'somvar|somwar|mangalvar|mangalwar|mangal|budhvar|budhwar|budh|guruvar|guruwar|brihaspat|brihaspativar|veervar|shukravar|shukrawar|jumma|jumme|jumerat|shanivar|shaniwar|shanichar|sanichar|itvar|itwar|ravivar|raviwar|sombar|sombaar|mangalbar|mangalbaar|budhabar|budhbar|bihibar|bihivar|sukrabar|shukrabar|sanibar|shanibar|aitabar|aitbar';
const PARTS_OF_DAY =
  'din|dino|raat|rat|rati|subah|shaam|sham|dopahar|bihana|bihanai|beluka|bela|belama|mahina|mahine|garmi|sardi|jado|jaado|hiu|hiun|barsaat|shuru|suru|ant|anta|masant|aakhir|pehle|pahile|baad|pachi|pachhi|aghi|hafta|hapta|purnima|aunsi|amavas|beej|teej|chauth|panchami|ashtami|navami|dashami|ekadashi|mela|jatra';

const PHRASES: readonly Phrase[] = [
  ...ROMANISED_COMPLAINTS,
  ...ROMANISED_HOUSEHOLDS,
  {
    type: 'age',
    rule: 'age-in-passing',
    points: 33,
    head: headWith(
      AGE,
      `(?: (?:pe|par|ke upar) ${NUMBER}|,? (?:se|ya|ki|or|pugera|kati|pugi|katera) ?${NUMBER}| (?:poore|pure|poora|pugyo|pugi|pugen|puge|pugeki|pugeko|pugda|pugera|pugepachi|pugna|lagya|lagyo|lagi|lagda|lageki|lageko|laage|lage|chal raha|chal rahi|tapi|taapi|nagheki|katyo|kati|kateki)| (?:ki|ka|ke|ko)(?= (?:thi|tha|the|hun|hu|hoon|rahi|rahni|raheni|thie|thiye|thiyen|thiyo|huda|hunda|bhaye|bhaen|hogi|hoga|umar|umer|umra|mein gayi|me gayi)(?!\\p{L})|[,.;!?])|(?= (?:ki|ka|ke) (?:thi|tha|hun|hu|hoon|rahi|hogi))|(?<=(?:umar|umer|umr|umra) (?:\\p{L}{2,8} )?\\p{L}{3,12}))(?!\\p{L})`,
    ),
  },
  {
    type: 'age',
    rule: 'small-age-in-passing',
    points: 31,
    head: headWith(
      SMALL,
      '(?= (?:ka|ki) (?:thi|tha|chhoda|chhodi|mila|mili|hai|hua|hui|ho gaya|ho gayi|hogi|hoga|hoon|hun)(?!\\p{L}))',
    ),
  },
  {
    type: 'age',
    rule: 'half-a-year-more',
    points: 33,
    head: headWith('saadhe|sadhe|saade|sade|paune|sava|sawa', ` (?:${LARGE}|${SMALL})(?= (?:ka|ki|ke) )`),
  },
  {
    type: 'age',
    rule: 'age-after-her-name',
    points: 33,
    head: headWith(AGE, EDGE),
    before: /(?:\p{L}{3,}, |(?:umar|umer|umr|umra|age) (?:\p{L}{2,8} )?)$/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'age',
    rule: 'year-of-life',
    points: 33,
    head: headWith(
      'gyarwe|gyaarve|gyarahve|gyarahvein|barhve|baarahve|terahve|tehrave|chaudahve|pandrahve|solahve|satrahve|atharahve|athrahve|unniswe|beesve|chhappanwa|pachpanwa|chaliswa|pachaswa|saathwa|dasve|nauve|aathve|gyarahwan|barahwan|terahwan|solahwan|atharahwan',
      '(?: (?:me|mein|saal|sal|baras|laga|lagi|lage|chal|pe|par)(?: (?:laga|lagi|lage|raha|rahi|me|mein|tha|thi))*)?',
    ),
  },
  {
    type: 'age',
    rule: 'years-however-said',
    points: 33,
    head: headWith('barsa|barsha|barkha|baras|saal|sal|varsh|saalki|barsaki', ''),
    before: new RegExp(`(?:(?<![\\p{L}])${NO_WORD}[\\p{L}]{3,14} )$`, 'iu'),
    after:
      /^(?= (?:ki|ka|ke|ko) (?:thi|tha|thie|thiye|thiyen|thin|hun|hu|huda|hunda|umer|umar|umra|chhori|chhora|bachcha|bachchi|beti|beta|ladki|ladka|rahi|bhaye)(?!\p{L}))/iu,
    needs: 'after',
  },
  {
    type: 'duration',
    rule: 'length-in-talk',
    points: 31,
    head: headWith(
      NUMBER,
      ` (?:(?:hafte|hafta|hapta)(?! (?:${NOT_EXACT}))|(?:roz|roj|ghante|ghanta|raat|rati|mahine|mahina|maheena|din|dino|mas) (?:aur |ra |ani )?${NUMBER} (?:hafte|hafta|hapta|roz|roj|din|dino|mahine|mahina))`,
    ),
  },
  {
    type: 'duration',
    rule: 'length-in-talk',
    points: 31,
    head: headWith(
      `${LARGE}|\\d\\d`,
      ` (?:roz|roj|ghante|ghanta|raat|rati|mahine|mahina|maheena|din|dino|mas)(?! (?:ke baad|pehle|pahle|pachi|aghi))`,
    ),
  },
  {
    type: 'duration',
    rule: 'many-years',
    points: 31,
    head: headWith(
      `(?:saadhe|sadhe|saade|paune|sava|dedh|dhai|adhai|adai) (?:${SMALL} )?|${LARGE}|${SMALL}|1\\d`,
      ' ?(?:saal|sal|baras|barsa|barsha|varsh|barkha)(?: (?:aur |ra )?' +
        `${NUMBER} (?:mahine|mahina|din|hafte|hapta))?(?! (?:ki|ka|ko|ke) (?:thi|tha|umar|umer|thie|thiye|hun|hu|chhori|chhora|beti|beta|bachch))`,
    ),
    before:
      /(?:paal[eai]|base[n]?|basye|rahi|rahe|kaam kiya|kam garya|kam garye|karm|bhayo|ma|mein|me|,|kul|pura|pure|poore|jamma|lagatar|lagataar) $/iu,
    needs: 'before',
    bare: true,
  },
  {
    type: 'date',
    rule: 'year-by-its-tens',
    points: 31,
    head: headWith(
      LATE,
      '(?= (?:mein|me|ke|ki|ka|wale|wali|se)(?!\\p{L}))(?! (?:ki|ka|ke) (?:umar|umr|thi|tha|the|hun|hai|ho))',
    ),
  },
  {
    type: 'date',
    rule: 'feast-alone',
    points: 33,
    head: headOf(FEASTS_ALONE),
    after: new RegExp(
      `^ (?:ke|ki|ko|ka|se) (?:${NUMBER} )?(?:${PARTS_OF_DAY}|kharna|arghya|bholipalta|dauran|tika|vrat)(?!\\p{L})`,
      'iu',
    ),
  },
  {
    type: 'date',
    rule: 'month-in-talk',
    points: 32,
    head: headWith(
      MONTHS,
      `(?:(?= (?:me|mein|ma|tira|bhar|dekhi|samma|tak)(?!\\p{L}))|(?: (?:ki|ke|ka|ko) (?:${PARTS_OF_DAY})))`,
    ),
  },
  {
    type: 'date',
    rule: 'weekday-in-talk',
    points: 32,
    head: headWith(WEEKDAYS, `(?: (?:ki|ke|ka|ko) (?:${PARTS_OF_DAY})|(?= (?:ko|ke|ki|ma|din)(?!\\p{L})))`),
    before: /(?:(?:har|harek|pratyek|gat|agle|pichhle|pahilo|pehle) )$/iu,
  },
  {
    type: 'date',
    rule: 'day-in-figures',
    points: 33,
    head: headWith(`\\d{1,2}|${LARGE}`, ' (?:taarikh|tarikh|taareekh|tareekh|tarik|gate|gatey|dinank)'),
  },
  {
    type: 'date',
    rule: 'time-of-somebody',
    points: 31,
    head: headWith(
      'ke|ko|ka',
      ' (?:time|zamane|jamana|jamane|samay|samaya|daur|raj|raaj|shasan|palo|pala|bela|bakhat|dauran)',
    ),
    before: new RegExp(`(?:(?<![\\p{L}])${NO_WORD}[\\p{L}]{4,14} )$`, 'iu'),
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'day-of-something',
    points: 31,
    head: headWith('ke|ki|wale|wali', ' (?:din|roz|raat|shaam|subah)(?= |[,.;\\n]|$)'),
    before: new RegExp(
      `(?:(?<![\\p{L}])${NO_WORD}(?!(?:kaam|shaadi|shadi|pehle|pahle|dusre|doosre|agle|pichhle|isi|usi|har|kuch|chhutti|poore|pure|saare|sare|baad|jaane|aane|kehne|itne|kitne|yahan|wahan|abhi|kabhi|aaj|kal|ghar|karne|jab|tab|log|hone|hafte|mahine|saal) )[\\p{L}]{4,14} )$`,
      'iu',
    ),
    needs: 'before',
  },
  {
    type: 'title',
    rule: 'standing-in-a-body',
    points: 34,
    head: headWith(
      'mandal|samiti|samuha|samuh|panchayat|gaon|gaun|gram|ward|wada|wadako|tola|tol|basti|mohalla|sangathan|sangh|sangha|union|committee|party|sena|akhil|jivika|jeevika|mahila|nari|sahakari|school|church|mandali|masjid|mandir|gurudwara|company|factory|mill|jilla|jila|block|prakhand|palika|nagarpalika|gaunpalika|parishad|sabha|club|dal|kamiti|budhi|bazar|bajar',
      `(?: (?:ki|ke|ka|ko|me|mein|ma))?(?: [\\p{L}]{3,12}){0,3}? (?:${STANDINGS})`,
    ),
  },
  {
    type: 'title',
    rule: 'standing-alone',
    points: 33,
    head: headOf(STANDINGS_ALONE.replaceAll('\\.?', '')),
  },
  {
    type: 'event',
    rule: 'what-befell',
    points: 33,
    head: headWith(
      'wala|wali|wale|ki|ka|ke|ko',
      ' (?:case|kes|kand|kaand|kanda|video|vidio|hadtaal|hadtal|hartal|ghatna|ghatana|hadsa|haadsa|andolan|aandolan|maamla|mamla|wakya|vakya|ladai|larai|dange|danga|bhagdad|hamla|hamala|visfot|bisfot|dhamaka|dhamake|agjani|aagjani|aaglagi|durghatna|durghatana|rescue|udhar|uddhar|chhapa|chhaapa|raid|baadh|badh|barh|badhi|pahiro|bhukamp|bhuichalo|toofan|tufan|hatyakand|narsanhar|cyclone|tsunami|ghotala|thagi|apaharan|aparadh|aafat|aapda|apda|bipatti|vipda|tabahi|maut|balatkar)',
    ),
    before: new RegExp(`(?:(?<![\\p{L}])${NO_WORD}[\\p{L}\\p{N}]{2,16} (?:${NO_WORD}[\\p{L}]{3,16} )?)$`, 'iu'),
    needs: 'before',
  },
  {
    type: 'event',
    rule: 'march-or-campaign',
    points: 31,
    head: headWith(
      'hatyakand|golikand|agnikand|narsanhar|kand|kaand|mahachakravat|chakravat|cyclone|dharna|gherav|gherao|yatra|padyatra|andolan|aandolan|abhiyan|satyagraha|mahapanchayat|blast|visfot|hartal|hadtaal',
      '',
    ),
    before: new RegExp(`(?:(?<![\\p{L}])${NO_WORD}[\\p{L}]{3,16} ){1,2}$`, 'iu'),
    needs: 'before',
  },
  {
    type: 'organisation',
    rule: 'words-before-its-noun',
    points: 31,
    head: headWith(
      'sanstha|sansthan|sangathan|sangh|sangha|samiti|samuha|samuh|mandal|kendra|trust|foundation|phaundesan|manpower|menpawar|overseas|travels|recruitment|placement|bank|sahakari|bachat|microfinance|laghubitta|hospital|aspatal|haspital|clinic|nursing home|pratisthan|vidyalaya|campus|college|school|ashram|sadan|niketan|aawas|awas|shelter|chauki|thana|kotwali|adalat|court|kachahari|karyalaya|dutawas|rajdutawas|orchestra|hotel|lodge|guest house|resort|company|kampani|society|sosaiti|consultancy|kansaltensi|prashasan|check post|dam|shakha|dance group|institute|academy|factory|mill|udyog|bhatta|estate|bagan|manch|morcha|sangham|pradhikaran|aayog|ayog|abhiyan|network|forum|federation|kutir|dham|mission|pathshala|nyas|sandarbh kendra|kosh|vibhag|nigam|shala|gathbandhan|parivar|parivaar|jail|jel|karagar|karagaar|grih|grah|balika grih|bal grih|anath ashram|parishad|works|garments|textiles|station|junction|bus park|bazar|masjid|mandir|gumba|gurudwara|church|mandali|dargah|mazar',
      '(?! (?:me|mein) (?:kaam|naukri))',
    ),
    before: new RegExp(
      `(?:(?:(?<![\\p{L}])${NO_WORD}(?!(?:bada|badi|bade|thulo|sano|chhota|chhoti|sarkari|private|arko|dusra|dusri|naya|naye|nayi|purano|purana|najik|paas|euta|kunai|pahila|pahile|pehle|usi|isi|tyahi|yahi|wahi|andar|bahar|bhitra|bahira|pachi|samma|tira|bhanera|gayera|gaera|leke|leka|hoke|hokar|jaake|aake|lekin|tara|chai|bhane|bhanda|malai|tara|pachi|bhanne|naam|banaune|mudda|nepali|hindustani|bhayo|thiyo|garne|gayo) )[\\p{L}]{3,16} ){1,2})$`,
      'iu',
    ),
    needs: 'before',
  },
  {
    type: 'organisation',
    rule: 'noun-before-its-words',
    points: 31,
    head: headWith(
      'masjid|masjide|dargah|madrasa|madarsa|madrassa|jamia|darul|anjuman|khanqah|dawakhana|thana|kotwali|chauki|lodge',
      ` (?:e )?${NO_WORD}[\\p{L}]{4,14}(?: e [\\p{L}]{3,14})?`,
    ),
  },
  {
    type: 'organisation',
    rule: 'called-in-english',
    points: 31,
    head: headWith(BRANDS, ''),
    after:
      /^ (?!(?:ke|ki|ka|ko|se|ne|le|lai|ma|me|mein|bata|main|mai|ham|hum|hai|hain|tha|thi|the|ho|cha|chha|thiyo|thie|aur|ra|ani|par|pani|bhi|to|toh|ta|hi|nai|nahi|na|wala|wali|wale|bhanne|bhaneko|card|number|visa|time|sir|madam|didi|bhai|ji|kar|karke|hota|hua|hui|gaya|gayi|kiya|garne|garera|garyo|gareko|garna|ghar|log|jana|saal|lakh|hazaar|hajar|bolte|bola|boli) ?)[\p{L}]{3,16}(?: (?:of|and) [\p{L}]{3,14}(?: [\p{L}]{3,14})?)?(?![\p{L}])/iu,
    needs: 'after',
  },
];

const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
