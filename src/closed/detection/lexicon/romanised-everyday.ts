/**
 * Everyday words of romanised Hindi and Nepali that are in no other list, in the spellings of talk without capitals: what is not
 * among them, in no list of names and not inflected is shown for a look.
 */
export const EVERYDAY_ROMANISED = `prarthini prarthi prarthiya mulzim muljim peedit peedita abhiyukt vadi prativadi aavedak aavedika avedan aavedan yachika mamla maamla purvavritt vivaran vishay mahoday mahodaya sewa dinank
  dinaank sthan pariwar parivaar parichay sawal sawaal jawab jawaab prashn uttar rihaai ghooma ghoomi bolu likhu karu jau jaun aau bataun bataaun kahun bolun kamra kamre rasoi rasoiya chhat
  chhajja balcony seedhi parda chatai razai chulhe upla gobar koyla chimta tawa belan thali katora maand mirchi gud atta aata sattu litti khichdi halwa mithai poori paratha chatni achar khubuz
  khajoor kela seb aam imli mahua tamatar pyaz baigan gobhi makka bajra jowar ganna kapas jeera moongfali lehenga chunri burqa hijab naqab abaya pyjama lungi gamchha shawl swetar bindi sindoor
  mangalsutra choodi kangi kanghi aaina sheesha potli gathri peti lifafa kaagaz kagaz khat dakiya peshgi pagaar pagar dihadi thekedari hisaab hisab khata qarz girvi rehan zameen jameen
  khalihan bailgadi tractor thresher kudal phawda hansiya khurpi rassi bori tokri supa kolhu chakki powerloom karkhana machine lalten dhibri mombatti kuan kuen dhoop chhaon savera saanjh taare
  dhool ole kohra khoon paseena saans dhadkan goli chhutti parchi mohabbat beizzati haya gunah taqdeer hausla dhokha vaada baddua jhaad phoonk totka bhoot pret adalat tareekh bayaan rapat arzi
  saza jurm muawza rishwat sifarish dhamki bandook gaali maar log bachcha bachchiyon bachchon buzurg padosan dost maalkin sahukar zamindar majdoor kabaadi darzi gayika naachne beautician
  receptionist cashier guard sheher shahar gaon dehat kasba gali mod chauraha dibba manzil pardes sarhad vaapsi wapsi ghar jhopdi jhuggi jhopad khapra kachcha neev subah der akele akeli chup
  shaant zor ulta seedha lamba lambi chauda gora kaala safed laal neela peela hara naya purana sasta mehnga bhaari halka garam thanda meetha khatta teekha geela saaf ganda chatwal birha jhumar
  phagua kajri sohar geet gaana bhajan qawwali nazm shayri tabla dholak harmonium tarapa been bansuri naach tamasha picture film
 umar umr umra badal bade isi usi khair budhiya budhia dinar chita fajar zuhar asar maghrib khaksar pata pehchan aakhri nehar bandhua naam nam jaat shauhar shohar walid walida phupha naihar maika mayka sasural munshi bhojpuri maithili whatsapp facebook instagram linkedin youtube aadhar aadhaar thoos arji kramank lalach sampark chhidka kholi naukrani chawaha passbook walekum outpass kaaran patraank aaini garya falau lauthin sampadak aayogya thau pasal mailo pirit magi farkada
 jimmewar sabun talaq godi almari saadhe karghe thook biradri utri khandani dhuan milni jaali tabiyat samundar bheji zubani angrez bekasoor ghungroo kasheedakari sunayi chiuri mauri rojgari
 thekdar marda saakshi muhar anuhar pachillo sahayog dhaaga dattak dhaage baal biradari dhandha phenka swasthya kagaj kaagaj kagajat dastavez chitthi chithi likhapadhi angootha
 nishan nishaan sahi hastakshar mohar thappa thappad laat ghoosa danda lathi chappal joota jutta kapda kapde luga lugga sari saree kurta salwar odhni dupatta chadar kambal bistar gadda takiya
 khatiya palang jhola thaila baksa sandook taala chabi chaabi darwaza darwaja kiwad khidki jhyal dhoka deewar chhaana farsh aangan angan chulha chulho bartan bhada thaali katori gilas
 chamach chakku chakkha jhadu kucho pocha balti lota matka ghada gagri nalka dhara kuwa inar talab pokhari nadi khola naala pul sadak bato rasta raasta pagdandi chautari chautara dukaan dukan bazaar
 bajaar haat mela khet khetbari bari bagaicha bagicha jungle jangal ban pahad pahaar lekh danda bhir maidan registan ret balu mitti mato patthar dhunga lakdi kath ghaas ghas patta paat phul
 phal falful anaj anaaj gehun gahun dhaan dhan makai kodo chamal chawal bhaat roti daal dal tarkari sabzi sabji namak nun cheeni chini chiya chai doodh dudh dahi ghee ghiu tel masala mirch khursani pyaj pyaaz
 lasun aloo aalu machhli machha maasu masu gosht anda murgi kukhura bakri bakhra bheda gaay gai bhains goru bail ghoda gadha kutta kukur billi biralo chidiya charo saanp bagh sher haathi hatti
 suraj surya chaand aasman akash badal baadal baarish pani paani hawa haawa aandhi garmi jaado thand barf hiu aag aago dhuwa dhuwan roshni ujyalo andhera adhyaro
 pahar 
 dukh dukha sukh khushi khusi gham gam dar darr bhaya himmat sahas sharam sharm laaj lajja izzat ijjat beijjati gussa ris pyaar pyar mamata nafrat ghrina shaq shanka bharosa biswas vishwas umeed aasha
 sapna sapana neend nind bhok bhookh pyaas tirkha thakan thakai aansu aasu haansi hansi muskan cheekh chillahat awaaz aawaj awaj baat kura jhooth jhut sach sanchai sacho kasam kasme
 kaam kamai kamaai mehnat mazdoori majduri jyala talab tankha tankhwah tanakha vetan talb paisa rupiya rupya rupaye rin karz karja karj udhaar byaaj byaj sood kist kista bachat jama kharcha kharch nafa ghata ghaata
 thekedar thekedaar dalaal dalal maalik malik malkin malkini naukar nokar naukri nokri chakri mazdoor majdur kaamdar kamdar mistri kaarigar karigar driver chalak chowkidar chaukidar darban darwan
 aadmi admi manche manis manchhe aurat aimai lugai mard swasni bachchi ladka ladki keta keti jawan taruni 
 padosi chhimeki rishtedar nata nataa kutumb khaandaan vansh bansa saheli dushman dusman paahuna mehman pahuna
 sarkar sarkari neta mantri chunav nirvachan mat vote kanoon kanun niyam adhikar hak haq insaf nyaya saja sajaya jurmana hirasat thunuwa kaidi qaidi pulis prahari sipahi thanedar daroga vakil wakil judge
 gawahi gawah sakchhi sabut saboot bayan report darkhast nivedan nibedan ujuri mukadma muqadma peshi faisla phaisala rihai jamanat zamanat
 padhai padhna likhai likhna kitab kitaab copy kapi kalam shikshak vidyarthi jaanch janch pariksha imtihan pass safal asafal
 nurse dawai dawa aushadhi okhati sui injection jaanch ilaaj ilaj upchar swasth tandurust kamzor kamjor
 puja namaz namaj roza upwas vrat bhagwan bhagawan bhagawaan allah khuda ishwar devi devta deuta paap punya kismat karma bhagya naseeb nasib jaat jat thar
 desh bides bidesh pardesh vides videsh sima simana border jahaz jahaj rail relgadi gadi gaadi cycle saikal motor tikat ticket kiraya bhada yatra safar
 sathma lyaisakya bhaisakya gaisakya gareki gareka bhaneko bhaneki bhaneka rakheko rakheki garauthe garauthyo hunthe hunthyo lagthyo lagchha lagcha parchha parcha parthyo sakchhu sakincha
 hajurlai hajurle hajurko tapaile tapaiko tapailai uniharu uniharule yiniharu tyahako yahako kahako jahako bhitrako bahirako mathiko talako aghiko pachhiko pahilako
 humne hamne unhone inhone jisne kisne kinhone sabhi kabhi tabhi abhi kahin kahi yahin wahin idhar udhar kidhar jidhar tarah waise jaise kaise vaise jitna kitna itna utna
 zyada jyada jada thoda thodi kaafi kafi bilkul ekdam achanak aksar hamesha sadaiv kabhikabhi turant turunt jaldi chitto dheere bistarai lagbhag kareeb karib takriban shayad sayad zaroor jarur jaroor pakka
 chaina chhaina hoina haina samma pani srimaan shreeman bhannus bhannu deu dinu degree boss herna hernu garchhu garchu prayas sanga sangai bhagera bhanera gayera gaera 
 banda gara kholi anna ropna fodne muso chha cha hola hos hunchha huncha huna hunu bhayo bhayera bhaera kurna kurnu chhode chhodyo haruwa jamindar bokshi momo dhago bharyang aaja patto jaheri khabar thorai dherai alikati aghi pachi mathi tala
 baje minet palta choti pheri feri ajhai aile ahile tyatikhera yatikhera jahile kahile hunda huda gare garyo garera gardai garnu garna bhane bhanyo bhanthe gaye gayo aaye aayo base basyo basera diye diyo dinthe`;

/** Small words of Hindi as they are typed in haste, without their vowels. */
export const TYPED_IN_HASTE = `h hn hun m mne mko mjhe mjhko muje mra mre tm tmko tmne tmhara tmhari hm hmko hmne hmara hmari hmare unhne inhone krke kr krna krti krta krte krdo krdi krdiya krwa krwaya krwai krwana krne
 nhi nhin nai ni k kyu kyo kb kbhi kl tb jb phr fr pr p bs bht bhut bhot bohot thda thodi bta btao btana btaya btai btate bla blo skti skta skte sb sbko sbse sbne sbhi ye yh wo wha yha yhi whi kch kuchh or pas 
 pdi pda pdta pdti rhi rha rhe rh gyi gya gye hogya hogyi hogi dia dedo dedi lgta lgti lga lgi lge phle bad sth chl chla chli chlo dkh dkha dkhi mt plz pls pleez msg apka apki apko mtlb mtlab kyuki islie tk ldki ldkiya ldke ldka
 bcha bche bchi ghr gav lgo sbhi mam mem maam ok okk hlo hii hn hnji thx insta fb wp whtsp wtsp nmbr no tha thi the aya ayi aye aagya aagyi chahiye chaiye kon kahin kha jati jata jate jaungi jaunga skta rkhti rkha rkhi rkhte
 smjh smjha smjhi smne samne ghumne nikl nikli nikla nikali bheja bhja bhjo bhji bolti bolta hogaya hogayi hojaye kroge krenge krungi krunga dene lene lekr dekr jakr akr khush tbse jbse abtk tbtk abi abhi fir phir`;
