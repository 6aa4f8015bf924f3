/**
 * How a word sounds, in Latin letters: Devanagari and Bengali are written as people write them on a phone (no diacritics, the
 * silent vowel left out), and a key is made of that in which the usual ways of writing the same sound meet.
 */

/** A syllable: its consonants, its vowel, and whether the vowel is the unwritten one. */
interface Syllable {
  onset: string;
  vowel: string;
  inherent: boolean;
  coda: string;
}

const DEVANAGARI: Readonly<Record<string, string>> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n', ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n',
  त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n', प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', व: 'v', श: 'sh',
  ष: 'sh', स: 's', ह: 'h', ळ: 'l',
}; // biome-ignore format: a table
const BENGALI: Readonly<Record<string, string>> = {
  ক: 'k', খ: 'kh', গ: 'g', ঘ: 'gh', ঙ: 'ng', চ: 'ch', ছ: 'chh', জ: 'j', ঝ: 'jh', ঞ: 'n', ট: 't', ঠ: 'th', ড: 'd', ঢ: 'dh', ণ: 'n',
  ত: 't', থ: 'th', দ: 'd', ধ: 'dh', ন: 'n', প: 'p', ফ: 'ph', ব: 'b', ভ: 'bh', ম: 'm', য: 'j', র: 'r', ল: 'l', শ: 'sh', ষ: 'sh',
  স: 's', হ: 'h', ৎ: 't', ৰ: 'r', ৱ: 'w',
}; // biome-ignore format: a table
/** With the nukta: sounds of Persian and English, the flapped r, Bengali y. */
const WITH_NUKTA: Readonly<Record<string, string>> = {
  क: 'q',
  ख: 'kh',
  ग: 'gh',
  ज: 'z',
  झ: 'zh',
  ड: 'r',
  ढ: 'rh',
  फ: 'f',
  ড: 'r',
  ঢ: 'rh',
  য: 'y',
};
const INDEPENDENT: Readonly<Record<string, string>> = {
  अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऑ: 'o', ऍ: 'e', ऎ: 'e', ऒ: 'o',
  অ: 'a', আ: 'a', ই: 'i', ঈ: 'i', উ: 'u', ঊ: 'u', ঋ: 'ri', এ: 'e', ঐ: 'oi', ও: 'o', ঔ: 'ou',
}; // biome-ignore format: a table
const SIGNS: Readonly<Record<string, string>> = {
  'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au', 'ॉ': 'o', 'ॅ': 'e', 'ॆ': 'e', 'ॊ': 'o',
  'া': 'a', 'ি': 'i', 'ী': 'i', 'ু': 'u', 'ূ': 'u', 'ৃ': 'ri', 'ে': 'e', 'ৈ': 'oi', 'ো': 'o', 'ৌ': 'ou',
}; // biome-ignore format: a table

const VIRAMA = new Set(['्', '্']);
const NUKTA = new Set(['़', '়']);
const NASAL = new Set(['ं', 'ँ', 'ং']);

/**
 * Writes a Devanagari or Bengali word in plain Latin letters: `नौकरी` naukri, `ढाका` dhaka, `काठमाडौं` kathmadaun. The unwritten
 * vowel is left out at the end of a word and between two syllables (the rule VC_CV, from the right, after Ohala 1983); other
 * letters stay as they are. `inherent` is the unwritten vowel: Bengali speaks it as o, and people write either.
 */
export function romanise(word: string, inherent: 'a' | 'o' = 'a'): string {
  const syllables = readSyllables(word, inherent);
  dropSilentVowels(syllables);
  return syllables.map((s) => s.onset + s.vowel + s.coda).join('');
}

function readSyllables(word: string, inherent: string): Syllable[] {
  const out: Syllable[] = [];
  // Composed vowels come apart under NFC exclusion rules anyway: read signs one by one, two-part Bengali vowels joined.
  const letters = Array.from(
    word.normalize('NFD').replaceAll('\u09c7\u09be', '\u09cb').replaceAll('\u09c7\u09d7', '\u09cc'),
  );
  let onset = '';
  const close = (vowel: string, isInherent: boolean) => {
    out.push({ onset, vowel, inherent: isInherent, coda: '' });
    onset = '';
  };
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? '';
    const plain = DEVANAGARI[letter] ?? BENGALI[letter];
    if (plain !== undefined) {
      let next = letters[i + 1] ?? '';
      let sound = plain;
      if (NUKTA.has(next)) {
        sound = WITH_NUKTA[letter] ?? plain;
        i++;
        next = letters[i + 1] ?? '';
      }
      onset = joinOnset(onset, sound, letter);
      if (VIRAMA.has(next)) {
        i++;
        if (i + 1 >= letters.length) close('', false);
        continue;
      }
      const sign = SIGNS[next];
      if (sign !== undefined) {
        i++;
        close(sign, false);
      } else close(inherent, true);
      continue;
    }
    const vowel = INDEPENDENT[letter] ?? SIGNS[letter];
    if (vowel !== undefined) close(vowel, false);
    else if (NASAL.has(letter)) {
      const last = out.at(-1);
      const following = letters[i + 1] ?? '';
      const nasal = letter === 'ং' ? 'ng' : 'पफबभ'.includes(following) && following !== '' ? 'm' : 'n';
      if (last) last.coda += nasal;
      else onset += nasal;
    } else if (/[\p{L}\p{Nd}]/u.test(letter)) out.push({ onset: onset + letter, vowel: '', inherent: false, coda: '' });
  }
  return out;
}

/** Conjuncts that are spoken as something else: ज्ञ is gy, क्ष is ksh. */
function joinOnset(onset: string, sound: string, letter: string): string {
  if (onset === 'j' && letter === 'ञ') return 'gy';
  return onset + sound;
}

const isCluster = (onset: string) => !/^(?:[kgjtdbps]h|chh?|rh|zh|ng|[a-z]?)$/.test(onset);

function dropSilentVowels(syllables: Syllable[]): void {
  const last = syllables.at(-1);
  const before = syllables.slice(0, -1).some((s) => s.vowel !== '');
  // मित्र keeps it, पोर्ट does not: a cluster that ends in a glide or r cannot be spoken without.
  if (last?.inherent && last.coda === '' && before && !(isCluster(last.onset) && /[ryv]$/.test(last.onset)))
    last.vowel = '';
  for (let i = syllables.length - 2; i > 0; i--) {
    const here = syllables[i];
    const left = syllables[i - 1];
    const right = syllables[i + 1];
    if (!here?.inherent || here.coda !== '' || isCluster(here.onset)) continue;
    if (left && left.vowel !== '' && right && right.vowel !== '' && right.onset !== '' && !isCluster(right.onset))
      here.vowel = '';
  }
}

/**
 * Key under which the ways of writing one sound in Latin letters meet: `naukri nokri naukari`, `kafala kaphala kafaala`,
 * `accha acha achchha`. Input: lower-case Latin letters, as `romanise` or a keyboard gives them.
 * Returns '' for what is too short or holds anything else.
 */
function soundKey(latin: string): string {
  if (!/^[a-z]{2,40}$/.test(latin)) return '';
  const key = latin
    .replaceAll('ph', 'f')
    .replaceAll(/sh/g, 's')
    .replaceAll(/(?:c+h+)+/g, 'C')
    .replaceAll(/c/g, 'k')
    .replaceAll('q', 'k')
    .replaceAll('x', 'ks')
    .replaceAll('w', 'v')
    .replaceAll('z', 'j')
    .replaceAll(/aa+/g, 'a')
    .replaceAll(/ee+|ii+|ei(?=[^n]|$)/g, 'i')
    .replaceAll(/oo+|uu+/g, 'u')
    .replaceAll(/ai|ay(?![aeiou])|ei|ey(?![aeiou])/g, 'e')
    .replaceAll(/au|ou|ow(?![aeiou])|av(?=[^aeiou]|$)/g, 'o')
    .replaceAll(/(?<=[^aeiou])y(?=$|[^aeiou])/g, 'i')
    .replaceAll(/(?<=[aeiou])[yv](?=[aeiou])/g, '')
    .replaceAll(/([a-zC])\1+/g, '$1')
    .replaceAll(/n(?=[pbf])/g, 'm')
    .replaceAll(/(?<=[aeiou].*[^aeiou])a$/g, '');
  return dropMedialA(key);
}

const VOWEL = /[aeiou]/;

function dropMedialA(key: string): string {
  const letters = Array.from(key);
  for (let i = letters.length - 3; i > 1; i--) {
    const at = (offset: number) => letters[i + offset] ?? '';
    // h after a consonant belongs to it: kh, gh, th
    const right = at(2) === 'h' ? 3 : 2;
    if (at(0) !== 'a' || VOWEL.test(at(-1)) || VOWEL.test(at(1))) continue;
    const left = at(-1) === 'h' && !VOWEL.test(at(-2)) ? -3 : -2;
    if (VOWEL.test(at(left)) && VOWEL.test(at(right))) letters.splice(i, 1);
  }
  return letters.join('');
}

/** Consonants only, aspiration and voicing of v/b set aside: what a misspelt word still shares with the right one. */
export function skeleton(latin: string): string {
  const key = soundKey(latin);
  return (key.slice(0, 1) + key.slice(1).replaceAll(/[aeiouy]/g, '')).replaceAll('h', '').replaceAll('v', 'b');
}

const INDIC = /[\u0900-\u09ff]/;
const BENGALI_SCRIPT = /[\u0980-\u09ff]/;

/** Keys of one word in any script, without doubles: both readings of the nukta, both of the unwritten Bengali vowel. */
export function soundKeys(word: string): string[] {
  if (!INDIC.test(word)) {
    const key = soundKey(word);
    return key.length > 1 ? [key] : [];
  }
  const keys = new Set<string>();
  const spellings = /[़়]|[\u0958-\u095f\u09dc-\u09df]/.test(word)
    ? [word, word.normalize('NFD').replaceAll(/[़়]/g, '')]
    : [word];
  for (const spelling of spellings) {
    for (const inherent of BENGALI_SCRIPT.test(word) ? (['a', 'o'] as const) : (['a'] as const)) {
      const latin = romanise(spelling, inherent);
      keys.add(soundKey(latin));
      // A nasal at the end is written or not: नहीं is nahin or nahi.
      if (/[ंँ]$/.test(spelling)) keys.add(soundKey(latin.replace(/n$/, '')));
    }
  }
  return [...keys].filter((key) => key.length > 1);
}
