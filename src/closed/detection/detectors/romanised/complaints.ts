import { headOf, headWith } from '../../patterns/heads.ts';
import { COMPLAINTS } from '../../lexicon/romanised-talk.ts';
import type { Phrase } from '../../patterns/phrases.ts';
import { NO_WORD } from './patterns.ts';

const LIMB =
  'aankh|ankh|aankhon|aankha|ankha|aakha|kaan|kan|haath|hath|haat|hat|pair|pao|paon|paanv|taang|tang|khutta|khutto|aunla|ungli|ungliyan|unglia|ghutna|ghutne|ghuda|kamar|kammar|gardan|gala|gaal|jaangh|jangh|peeth|pith|dhad|kandha|chhati|seena|pet|sir|tauko|jibro|zubaan|daant|dant|naak|nak|muh|munh|mukh|chehra|chehre|anuhar|haddi|nas|nasa|jod|jorni|mutu|dil|dimag|gidi|budhi aunla|tighra|pakhura|fokso|phokso|phephda|phephde|fefde|kalejo|jigar|liver|mirgaula|kidney|gurda|gurde|pathegar|patheghar|bachchedani|bachedani|khutte|nadi|edi|talwa|hatheli|hatkela|naakhun|nakhun|taalu|talu|honth|hont|jeebh|jibh|kulha|kulhe|panja|panje|mutthi|baanh|banh|bazu|kohni|kalai|jabda|pasli|pasliyan|sar|matha|ghutno|reedh|khal|chamdi|parda|aant|bachcha daani|bacha dani|garbhashay|mahwari|maahwari|appendix|dimaag';
/** Stems of what befalls a part of the body, or of what it does no more. */
const FAILS =
  'dukh|dard|jal|pol|kat|tut|toot|phat|fat|phut|foot|bhach|bhanch|gal|sadh|sukh|sookh|sunn|sun|sujan|sooj|suj|phul|ghus|ghis|chyap|khiy|khas|khay|hallin|hall|kaamp|kamp|jham|latin|thich|thichi|dab|chilay|chilau|daag|jhulas|faad|phaad|band|chot|ghaav|ghau|gaanth|ganth|infection|operation|apreshan|kharab|kamzor|kamjor|chhed|paani|pani|sad|goli|chharr|chhuri|kaanch|teer|pakn|paky|pakek|tasi|ghoom|ghum|chakr|khoon|khun|ragat|bukhar|thup|suknu|lagyo|lageko|gumay|gumeko|jamm|chur|phool|fool|chakti|polio|jawab|gir|bhar|kanp|beh|bah|bigad|utar|atak|lachak|mud|sikud|chipak|nakli|soojan|nikal|kuchal|acid|lakwa|laqwa|falij|tedh|zakhm|rod|chal|jhad|sunna|gawa|ganwa|murjha|akad|jakad|band|thik nahi|theek nahi|santulan';
/** Small verbs in which what befell a body goes on. */
const GOES_ON =
  '(?: (?:ho|hui|hua|hue|gaya|gayi|gaye|gai|gayin|gyi|gya|gye|kar|di|diya|diye|de|liya|raha|rahi|rahe|rehta|rehti|rehte|rahta|rahti|rahte|jata|jati|jaata|jaati|jaate|nahi|nahin|nhi|pata|pati|paata|paati|paate|sakta|sakti|sakte|deta|deti|dete|lagta|lagti|lagte|aata|aati|aate|padta|padti|padte|girta|girti|chala|chali|chale|maar|bhar|kho|le gayo|utha|hota|hoti|gail|gaila))*';
const SIDE =
  'daayin|daayi|dayi|daya|daayan|dayan|daayen|daahina|daahine|dahina|dahine|dahini|baayin|baayi|bayi|bayan|baayan|bayin|baayen|debre|dabre|daine|dahinay|ulta|seedha|ek|dono|donon|dubai|euta|aadha|aadhi|do|dui|teen|char|chaar|paanch|\\d';
const CANNOT =
  'sun|suni|dekh|dikh|chal|hid|hind|bol|uth|samajh|khada|roshni|dhundhla|dhundhlo|dhamil|mand|naam ka|tedha|bango|band|kam|sunaai|dikhai';

/** What romanised Hindi and Nepali talk says of a body that is ill, with child, or does something no more. */
export const ROMANISED_COMPLAINTS: readonly Phrase[] = [
  {
    type: 'illness',
    rule: 'complaint-in-talk',
    points: 33,
    head: headOf(COMPLAINTS),
    after:
      /^(?:(?:iyo|eko|eki|ne|yo|chha|cha|incha|inchha|aa|ko|te|ta|ti|na|a|i)(?!\p{L}))?(?: (?:ki|ka|ke|ko) (?:bimari|beemari|rog|ganth|gaanth|operation|dawai|dard|problem|samasya|bimar|mareez|patient))?/iu,
  },
  {
    type: 'illness',
    rule: 'illness-of-something',
    points: 32,
    head: headWith(
      'ki|ka|ke|ko',
      ' (?:bukhar|jwaro|bimari|beemari|bimaari|rog|cancer|kensar|kyansar|tumor|tyumar|gaanth|ganth|sujan|infection|operation|apreshan|byatha|betha|takleef|taklif|transplant|fracture|haddi|mareez|marij|patient)',
    ),
    before: new RegExp(`(?:(?<![\\p{L}])${NO_WORD}[\\p{L}]{3,14} )$`, 'iu'),
    needs: 'before',
    after: /^ (?:toot|tut|tuti|bhach|bhanch|khisk|chyap|khiy|galeko|phat)\p{L}*(?: (?:gayi|gaya|gai|yo))?/iu,
  },
  {
    type: 'illness',
    rule: 'any-illness',
    points: 32,
    head: headWith('rog|bimari|beemari|bimaari|sick|sickness|disease|bukhar|jwaro', ''),
    before: new RegExp(
      `(?:(?<![\\p{L}])${NO_WORD}(?!(?:yo|tyo|kun|kasto|thik|sano|kehi|arko|bari|badi|koi|kaun|bahut|dherai|aisi|yasto) )[\\p{L}]{3,14} )$`,
      'iu',
    ),
    needs: 'before',
  },
  {
    type: 'illness',
    rule: 'body-that-fails',
    points: 33,
    head: headWith(
      LIMB,
      `(?: (?:ka|ki|ke|ko|pe|par|me|mein|ma|se|le|ra|dui|do|teen|char|ungli|aunla|haddi|nas|nasa|hiu|abhi|ahile|aag|garam|tel|lag|pani|pura|poora|poori|sab|saare|andar|tak|bhi|hi|to))*(?: [\\p{L}]{4,12} (?:mein|me|se))? (?:${FAILS})[\\p{L}]{0,7}${GOES_ON}`,
    ),
    before: new RegExp(`(?<![\\p{L}])(?:${SIDE}) $`, 'iu'),
  },
  {
    type: 'disability',
    rule: 'limb-that-does-not',
    points: 33,
    head: headWith(
      LIMB,
      `(?: (?:ka|ki|ke|ko|se|le|ma|me|mein|muni|pani|bhi|ab|sirf|kam|ali|thoda|najik|tadha|door|dui|ek|dono|ahile|bilkul|ramro|ramrari|thik|theek)){1,4} (?:${CANNOT})[\\p{L}]{0,9}(?: (?:nahi|nahin|nhi|sakdaina|sakdina|hunna|kam|deta|deti|dikhti|dikhta|sunti|sunta|matra|dekhchhu|dekhchu|gayi|gaya|gaye|chali|ho|padta|padti|sakti|sakta|pati|paati|pata|paata))*`,
    ),
    before: new RegExp(`(?<![\\p{L}])(?:${SIDE}) $`, 'iu'),
  },
  {
    type: 'disability',
    rule: 'eye-of-one-side',
    points: 32,
    head: headWith(
      'daayin|daayi|dayi|daya|daayan|dayan|daayen|daahina|daahine|dahina|dahine|dahini|baayin|baayi|bayan|baayan|bayin|baayen|debre|dabre|daine|dahinay|dono|donon',
      ` (?:${LIMB})(?: (?:ka|ki|ko) (?:budhi |kanchhi |majh )?(?:aunla|ungli|unglia|haddi|nas))?`,
    ),
  },
  {
    type: 'disability',
    rule: 'does-it-badly',
    points: 33,
    head: headWith(
      'haklati|haklaati|haklata|haklaata|haklake|tutlati|tutlaati|tutlata|totlati|totlata|langdati|langdata|langda|langdake|ladkhadati|ladkhadata|larkharati|larkharata|lachakti|lachak|atakti|atakta|atak|ghisat|ghisatke|ghisat ghisat|rengti',
      '(?: (?:ke|kar|atak) (?:chalti|chalta|chalte|bolti|bolta|bolte))?',
    ),
    before: /(?:(?:thoda|thodi|chalte waqt|bolne mein|bolne me|chalne mein|chalne me|kuch) )+$/iu,
  },
  {
    type: 'disability',
    rule: 'senses-little',
    points: 33,
    head: headWith(
      'dikhai|dikhaai|dikhayi|sunai|sunaai|sunayi|nazar|najar|nigah|dikhta|dikhti|sunta|sunti',
      '(?: (?:bhi|hi|ab|bilkul|theek se|thik se))*(?: (?:kam|nahi|nahin|nhi|kamzor|kamjor|band|dhundhla|chali|khatam))+(?: (?:deta|deti|aata|aati|padta|padti|hota|hoti|gayi|ho|gaya))*',
    ),
    before:
      /(?<!\p{L})(?:(?:raat|din) (?:ko|mein|me) |(?:(?:ek|dono|donon|daayen|baayen|dahine|bayen|baayin|daayin) )?(?:kaan|kaano|aankh|aankhon|ankh)(?: (?:se|ka|ki|ko))? )+$/iu,
  },
  {
    type: 'disability',
    rule: 'senses-little',
    points: 33,
    head: headWith(
      'kam',
      ' (?:dikhai|dikhaai|dikhayi|sunai|sunaai|sunayi|dikhta|dikhti|dikhte|sunta|sunti|sunte|nazar)(?: (?:deta|deti|aata|aati|padta|padti|hota|hoti|lagta|lagti))?',
    ),
    before:
      /(?<!\p{L})(?:(?:raat|din) (?:ko|mein|me) |(?:(?:ek|dono|donon|daayen|baayen|dahine|bayen|baayin|daayin) )?(?:kaan|kaano|aankh|aankhon|ankh)(?: (?:se|ka|ki|ko))? )+$/iu,
  },
  {
    type: 'illness',
    rule: 'state-of-body-or-mind',
    points: 32,
    head: headWith(
      'neend|nind|man|mann|saans|sans|sir|sar|dil|jee|dimaag|dimag|dimaagi|dimagi|bhookh|bhook|yaad|yaaddasht|khoon|khun|peshab|pesab|khansi|khaansi|ulti|chakkar|daura|daure|ghabrahat|rona|bukhar|chakkar|paseena|kaleja|kamar|haath pair|hath pair|haath pao|jodon',
      `(?: (?:bhar|ki|ka|ke|ko|mein|me|se|bhi|hi|bahut|ab|bilkul|baar baar))*(?: (?:nahi|nahin|nhi) (?:aati|aata|lagta|lagti|rehta|rehti|rahta|rahti|chalta)| (?:phool|phul|ghoom|ghum|ghabra|ruk|ghut|kaanp|kaamp|thook|fool|chhut|chhoot|bhaari|jam|bhar|tham|akad|dhak)\\p{L}{0,5}| (?:aata|aati|aate|padta|padti|padte|utha|uthta|uthti|lagta|lagte|girta|aa jata|aa jaati|ho jata|ho jati| band)(?! (?:tha|thi|the) ki))${GOES_ON}`,
    ),
    before: /(?<!\p{L})(?:raat bhar |raat ko |raat mein )$/iu,
  },
  {
    type: 'disability',
    rule: 'how-far',
    points: 33,
    head: headWith(
      'andha|andhi|kaana|kaani|behra|behri|bahra|bahri|goonga|goongi|gungi|langda|langdi|lula|luli|apahij|viklang|mazoor|mazur|laachaar|lachar|kubda|kubdi|mandbuddhi',
      '',
    ),
    before:
      /(?<!\p{L})(?:aadha |aadhi |poora |poori |bilkul |paidaishi |janm se |janam se |zehni taur pe |zehni taur par |(?:(?:ek|dono|donon|daayin|baayin|daayen|baayen) )?(?:aankh|aankhon|kaan|kaano|pair|pairon|haath|haathon|taang|taangon) se )+$/iu,
  },
  {
    type: 'disability',
    rule: 'so-many-left',
    points: 32,
    head: headWith(
      'ek|do|teen|char|chaar|dono|donon',
      ' (?:hi )?(?:ungli|ungliyan|ungliya|kidney|gurda|stan|taang|taangen|aankh|kaan|pair|haath)(?= (?:hai|hain|hi|nahi|bach|chal|gay|gawa|ganwa|kat|toot|tut|khatam))',
    ),
  },
  {
    type: 'disability',
    rule: 'from-birth',
    points: 34,
    head: headWith(
      'bolna|sunna|dekhna|hidna|hindna|chalna|uthna|dekhnu|sunnu|bolnu|hidnu|sun|bol|dekh|chal',
      ' (?:nasakne|nasakni|sakdaina|sakdina|sakdainan|sakdainathyo|hunna|nahi sakta|nahi sakti|nahi pata|nahi pati|nahi paata|nahi paati|na sakta|na sakti|nahi sakte)(?: (?:janma dekhi|janmai dekhi|janam se|bachpan se|sanai dekhi))?',
    ),
  },
  {
    type: 'disability',
    rule: 'of-the-mind',
    points: 36,
    head: headOf(
      'mand buddhi|mandbuddhi|manda buddhi|susta manasthiti|sust manasthiti|bauddhik apangata|kam dimag|kam sunta|kam sunti|kam dikhta|kam dikhti|kam sunchha|kam dekhchha|kam dekhchhu|raat ko dikhta kam|raat ko nahi dikhta|rati dekhdaina|janma dekhi nai|janmandh|janam se andha|janam se andhi|goonga|gunga|goongi|behra|bahira|langdata|langdati|lagada|khodo|khorando|khorandyo|khochyaune|khochyauchha|baisakhi|hwilchair|wheel chair|nakli pair|artificial pair|apanga card|apangata card|viklang card|divyang card|viklang pension',
    ),
  },
  {
    type: 'pregnancy',
    rule: 'month-in-talk',
    points: 34,
    head: headWith('mahina|mahine|maheena|mahinako|mahinaki|mas', ''),
    before: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:du|dusra|doosra|dusre|teesra|tisra|tesro|chautha|chautho|paanchva|paanchwa|panchva|pachau|chhatha|chhathau|saatwa|saatva|satwa|satau|sataun|aathwa|aathva|athwa|aathau|nauva|nauwa|nawau|nau|saat|sat|aath|panch|paanch|pach|chhe|chha|char|chaar|teen|tin|dui|do|\\d) $`,
      'iu',
    ),
    after:
      /^ (?:(?:ko|ki|ka|ke) )?(?:pet|garbha|garbh|bachcha|baccha|bacha|pregnant|dui jiu|laga|lagi|lagyo|chal raha|chalte|chadh|chadha|thyo|thiyo|tha|pet se|pet ma|pet me|chaleko)(?! (?:kaam|se kaam))(?!\p{L})/iu,
    needs: 'after',
  },
  {
    type: 'pregnancy',
    rule: 'labour-and-loss',
    points: 33,
    head: headOf(
      'poore din se|pure din se|din pure|din poore|nauvan mahina|bachcha gir gaya|bachche gir gaye|bacha gir gaya|baccha gir gaya|pet gir gaya|bachcha nahi bacha|baccha bachena|dard utha|dard uthe|byatha lagyo|betha lagyo|sutkeri|sutkeri byatha|jachgi|zachgi|prasav|pet giraya|pet girana|bachcha giraya|garbha falyo|garbha fale|garbha falna|falyo bachcha|pet se thi|pet se hu|pet se hun|petwali|peti bokeko|pet bokeko|pet bokeki|bachcha thahar|bachcha thahra|hamal thahra|mahina chadh|mahina nahi hua|nasbandi|nashbandi|bandhyakaran|copper t|mala d|depo|bina baap ka bachcha|bina bau ko bachcha|najayaz|naajayaz|najayaj',
    ),
  },
];
