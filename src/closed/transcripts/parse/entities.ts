/** The named references that XML, HTML and WebVTT texts use in practice; others are left as written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '',
  rlm: '',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  eacute: 'é',
  egrave: 'è',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  ccedil: 'ç',
  ntilde: 'ñ',
  pound: '£',
  deg: '°',
  copy: '©',
};

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;

/**
 * Decodes character references once, from left to right, so that `&amp;lt;` becomes `&lt;`. Only characters come of it:
 * entities that a document declares are never looked at, and so cannot grow or fetch anything.
 */
export function decodeEntities(text: string, unknown?: (name: string) => void): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (written: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) {
      const char = NAMED[name] ?? NAMED[name.toLowerCase()];
      if (char === undefined) unknown?.(name);
      return char ?? written;
    }
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    // Surrogates, noncharacters and controls are no characters; the clean-up after this would only drop them again.
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000) || code === 0 || (code & 0xfffe) === 0xfffe) return '';
    return String.fromCodePoint(code);
  });
}
