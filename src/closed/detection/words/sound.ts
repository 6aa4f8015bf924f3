/**
 * How a word sounds, whatever its script: consonants in a small alphabet, with the vowels between them in classes.
 * Two spellings of one South Asian name ("सीता", "সীতা", "Sita", "Seeta") have the same consonants; the vowels then
 * tell "Sita" from "Sutu". Aspiration, length, retroflexion, nasalisation and doubling are not told apart.
 */
export interface Sound {
  /** Consonant skeleton: one letter per consonant, doubles collapsed. */
  readonly bones: string;
  /** Vowel class before each consonant and after the last: '' none or inherent, 'a', 'i' (i, e), 'u' (o, u), or both. */
  readonly vowels: readonly string[];
}

const INDIC_CONSONANTS: Readonly<Record<number, string>> = {
  0x15: 'k',
  0x16: 'k',
  0x17: 'g',
  0x18: 'g',
  0x19: 'n',
  0x1a: 'c',
  0x1b: 'c',
  0x1c: 'j',
  0x1d: 'j',
  0x1e: 'n',
  0x1f: 't',
  0x20: 't',
  0x21: 'd',
  0x22: 'd',
  0x23: 'n',
  0x24: 't',
  0x25: 't',
  0x26: 'd',
  0x27: 'd',
  0x28: 'n',
  0x29: 'n',
  0x2a: 'p',
  0x2b: 'p',
  0x2c: 'b',
  0x2d: 'b',
  0x2e: 'm',
  0x2f: 'y',
  0x30: 'r',
  0x31: 'r',
  0x32: 'l',
  0x33: 'l',
  0x34: 'l',
  0x35: 'b',
  0x36: 's',
  0x37: 's',
  0x38: 's',
  0x39: 'h',
  0x58: 'k',
  0x59: 'k',
  0x5a: 'g',
  0x5b: 'j',
  0x5c: 'r',
  0x5d: 'r',
  0x5e: 'p',
  0x5f: 'y',
};
const INDIC_VOWELS: Readonly<Record<number, string>> = {
  0x05: 'a',
  0x06: 'a',
  0x07: 'i',
  0x08: 'i',
  0x09: 'u',
  0x0a: 'u',
  0x0b: 'ri',
  0x0d: 'i',
  0x0e: 'i',
  0x0f: 'i',
  0x10: 'ai',
  0x11: 'u',
  0x12: 'u',
  0x13: 'u',
  0x14: 'au',
  0x3e: 'a',
  0x3f: 'i',
  0x40: 'i',
  0x41: 'u',
  0x42: 'u',
  0x43: 'ri',
  0x45: 'i',
  0x46: 'i',
  0x47: 'i',
  0x48: 'ai',
  0x49: 'u',
  0x4a: 'u',
  0x4b: 'u',
  0x4c: 'au',
};
const LATIN_PAIRS: readonly (readonly [string, string])[] = [
  ['chh', 'c'],
  ['tch', 'c'],
  ['sch', 's'],
  ['ksh', 'ks'],
  ['ck', 'k'],
  ['kh', 'k'],
  ['gh', 'g'],
  ['ch', 'c'],
  ['jh', 'j'],
  ['th', 't'],
  ['dh', 'd'],
  ['ph', 'p'],
  ['bh', 'b'],
  ['sh', 's'],
  ['zh', 'j'],
  ['x', 'ks'],
  ['q', 'k'],
  ['w', 'b'],
  ['v', 'b'],
  ['f', 'p'],
  ['z', 'j'],
];

/** Words whose sounds are remembered; then the store begins anew. */
const KEPT = 8_192;
const kept = new Map<string, Sound>();

/** The sound of one word. A word of other scripts, or without letters, has no bones. */
export function soundOf(form: string): Sound {
  if (form.length > 40) return hear(form);
  let sound = kept.get(form);
  if (!sound) {
    sound = hear(form);
    if (kept.size >= KEPT) kept.clear();
    kept.set(form, sound);
  }
  return sound;
}

function hear(form: string): Sound {
  const text = form.normalize('NFC').toLowerCase();
  return /[\u0900-\u09ff]/.test(text) ? indicSound(text) : latinSound(text);
}

/** A word as it is heard, sound after sound. */
class Heard {
  bones = '';
  /** The vowels since the last consonant. */
  vowel = '';
  private readonly vowels: string[] = [];

  consonant(letter: string): void {
    if (letter === this.bones.at(-1) && this.vowel === '') return;
    this.bones += letter;
    this.vowels.push(this.vowel);
    this.vowel = '';
  }

  whole(): Sound {
    return { bones: this.bones, vowels: [...this.vowels, this.vowel] };
  }
}

function indicSound(text: string): Sound {
  const sound = new Heard();
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x900 || unit > 0x9ff) continue;
    const bengali = unit >= 0x980;
    const offset = unit & 0x7f;
    const sign = INDIC_CONSONANTS[offset];
    // ज्ञ is said and romanised "gy".
    if (offset === 0x1c && text.charCodeAt(i + 1) % 0x80 === 0x4d && text.charCodeAt(i + 2) % 0x80 === 0x1e) {
      sound.consonant('g');
      sound.vowel = 'i';
      i += 2;
    } else if (bengali && offset === 0x2f && (text.charCodeAt(i + 1) & 0x7f) === 0x3c) {
      // Bengali য় is a glide between vowels and rarely written in Latin.
      sound.vowel += 'i';
      i++;
    } else if (bengali && (offset === 0x21 || offset === 0x22) && (text.charCodeAt(i + 1) & 0x7f) === 0x3c) {
      sound.consonant('r');
      i++;
    } else if (bengali && offset === 0x2f) sound.consonant('j');
    else if (offset === 0x2f && (sound.bones !== '' || sound.vowel !== '')) sound.vowel += 'i';
    else if (sign) sound.consonant(sign);
    else if (offset === 0x4e) sound.consonant('t');
    else if (offset === 0x02) sound.consonant(/[\u092a-\u092e\u09aa-\u09ae]/.test(text[i + 1] ?? '') ? 'm' : 'n');
    else {
      const value = INDIC_VOWELS[offset];
      if (value === 'ri') {
        sound.consonant('r');
        sound.vowel = 'i';
      } else if (value) sound.vowel += value;
    }
  }
  return sound.whole();
}

function latinSound(text: string): Sound {
  const plain = text.normalize('NFKD').replace(/[^a-z]/g, '');
  const sound = new Heard();
  for (let i = 0; i < plain.length; ) {
    // "-ow", "-aw" before a consonant or at the end is one vowel; a final "ng" is one sound.
    if (plain[i] === 'w' && /[ao]/.test(plain[i - 1] ?? '') && !/[aeiou]/.test(plain[i + 1] ?? '')) {
      sound.vowel += 'u';
      i++;
      continue;
    }
    if (plain.startsWith('ng', i) && !/[aeiouyrl]/.test(plain[i + 2] ?? '')) {
      sound.consonant('n');
      i += 2;
      continue;
    }
    const pair = LATIN_PAIRS.find(([from]) => plain.startsWith(from, i));
    if (pair) {
      for (const letter of pair[1]) sound.consonant(letter);
      i += pair[0].length;
      continue;
    }
    const letter = plain[i] as string;
    i++;
    if (letter === 'a') sound.vowel += 'a';
    else if (letter === 'e' || letter === 'i') sound.vowel += 'i';
    else if (letter === 'o' || letter === 'u') sound.vowel += 'u';
    else if (letter === 'c') sound.consonant(/[eiy]/.test(plain[i] ?? '') ? 's' : 'k');
    else if (letter === 'y' && (sound.bones !== '' || sound.vowel !== '' || !/[aeiou]/.test(plain[i] ?? '')))
      sound.vowel += 'i';
    // A final or pre-consonantal h only lengthens the vowel before it ("Fatimah").
    else if (letter === 'h' && !/[aeiou]/.test(plain[i] ?? '') && sound.vowel !== '') continue;
    else sound.consonant(letter);
  }
  return sound.whole();
}

/**
 * Whether two words may be spellings of one name: the same consonants, and vowels that agree but for what
 * romanisation leaves open. The shorter the word, the less may differ.
 */
export function soundsAlike(a: Sound, b: Sound): boolean {
  if (a.bones !== b.bones || a.bones.length === 0) return false;
  let cost = 0;
  for (let i = 0; i < a.vowels.length; i++)
    cost += vowelCost(a.vowels[i] as string, b.vowels[i] as string, i === a.vowels.length - 1);
  const length = a.bones.length;
  return length === 1 ? cost === 0 : length === 2 ? cost < 1 : cost < 2;
}

/** Whether the vowels of two words agree before the first `count` consonants, as far as soundsAlike() asks of a word so long. */
export function vowelsAgree(a: Sound, b: Sound, count: number): boolean {
  let cost = 0;
  for (let i = 0; i < count; i++) cost += vowelCost(a.vowels[i] as string, b.vowels[i] as string, false);
  return count < 3 ? cost < 1 : cost < 2;
}

function vowelCost(a: string, b: string, last: boolean): number {
  if (a === b) return 0;
  const one = collapse(a);
  const two = collapse(b);
  if (one === two) return 0;
  // The inherent vowel is written a, o (Bengali) or not at all.
  if ((one === '' && two === 'a') || (two === '' && one === 'a')) return last ? 0.5 : 0;
  if ((one === '' && two === 'u') || (two === '' && one === 'u')) return last ? 1 : 0.75;
  if (one.includes(two) || two.includes(one)) return 0.5;
  return 1;
}

function collapse(vowel: string): string {
  let out = '';
  for (const letter of vowel) if (letter !== out.at(-1)) out += letter;
  return out;
}

/** Whether one insertion, deletion, substitution or swap of neighbours turns `a` into `b`. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}
