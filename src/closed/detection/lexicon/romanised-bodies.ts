/**
 * What romanised Nepali, Hindi and Bengali say of a body, in the free words of talk: its parts, what befalls them, and what stands
 * between. Compared by their bones (`bonesOf`), so that one spelling of each is enough; verbs as stems.
 */

export const PARTS = `haat khutta aankha ankha aakha kaan tauko dhad kammar ghuda ghunda kuhina kohni nadi hatkela aunla budhi aunla nang chhala chhati stan mutu phokso kalejo mirgaula pitta
 pathegar garbhasaya andasaya jorni haddi nasa gidi dimag naak mukh jibro ghanti gala gaal nidhar chyuna oth daat dant kapal dhadh pakhura kum kandha peeth pith karang pet aandra pisab
 disab ragat khun jiu sharir deh khutti kurkuchha paitala pindula tighra jangh smriti smaran hos chhyaak aankh haath pair paon ghutna kamar seena peeth gardan munh zubaan chamdi badan khoon
 gurda jigar bachedani eye hand leg finger ear kidney liver spine disc nerve lotti parda jali nali`;
/** Stems of verbs and whole words. */
export const HARMS = `dukh pol sunni bhach bhanch kat katt chhin thich chyap phut futt suk sadh kuh jhar khas gum harau hara bang dobri lul latti tedh tutt toot jal jhuls gal phul sunnin kamp kaamp dhadk tars
 khiy bas jam chilau chilaun dabb pakk tann khaid khaer pher nikal ropiy chaud umr nil kaal kalo dhamil dhundhl phulo phuli kamjor kamzor dard sujan ghau ghaav daag dag khat chot jhatka
 kiro kira rog rogi samasya bimari infection cancer kyansar tumor gaanth githa gano ganth patthari pathri steel rod plate goli chharra phoka khalto operation apreshan sarjari fail phel
 churna fracture bigr kharab bhari bokn dhulo jabarjasti gaye gaeko gayo gaena band rokin rokiena tuhi sarn kshati vision blind steel gone kam damage daure chhapi khopi moto badh disk chhut fracture`;
/** Stems that tell of a body only where it does not do so. */
export const DOINGS = `chal dekh sun hid hind uth lag khul mud samat bol chin phark ghum bas uthau hall`;
/** What stands between, before or beside. */
export const BETWEEN = `shakti ko ki ka ke le ma mai me mein bata ra ani pani po nai matra samma dekhi sanga muni mathi bhitra bahira talai ali alik aile ahile ajhai sadhai purai pura ekdam thik jasto janmai janma dekhi bhai bhayera
 tira patti wata wota ota ek euta dui dubai dono tin char paanch panch sabai kehi adha aadha daya daine dahine dahina daina bayan baya debre dabre debra left right kanchhi budhi majhi chor seto rato kalo kaalo nilo tato chiso ne se par pe bhi`;
/** What closes it. */
export const CLOSING = `paryo pareko bhako bhaeko bhayo bhaye gayo gaye gaeko gayeko sakdina sakdaina sakdinan sakdainan sakina nasakne nasakni hunna hudaina chaina chhaina dinna parda pardaina lagyo`;

/** The same of Bengali. */
export const BENGALI_PARTS = `hat haat pa pao chokh chokhe kan kane matha mathay pet komor buk gola golar dat dant angul kobji jorayu haddi har merudondo meruddondo hatu pith nak mukh chul kidney gorbho gorbhashoy
 nali kolija liver jokrit fusfus phusphus tolpet tolpete shira sir rokto prosrab chamra gaal thot jib ghar gordan uru goura goda pata kandh kadhe kadh masik hrid pindo heart hart tendon nerve grip lati shorir hater payer chokher kaner mathar peter buker hatot chokhot`;
export const BENGALI_HARMS = `byatha betha bethay bhanga bhenge venge vanga kata kete keteche katse pora pure puira puche pocha ghaa gha ghao fula phula phule fule beka baka khora khuriye khurai nei nai obosh chhani fota futo jhapsha ghola kom kape kapa kapte ghame
 shukiye shukay atke atkay nosto polyp pathor fathor stone tumor cyst songkromon infection chhera chira chot dag daag ring jokhom rog shukno shukna jor jora komjor durbol obosh jole jala jalapora bondho felte fele felse keteche bigrano fail operation sada andho ghore chokkor puj fora dialysis chhani`;
export const BENGALI_DOINGS = `dekhi dekhe dekhte dekha shone shuni shunte hunteo hunte uthe uthte chole chale nore pare pari fare tulte hate hatte mutho hoy`;
export const BENGALI_BETWEEN = `ta ti te e er r re ot or o diye diya theke thaika ar ba ekta dui du duita char tin pach dan bam ba dike ekhono ekhon akhon aar ektu bhalo kore shudhu moto moddhe samner pichoner upor niche porjonto jonmo jonmer khub sob ta-o sathe chhoto pola amar`;
export const BENGALI_CLOSING = `na nai nei ase ache hoise hoyeche hoye hoiya gese geche gelo jay lage pore porche porse dey`;
