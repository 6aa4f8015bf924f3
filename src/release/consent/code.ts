import { latinDigits } from '#platform/i18n';

/**
 * The narrator's code: sixteen digits, of which the last two check the others (ISO 7064, MOD 97-10: every changed digit and
 * every exchange of neighbours is noticed). Fourteen random digits are some 46 bits; guesses are throttled.
 */
const DIGITS = 14;

/** MOD 97-10 over the whole code; 1 for a right one. */
function remainder(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/** A new code in groups of four: `1234 5678 9012 3456`. @param random a source of random bytes */
export function newCode(random: (n: number) => Uint8Array): string {
  let digits = '';
  while (digits.length < DIGITS) {
    // Bytes of 250 and more are thrown away: each digit is equally likely.
    for (const byte of random(DIGITS)) if (byte < 250 && digits.length < DIGITS) digits += String(byte % 10);
  }
  const check = String(98 - remainder(`${digits}00`)).padStart(2, '0');
  return (digits + check).replace(/(.{4})(?=.)/g, '$1 ');
}

/** The sixteen digits in groups of four, whatever spaces, hyphens or native digits they were typed with; null for a slip. */
export function parseCode(typed: string): string | null {
  let digits = '';
  for (const sign of latinDigits(typed.normalize('NFKC'))) {
    if (/[\s\p{Pd}.,_\u200b-\u200f]/u.test(sign)) continue;
    if (!/[0-9]/.test(sign) || digits.length === DIGITS + 2) return null;
    digits += sign;
  }
  if (digits.length !== DIGITS + 2 || remainder(digits) !== 1) return null;
  return digits.replace(/(.{4})(?=.)/g, '$1 ');
}
