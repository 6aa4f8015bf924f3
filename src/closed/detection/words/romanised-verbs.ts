import { foldLatin } from './normalise.ts';

/**
 * Forms of Hindi verbs as they are typed in Latin letters, also in the Hindi of Bihar, Awadh and the Deccan: "likhwaya", "samajhti",
 * "dhundhte", "kheenchkar", "pitlas". Compared without breath and without length of vowels, for everybody spells both as they like.
 */
const skeleton = (key: string): string => foldLatin(key).replaceAll(/(?<=[bcdgjkprtlmnv])h/g, '');

/** Stems that end in a consonant. */
const CLOSED = `bol keh kah reh rah sah seh beh bah dekh dikh sun likh parh padh chal baith beith uth jaag jag gir mar maar pit peet tod tor toot tut fod phod foot phoot fat phat
  kaat kat baant bant baandh bandh khol khul dhak kheench khich khench pakad pakar chhod chhor chhut pahunch pahuch pohoch puch pooch bhej bech kharid khareed bik mil ban bun bigad bigar
  sudhar sudhaar maang mang bhul bhool samajh samjh jaan jan pehchan pahchan seekh sikh maan man rok ruk laut lut loot pher phir fir fer phenk fenk phek fek daal dal nikal nikaal
  ghus ghoom ghum bhaag bhag daud daur dod kood kud naach nach hans has cheekh chikh dar thook thuk chaat chat choos chus nigal ugal ulat palat pak jal bujh bhun tal sek senk goondh gundh
  goonth gunth pees pis koot kut chhaan chhan chheel chhil ubal ubaal gal sukh sookh bheeg bhig nichod pochh ponchh jhaad jhad jhaar buhar leep lip pot ragad ghis manj maanj sanwar odh
  pehen pehn pahan pahen utar utaar chadh charh laad lad lar samet lapet latak jhool jhul hil dhakel thel khisak sarak ghaseet ghasit marod maror mod mud jhuk sikud phail fail bikhar bikher
  jod jor jud jur gin naap nap tol tul bhar baras kharch khat bator chuk thag phans fans phas fas atak bhatak dhoondh dhundh dhund khoj talash taak tak jhaank jhank ghoor ghur nihaar
  pukar pukaar chhed tadap kaamp kaanp kanp thithur pasij rooth ruth bhadak jhagad kuchal rond raund gaad gad phook phoonk fook foonk nipat sambhal sambhaal paal pal posh byah biyah nibh bas
  ujad ujaad khil khel jeet jit haar har rakh thaam tham saunp sonp soup gujar guzar guzaar gujaar beet bit thehar thahar thair ther tik chhip chhup dab chah chaah sak lag pad par padh
  nahla gher ghir chakh soongh sungh tapak tapk ris doob dub tair ud ur jhapat lapak chheen chhin kas mal masal thap khaans khans chheenk hichak haanf hanf ongh oongh let sulag mehak mahak
  sad sar chamak jhalak uljh ulajh suljh sulajh mundh munh mund god choom chum puj pooj pooj nahay naha rang rangwa ropt rop ugaah ughaar ughad khod chun chugl chug gooth sil tank taank
  tamtama badal bad badh barh ghat hat khat kam dhar laad lipat chipak chipk chikh chillah tadak dhadak phadak jhijhak sisak subak bilakh tarap taras tadap bakh bak jhel dhul ghul khul mil
  pisal phisal fisal fislah bhid bhir nach daba pal bichhad bichhar bichhud nibat niptaan rehn uthwan bulw tharthar lehr lahar pheink feink khapa khap khapt chipt dhans dhas ghoons thoons thus`;
/** Stems that end in a vowel, and those that have another one or another sound in some forms. */
const OPEN =
  'aa ja la le de pi kha ho hu so ro dho bo kho si ji chhu ga pa bha dha naha gava ganwa kama banaa bataa batla bula suna dikha sikha padha parha likha khila pila sula rula jaga uga hata daba chhupa chhipa bacha nacha hansa dara jala pakaa laga lauta utha baitha bitha ghuma bhaga khisa khiska sarka latka lata leta phaila faila bahaa chala pahuncha pahucha samjha mana bana bigaa chilla ghabra sharma pachta pachhta satta sata thappa thapthapa dhamka phusla fusla behla bahla tarsa dafna jana milaa nibha chuka chhura chhuda bhida bhijva bhijwa jata jutaa juta ginwa ginaa bhara kata kuta pisa mundwa mundva nichod badha ghata girwa gira maarwa marwa pitwa lagwa rakhwa dilwa dila bulwa bolwa karwa karva nikalwa pakadwa pakda mangwa manga silwa dhulwa dhula uthwa likhwa padhwa chhapwa chhaapwa chhapa chhaapa batwa bantwa khulwa khilwa banwa chalwa hatwa bhejwa samjhwa utarwa kharidwa bikwa talaash khata duba jodwa todwa kholwa chadhwa chadha sajaa sajwa saja bichha ulja uljha suljha sulgaa sulga palat hichkicha gidgida ludhka larkhara ladkhada langda hakla haklaa totla muskura kanpkanpa jhunjhla budbuda badbada gungun gunguna sehla sahla khujla pirata tadpa phadphada bhunbhuna bhatka thehra thahra thahra chipka tapka chamka jhatka patka patak dekha sunwa gudgud nehla nahla naha rendh gidgid';
/** Endings that names hardly ever have. */
const LONG =
  'ti|te|tey|tin|ne|kar|ke|unga|ungi|uga|ugi|oge|ogi|ega|egi|enge|engi|iye|iyo|iyega|igi|igis|ithe|tani|tari|tarin';
const AFTER_OPEN = `${LONG}|ya|yi|ye|yin|ta|na|yega|yegi|yenge|yengi|vat|il|ili|las|lan|lak|lin`;
const AFTER_CLOSED = `${LONG}|ta|v?a(?:${AFTER_OPEN})|alas|alan|alak|elas|atani|atari|atarin|ait|aite|las|lan|lak|lin`;
/** After longer stems names do not have these either. */
const SHORT = 'a|i|e|in|o|na|ni|at|al|ali|ale|va|vai';

const stemsOf = (list: string): string[] => [...new Set(list.split(/\s+/).map(skeleton))];
const closed = stemsOf(CLOSED);
const long = closed.filter((stem) => stem.length > 3);
const VERB = new RegExp(
  `^(?:(?:${closed.join('|')})(?:${AFTER_CLOSED})|(?:${long.join('|')})(?:${SHORT})|(?:${stemsOf(OPEN).join('|')})(?:${AFTER_OPEN}))$`,
);

/** Whether a key in Latin letters has the form of a Hindi verb; a name may have it as well. */
export function isHindiVerbInLatin(key: string): boolean {
  return key.length > 4 && key.length < 16 && VERB.test(skeleton(key));
}
