import type { Detector } from '../../document.ts';
import { MONTHS_OF_THE_REGION } from '../../lexicon/months.ts';
import { Heads, headOf, headWith } from '../../patterns/heads.ts';
import { isRomanised, runPhrases, type Phrase } from '../../patterns/phrases.ts';
import { isSpeech } from '../../reading/speech.ts';
import { LARGE, NO_WORD, SMALL } from './patterns.ts';

/**
 * What romanised talk of all three languages calls by a name in a few words: somebody whom all call so, a second name, an embassy, the plate
 * of a car; and what it tells of a body, of children, of a day beside that. Only for a look.
 */
export const romanisedNamed: Detector = {
  id: 'romanised-named',
  trust: 'open',
  run: (view) => (isRomanised(view) && isSpeech(view) ? runPhrases(view, PHRASES, HEADS) : []),
};

const NAME = `${NO_WORD}[\\p{L}]{3,14}`;
/** Who calls her so, and whom. */
const CALLERS =
  'sab|sabhi|sbhi|sb|sabne|log|logon ne|gaon wale|gaanv wale|mohalle wale|sabai|sabaile|sappai|gaun le|gaunle|chhimeki|shobai|sobai|shabai|sokole|lokjon|loke|manushe|gramer lok';
const CALLED =
  'mujhe|mujhko|mere ko|mujh ko|hum ko|ham ko|mjhe|mjhko|mereku|muje|hamko|humko|hmko|hume|humein|hamein|uski|usko|unko|malai|hamilai|uslai|amare|amake|amay|amk|tare|take|oke';
const CALL =
  'bolte|bolti|bolta|bulate|bulati|kehte|kehti|kahte|kahti|khte|khti|pukarte|pukaarte|bhanchan|bhanxan|bhanthe|bhanne|vanxan|vanchan|vanthe|vanne|bolauthe|bolauchan|bolauxan|dake|dakto|daktho|daken|dakten|bole|bolto|kohe|koito|koy';
const COUNT = `${SMALL}|${LARGE}|ek|euta|duita|tinta|charta|[1-9]\\d?`;
const CHILDREN =
  'bachche|bachhe|bacche|bache|chhora chhori|chora chori|xora xori|santan|santaan|chele meye|chhele meye|shontan|sontan|pola maiya';
const LOST =
  'mar gaye|mar gayi|mar gaya|guzar gaye|bitisakyo|bityo|bite|maryo|mare|marisake|more gese|mara gese|mara geche|more geche|nai|nei|zinda|jinda|jiundo|bachyo|beche ase';

/** Faiths in the spellings of talk. */
const FAITHS =
  'isai|isaai|eesai|christian|cristian|krischan|kristian|krishchan|khristan|khristian|kristan|masihi|maseehi|hindu|hindoo|musalman|musalmaan|musulman|musolman|mosolman|muslim|muslman|bauddh|bauddha|bouddha|bouddh|boudha|buddhist|buddist|sikh|jain|parsi|kirat|kirati|sarna|prakriti|sanatan|sanatani|sanaatan|shonaton|sonaton|ahmadiya|shia|sunni|lingayat|bon|animist';

const PHRASES: readonly Phrase[] = [
  {
    type: 'organisation',
    rule: 'house-of-song',
    points: 32,
    head: headWith(
      'dohori|dohari|dohoree|dohri|gajal|ghazal|cabin|kebin',
      ` (?:sanjh|saanjh|sajh|sajha|restaurant|resturent|resturant|bar|ghar)(?: ${NAME})?`,
    ),
  },
  {
    type: 'organisation',
    rule: 'police-of-a-place',
    points: 32,
    head: headWith('prahari|praharii|dawakhana|davakhana|swasthya chauki|swasthya kendra', ''),
    before: new RegExp(`(?<![\\p{L}])${NAME} (?:(?:sarkari|ilaka|jilla|mahila|nagar) )?$`, 'iu'),
    needs: 'before',
  },
  {
    type: 'religion',
    rule: 'faith-and-its-noun',
    points: 34,
    head: headWith(FAITHS, ' (?:dharma?|dharam|dhormo?|dhorom|mazhab|majhab|mat|panth|sampraday|dharmavalambi)'),
  },
  {
    type: 'religion',
    rule: 'what-we-are',
    points: 33,
    head: headWith(FAITHS, ''),
    before: /(?<=(?<!\p{L})(?:hum|ham|hami|ma|main|mai|amra|ami|hamra|hum log|ham log|hami haru|amra sobai) )(?=$)/iu,
    needs: 'before',
  },
  {
    type: 'title',
    rule: 'of-the-anganwadi',
    points: 34,
    head: headWith(
      'anganwadi|aanganwadi|anganbadi|aanganbadi|anganwari|aganwadi|icds|asha|hostel',
      ' (?:worker|varkar|workar|helper|sevika|sahayika|sahayka|sahaika|karyakarta|karyakarti|supervisor|monitor|warden|didi)',
    ),
  },
  {
    type: 'title',
    rule: 'of-a-union',
    points: 34,
    head: headWith(
      'up|iup|upi|gram|sromik|shromik|union|garments|krishok|mohila',
      ' (?:sodoisso|sodosso|shodosso|shodoisso|sodosya|sodossho|neta|netri|police|pulish|chowkidar|choukidar|dofadar)',
    ),
  },
  {
    type: 'person',
    rule: 'whom-all-call-so',
    points: 33,
    head: headWith(CALL, ''),
    before: new RegExp(`(?<=(?<![\\p{L}])(?:(?:${CALLERS}|${CALLED}) ){1,2})(?:${NAME} )(?:${NAME} )?$`, 'iu'),
    needs: 'before',
  },
  {
    type: 'person',
    rule: 'second-name',
    points: 31,
    head: headWith('urf|urph|urff|orf|orofe|orphe|urfe', ` ${NAME}`),
    before: new RegExp(`(?<![\\p{L}])${NAME} $`, 'iu'),
  },
  {
    type: 'organisation',
    rule: 'embassy',
    points: 34,
    head: headOf(
      'dutavas|dutawas|dutabas|dutabash|dutabaas|dutawaas|dootavas|dootawas|dootabas|duatavas|rajdutavas|rajdutawas|rajdutabas|rajdootavas|embassy|embasy|embessy|ambassy|embesi|embaisi|ambesi|embesy|emebassy|kaunsulet|consulate|konsulet',
    ),
    before:
      /(?<!\p{L})(?:nepali?|nepal ko|nepal ki|bharatiya|bhartiya|bharat ki|bharat ko|indian?|hindustani|bangladeshi?|bangla|bangladesher|bharotiyo|lankan?|shrilanka|srilankan?|philipin|philipino|filipino|indonesian?) $/iu,
  },
  {
    type: 'id-number',
    rule: 'letters-and-figures-one-by-one',
    points: 34,
    head: headWith('(?![eorhmknu] \\d)[a-z](?: [a-z]){0,5}(?: \\d){3,12}', '(?: [a-z](?=[.,;\\n]|$))?'),
  },
  {
    type: 'vehicle-plate',
    rule: 'plate-in-small-letters',
    points: 60,
    head: headWith(
      'dhaka|chatta|chotto|chottogram|chattogram|ctg|khulna|sylhet|silet|rajshahi|raj|barishal|borishal|rangpur|rongpur|comilla|kumilla|bogra|bogura|jessore|jashor|gazipur|narayanganj|mymensingh',
      '(?: ?-? ?(?:metro|mettro))?[ -]{1,3}(?:ka|kha|ga|gha|cha|chha|ja|jha|ta|tha|da|na|pa|pha|ba|bha|ma|ya|ra|la|sha|ha|thha|dha)[ -]{1,3}\\d ?\\d[ -]{0,3}\\d(?:[ -]?\\d){3}',
    ),
  },
  {
    type: 'vehicle-plate',
    rule: 'plate-in-small-letters',
    points: 60,
    head: headWith(
      'ba|na|lu|ga|ko|me|ja|se|bhe|ra|ka|ma|dha|sa|bagmati|gandaki|lumbini|koshi|karnali|madhes|madhesh|sudur ?paschim|pradesh \\d',
      '(?: ?pra\\.?| ?pradesh)?[ -]{0,3}\\d{1,3}[ -]{1,3}(?:\\d{1,3}[ -]{1,3})?(?:ka|kha|ga|gha|cha|ja|jha|ta|pa|pha|ya|ba|ma)[ -]{1,3}\\d(?:[ -]?\\d){2,3}',
    ),
  },
  {
    type: 'disability',
    rule: 'does-not-and-does-not',
    points: 33,
    head: headWith(
      'bolta|bolti|bolte|sunta|sunti|sunte|dekhta|dekhti|chalta|chalti|samajhta|samajhti|bol|sun|dekh|chal|hid|bolte|shunte|dekhte|hatte|kotha bolte',
      '(?: (?:nahi|nahin|nhi|na|nai|pare na|parena|sakdaina|sakdina))(?:,? (?:na )?(?:bolta|bolti|bolte|sunta|sunti|sunte|dekhta|dekhti|chalta|chalti|samajhta|samajhti|bol|sun|dekh|chal|hid|shunte|dekhte|hatte) (?:nahi|nahin|nhi|na|nai|pare na|parena|sakdaina|sakdina))+',
    ),
  },
  {
    type: 'disability',
    rule: 'cannot-speak',
    points: 33,
    head: headWith(
      'kotha|kota|kane|chokhe|hatte|hat te',
      ' (?:bolte|kite|shunte|shune|dekhte|dekhe|koite|i) ?(?:pare na|parena|pari na|parina|na)',
    ),
  },
  {
    type: 'family-size',
    rule: 'children-after-their-label',
    points: 33,
    head: headWith(`(?<=(?:${CHILDREN})(?: (?:sankhya|haru|ko sankhya))?(?: ?[-:=] ?| ))(?:${COUNT})`, ''),
    after: new RegExp(
      `^(?: (?:jana|jna|ota|wata|jon))?(?:,? (?:(?:${COUNT}) )?(?:jana |jon |ta )?(?:${LOST}))+(?!\\p{L})`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'family-size',
    rule: 'which-of-them',
    points: 33,
    head: headWith(
      'modhye|moddhe|modhe|majhe',
      ' (?:ami |shobar |sobar )?(?:boro|choto|chhoto|mejo|mejho|shejo|sejo|noa)(?: (?:meye|chele|chhele|bon|bhai))?',
    ),
    before: new RegExp(
      `(?<![\\p{L}])(?:${COUNT}|dui|du|char|chair|pach) (?:ta |jon |jona )?(?:bon|boner|bhai|bhaier|bhaiboner|bhai boner|meye|meyer|cheler) (?:er )?$`,
      'iu',
    ),
    needs: 'before',
  },
  {
    type: 'illness',
    rule: 'womb-taken-out',
    points: 33,
    head: headWith(
      'pishwi|pishvi|pisvi|bachhadani|bachadani|bachedani|bachchedani|pathegar|patheghar|uterus|yutras|ovary|ovari|bachcha daani|bachha thaili|jorayu|joraiu|gorbhothli',
      ' (?:nikaal|nikal|nikaali|nikali|nikalwa|nikaalwa|kaat|kat|nikala|nikalera|nikaleko|falne|phalyo|falyo|phaleko|kete|feleche|felse|fele|kaita)(?: (?:di|diya|diye|li|liya|dali|gayi|gaya|ke|dise|diyeche|felse))?',
    ),
  },
  {
    type: 'illness',
    rule: 'what-runs-from-it',
    points: 33,
    head: headWith(
      'kaan|kan|naak|nak|ghav|ghaav|ghau|pisab|peshab|stan|chhati|kaane|kan diye|gha',
      ' (?:se|bata|theke|thaika|diye|diya|ma|mein|me) (?:mawad|mavad|peep|pip|khoon|khun|ragat|rakta|rokto|puj|pus|paani|pani|keera|dhunga|pathri)(?: (?:aata|aati|aati|behta|bahta|nikalta|niklta|aauchha|aauxa|aaucha|bagchha|bagxa|lagyo|pore|jhore|ber hoy))?(?: (?:hai|h|tha|thiyo))?',
    ),
  },
  {
    type: 'date',
    rule: 'day-of-a-month-said-bare',
    points: 33,
    head: headWith(
      MONTHS_OF_THE_REGION,
      ` (?:ko |ki |ke )?(?:${LARGE}|[1-9]|[12]\\d|3[0-2])(?! (?:hazar|hajar|hazaar|sau|saya|jana|jna|ota|wata|din|mahina|mahine|saal|barsa|log|rupa\\p{L}*|baje|lakh))`,
    ),
  },
  {
    type: 'date',
    rule: 'end-of-a-war',
    points: 33,
    head: headWith(
      'janayuddha|jana yuddha|jan yuddha|sankatkal|sankat kal|ladai|larai|juddho|dwanda|bhukampa|bhuichalo|badhi|baadh|lockdown|lakdaun|corona|korona',
      '(?: (?:ko|ka|ki|er))? (?:sakeko|sakiyeko|sakda|sakinda|suru bhako|suru bhayeko|suru hunda|chaleko|chalda|khatam hone|khatam hua|shuru hone|shesh hoiya|shesh howar|hunda)(?: (?:ko|ka|ki))? ?(?:sal|saal|barsa|barsha|baras|bela|samaya|samay|bochor|bochhor|shomoy)?',
    ),
  },
];

const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
