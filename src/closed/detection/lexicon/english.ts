/** Ordinary words of English as South Asia speaks it that the lists of ordinary words lack. */

/** Forms that no rule makes: of verbs and of nouns. */
export const IRREGULAR = `arose arisen ate awoke awoken beaten became befell began begun bent beset bit bitten bled bleed blew blown bore born borne bought bound bred broke broken brought
  broadcast built burnt burst came cannot caught chose chosen clung come crept cut dealt did does doing done drank drew drawn dreamt dreamed drove driven drunk dug dwelt
  eaten fallen fed feet fell felt fled flew flown flung forbade forbidden foresaw forgave forgiven forgot forgotten forsaken fought found froze frozen gave geese given goes
  gone got gotten grew ground grown had has heard held hid hidden hit hung hurt kept knelt knew known laid lain lay leant leapt learnt led left lent lice lit lost made
  meant men met mice mistook mistaken mown oxen overheard oversaw overslept overtook overcame paid people proven put quit ran rang read rid ridden risen rode rose rung said
  sang sank sat saw sawn seen sent set sewn sewed shaken shaven shed shone shook shot shown shrank shrunk shut slain slept slid slit slung slunk smelt sold sought sown spat
  sped spelt spent spilt split spoilt spoke spoken sprang spread sprung spun stank stole stolen stood strewn stricken stridden strode strove struck stuck stung stunk sung
  sunk swam swept swollen swore sworn swum swung taken taught teeth threw thrown thrust told took tore torn trod trodden undergone underwent understood undone undid unwound
  upset went wept withdrew withdrawn woke woken won wore worn wound wove woven women wives wrote written wrung children grandchildren sisters-in-law brothers-in-law lives
  knives leaves loaves thieves halves shelves calves selves ourselves themselves yourselves isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't
  shouldn't mustn't hasn't haven't hadn't ain't didnt dont doesnt wasnt cant couldnt wont wouldnt isnt havent hadnt im ive id ill hes shes its thats theres theyre weve
  youre lets whats i'm i've i'd i'll you're we're they're he's she's it's that's there's let's we've they've we'll they'll you'll gonna wanna gotta kinda sorta dunno yeah
  yep nope nah uh um umm uhh hmm hmmm mm mhm ah aah oh ooh oho eh ehh huh haha hahaha okay ok alright anyways`;

/** Things, foods, clothes, papers and customs that are called by their own name in English talk. */
export const LOANS = `aadhaar aadhar abaya abayas abba achar adda agarbatti alhamdulillah allah aloo amma ammi anganwadi apl appa are arrack arre arrey ashram atm atta auto autorickshaw ayah
  ayahs azaan azan baba babu babuji baksheesh bandh bangle bangles bania banyan barfi bazaar bdo beedi beedis bhabhi bhabi bhai bhajan bhajans bhakti bhang bhatti bidi
  bidis bigha bighas bindi biriyani birthdays biryani bismillah bori bpl brinjal brinjals brothel brothels brother-in-law bruised bruises bua burkha burkhas burqa burqas
  catheter catheters chai chaiwala chakki challan chana chapal chapati chapatis chappal chappals charpai charpoy chatai chaukidar chautari chawl chhang chilli chillies chit
  chits chiura chiwra chiya choli chowkidar chula chulha chulo chunni churidar churidars chutney cid cleaner co-wife co-wives collarbone contract contracts cooker corona
  covid cowherd cowshed crore crores crpf curd cv daal dabba dacoit dacoits dada dahi dai dal dalal dalals dalda damad dargah darshan datuk daughter-in-law daughters-in-law
  dc dekchi deportee deportees desi detainee detainees dewar dhaba dhabas dharamshala dharna dhindo dhobi dhoti dhotis dhow dialysis diaper diapers didi didis dinar dinars
  dirham dirhams dishwasher dishwashers diya dm dosa dowry dua dukan dupatta dupattas durbar dustbin dustbins embroider embroidered embroidery emi esi eve-teasing facebook
  fainted father-in-law fatwa feni fir firs fridays gaav ganja garam gari ghagra ghat ghats ghee gherao ghunghat ghutra gobar godown godowns google goon goonda goondas
  goons gotra gps gst gulab gully gundruk gur gurdwara hajj hajji halal haldi halwa haram hartal havan haveli hawala hijab hijabs hijra hijras holidays homestay hooch
  hookah hosepipe housemaid housemaids hr hundi id iddli idli iftaar iftar imam imams imo in-laws inshaallah inshallah iqama iqamas ironed ironing jaggery jalebi jaljeera
  jati jhola jhuggi jhuggis jhum jilebi jinn jinns jizya jubbah jutti kabab kabaddi kabadi kaccha kachcha kadai kadhi kafala kafeel kafil kafils kajal kala kameez kameezes
  kamiz kandura kantha karahi katha kathas khadi khaini khaja khalasi khata khatiya khichdi khichri khukuri kirtan kismet kneeling kodo kohl kothi kothis kuccha kulfi
  kumkum kurta kurtas kurti kutcha labourer labourers laddu laddus lakh lakhs lassi lathi lathis lehenga limping lockdown lok loosened lungi lungis ma'am machan madrasa
  madrasas mahajan maid maidan maidans maids malaria mandap mandi mandir mangalsutra mantra masala mashallah masjid mehendi mehndi mela melas memsahib messenger middleman
  middlemen mithai mla mofussil mohajan mohalla mohallas momo momos mondays moneylender moneylenders moong mopping mortgaged mosque mother-in-law mothers-in-law mp mullah
  muri naan naga nagar nakaab nala nallah namak namaskar namaste namaz naxal naxalite naxals neem ngo ngos nikaah nikah nimki niqab nrc numberdar obc ofw online paan pagri
  paisa paisas pakka pakora pakoras palanquin pallu pan panchayat panchayats pandal pandit paneer papad papads paratha parathas passport patta pattas patwari pawn pawned
  pcr permit pf phulka pir pooja poojas poori pucca puja pujari pujas pulao purdah puri puris pyjama qazi quarantine qurbani rajma rakhi rakhis rakshi ramzan rangoli ration
  rations razai remittance remittances returnee returnees rial rials rickshaw rickshaws ringgit riyal riyals roti rotis rupee rupees saag sabji sabzi sadhu sag sahib sahibs
  sal salaam salaams salwar samaj sambar sambhar samiti samosa samosas sandhya sanghat saree sarees sarhad sari saris sarkar sarkari sarong sarongs sarpanch satta saturdays
  satyagraha sc scalded scolded scrubbing sdo sel selfie selfies sewing-machine shagun shalwar shamiana sharia shariah shehnai shikar shloka shukran sim simcard sindoor
  sindur sirdar sister-in-law sitar slapped slc sms sobbing son-in-law sop sp spat spitting st stepdaughter stepfather stepmother stepmum stepson suji sulabh sundays surma
  swaraj sweeping swollen tabeez tabla tagari tahsil taka takas taluk taluka tamasha tandoor tantrik tarkari tasbih tawa teej tehsil tehsildar tempo tempos thali thalis
  thana theka thekedar thela thobe thobes thukpa thursdays tiffin tiffins tika tikka tiktok toddy tola tonga tongba topi torai tracksuit tracksuits trafficked trafficker
  traffickers trafficking tuesdays tuk-tuk tulsi ubtan umrah undocumented unpaid upma ustad vada vadas vaid vdc veranda verandah vermilion viber visa visas wadi waistband
  waistbands walas wali walla wallah waqf ward wards wednesdays weekdays weeping whatsapp yaar yatra youtube zakat zamindar zamindars zari zilla zina`;

/** Forms of address that follow a name, from the whole region and the places of work, in Latin letters. */
export const ADDRESSES = `akkan anne chettan chettai chechi ettan ettathi amma ammachi appachan thatha thatta paati periyamma periyappa chinnamma chithi anni athai garu saar bai baji behn behenji bhabi bhauju bhinaju bhena dajyu daju
  kaku jethu thakuma dadu pishi mashi boudi bibi begum jyu kanchha kanchhi thuli saili maili sahuni sahuji sahu tayi tai maushi kuya ate abang mash mashtar thakurain maulvi`;
