import { SCRIPT_ARAB, SCRIPT_BENG, SCRIPT_DEVA, SCRIPT_LATN, SCRIPT_NONE, SCRIPT_OTHER } from '../document.ts';

/**
 * Character classes of the Basic Multilingual Plane in tables, so that tokenising is one array read per code unit.
 * `Intl.Segmenter` is not used: it is slow on long lines and differs between versions of ICU.
 */

export const CLASS_SPACE = 0;
export const CLASS_LINE = 1;
export const CLASS_LETTER = 2;
export const CLASS_DIGIT = 3;
export const CLASS_MARK = 4;
export const CLASS_APOSTROPHE = 5;
/** Zero-width joiners, soft hyphen, byte order mark: inside a word they belong to it, elsewhere they are nothing. */
export const CLASS_JOINER = 6;
export const CLASS_SURROGATE = 7;

const LINE_ENDS = new Set([0x0a, 0x0d, 0x0b, 0x0c, 0x85, 0x2028, 0x2029]);
const JOINERS = new Set([0x200c, 0x200d, 0x00ad, 0xfeff, 0x2060, 0x200b, 0x034f, 0x200e, 0x200f]);

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(65536).fill(CLASS_MARK);
  const letter = /[\p{L}\p{M}]/u;
  const digit = /\p{Nd}/u;
  const space = /[\s\p{Z}\p{Cc}]/u;
  for (let unit = 0; unit < 65536; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) {
      classes[unit] = CLASS_SURROGATE;
      continue;
    }
    if (unit >= 0x3400 && unit <= 0x9fff) {
      classes[unit] = CLASS_LETTER;
      continue;
    }
    const character = String.fromCharCode(unit);
    if (LINE_ENDS.has(unit)) classes[unit] = CLASS_LINE;
    else if (JOINERS.has(unit)) classes[unit] = CLASS_JOINER;
    else if (unit === 0x27 || unit === 0x2019 || unit === 0x02bc) classes[unit] = CLASS_APOSTROPHE;
    else if (digit.test(character)) classes[unit] = CLASS_DIGIT;
    else if (letter.test(character)) classes[unit] = CLASS_LETTER;
    else if (space.test(character)) classes[unit] = CLASS_SPACE;
  }
  return classes;
}

function buildScripts(): Uint8Array {
  const scripts = new Uint8Array(65536);
  const fill = (from: number, to: number, script: number): void => {
    scripts.fill(script, from, to + 1);
  };
  fill(0, 65535, SCRIPT_OTHER);
  fill(0x0000, 0x0040, SCRIPT_NONE);
  fill(0x0041, 0x024f, SCRIPT_LATN);
  fill(0x1e00, 0x1eff, SCRIPT_LATN);
  fill(0x0300, 0x036f, SCRIPT_LATN);
  fill(0x0900, 0x097f, SCRIPT_DEVA);
  fill(0xa8e0, 0xa8ff, SCRIPT_DEVA);
  fill(0x0980, 0x09ff, SCRIPT_BENG);
  fill(0x0600, 0x06ff, SCRIPT_ARAB);
  fill(0x0750, 0x077f, SCRIPT_ARAB);
  fill(0xfb50, 0xfdff, SCRIPT_ARAB);
  fill(0xfe70, 0xfeff, SCRIPT_ARAB);
  fill(0x2000, 0x206f, SCRIPT_NONE);
  return scripts;
}

/** Bit 1: upper case; bit 2: lower case. */
function buildCases(): Uint8Array {
  const cases = new Uint8Array(65536);
  for (let unit = 0x41; unit < 0x2000; unit++) {
    const character = String.fromCharCode(unit);
    const lower = character.toLowerCase();
    if (character !== lower) cases[unit] = 1;
    else if (character !== character.toUpperCase()) cases[unit] = 2;
  }
  return cases;
}

/** Value of a decimal digit of any script, or 255. */
function buildDigits(): Uint8Array {
  const digits = new Uint8Array(65536).fill(255);
  for (const zero of [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xff10]) {
    for (let value = 0; value < 10; value++) digits[zero + value] = value;
  }
  return digits;
}

export const CLASSES = buildClasses();
export const SCRIPTS = buildScripts();
export const CASES = buildCases();
export const DIGITS = buildDigits();

/** Native digits as ASCII digits, one unit for one unit; the same string when there are none. */
export function asciiDigits(text: string): string {
  let from = 0;
  let parts: string[] | undefined;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x660) continue;
    const value = DIGITS[unit] as number;
    if (value === 255) continue;
    parts ??= [];
    if (i > from) parts.push(text.slice(from, i));
    parts.push(String.fromCharCode(0x30 + value));
    from = i + 1;
  }
  if (!parts) return text;
  parts.push(text.slice(from));
  return parts.join('');
}
