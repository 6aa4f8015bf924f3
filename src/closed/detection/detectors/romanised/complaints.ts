import { headOf, headWith } from '../../patterns/heads.ts';
import { COMPLAINTS } from '../../lexicon/romanised-talk.ts';
import type { Phrase } from '../../patterns/phrases.ts';
import { NO_WORD } from './patterns.ts';

const LIMB =
  'aankh|ankh|aankhon|aankha|ankha|aakha|kaan|kan|haath|hath|haat|hat|pair|pao|paon|paanv|taang|tang|khutta|khutto|aunla|ungli|ungliyan|unglia|ghutna|ghutne|ghuda|kamar|kammar|gardan|gala|gaal|jaangh|jangh|peeth|pith|dhad|kandha|chhati|seena|pet|sir|tauko|jibro|zubaan|daant|dant|naak|nak|muh|munh|mukh|chehra|chehre|anuhar|haddi|nas|nasa|jod|jorni|mutu|dil|dimag|gidi|budhi aunla|tighra|pakhura|fokso|phokso|phephda|phephde|fefde|kalejo|jigar|liver|mirgaula|kidney|gurda|gurde|pathegar|patheghar|bachchedani|bachedani|khutte|nadi|edi|talwa|hatheli|hatkela';
/** Stems of what befalls a part of the body, or of what it does no more. */
const FAILS =
  'dukh|dard|jal|pol|kat|tut|toot|phat|fat|phut|foot|bhach|bhanch|gal|sadh|sukh|sookh|sunn|sun|sujan|sooj|suj|phul|ghus|ghis|chyap|khiy|khas|khay|hallin|hall|kaamp|kamp|jham|latin|thich|thichi|dab|chilay|chilau|daag|jhulas|faad|phaad|band|chot|ghaav|ghau|gaanth|ganth|infection|operation|apreshan|kharab|kamzor|kamjor|chhed|paani|pani|sad|goli|chharr|chhuri|kaanch|teer|pakn|paky|pakek|tasi|ghoom|ghum|chakr|khoon|khun|ragat|bukhar|thup|suknu|lagyo|lageko|gumay|gumeko|jamm';
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
      `(?: (?:ka|ki|ke|ko|pe|par|me|mein|ma|se|le|ra|dui|do|teen|char|ungli|aunla|haddi|nas|nasa|hiu|abhi|ahile|aag|garam|tel|lag|pani|pura|poora|sab))* (?:${FAILS})[\\p{L}]{0,7}(?: (?:gaya|gayi|gaye|gai|gail|gaila|diya|di|liya|le gayo|utha|rahta|raha|rahi|aata|aati|hota))?`,
    ),
  },
  {
    type: 'disability',
    rule: 'limb-that-does-not',
    points: 33,
    head: headWith(
      LIMB,
      `(?: (?:ka|ki|ke|ko|se|le|ma|me|mein|muni|pani|bhi|ab|sirf|kam|ali|thoda|najik|tadha|door|dui|ek|dono|ahile|bilkul|ramro|ramrari|thik|theek)){1,4} (?:${CANNOT})[\\p{L}]{0,9}(?: (?:nahi|nahin|sakdaina|sakdina|hunna|kam|hai|thi|hain|deta|deti|dikhti|dikhta|sunti|sunta|matra|dekhchhu|dekhchu))*`,
    ),
    before:
      /(?:(?:daayin|daayi|dayi|daya|daayan|daayen|dahina|dahini|baayin|baayi|bayan|bayin|baayen|debre|daine|ek|dono|dubai|euta) )$/iu,
  },
  {
    type: 'disability',
    rule: 'eye-of-one-side',
    points: 32,
    head: headWith(
      'daayin|daayi|dayi|daya|daayan|dayan|daayen|dahina|dahine|dahini|baayin|baayi|bayan|baayan|bayin|baayen|debre|dabre|daine|dahinay',
      ` (?:${LIMB})(?: (?:ka|ki|ko) (?:budhi |kanchhi |majh )?(?:aunla|ungli|unglia|haddi|nas))?`,
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
