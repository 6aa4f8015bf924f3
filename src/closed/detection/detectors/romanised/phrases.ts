import { SCRIPT_LATN, type Detector } from '../../document.ts';
import { Heads, headOf, headWith } from '../../patterns/heads.ts';
import { MONTHS_LIKE_WORDS, MONTHS_OF_THE_REGION, WESTERN_MONTHS } from '../../lexicon/months.ts';
import { ROMANISED_NUMBERS } from '../../lexicon/numbers.ts';
import { runPhrases, writtenIn, type Phrase } from '../../patterns/phrases.ts';

/** What romanised Hindi and Nepali say of a body, a family, a feast, an office in several words, none of which says it alone. */
export const romanisedPhrases: Detector = {
  id: 'romanised-phrases',
  run: (view) => (writtenIn(view, SCRIPT_LATN) ? runPhrases(view, PHRASES, HEADS) : []),
};

const COUNT =
  'do|dui|teen|tin|char|chaar|paanch|panch|pach|chhah|chhe|chhai|chha|cha|saat|sat|aath|aat|nau|das|dash|gyarah|gyaarah|eghara|egharo|barah|baarah|bahra|barha|terah|tera|tehra|[2-9]|1\\d';
const COUNTERS = '(?: ?(?:ota|wata|jana|jna|bati|oti|thau|go|gota|the|bhai))?';
const CHILDREN =
  'behen bhai|bhai behen|bhai bahan|bahan bhai|bhai-behen|behen-bhai|didi bahini|didibahini|dai bhai|daju bhai|dajubhai|bhai bahini|bhaibahini|chhora chhori|chora chori|chhorachhori|chorachori|behne|behnein|behene|behnen|bahane|bahne|behno|bahini|bahiniharu|betiyan|betiyaan|betiya|betiyo|beti|bete|beton|beta|bachche|bachhe|bacche|bachchiyan|bachchiyaan|bachchon|bachchi|ladke|ladkiyan|ladkiya|ladki|chhoriyan|chhori|chori|chhora|chhoro|chora|santan|santaan|shadi|biwiyan|patniyan|srimati|bhai|jane|jana|jan|log|jnako pariwar|janako pariwar|jana ko pariwar|natini|nati|poti|pote|bon|vai|meye|chele';
const LIMBS =
  'haath|hath|haat|hat|pair|pao|paon|paanv|taang|tang|aankh|ankh|aankhon|aankha|ankha|kaan|kan|khutta|khuttaa|aunla|unglia|ungliyan|ungli|ghutna|ghuda|kamar|dhad|gardan|gala';
const SIDES =
  'ek|dono|daaya|daayan|daya|dayan|dahina|dahine|daine|dahinay|daayen|baaya|baayan|baya|bayan|baayen|bayen|ulta|seedha|sidha|debre|dabre|euta|dubai|dui|mero|mera|meri|usko|uska|uski';
const FEASTS =
  'pola|hareli|nuakhai|bathukamma|bonalu|bihu|gaura|gaura parba|gyalpo lhosar|gyalpo losar|haritalika teej|sama chakeva|chehlum|barawafat|milad|shab e meraj|chapchar kut|holi|diwali|deewali|dipawali|deepawali|dussehra|dashara|dasara|chhath|chhat|chhath puja|chhath parab|teej|rakhi|raksha bandhan|rakshabandhan|navratri|navaratri|durga puja|durga pujo|kali puja|saraswati puja|vishwakarma puja|eid|id|chhoti eid|choti eid|badi eid|meethi eid|mithi eid|bakra eid|bakrid|bakreed|bakar id|eid ul fitr|eid ul adha|muharram|moharram|shab e barat|shabebarat|shab e qadr|ramzan|ramadan|ramjan|karma|karma puja|sarhul|sohrai|tusu|mage parab|sakrat|makar sankranti|khichdi|lohri|baisakhi|gangaur|akha teej|akshay tritiya|janmashtami|krishna janmashtami|ramnavami|ram navami|shivratri|shivaratri|mahashivratri|maha shivaratri|ganesh chaturthi|ganpati|gudi padwa|pongal|onam|ugadi|christmas|krismas|bada din|good friday|easter|new year|naya saal|naya sal|naya barsa|dashain|dasain|dasai|bada dashain|bijaya dashami|tihar|laxmi puja|bhai tika|tika|fulpati|ghatasthapana|maghi|maghe sankranti|maghe sakranti|lhosar|losar|lochhar|sonam lhosar|tamu lhosar|fagu|fagu purnima|sakela|udhauli|ubhauli|jitiya|jiuntiya|chait dashain|saune sankranti|asar pandhra|asar 15|buddha jayanti|indra jatra|gai jatra|gaijatra|ghode jatra|rato machhindranath|janai purnima|nag panchami|haritalika|pohela boishakh|qurbani|kurbani|qurbanir eid|kurbanir eid|rojar eid|ambedkar jayanti|republic day|26 january|15 august|chhabbis january|pandrah august|mela|urs|ashtami|navami|dashami|panchami|chaturmas|purnima|amavasya|ekadashi|aunsi|ausi|saraswati puja';
const DAY_WORDS =
  'roz|roj|din|dino|dinma|dinmaa|diner|raat|rat|raati|rati|subah|shaam|bihana|beluka|bela|belama|time|timema|samay|samaya|mauke|mahine|mahina|hapte|hapta|agle din|dusre din|ek din|do din|teen din|char din|kuch din|kehi din|bholipalta|aghillo din|do hafte|mele';

const NUMBERS = [
  ...ROMANISED_NUMBERS.flatMap(([, words]) => words.split(' ')),
  ...'ek do dui teen tin char chaar paanch panch chhah chhe chha cha saat sat aath aat nau das dash'.split(' '),
].join('|');
const DAYS = [
  ...ROMANISED_NUMBERS.filter(([value]) => value <= 32).flatMap(([, words]) => words.split(' ')),
  ...'ek do dui teen tin char chaar paanch panch chhah chhe chha cha saat sat aath aat nau das dash'.split(' '),
].join('|');
/** Years of the Bikram calendar that are said by their last two figures. */
const BIKRAM = ROMANISED_NUMBERS.filter(([value]) => value >= 55 && value <= 83)
  .flatMap(([, words]) => words.split(' '))
  .join('|');
const THOUSANDS =
  'do hazaar|do hazar|do hajar|do hajaar|dui hajar|dui hazar|dui hajaar|du hajar|duy hajar|unnis sau|unnees sau|unnis so|unnais saya|unnais say';
const YEAR = `(?:(?:19|20)\\d\\d(?!\\d)|(?:${THOUSANDS}) (?:${NUMBERS}))`;
const MONTHS = `${WESTERN_MONTHS}|${MONTHS_OF_THE_REGION}|${MONTHS_LIKE_WORDS}`;

const PHRASES: readonly Phrase[] = [
  {
    type: 'date',
    rule: 'worded-day',
    points: 46,
    head: headWith(MONTHS, ''),
    before: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${DAYS}|pehli|pahli|doosri|dusri|teesri|chauthi|paanchvi|\\d{1,2})(?: tarikh| tareekh| gate)? $`,
      'iu',
    ),
    after: new RegExp(`^(?: (?:gate|tarikh|tareekh))?(?:(?: (?:ko|ka|ki|sal|saal))*,? ${YEAR}| (?:sal|saal))?`, 'iu'),
    needs: 'before',
  },
  {
    type: 'date',
    rule: 'month-and-day',
    points: 46,
    head: headWith(
      MONTHS,
      `(?:(?: mahina| mahine)?(?: ki| ko| ka)? (?:${NUMBERS}|\\d{1,2}) (?:gate|tarikh|tareekh|ashtami|navami)| (?:ki|ko) (?:${NUMBERS}|dopahar|raat|rat|subah|shaam|garmi|bihana|aakhiri|antim|pehli|dusri)(?: tarikh| raat| hapta)?)`,
    ),
    before: new RegExp(`(?:${YEAR}(?: sal| saal)?(?: ko| ka| ki)? )$`, 'iu'),
  },
  {
    type: 'date',
    rule: 'worded-year',
    points: 42,
    head: headWith(
      THOUSANDS,
      ` (?:${NUMBERS})(?: se (?:${NUMBERS})(?: tak)?)?(?! (?:rupa|rupee|rupaye|rupiya|taka|riyal|dinar|dirham|hazar|log|jana))`,
    ),
    before: new RegExp(`(?:(?:san|sal|saal|${MONTHS})(?: ki| ko| ka)? )$`, 'iu'),
  },
  {
    type: 'date',
    rule: 'year-of-the-calendar',
    points: 40,
    head: headWith(BIKRAM, ' (?:sal|saal)(?: ko| ma| tira| dekhi| ki| mein)?'),
  },
  {
    type: 'age',
    rule: 'part-of-a-year',
    points: 40,
    head: headWith(
      'paune|savaa|sava|sawa|saadhe|sadhe|saade|dhai|adhai|dedh|derh|sadhey',
      `(?: (?:${NUMBERS}))? (?:saal|sal|baras|barsa|varsh|barsh)(?: (?:ki|ka|ke|ko))?`,
    ),
  },
  {
    type: 'illness',
    rule: 'named-condition',
    points: 42,
    head: headOf(
      'kala peeliya|kala piliya|kaala peeliya|kaala piliya|peeliya|piliya|pilia|silikosis|silicosis|tibi|teebi|tb|kensar|cancer|kyansar|kensur|chambal|khujli|khoon ki kami|khun ki kami|khoon kam|dil ki bimari|dil ki beemari|dil ka daura|dil me chhed|dil mein chhed|saans ki bimari|saans ki beemari|saans phoolna|saans phulna|damma|asthma|asthama|mirgi|mirgee|mirgi ke daure|faalij|falij|lakwa|laqwa|gathiya|sugar ki bimari|shugar|shugar ki bimari|sugar|bp|bp ki bimari|motiyabind|motiabind|moti ya bind|motibindu|jalbindu|bachedani|bachchedani|bachhedani|bachedaani|bachchedaani|gurde ki pathri|gurde kharab|kidney ki bimari|kidney fail|kidney kharab|pathri|safed pani|safed paani|bawasir|bavasir|dimagi bukhar|dimag ki bimari|dimaagi bukhar|mansik rog|mansik bimari|maansik rog|pagalpan|kusht rog|kushth rog|kodh|ghengha|ghegha|thyroid|thairoid|thairaid|dengue|dengu|malaria|maleria|typhoid|taifaid|tyfide|tayfaid|typhaid|taifed|nimoniya|nimonia|pneumonia|khoon ki ulti|phephde ki bimari|phephdo|fefde|slip disc|sickle cell|sikal sel|sikalsel|sikkal sel|haija|chechak|chhoti mata|chhoti chechak|badi mata|hepatitis|hepatitis b|hepataitis|hiv|aids|edz|hernia|harniya|alsar|ulcer|apendiks|appendix|apendix|gastric|gastrik|gyastrik|gyastic|migraine|maigren|depression|dipresan|dipression|deepreshan|anxiety|covid pojitib|rasoli|rasauli|gaanth|ganth|stan cancer|breast cancer|bawla|daure|daura padta|daure padte|behoshi ke daure|haddi toot|haddi tut|reedh ki haddi|loo lag|sir ki nas|filariya|filaria|haathipaon|kalazar|kala azar|kalajar|khasra|poliyo|polio|sujak|sifilis|garmi ki bimari|gupt rog|ganthiya|mutu rog|mutu ko rog|mutu ko bimari|mutu ko byatha|mutuko rog|mutuko bimari|mirgaula|mirgoula|mrigaula|mirgaula fel|pathegar|patheghar|paathe ghar|pathegar khaseko|aang khasne|aang khaseko|ang khasne|ang khaseko|madhumeha|chini rog|uchha raktachap|uchcha raktachap|raktachap|presar|dam ko rog|dam ko betha|dam bhayo|dam rog|kshaya rog|chhaya rog|kshyarog|chhayarog|chhare rog|chhare|chare rog|kushtha rog|kustha rog|kustharog|baath rog|bath rog|baath|jandis|jaundice|kamalpitta|kamal pitta|pinas|patthari|pittathaili|bisham jwaro|aulo|auloh|chhopne rog|chhopuwa|bhoot lagne|bokshi lageko|lagu bhagu|swas ko rog|swas prashwas|swasprashwas|sutkeri ko rog|mahinawari gadbad|seto pani|seto paani|seto panee|pagal|bahulayeko|bahulaeko|manasik rog|manasik bimari|sun bahiro|rato pani|haadkhiya|hadkhiya|nasa ko rog|nasako|nasa chyapiyeko|dhad dukhne|chhati dukhne|chati dukhne|kammar dukhne|kamjori|ragat ko kami|ragat kami|rakta alpata|raktalpata|raktaalpata|khun ki bimari|yourik acid|uric acid|yurik|gaath|masu badheko|phokso|fokso|fokso ko rog|fokso|khokima ragat|achanak behosh',
    ),
    after:
      /^ (?:ki|ko|ka) (?:bimari|beemari|rog|byatha|betha|operation|opreshan|apreshan|problem|samasya|dawai|patient)(?![\p{L}])/iu,
  },
  {
    type: 'disability',
    rule: 'cannot',
    points: 40,
    head: headWith(
      'sun|dekh|bol|chal|khada|uth|hid|hidna|hidda|bolna|sunna|dekhna|chalna|suna|dekhai|sunai|dikhai|dikhta|dikhaai|sunayi|sunaai',
      ' (?:nahi|nahin|nai|nhi|hi nahi|hi nahin)? ?(?:sakti|sakta|sakte|paati|pati|pata|paata|paate|paayi|paaya|deta|deti|padta|sakdaina|sakdina|sakdinan|sakdainan|sakdainathyo|sakdainathe|dinna)',
    ),
    before: new RegExp(`(?:(?:${SIDES}) )?(?:(?:${LIMBS}) (?:se|le|ma|mein|me) )$`, 'iu'),
  },
  {
    type: 'disability',
    rule: 'limb-that-fails',
    points: 40,
    head: headWith(LIMBS, ''),
    before: new RegExp(`(?<![\\p{L}])(?:(?:${SIDES}) )+$`, 'iu'),
    after:
      /^(?: (?:ki|ka|ke|ko|le|se|ma|mein|me|ne|ra|aur|pani|bhi|dui|do|teen|tin|ek|euta|ungli|ungliyan|aunla|abhi|aile|ali|thoda|bilkul|ab|ramro|ramrari|kabhi|uthta|khulti))* (?:nahi|nahin|kaam nahi|kaam garda?ina|kam garda?ina|chal(?:ti|ta|te) nahi|chalda?ina(?:thyo|n)?|chaldaina|chalena|chaldaina|dekhdaina|dekhda?ina|sunda?ina|chhaina|chhainan|katiyo|katyo|kateko|kateki|bhachiyo|bhaachiyo|bhanchiyo|bhacheko|gumayo|gumaye|gumeko|kat gaya|kat gayi|kat gaye|kata|kati|kate|kat|toot|tut|tuta|tooti|kharab|kamzor|kamjor|sunn|sun|band|mudta|mudti|mudte|uthta|uthti|uthdaina|jal gaya|jal gayi|jala|suna|dikhta|khulti|khulta|tedha|tedhi|chhota|chhoti|bango|lulo|lato)(?: (?:karta|karti|karte|garda|gardaina|garna|sakta|sakti|hota|hoti|raha|rahi|deta|deti))?(?![\p{L}])/iu,
    needs: 'after',
  },
  {
    type: 'disability',
    rule: 'named',
    points: 40,
    head: headOf(
      'viklang|apahij|apaahij|divyang|langdi|langda|langadi|langado|langdo|behri|behra|bahri|bahira|bahiro|bahiri|goongi|goonga|gungi|gunga|andhi|andha|andho|luli|lulo|lula|lato|lati|laati|kujo|kuppo|apanga|apang|apangata|apanga card|drishtibihin|dristibihin|wheelchair|hwilchear|baisakhi ke sahare|baisakhi se|baisakhi tekera|baisakhi|mandbuddhi|mand buddhi|susta manasthiti|susta manasthiti|mansik viklang|pratibandhi|protibondhi|viklang praman patra|viklang card|aankh ki roshni|sunne ki machine|kaan ki machine|kaan ko machine|nakli pair|naqli pair|nakkali khutta|plastic ko khutta',
    ),
  },
  {
    type: 'pregnancy',
    rule: 'months',
    points: 42,
    head: headWith(
      'garbhavati|garbhwati|garbhawati|garbhbati|garbawati|garbhini|garbhavati|garbh|garbha|pregnant|pregnent|pregnet|dui jiu|dui jiuki|dui jiu ki|dojiya|pet se|pet me bachcha|pet mein bachcha|pet me bacha|pet mein bacha|pet mein|pet me|pet ma bachcha|pet ma baccha|pet ma bacha|petma bachcha|petma|pet ma|hamal|hamal se|ummeed se|umeed se|panw bhari|pair bhari|paanv bhari|jiu bhari|garbhpat|garbhapatan|bachcha gira|bachcha gir gaya|bacha gir gaya|bachha gir gaya|baccha khera gayo|bachcha khera gayo|bacha khera gayo|baccha khero gayo|baccha tuhyo|bachcha tuhiyo|mahina chadh|mahina ruk|mahinawari rokiyo|bachcha saat mahine|adhura bachcha|mara hua bachcha|mareko bachcha|sutkeri|jachcha',
      '',
    ),
    before: new RegExp(
      `(?:(?:${COUNT}|[\\p{L}]{3,10}) (?:mahine|mahina|mahinay|mahino|mash|mas|maas|maheene)(?: ?(?:ki|ka|ke|ko))? )$`,
      'iu',
    ),
    after:
      /^ (?:ko|ki|ka|ke|thi|thee|thiye|thie|tha|hu|hun|hoon|thiyo) ?(?:bachcha|baccha|bacha|thiyo|thi|tha|thiye)?(?![\p{L}])/iu,
  },
  {
    type: 'family-size',
    rule: 'counted',
    points: 38,
    head: headWith(
      COUNT,
      `${COUNTERS} (?:(?:chhoti|chhote|choti|chote|badi|bade|saani|sani|sana|jawan|kuwari|kunwari) )?(?:${CHILDREN})(?:(?:,| aur| ra| evam|, aur) (?:ek|euta|ekta|${COUNT})${COUNTERS} (?:${CHILDREN}))*(?: ?(?:ko|ka) (?:pariwar|parivar))?`,
    ),
  },
  {
    type: 'family-size',
    rule: 'birth-order',
    points: 38,
    head: headOf(
      'sabse badi|sabse bada|sabse chhoti|sabse choti|sabse chhota|badi beti|badi bahu|badi behen|chhoti bahu|chhoti beti|manjhli|majhli|manjhla|manjhli beti|dusri beti|teesri beti|chauthi beti|paanchvi beti|paanchvin|dusri biwi|doosri biwi|dusri patni|pehli biwi|pehli patni|teesri biwi|teesri patni|iklauti|ikloti|iklauti beti|judwa|judwaa|jethi chhori|jethi chori|maili chhori|maili chori|saili chhori|saili chori|kahili chhori|kaili chhori|kanchhi chhori|kanchi chori|kanchhi chori|jetho chhoro|mailo chhoro|sailo chhoro|kanchho chhoro|jethi buhari|maili buhari|saili buhari|kanchhi buhari|jethi srimati|kanchhi srimati|sabai bhanda jethi|sabai bhanda kanchhi|sabbhanda jethi|sabbhanda kanchhi|ekli chhori|eklo chhoro|jumlyaha|jumlyahaa|yamak|thulki|kanchhi bahini|saili bahini|maili bahini',
    ),
  },
  {
    type: 'date',
    rule: 'by-a-feast',
    points: 40,
    head: headWith(
      FEASTS,
      `(?: puja| parab| parba| parwa)?(?: (?:ko|ki|ka|ke) (?:tika|puja|mela|namaz|namaj|parna|kharna|arghya|visarjan|chand|vrat|jamara))?(?: (?:se|ke|ko|ka|ki|ma|er|r|me|mein|bhanda|pe|par|wale|wala|aaunu|aunu))? ?(?:(?:${DAY_WORDS}|thik|theek|bas|kareeb|karib|pehle|pahle|baad|pachhi|pachi|agadi|agaadi|aghi|tira|tir|bhanda|samma|tak|aas paas|aaspaas|manaera|manayera|sakera|sakiyepachhi|aayo|aaya|aayi|thi|tha|thiyo|age|pore) ?)+`,
    ),
  },
  {
    type: 'title',
    rule: 'office',
    points: 38,
    head: headWith(
      'adhyaksha|pradhan pancha|pradhanpancha|adhyaksh|adhyakchya|adhyachhe|upadhyaksh|upadhyaksha|sachiv|sachib|sachiba|sahsachiv|kosadhyaksha|koshadhyaksha|koshadhyaksh|kosadhyaksh|sadasya|sadasy|sadasye|sarpanch|mukhiya|up mukhiya|up sarpanch|pradhan ji|gram pradhan|pradhan|parshad|sanyojak|samyojak|sanyojika|samyojika|wada sadasya|ward sadasya|ward member|ward parshad|panchayat member|panchayat samiti|asha didi|asha karyakarta|asha karmi|anganwadi didi|anganwadi sevika|anganbadi sevika|sahiya didi|sahiya|swayamsevika|mahila swasthya swayamsevika|mahila swayamsevika|upa pramukh|upapramukh|pramukh|nagar pramukh|upa mayor|mayor|head sir|headsir|head miss|pradhanadhyapak|netri|mahila netri|union netri|union leader|jila parishad|zila parishad',
      '',
    ),
    before:
      /(?:(?:jilla|jila|zila|ward|wada|gaun|gaon|gram|samuha|samuh|samiti|panchayat|mahila|nari|aama|ama|union|sangathan|sangh|sangha|mandal|sahakari|palika|nagarpalika|gaunpalika|vidyalaya|school|kendriya|pradesh|block|prakhand|tole|tol)(?: (?:mandal|samuha|samuh|samiti|sangh|sangha|sangathan|bachat|krishi|samaj))?(?: ?(?:ki|ko|ka|ke))? )$/iu,
  },
  {
    type: 'event',
    rule: 'known-by-its-year',
    points: 40,
    head: headWith(
      'bhuikampa|bhukampa|bhukamp|bhuichalo|bhuinchalo|bhuchal|badhi|baadh|baad|badh|pahiro|tufan|toofan|aandhi|andhi|cyclone|lockdown|lokdaun|nakabandi|andolan|aandolan|jana andolan|janaandolan|dange|danga|janayuddha|jana yuddha|sankatkal|hatyakand|hatyakanda|kand|kanda|ghatana|ghatna|hadsa|durghatna|banya|bonna|ghurnijhor|jhor|aagjani|agjani|aagjani',
      '',
    ),
    before:
      /(?:(?:(?:19|20)\d\d|[\p{L}]{3,14} (?:sal|saal)|baisatthi|tirsatthi|bahattar|trihattar|chauhattar|chhayalis|[\p{L}]{3,12} \d{1,2}(?: gate)?)(?: (?:sal|saal|san))?(?: ?(?:ko|ka|ki|ke|er|wala|wali|wale))? )$/iu,
    needs: 'before',
  },
];

const HEADS = new Heads(PHRASES.map((phrase) => phrase.head));
