import type { Detector, Finding } from '../../document.ts';
import { Heads, alternatives, headOf } from '../../patterns/heads.ts';
import { keyOf, keysOf } from '../../words/normalise.ts';
import { runPhrases, type Phrase } from '../../patterns/phrases.ts';

/**
 * Quasi-identifiers said in several words: "lame in the left leg", "three months pregnant", "वडा सदस्य", "case no. 12/2014".
 * A rare word is found first; what belongs to it is then looked for in a bounded stretch before and after.
 */
export const traitPhrases: Detector = {
  id: 'trait-phrases',
  run(view) {
    return runPhrases(view, PHRASES, HEADS);
  },
};

const LIMBS_EN = '(?:legs?|ears?|eyes?|arms?|hands?|foot|feet|sides?|fingers?)';

/** A side, a limb, and what is missing of it or cannot be done with it. */
const LOST_LIMB: readonly Phrase[] = [
  {
    type: 'disability',
    rule: 'limb-lost',
    points: 36,
    head: headOf(
      'दाहिना हाथ|दाहिने हाथ|दायाँ हाथ|दाएँ हाथ|बायाँ हाथ|बाएँ हाथ|दाहिना पैर|दाहिने पैर|दाएँ पैर|बायाँ पैर|बाएँ पैर|बाएँ कान|दाएँ कान|दाहिने कान|बाईं आँख|दाईं आँख|दाहिने हात|दाहिने हातका|देब्रे हात|देब्रे हातका|देब्रे खुट्टा|दाहिने खुट्टा|देब्रे कान|दाहिने कान|देब्रे आँखा|दाहिने आँखा|डान हात|ডান হাত|ডান হাতের|বাম হাত|বাঁ হাত|বাম হাতের|ডান পা|বাম পা|বাঁ পা|ডান কান|বাম কান|ডান চোখ|বাম চোখ|dahina haath|bayan haath|dahine hat|debre hat|debre khutta|dan hat|bam hat|dan pa|bam pa',
    ),
    after:
      /^(?:[\p{L}\p{M}]{0,4})(?: [\p{L}\p{M}]+){0,3}? (?:कट|गँवा|गंवा|गुम|नहीं|टूट|काम नहीं|सुनाई नहीं|दिखाई नहीं|छैन|छैनन्|काटि|काटे|गुमे|खोच्या|चल्दैन|सुन्दिनँ|नाइ|নাই|নেই|কাটা|খাটো|ভাঙা|অচল|অবশ|পঙ্গু|kat|nahi|chhaina|nai|kata)[\p{L}\p{M}]*/iu,
    needs: 'after',
  },
  {
    type: 'disability',
    rule: 'limb-lost',
    points: 36,
    head: headOf(
      'no toes|no fingers|one leg|one arm|one eye|one hand|one foot|two fingers|three fingers|missing fingers|missing toes',
    ),
    after:
      /^(?: (?:on|of) (?:the|my|her) (?:(?:left|right) )?(?:hand|foot|leg|side)| (?:is|are|was|were) (?:gone|cut|missing|lost)| don't (?:close|bend|move)| (?:cut|missing|gone))/iu,
    needs: 'after',
  },
  {
    type: 'illness',
    rule: 'organ-cancer',
    points: 44,
    head: headOf('cancer|tumour|tumor|कैंसर|क्यान्सर|ট্যুমার|टिউমার|ক্যান্সার|টিউমার|क्यानसर|kensar|cancar'),
    before:
      /(?:breast|lung|uterine|uterus|cervical|ovarian|blood|throat|mouth|liver|stomach|brain|bone|skin|kidney|स्तन|ब्रेस्ट|फेफड़े|फोक्सो|बच्चेदानी|गर्भाशय|पाठेघर|खून|रगत|ब्लड|गला|गले|मुँह|मुख|पेट|दिमाग|हड्डी|স্তন|ব্রেস্ট|ফুসফুস|জরায়ু|জরায়ুর|জরায়ু|রক্ত|ব্লাড|গলার|মুখের|পেটের|মাথার|হাড়ের)(?:को|का|के|में|ের|র)? $/iu,
    needs: 'before',
  },
  {
    type: 'illness',
    rule: 'named-condition',
    points: 42,
    head: headOf(
      'heart attack|kidney failure|kidney stone|uterus removed|prolapsed uterus|uterine prolapse|hiv positive|nervous breakdown|हार्ट अटैक|हर्ट अट्याक|हृदयाघात|एचआईवी पॉजिटिव|एचआईभी पोजिटिभ|एचआइभी पोजिटिभ|पाठेघर खस्ने|पाठेघर खसेको|आङ खस्ने|आङ खसेको|बच्चेदानी निकाल|किडनी फेल|मिर्गौला फेल|হার্ট অ্যাটাক|এইচআইভি পজিটিভ|কিডনি ফেল|জরায়ু নেমে|হাড় ভাঙা|রক্তাল্পতা|heart atak|hart attack',
    ),
  },
];

const PHRASES: readonly Phrase[] = [
  ...LOST_LIMB,
  {
    type: 'pregnancy',
    rule: 'pregnant',
    points: 45,
    head: headOf(
      'pregnant|expecting a child|expecting a baby|with child|गर्भवती|पेट से|पेट में बच्चा|दुई जीउकी|दुई जिउकी|दोजिया|पेट बोकेकी|गर्भिणी|গর্ভবতী|অন্তঃসত্ত্বা|সন্তানসম্ভবা|পোয়াতি|garbhavati|garbhwati|garbhabati|gorbhoboti|gorboboti|pet se|dui jiu ki|poati',
    ),
    before:
      /(?:(?:about|nearly|almost|already|around) )?[\p{L}\p{M}\p{N}-]{1,14}[ -](?:months?|weeks?|महीने|महीनों|माह|महिना|महिने|হপ্তা|মাস|mahine|mahina|maina|mash|mas)(?:की|का|के|को|ের|এর)?(?: (?:की|का|के|ki|ka|ko|er|এর))? (?:along )?$/iu,
  },
  {
    type: 'disability',
    rule: 'limb',
    points: 45,
    head: headOf('lame|deaf|blind|paralysed|paralyzed|crippled|numb|disabled|limping'),
    before: /(?:half|partly|partially|completely|totally|born|stone) $/iu,
    after: new RegExp(
      `^(?: (?:in|on|of) (?:the|my|her|one|both|a|an) (?:(?:left|right|other|whole) )?${LIMBS_EN}|(?: from| since|) birth| since [\\p{L}]+| from the (?:waist|neck) down)`,
      'iu',
    ),
  },
  {
    type: 'disability',
    rule: 'cannot',
    points: 42,
    head: /(?<![\p{L}\p{M}])(?:cannot|can't|can not|could not|couldn't) (?:see|hear|walk|speak|stand|bend|use)(?![\p{L}])/giu,
    after: new RegExp(
      `^ (?:(?:any ?more|properly|again|well|straight) )?(?:with|in|on|my|her|from) (?:(?:the|my|her|one) )?(?:(?:left|right) )?${LIMBS_EN}`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'disability',
    rule: 'limb',
    points: 45,
    head: headOf(
      'लंगड़ी|लंगड़ा|लँगड़ी|बहरी|बहरा|अंधी|अंधा|अन्धी|लाचार|विकलांग|दिव्यांग|अपाहिज|अपाङ्ग|अपांग|नसुन्ने|नदेख्ने|नचल्ने|लङ्गडो|लङ्गडी|बहिरो|बहिरी|दृष्टिविहीन|अन्धो|কালা|খোঁড়া|অন্ধ|কানা|পঙ্গু|জন্মান্ধ|বধির|অচল|langdi|langda|behri|bahri|andhi|apanga|bahiro|khora|kala|ondho|pongu',
    ),
    before:
      /(?:(?:जन्म से|जन्मैदेखि|जन्म देखि|জন্ম থেকে|janma dekhi|janam se|jonmo theke) |(?:(?:एक|दोनों|दाएँ|दाहिने|बाएँ|बायें|एउटा|दुवै|देब्रे|দুই|এক|ডান|বাম|ek|euta|dono|duita) )(?:पैर|पाँव|टाँग|कान|आँख|आंख|हाथ|पैरों|आँखों|कानों|खुट्टा|आँखा|हात|পায়ে|কানে|চোখে|হাতে|পা|কান|চোখ|হাত|pair|kaan|aankh|haath|khutta|haat|paye|kane|chokhe)(?:ले|का|को|से)?(?: (?:से|ले|का|se|le))? )$/u,
  },
  {
    type: 'title',
    rule: 'office-of-a-body',
    points: 45,
    head: headOf(
      'सदस्य|सदस्या|अध्यक्ष|उपाध्यक्ष|सचिव|कोषाध्यक्ष|सभापति|प्रमुख|उपप्रमुख|संयोजक|সদস্য|সদস্যা|মেম্বার|সভাপতি|সভানেত্রী|সম্পাদক|সম্পাদিকা|চেয়ারম্যান|প্রধান|member|chair|chairperson|chairman|chairwoman|president|secretary|treasurer|sadasya|adhyaksha|upadhyaksha|sachib|sadosso|shobhanetri|shobhapoti',
    ),
    before:
      /(?:(?!(?:जी|की|के|का|में|से|है|हैं|ने|को|थी|थे|था) )(?:(?<![\p{L}\p{M}])(?!(?:[\p{L}\p{M}]{3,}(?:मा|ले|लाई|बाट)|जेठाजु|देवर|दाजु|दाइ|भाइ|बुबा|बाबु|काका|मामा|ससुरा|श्रीमान्?|दिदी|बहिनी|सासू|छोरा|छोरी|भाउजू|मेरो|मेरी|हाम्रो|उनी|अब|अहिले) (?:वडा|वार्ड))[\p{L}\p{M}]{2,20} )?(?:समूह|समिति|संघ|सङ्घ|पालिका|गाउँपालिका|नगरपालिका|पंचायत|पञ्चायत|वार्ड|वडा|মহিলা|সমিতি|সমিতির|সংঘের|কমিটির|ইউপি|ইউনিয়ন পরিষদ|ইউনিয়ন|পরিষদের|ওয়ার্ড|পঞ্চায়েত|ভাইস|उप|samuha|samiti|panchayat|wada|ward|union|union council|union parishad|council|committee|panchayat|village|parish|school board|board|cooperative|vice|deputy)(?:को|की|का)? ?(?:(?:की|का|के|को|ki|ko|ka|er) )?)$/iu,
    needs: 'before',
  },
  {
    type: 'title',
    rule: 'office-of-a-group',
    points: 45,
    head: headOf(
      'president|secretary|treasurer|chair|chairperson|chairman|chairwoman|vice chairperson|vice president|head|leader|headmistress|headmaster|mayor|deputy mayor|member',
    ),
    after:
      /^ of (?:the|our|my) (?:[\p{L}'’-]{2,16} ){0,3}(?:group|committee|union|council|association|co-?operative|samiti|municipality|village|ward|school|panchayat|parish|board)(?![\p{L}])/iu,
    needs: 'after',
  },
  {
    type: 'title',
    rule: 'office',
    points: 40,
    head: headOf(
      'सरपंच|उप सरपंच|मुखिया|प्रधान जी|वडाध्यक्ष|उपमेयर|मेयर|सभासद|प्रधानाध्यापिका|प्रधानाध्यापक|आशा कार्यकर्ता|চেয়ারম্যান|ভাইস চেয়ারম্যান|মেয়র|প্রধান শিক্ষক|প্রধান শিক্ষিকা|sarpanch|mukhiya|wadadhyaksha|upadhyaksha|upamayor',
    ),
    before: /(?<![\p{L}\p{M}])(?:पूर्व|भूतपूर्व) $/u,
  },
  {
    type: 'address',
    rule: 'numbered-house',
    points: 60,
    head: /(?<![\p{L}\p{M}\p{N}])(?:मकान|घर|गली|गल्ली|प्लॉट|फ्लैट|फ्ल्याट|विला|भिल्ला|कोठी|क्वार्टर|ब्लॉक|ब्लक|বাড়ি|বাসা|হোল্ডিং|ফ্ল্যাট|ভিলা|প্লট|ব্লক|রোড|লেন|makan|gali|galli|flat|villa|plot|holding|bari|basa|house|apartment)(?: (?:नं|न|नंबर|नम्बर|নং|নম্বর|no|number|nambar)\.?)? ?\d{1,4}[A-Za-z]?(?![\d/])/giu,
    after: new RegExp(
      `^(?:, ?(?:(?:lane|road|street|block|sector|ward|स्ट्रीट|स्ट्रिट|रोड|सेक्टर|ब्लॉक|वार्ड|वडा|রোড|স্ট্রিট|লেন|সেক্টর|ব্লক|ওয়ার্ড) ?\\d{1,4}|\\d{1,4} [\\p{L}\\p{M}]{2,14} [\\p{L}\\p{M}]{2,14}|[\\p{L}\\p{M}]{2,14}(?: [\\p{L}\\p{M}]{2,14})?(?: \\d{1,3})?(?=[,.।\\n]|$))){1,3}`,
      'iu',
    ),
    needs: 'after',
  },
  {
    type: 'address',
    rule: 'numbered-street',
    points: 60,
    head: headOf('स्ट्रीट|स्ट्रिट|मार्ग|चौक|রোড|স্ট্রিট|সড়ক|লেন'),
    before: /(?<![\p{N}])\d{1,4},? (?:[\p{L}\p{M}-]{1,14} ){1,3}$/u,
    needs: 'before',
  },
  {
    type: 'case-number',
    rule: 'case-word',
    points: 72,
    head: /(?<![\d/])\d{1,6}(?:\/\d{2,4}| of \d{4}|\/[A-Z]{1,4}\/\d{2,4})(?![\d/])/giu,
    before:
      /(?:(?:case|FIR|GR|CR|G\.R\.|C\.R\.|petition|suit|complaint|appeal|writ|मुद्दा|मुक़दमा|मुकदमा|केस|एफआईआर|वाद|शिकायत|মামলা|জিআর|সিআর|এফআইআর|mudda|mukadma|mamla)[ .:]*(?:(?:no|nos|number|नं|न|नंबर|नम्बर|संख्या|নং|নম্বর|নাম্বার|nambar)[. :]*)?)$/iu,
    needs: 'before',
    bare: true,
  },
];

/** "Five sisters", "nine people at home": the words that count a family, by the languages' own compounds. */
const FAMILY =
  'brothers and sisters|sisters and brothers|siblings|brothers|sisters|children|sons|daughters|people|mouths|persons|members|of us|भाई-बहन|भाई बहन|भाई-बहनों|बहनें|भाई|बेटियाँ|बेटे|बच्चे|लोग|जने|प्राणी|दाजुभाइ|दाजुभाई|दिदीबहिनी|भाइबहिनी|छोराछोरी|सन्तान|परिवार|जनाको परिवार|ভাইবোন|ভাই-বোন|বোন|ভাই|সন্তান|ছেলেমেয়ে|জনের সংসার|জনের পরিবার|জন মানুষ|bhai behen|bhai bahan|bhai-behen|behene|log|dajubhai|didibahini|chhorachhori|bhai bon|vai bon|joner shongshar';
const COUNT =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|दो|तीन|चार|पाँच|पांच|छह|छः|सात|आठ|नौ|दस|ग्यारह|बारह|दुई|तिन|छ|दश|एघार|बाह्र|দুই|তিন|চার|পাঁচ|ছয়|সাত|আট|নয়|দশ|এগারো|বারো|do|teen|char|chaar|paanch|panch|chhah|chha|saat|sat|aath|nau|das|gyarah|eghar|tin|pach|choy|shat|aat|noy|dosh';
const FAMILY_HEAD: RegExp = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives(COUNT)}|[2-9]|1\\d)(?: (?:जना|जन|ओटी|वटी|living|little|small|young|more))? (?:${alternatives(FAMILY)})(?![\\p{L}\\p{M}])`,
  'giu',
);
/** The same thing goes on: "seven daughters and one son". */
const AND_MORE = new RegExp(
  `^,? (?:and|और|एवं|र|ও|আর|aur|ra|ar)? ?(?:${alternatives(`${COUNT}|one|an|a|no|एक|এক|ek`)}) (?:${alternatives(`${FAMILY}|brother|sister|son|daughter|बहन|भाइ|बेटा|बेटी|छोरा|छोरी|बहिनी|ছেলে|মেয়ে|bhai|behen|chhora|chhori|bon`)})(?![\\p{L}\\p{M}])`,
  'iu',
);
const HEADS = new Heads([...PHRASES.map((phrase) => phrase.head), FAMILY_HEAD]);

/** Counts of people are a family only when "we" or "family" stands near. */
const LOOSE = keysOf('us people mouths persons members लोग जने प्राणी परिवार log');
const OURS =
  /(?:we were|we are|there were|were|us at home|family|household|हम|घर में|परिवार|हामी|घरमा|आमा|আমরা|সংসারে|পরিবারে|ঘরে|hum|ham|hami|ghar|amra)[^.।?!\n]{0,14}$/iu;

/** Size of the family and place in it. */
export const familyPhrases: Detector = {
  id: 'family-phrases',
  run(view) {
    const out: Finding[] = [];
    const text = view.digits;
    for (const match of HEADS.find(view)[PHRASES.length] ?? []) {
      const end = match.index + match[0].length;
      const last = match[0].split(' ').at(-1) ?? '';
      const ours = OURS.test(text.slice(Math.max(0, match.index - 30), match.index));
      const home = /^ (?:at home|in (?:the|our|my) (?:family|house)|in one room)/iu.exec(text.slice(end, end + 24));
      if (LOOSE.has(keyOf(last)) && !ours && !home) continue;
      const more = AND_MORE.exec(text.slice(end, end + 40));
      out.push({
        start: match.index,
        end: end + (more?.[0].length ?? 0),
        type: 'family-size',
        evidence: [
          { rule: 'counted', points: /^(?:two|दो|दुई|দুই|do|dui|2)(?![\p{L}\p{M}])/iu.test(match[0]) ? 34 : 44 },
        ],
        propagate: false,
      });
    }
    return out;
  },
};
