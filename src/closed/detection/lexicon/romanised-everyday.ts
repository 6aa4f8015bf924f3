/**
 * Everyday words of romanised Hindi and Nepali that are in no other list, in the spellings of talk without capitals: what is not
 * among them, in no list of names and not inflected is shown for a look.
 */
export const EVERYDAY_ROMANISED = `thoos arji kramank lalach sampark chhidka kholi naukrani chawaha passbook walekum outpass kaaran patraank aaini garya falau lauthin sampadak aayogya thau pasal mailo pirit magi farkada
  jimmewar sabun talaq godi almari saadhe karghe thook biradri gyarah utri khandani dhuan milni jaali tabiyat samundar bheji zubani angrez bekasoor ghungroo kasheedakari sunayi chiuri mauri rojgari
  thekdar marda saakshi muhar anuhar pachillo sahayog dhaaga dattak dhaage baal biradari dhandha phenka swasthya kaagaz kagaz kagaj kaagaj kagajat dastavez chitthi chithi likhapadhi angootha
  nishan nishaan sahi hastakshar mohar thappa thappad laat ghoosa danda lathi chappal joota jutta kapda kapde luga lugga sari saree kurta salwar odhni dupatta chadar kambal bistar gadda takiya
  khatiya palang jhola thaila baksa sandook taala chabi chaabi darwaza darwaja kiwad khidki jhyal dhoka deewar bhitta chhat chhaana farsh aangan angan chulha chulho bartan bhada thaali katori gilas
  chamach chakku chakkha jhadu kucho pocha balti lota matka ghada gagri nalka dhara kuwa inar talab pokhari nadi khola naala pul sadak bato rasta raasta pagdandi chautari chautara dukaan dukan bazaar
  bajaar haat mela khet khetbari bari bagaicha bagicha jungle jangal ban pahad pahaar lekh danda bhir maidan registan ret balu mitti mato patthar dhunga lakdi kath daura ghaas ghas patta paat phool phul
  phal falful anaj anaaj gehun gahun dhaan dhan makai kodo chamal chawal bhaat roti daal dal tarkari sabzi sabji namak nun cheeni chini chiya chai doodh dudh dahi ghee ghiu tel masala mirch khursani pyaj pyaaz
  lasun aloo aalu machhli machha maasu masu gosht anda murgi kukhura bakri bakhra bheda gaay gai bhains goru bail ghoda gadha kutta kukur billi biralo chidiya charo saanp sarpa bagh sher haathi hatti
  suraj surya chaand chand tara aasman akash badal baadal baarish pani paani hawa haawa aandhi garmi jaado thand barf hiu aag aago dhuwa dhuwan roshni ujyalo andhera adhyaro
  subah bihana dopahar dopahara saanjh sanjh shaam raati aadhi paune savera sabere kal parson parsi hijo asti bholi parso pahar ghanta ghadi hapta hafta mahina barkha saal jamana zamana
  dukh dukha sukh khushi khusi gham gam dar darr bhaya himmat sahas sharam sharm laaj lajja izzat ijjat beijjati gussa ris pyaar pyar maya mamata nafrat ghrina shaq shanka bharosa biswas vishwas umeed aasha
  sapna sapana neend nind bhok bhookh pyaas tirkha thakan thakai dard peeda pida aansu aasu haansi hansi muskan cheekh chillahat awaaz aawaj awaj baat kura jhooth jhut sach sanchai sacho kasam kasme
  kaam kamai kamaai mehnat mazdoori majduri jyala talab tankha tankhwah tanakha vetan talb paisa rupiya rupya rupaye rin karz karja karj udhaar byaaj byaj sood kist kista bachat jama kharcha kharch nafa ghata ghaata
  thekedar thekedaar dalaal dalal maalik malik malkin malkini sahuji sahu seth naukar nokar naukri nokri chakri mazdoor majdur kaamdar kamdar mistri kaarigar karigar driver chalak chowkidar chaukidar darban darwan
  aadmi admi manche manis manchhe aurat mahila aimai lugai mard logne swasni bachcha bachchi baccha chhora chhori ladka ladki keta keti budho budhi budha boodha boodhi jawan taruni vidhwa bidhuwa
  padosi chhimeki rishtedar nata nataa kutumb pariwar parivar khandan khaandaan kul vansh bansa santan aulad saathi sathi dost mitra saheli dushman dusman paahuna mehman pahuna
  sarkar sarkari neta mantri chunav nirvachan mat vote kanoon kanun niyam adhikar hak haq insaf nyaya saja sajaya jurmana jail jel hirasat thunuwa kaidi qaidi pulis prahari sipahi thanedar daroga vakil wakil judge
  gawahi gawah sakchhi sabut saboot bayan report darkhast nivedan nibedan ujuri mudda mukadma muqadma peshi tarikh faisla phaisala rihai jamanat zamanat
  school iskool padhai padhna likhai likhna kitab kitaab copy kapi kalam master guru shikshak vidyarthi kaksha jaanch janch pariksha imtihan pass fail safal asafal
  aspatal haspatal doctor daktar nurse dawai dawa aushadhi okhati sui injection jaanch ilaaj ilaj upchar bimar birami rogi mareez swasth tandurust kamzor kamjor
  mandir masjid puja namaz namaj roza upwas vrat bhagwan bhagawan bhagawaan allah khuda ishwar devi devta deuta dharma dharam paap punya kismat karma bhagya naseeb nasib jaat jat thar
  desh bides bidesh pardes pardesh vides videsh seema sima simana border jahaz jahaj rail relgadi gadi gaadi cycle saikal motor tikat ticket kiraya bhada yatra safar
  sathma lyaisakya bhaisakya gaisakya gareki gareka bhaneko bhaneki bhaneka rakheko rakheki garauthe garauthyo hunthe hunthyo lagthyo lagchha lagcha parchha parcha parthyo sakchhu sakincha
  hajurlai hajurle hajurko tapaile tapaiko tapailai uniharu uniharule yiniharu tyahako yahako kahako jahako bhitrako bahirako mathiko talako aghiko pachhiko pahilako
  humne hamne unhone inhone jisne kisne kinhone sabhi kabhi tabhi abhi kahin kahi yahin wahin idhar udhar kidhar jidhar tarah waise jaise kaise vaise jitna kitna itna utna
  zyada jyada jada thoda thodi kaafi kafi bilkul ekdam achanak aksar hamesha sadaiv kabhikabhi turant turunt jaldi chitto dheere bistarai lagbhag kareeb karib takriban shayad sayad zaroor jarur jaroor pakka`;
