/** What papers of courts, offices and the news write of people, in English. */

/** Codes of currencies, in capitals before or behind a figure. */
export const CURRENCY_CODES = `EUR USD GBP CHF SEK NOK DKK ISK PLN CZK SKK HUF ROL RON BGN BGL RUB RUR UAH UAK TRY TRL YTL GEL AMD AZN AZM MDL BYN BYR HRK RSD YUM BAM MKD ALL LTL LVL LVS EEK SIT FRF DEM DM ITL ESP PTE ATS BEF NLG FIM GRD CYP MTL
  IEP LKR PHP IDR MYR SGD THB CNY HKD JPY KRW ETB KES UGX NGN GHS LBP SYP IQD IRR EGP MAD TND DZD ILS OMR BHD AFN MMK INR NPR BDT SAR AED QAR KWD JOD PKR MVR AUD CAD NZD`;
/** Names of currencies behind a figure that talk of South Asia does not know. */
export const CURRENCY_NAMES = `rouble roubles ruble rubles hryvnia hryvnias hryvnya hryvnyas karbovantsi forint forints koruna korunas korunas drachma drachmas lei leu leva lev levs dram drams manat manats lari laris litas litai lats kroon kroons tolar tolars
  tolarjev kuna kunas escudo escudos peseta pesetas schilling schillings guilder guilders florins markka denar denars krona krone krónur kronur crowns koronas rial rials peso pesos rupiah baht yen yuan birr shilling shillings naira cedi cedis shekel
  shekels afghani afghanis kyat kyats tenge lekë leks marka punt pence cents kopecks kopeks`;

/** Measures that are written behind a figure. */
export const MEASURES = `kg kilogram kilograms kilos kilo g gram grams gramme grammes mg milligrams ml litre litres liter liters km kilometre kilometres kilometer kilometers m metre metres meter meters cm centimetre centimetres centimeters mm
  mile miles yards inches hectare hectares ha acre acres bigha bighas kattha katthas tonne tonnes tons tolas`;
export const MEASURE_KINDS = `square sq cubic nautical`;

/** Who does what for a living, by the last word of it. */
export const JOBS = `accountant actor actress administrator agronomist ambassador architect archaeologist artist attendant auditor author baker banker barber biologist blacksmith bookkeeper bricklayer broadcaster builder businessman
  businesswoman butcher captain caretaker carpenter cashier chairman chairwoman chauffeur chef chemist civil-servant clergyman cleaner clerk coach colonel columnist commander commissioner composer conductor conscript constable
  contractor cook correspondent councillor craftsman dancer dealer dean decorator dentist designer diplomat director docker doctor domestic-worker dramatist dressmaker driver economist editor editor-in-chief electrician engineer
  entrepreneur farmer filmmaker film-maker fireman firefighter fisherman florist footballer foreman gardener general geologist geography goldsmith governor guard gynaecologist hairdresser headmaster headmistress headteacher historian
  housekeeper housewife imam inspector instructor interpreter inventor jeweller joiner journalist labourer landlord lecturer librarian lieutenant locksmith lorry-driver machinist magistrate maid major manager mason mathematician mayor
  mechanic merchant messenger midwife miner minister missionary model musician nanny nun nurse officer official operator optician organiser owner paediatrician painter paramedic pastor pathologist pediatrician pensioner pharmacist
  philosopher photographer physicist physician pilot plumber poet policeman policewoman politician porter postman presenter president priest principal printer producer professor programmer proprietor psychiatrist psychologist
  publisher rabbi receptionist reporter representative researcher restaurateur sailor salesman saleswoman scientist seaman seamstress secretary sergeant serviceman servant shepherd shoemaker shopkeeper singer smuggler soldier
  sportsman steward stockbroker student superintendent supervisor surgeon surveyor tailor teacher technician trader translator treasurer typist undertaker veterinarian veterinary-surgeon vice-president waiter waitress warder watchman
  weaver welder woodcutter worker writer editor activist herder ranger roofer shipowner sculptor notary schoolteacher tenant-farmer beekeeper caregiver carer babysitter househelp housemaid veteran bouncer`;
/** What stands before it and belongs to it. */
export const JOB_KINDS = `assistant associate army bank building bus business car chief civil coach coal commercial company construction criminal customs deputy detective district dental domestic electrical executive factory farm film financial first
  fire foreign freelance gendarmerie general government graduate head health high-ranking history human intelligence junior laboratory law leading lorry machine maintenance managing marketing mechanical medical military mining
  municipal naval navy newspaper nuclear nursery office parish petty police political postal primary prison private probation professional project property psychiatric public railway railways real-estate research rights sales school
  science seasonal second secondary second-hand security self-employed senior shift shop skilled social software sports staff state street tax taxi technical telephone television theatre tractor trade traffic train trainee travelling
  truck union university unskilled vice village ward warehouse women's youth retired former well-known local young elderly night war disabled lieutenant brigadier`;

/** What has a title of its own, which is written in quotation marks behind it. */
export const TITLED = `entitled titled headed called title titles heading headline article articles book editorial pamphlet leaflet brochure novel film play song poem programme broadcast documentary magazine report slogan caption named`;

/** What offices and other bodies are, where it is written without a capital behind their name. */
export const BODY_HEADS = `office offices department police court commission council administration command directorate inspectorate station hospital prison service services authority authorities board institute clinic centre center
  school university agency bureau division unit registry commandant's academy court's colony barracks headquarters committee chamber tribunal jail company newspaper daily monastery church mosque synagogue cemetery airport harbour port
  hotel restaurant factory mill plant mine dam stadium museum theatre library refinery shipyard checkpoint camp`;
/** What stands inside such a name. */
export const IN_BODIES = `public prosecutor prosecutors prosecution prosecutor's prosecutors' district regional provincial county city town municipal military state security police tax customs child children psychiatric general central remand
  detention investigation investigative criminal first-instance court interior health care social welfare education labour employment land registry of the for and affairs migration immigration fire traffic transport housing
  local administrative civil commercial appeal appeals enforcement bailiffs bailiffs' bailiff bailiff's notary notary's forensic medical expert expertise pre-trial temporary correctional juvenile garrison military's commandant commandant's
  passport population electricity water gas development planning protection pension pensions insurance fund's road railway cargo bus metro mayor's governor's ombudsman's coroner's attorney's sheriff's registrar's liaison organised crime anti-terrorist
  special branch patrol national border guard coast navy naval air force secondary primary high technical vocational nursing old people's retirement refugee reception asylum deportation holding shopping sports cultural youth women's international`;

/** What is written before a sum, a measure or a time and says how near it is. */
export const ABOUT = `about approximately around almost nearly over some roughly circa under`;

/** What else bodies end in, with a capital, than everywhere. */
export const MORE_BODY_HEADS = `command gendarmerie colony sizo ivs rovd shipping lines observer gazette courier tribune post mail express review journal directorate prefecture presidium division constabulary brigade battalion squadron garrison fund
  treasury institute clinic centre center bar chancery chancellery chancellor senate diet sejm duma seimas riksdag storting folketing bundestag rada assembly observatory opera orchestra philharmonic theatre museum library archive archives
  broadcasting television channel productions publishing publishers editions press airlines airways railways shipyard steelworks works refinery plc sarl srl spa gmbh kft zrt ooo oao zao jsc cjsc ojsc llp sa nv bv oy ab as aps a/s ltda
  fraternity brotherhood diocese archdiocese eparchy patriarchate metropolis vicariate congregation lodge foundation confederation front guard militia troops unit taskforce ombudsman inspectorate remand settlement boarding-school kindergarten
  creche nursery academy conservatory barracks base airport aerodrome port terminal dispensary sanatorium polyclinic maternity infirmary`;

/** The body that such a paper is written by or against, and its parts: said of any. */
export const OWN_BODY = `court government state commission convention chamber section registry registrar contracting party parties bench grand republic`;

/** What somebody is who has no trade, or no house. */
export const STATES = `unemployed retired illiterate homeless stateless self-employed pensioned widowed divorced`;

/** What an illness is named behind, and the word between. */
export const DIAGNOSES = `suffer suffers suffered suffering diagnosed diagnosis treated died complained complains complaining`;
/** Where the name of an illness ends. */
export const AFTER_ILLNESS = `in on at since after as for by from to which that who when while because but during until under following was were is are had has have and with of or the an a his her their its`;
/** What is no illness behind these. */
export const NO_ILLNESS = `violence treatment lack being having any such this these those what it him her them feelings discrimination shortage loss pressure hunger poverty delay delays problems ill-treatment conditions injuries old natural torture
  humiliation fear excessive insufficient poor bad`;

/** What is counted in a paper, and tells one case from another by how many there were. */
export const COUNTED = `witnesses defendants inmates prisoners detainees charges counts people persons victims claimants applicants members employees workers soldiers officers votes hectares flats apartments day-fines shares passengers cartridges rounds
  ballots copies signatories signatures plaintiffs suspects accused refugees families`;
/** What a time is a part of: "the spring of | 2007". */
export const PARTS_OF_TIME = `spring summer autumn winter beginning end start middle night morning evening afternoon early late mid month year summer half quarter week days weekend eve`;

/** What an illness or an injury is called by its last word, and what stands before it. */
export const ILLNESS_HEADS = `disorder disorders disease diseases syndrome fracture fractures psychosis poisoning haemorrhage concussion neurosis deficiency impairment retardation failure arrest condition difficulties disc scars marks wound wounds burns infarction
  thrombosis embolism dystrophy infection contusion contusions dislocation insufficiency attack`;
export const ILLNESS_KINDS = `severe acute chronic serious multiple bipolar depressive anxiety personality mental psychiatric psychotic paranoid stress panic heart cardiac coronary vascular kidney renal liver hepatic respiratory lung skin blood gastric
  intestinal spinal rib skull nasal jaw hip pelvic wrist arm leg ankle compound simple healed open closed brain cerebral hearing visual speech learning slipped herniated burn burns bullet stab gunshot knife shrapnel second-degree third-degree
  first-degree immune nervous autoimmune lead food alcohol ischaemic myocardial pulmonary muscular urinary pelvic vaginal ectopic congenital degenerative parkinson's alzheimer's crohn's down's autistic obsessive-compulsive post-traumatic traumatic
  reactive recurrent schizoaffective organic delusional behavioural developmental sleep eating back intellectual`;
