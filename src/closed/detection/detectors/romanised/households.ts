import { headOf, headWith } from '../../patterns/heads.ts';
import type { Phrase } from '../../patterns/phrases.ts';
import { COMMUNITIES_IN_TALK } from '../../lexicon/romanised-talk.ts';
import { LARGE, NO_WORD, NUMBER } from './patterns.ts';

/** What is numbered of where somebody lives. */
const DWELLING =
  'block|gali|galli|makaan|makan|flat|plot|room|kamra|kothi|tower|ward|manzil|phase|quarter|jhuggi|chawl';

/** What romanised Hindi and Nepali talk says of a family, its caste and its house. */
export const ROMANISED_HOUSEHOLDS: readonly Phrase[] = [
  {
    type: 'family-size',
    rule: 'counted-in-talk',
    points: 33,
    head: headWith(
      NUMBER,
      `(?: (?:hi|jana|jna|ota|wata|oti|go|the|nepali|chhoti|chhote|badi|bade|jawan|kuwari|nabalig|sagi|sage|sauteli|sautele|masoom))* (?:bhai bahin|bhai bhen|bhai bhn|bahin|bhen|bhn|nanad|nanadein|devar|dewar|jethani|pota|pote|poti|potiyan|poota|naati|nati|natin|natini|tabar|chhore|behnon|behno|behne|behnein|bahnen|bahne|bahno|behen|bahan|bhaiyon|bhai|biwi|biwiyan|patni|srimati|betiyan|betiya|beti|bete|beta|bachche|bachhe|bacche|bache|bche|bchi|bachcha|baccha|bachchon|santan|aulad|didi bahini|didibahini|daju bhai|dajubhai|bahini|chhori|chhora|chori|chora)(?:(?:,| aur| ra|) ?(?:${NUMBER}|ek|euta) ?(?:ota |wata |jana )?(?:didi bahini|behen|bahan|bhai|beti|beta|bete|betiyan|chhori|chhora|bahini|didi|daju|banche|jiunda|jinda|zinda|mare|marey|jannye|janmye|koi nahi))*(?: (?:daju bhai|didi bahini|daju bhai didi bahini|jannye|janmaye|mein beech ki|me beech ki|mein sabse badi|mein sabse chhoti|me badi|me chhoti))?(?: tin banche)?`,
    ),
  },
  {
    type: 'family-size',
    rule: 'many-together',
    points: 32,
    head: headWith(
      `${LARGE}|\\d\\d`,
      '(?: (?:jana|jna|ota|wata|oti|nepali|hindustani))* (?:ladkiyan|ladkiya|ladki|ladke|aurat|auraten|auratein|mahila|keti|chelibeti|log|jan|jane|jana|nepali|pariwar|parivar)',
    ),
  },
  {
    type: 'family-size',
    rule: 'order-of-birth',
    points: 33,
    head: headOf(
      'sabse chote|sabse chhote|sab se badi|sab se bada|sab se chhoti|sab se choti|sab se chhota|sbse bdi|sbse badi|sbse chhoti|sbse choti|sabse pehli|aakhri beti|kahinli|kahili|kahinla|kaili|kainli|antari|antare|thaili|thahili|jethi|jethi chhori|maili|mainli|saili|sainli|kanchhi|kanchi|kancho|sabse badi|sabse bari|sabse chhoti|sabse choti|manjhli|majhli|sanjhli|nanhki|badki|chhotki|majhali|beech ki|beech wali|iklauti|eklauti|ekloti|ekli|akeli santan|judwa|jodwa|jumlyaha|dusri biwi|doosri biwi|sautan|saut|sauta|sautya|sauteli|sautela|sauteni aama|jethi tira|kanchhi tira|kanchhi aama|bidhwa|vidhwa|bidhawa|ekal mahila|talaqshuda|talakshuda|parityakta|chhodi hui|chhodeki',
    ),
  },
  {
    type: 'family-size',
    rule: 'which-of-them-she-is',
    points: 33,
    head: headWith(
      'main|mai|me|m|hum|ham',
      '(?: hi)? (?:(?:sab ?se|sbse|sabhi se) )?(?:pehli|doosri|dusri|dusari|teesri|tisri|tesri|chauthi|paanchvi|panchvi|paanchwi|panchmi|chhathi|chhati|saatvi|satvi|aathvi|nauvi|beech wali|beech ki|bich wali|majhli|manjhli|sanjhli|badki|chhotki|akeli santan|iklauti|chhoti|choti|badi|bdi)(?: santan| aulad| beti| number(?: (?:pe|par|ki|wali))?)?(?= (?:hun|hu|hoon|thi|the|hai)(?!\\p{L})|[,.;\\n]|$)',
    ),
  },
  {
    type: 'family-size',
    rule: 'so-many-of-us',
    points: 32,
    head: headWith(
      'hum|ham',
      ` (?:log )?${NUMBER} (?:the|thi|thin|jane|jan|praani|bhai behen|bhai bahan|bahan|behen|behne|bahin)`,
    ),
  },
  {
    type: 'address',
    rule: 'spoken',
    points: 31,
    head: headWith(
      DWELLING,
      ` ?(?:(?:no|number|nambar)\\.? )?(?:${NUMBER}|ek|\\d{1,5}[a-z]?|[a-h])(?: (?:sau|so) (?:${NUMBER}|ek))?`,
    ),
    after: new RegExp(
      `^(?:,? (?:(?:aur|ka|ki|ke|mein) )?(?:${DWELLING}) ?(?:(?:no|number|nambar)\\.? )?(?:${NUMBER}|ek|\\d{1,5}[a-z]?|[a-h])(?: (?:sau|so) (?:${NUMBER}|ek))?)+(?![\\p{L}\\p{N}])`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'community',
    rule: 'in-talk',
    points: 33,
    head: headOf(COMMUNITIES_IN_TALK),
  },
  {
    type: 'community',
    rule: 'before-its-noun',
    points: 31,
    head: headWith('jaat|jati|jaati|samaj|samaaj|biradari|biradri|biraderi|janjati|qaum|kaum', ''),
    before: new RegExp(
      `(?:(?<![\\p{L}])${NO_WORD}(?!(?:apni|apne|hamari|meri|uski|unki|neechi|oonchi|alag|isi|usi|dusri|doosri|poora|pura|poori|sari|saare|kaun|mahila|aadmi|gareeb) )[\\p{L}]{3,14} )$`,
      'iu',
    ),
    needs: 'before',
  },
];
