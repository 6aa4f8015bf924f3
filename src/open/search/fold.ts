/**
 * What makes two spellings the same word for search. Everything that is indexed and everything that is asked goes through
 * `fold`, so that a word is found however its keyboard wrote it. The text that is shown is never folded.
 */

const DEVANAGARI_NUKTA = 0x093c;
const BENGALI_NUKTA = 0x09bc;

/** Signs that carry no difference in spelling: zero-width marks, soft hyphen, variation selectors, nukta, avagraha, visarga. */
function isSilent(c: number): boolean {
  return (
    c === DEVANAGARI_NUKTA ||
    c === BENGALI_NUKTA ||
    (c >= 0x200b && c <= 0x200f) ||
    (c >= 0x202a && c <= 0x202e) ||
    (c >= 0x2060 && c <= 0x2069) ||
    c === 0x00ad ||
    c === 0xfeff ||
    (c >= 0xfe00 && c <= 0xfe0f) ||
    // Latin and general combining marks, Arabic vowel signs
    (c >= 0x0300 && c <= 0x036f) ||
    (c >= 0x064b && c <= 0x065f) ||
    c === 0x0670 ||
    // avagraha and visarga: दुःख is written दुख, too; Bengali chandrabindu is left out as often as it is written
    c === 0x093d ||
    c === 0x0903 ||
    c === 0x09bd ||
    c === 0x0983 ||
    c === 0x0981 ||
    c === 0x27 ||
    c === 0x2019 ||
    c === 0x02bc
  );
}

/** Letters that are written for one another: candra vowels of loan words, khanda ta, Assamese ra. */
const SAME = new Map<number, string>([
  [0x0911, 'आ'],
  [0x0949, 'ा'],
  [0x090d, 'ए'],
  [0x0945, 'े'],
  [0x0901, '\u0902'],
  [0x09ce, 'ত'],
  [0x09f0, 'র'],
]);

const isDevanagariNasal = (c: number) => c === 0x0919 || c === 0x091e || c === 0x0923 || c === 0x0928 || c === 0x092e;
// The stops क..भ without the nasals between them: before these a nasal consonant and the anusvara are the same sound.
const isDevanagariStop = (c: number) => c >= 0x0915 && c <= 0x092d && !isDevanagariNasal(c);
const isBengaliVelar = (c: number) => c >= 0x0995 && c <= 0x0998;

/** First code points of the blocks of ten decimal digits of the scripts that occur here. */
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0ae6, 0x0a66, 0x0be6, 0xff10];

function digit(c: number): string | undefined {
  for (const zero of DIGIT_ZEROS) if (c >= zero && c <= zero + 9) return String(c - zero);
  return undefined;
}

const ASCII_LOWER = /^[a-z0-9 ]*$/;

/**
 * Folds a text for comparison: compatibility decomposition (NFKD), case, nukta, zero-width marks, native digits; nasals that are
 * written either way (चाँद चांद, हिन्दी हिंदी) become the anusvara; a virama at the end of a word goes (अर्थात् अर्थात).
 * Idempotent, total: lone surrogates become spaces. Length changes; use it for keys only.
 */
export function fold(text: string): string {
  if (ASCII_LOWER.test(text)) return text;
  const points: number[] = [];
  for (const letter of text.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const c = letter.codePointAt(0) ?? 0x20;
    if (c >= 0xd800 && c <= 0xdfff) points.push(0x20);
    else if (!isSilent(c)) points.push(c);
  }
  let out = '';
  for (let i = 0; i < points.length; i++) {
    const c = points[i] ?? 0;
    const next = points[i + 1] ?? 0;
    const after = points[i + 2] ?? 0;
    if (isDevanagariNasal(c) && next === 0x094d && isDevanagariStop(after)) {
      out += '\u0902';
      i++;
    } else if (c === 0x0999 && next === 0x09cd && isBengaliVelar(after)) {
      out += '\u0982';
      i++;
    } else if ((c === 0x094d || c === 0x09cd) && !isIndicLetter(next)) {
      continue;
    } else {
      out += SAME.get(c) ?? digit(c) ?? String.fromCodePoint(c);
    }
  }
  return out;
}

/** A letter or sign of Devanagari or Bengali, or a digit of theirs. */
function isIndicLetter(c: number): boolean {
  return (c >= 0x0900 && c <= 0x09ff && c !== 0x0964 && c !== 0x0965) || (c >= 0xa8e0 && c <= 0xa8ff);
}

/**
 * The spelling itself, for searches that ask for it exactly: composed (NFC), lower case, without zero-width marks, one kind of
 * apostrophe. Two texts that look the same on the screen are the same here; everything else differs.
 */
export function exactForm(word: string): string {
  return word
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]|[\ufe00-\ufe0f]/g, '')
    .replace(/[\u2019\u02bc]/g, "'")
    .toLowerCase()
    .normalize('NFC');
}
