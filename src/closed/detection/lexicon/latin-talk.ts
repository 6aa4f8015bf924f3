/** Words at the edges of times and names in talk in Latin letters: English, romanised Hindi and Nepali. */

/** What a time begins with. */
export const TIME_BEFORE = `early late mid beginning end start middle first second third fourth last next previous week weeks month months day days night nights
  eve morning evening afternoon weekend season time year years summer winter spring autumn monsoon half sunday monday tuesday wednesday thursday friday saturday
  saal sal barsa mahina mahine hafte hapta har harek asti jis hijo gat gata agla agle agli pichhle pichle pichhla pichhli aghillo pohor parar yaspali haal aune garmi jada jaado`;
/** What joins that to the time itself, and is none of it by itself. */
export const TIME_JOINS = 'of the in before after until till to a an my our that this and or';

/** What a time goes on to: the part of the day, the season, the feast it was. */
export const TIME_AFTER = `amnesty lockdown election elections flood floods strike curfew blockade war quake earthquake emergency jatra day days night nights eve week weeks month months season time winter summer spring monsoon morning evening festival holidays
  din dino dinon raat rat raati subah shaam sham dopahar bihan bihana bihanai beluka belka bela belama mahina mahine maheene saal sal baras barsa hafta hafte hapta
  mausam sardi sardiyon garmi garmiyon barsaat baarish jaade jada thand baad pehle pahle pehla dauran tak samay samaye waqt vakt time roz roj rozon pachi pachhi paschat agadi agaadi aghi
  bholipalta aghillo samma tira lagattai mauka mauke ashre ashra jumma jumme jume parv parab parva mela puja pooja vrat tika namaz namaj chand purnima amavas amavasya aunsi beej teej
  visarjan chhutti chhuttiyan sookha sukha akaal zamane zamana daur aag julus jashan shab chaand mannat ratjaga namazein ekadashi gyaras chauth panchami chhath saptami ashtami navami dashami masant sankranti`;
/** What stands between. */
export const TIME_LINKS = `ke ki ka ko se ma mein me bhanda wale wali wala ek do dui teen tin char chaar paanch panch das dus thik theek bas pehle pahle doosre dusre teesre aakhri akhri aakhiri antim pahilo dosro`;

/** Nouns that end the names of places and bodies in talk, besides the heads the lexicon has. */
export const MORE_HEADS = `cement steel stone people circle dam society consultancy suites hostel detention bench basilica gloves glove terminal complex park bridge platform ghat pond crossing stall club council stand stop junction naka works block village tower towers apartments flats heights estate ward desk cell team
  programme program project scheme training family house line lines gang group base post gate depot workshop shop bazaar market mart plaza mall supermarket hypermarket store stores arcade
  palace residency residence villa villas compound colony camp quarters hall auditorium stadium ground talkies cinema theatre studio orchestra band party bus ferry express flight airlines airways
  shipping cruises lines garden gardens farm farms dairy bakery sweets snacks tailors tailoring boutique fashions designs collections textiles knits knitting apparel leather shoes footwear tyres motors
  garage petrol pump cleaning cleaners services service solutions security logistics cargo couriers travels tours academy classes coaching tuition centre center institute point hub world zone
  nannies maids care homecare caregivers angels kids play playschool nursery creche balwadi anganwadi ashram niketan bhawan bhavan sadan kutir niwas nivas vihar kunj
  sahakari bachat samuha samuh sangathan sangh sangha samiti sanstha sansthan samaj mandal kendra parishad udyog bhandar pasal dukan dukaan karkhana kaarkhana bhatta`;
/** What firms and bodies deal in, between their name and the noun. */
export const TRADES_OF_FIRMS = `walk in drop nursing bus railway hosiery skill skills tea coffee rice sugar jute cotton silk steel iron brick bricks marble tile tiles plastic rubber glass paper leather garment garments textile
  knit shoe glove carpet furniture hotel food foods sea fish poultry dairy milk ice cold beauty hair spa fitness wedding event photo mobile computer computers digital tech online global international
  gulf asian india indian nepal himalayan bharat rural grameen gramin mahila nari gram bachat krishi balika bal kalyan vikas bikas seva sewa jan shiksha nursery domestic house home maid maids nanny
  workers worker returnee returnees survivors legal advice support resource reception transit safe rescue crisis one stop counselling counseling dental eye maternity blood diagnostic trauma cancer heart bone`;

/** What one of a family, a house, a convent is called by before the name, with a capital. */
export const FAMILY_ADDRESSES = `brother catechist driver granny nanny papa mama baba babu amma appa aai ayi ma maa mummy daddy dada dadi nana nani kaka kaki chacha chachi mausi masi maushi bua phupu fupu phuphi khala khalu mami didi dai bhai bhaiya bhabi bhabhi
  bhauju bhinaju kanchha kanchhi kancha kanchi jethi saili maili thuli thulo sani sano aunty auntie uncle granny grandma grandpa ate kuya tita tito lola lolo ah ang bu pak kak bang mak chechi chettan akka anna
  boudi dulabhai apa bubu nanu thakuma gharwali malkin seth sethani sahu sahuni comrade sardar sardarni mukhiya thekedar supervisor teta sido khalto ammo hajja savta saba doctora ustad ustaza`;

/** Particles and adjectives that a name begins with, in small letters or not. */
export const NAME_LEADS =
  'al el ad ar as um umm abu bin bint ibn naya nayi naye purano purana purani old new north south east west uttar dakshin purba paschim upper lower mid tallo mathillo';
/** Forms of address of romanised talk that follow a name. */
export const FAMILY_AFTER =
  'bi bibi begum anti aunty auntie uncle mami phupha dai daroga netaji driver mam maam madam thekedar thekedaar mukadam mukaddam munshi dukandar compounder master mastar masterji doctor dalal seth tai akka anna chettan mausi mama mami chacha chachi khala kaka bua phuphi baji aapa appi miyan mian sardar patel babu vakil wakil guruji bhau dada nana baba bajai bajyai kaki haji hajji mata maharaj pir sahiba ustad mistri electrician plumber tailor carpenter mechanic contractor wala wali wale';
/** Where a house stands, after the name of its road or quarter. */
export const ADDRESS_WORDS = `near opposite opp behind beside above below over next block floor ground first second third fourth fifth top lane gali galli building bldg flat house room tower gate no number
  wing phase sector shop stop stand school temple mosque church market cross main road street corner crossing chowk saamne samne peeche pichhe paas bagal upar niche agadi pachadi chheu najik manzil talla tala tola dhare dharey pashe pase samne pichone pechone mathi tira niche kinare kinar cheu chheu dhar goli bosti basti nogor nagar chal chawl chaal holding`;
/** What stands between, and is no part of an address by itself. */
export const ADDRESS_JOINS = 'the to of a ke ki ka ko bus sari er r rail';
/** What somebody is addressed by before her name in romanised talk, with a capital or without. */
export const TITLES_IN_TALK =
  'master compounder doctor advocate inspector daroga havaldar constable sipahi munshi qari hafiz maulana maulvi mufti haji hajji captain major colonel justice pandit swami mahant sant ustad hakeem vaidya inspektar inspekter ispektar insipektar daktar daktarni vakeel wakeel maastar mastar mastarni kaptan kaptaan sistar nars karnel kaanstebal kanstebal habaldar hawaldar nurse comrade sister father brother mister miss lodge hotel';

/** Words before an office that are no part of its name. */
export const NO_OFFICE_BEFORE = `a an the this that these those my our her his their your its some any no every each one two three four another other same such which what whose who and or but so if
  because as than then when while where is was are were am be been being become becomes became made make makes called named told tell tells said say says saw see met meet asked ask like of in on at to for
  from with by about near under over before after until since into without against between through i he she we they you it me him us them not also even just only still already never ever always now here
  there very too more most old new young big small good bad poor rich first second last next former late local great little real own elder eldest younger became got get has have had do does did will would
  can could may might must shall should know knew known gave give given went go goes come came take took taken brought bring elected appointed village our's nobody somebody everybody all both many few several`;

/** What a place is, and no part of its name. */
export const NOT_OF_PLACES =
  'village villages block district town city people family families house ward bus train express flight ferry team cell group gang service services care training scheme';
/** What stands between two names of one person. */
export const ALIASES = 'urf urph urff orf urfe orofe orphe alias';
/** How names are begun in short. */
export const SHORT_NAMES = 'mo md mohd mohm moh muh mst mosa most sk sd ku smt sri shri kr dr adv sr fr';
