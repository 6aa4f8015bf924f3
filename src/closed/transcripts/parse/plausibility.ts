const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const SPACE = /[\s\u00a0]/u;
const OPENING = /[\s\u00a0([{'"‘“–—-]/u;
const CLOSING = /[\s\u00a0)\]}.,;:!?'"’”…–—-]/u;

/**
 * How plausible a character above U+007F is between its neighbours in running text: about +3 for an apostrophe between
 * letters, down to -4 for a control or an undefined byte. Own weights, set on the cases that occur: smart quotes, dashes, ellipses, accented
 * letters, currency and degree signs.
 */
export function plausibility(char: string, before: string, after: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x80 && code < 0xa0) return -4;
  switch (char) {
    case '’':
      if (LETTER_OR_DIGIT.test(before) && LETTER.test(after)) return 3;
      if (CLOSING.test(after) && !SPACE.test(before)) return 2;
      return OPENING.test(before) && LETTER_OR_DIGIT.test(after) ? 0.5 : -1; // ’cause, ’til, the ’50s
    case '‘':
    case '“':
      return OPENING.test(before) && !SPACE.test(after) ? 3 : -1;
    case '”':
      return CLOSING.test(after) && !SPACE.test(before) ? 3 : -1;
    case '…':
      return /[\p{L}\s.,'’"”?!]/u.test(before) ? 2 : 0;
    case '–':
    case '—':
      return SPACE.test(before) === SPACE.test(after) ? 2 : 0.5;
    case '\u00a0':
      return 1;
    case '\u00ad':
      return LETTER.test(before) ? 0.5 : -1;
    case '•':
      return SPACE.test(before) && SPACE.test(after) ? 2 : -0.5;
    case '£':
    case '€':
    case '¥':
    case '¢':
    case '§':
    case '©':
    case '®':
    case '°':
    case '½':
    case '¼':
    case '¾':
    case '±':
      return /\d/.test(before) || /\d/.test(after) ? 2 : -0.5;
    default:
  }
  if (!LETTER.test(char)) return -1;
  const lowerBefore = LOWER.test(before);
  if (LOWER.test(char)) {
    if (UPPER.test(after) && !UPPER.test(before)) return -1;
    // Half of what an apostrophe between letters is worth: English has far more of those than of accents.
    return lowerBefore || LOWER.test(after) || LETTER.test(before) ? 1.5 : -0.5;
  }
  if (lowerBefore) return -2;
  return LETTER.test(after) || UPPER.test(before) ? 1 : -0.5;
}
