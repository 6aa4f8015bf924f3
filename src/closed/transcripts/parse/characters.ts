import { DOS_PUNCTUATION, UNDEFINED_1252, WINDOWS_1252 } from './codepages.ts';
import { lineFinder, type OddityLog } from './oddities.ts';
import { repairMojibake } from './mojibake.ts';

/** Everything that a segment's text may not hold, and signs of a wrong conversion. */
const SUSPECT = new RegExp(
  [
    // controls but tab and line feed; soft hyphen; characters without width; marks and overrides of direction
    '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]',
    // annotation, replacement and noncharacters
    '[\\ufff9-\\uffff]',
    // halves of characters, then invisible tags
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]|\\udb40[\\udc00-\\udc7f]',
  ].join('|'),
  'g',
);

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Makes decoded text fit for a segment: one kind of line end, mojibake put right, leftovers of legacy encodings read as
 * what they were, and no controls, invisible or direction-changing characters (they can hide a name from search, or show
 * text in another order than it is stored). ZWJ and ZWNJ stay: Indic spelling needs them. Reports by line what it met.
 */
export function cleanText(decoded: string, log: OddityLog): string {
  let text = decoded.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n');
  // NEL ends lines on mainframes; beside real line ends it is the ellipsis of windows-1252.
  if (!text.includes('\n') && (text.match(/\u0085/g)?.length ?? 0) >= 3) {
    text = text.replaceAll('\u0085', '\n');
    log.add('legacy-mark', 'note', { line: 1 }, { byte: 'NEL (0x85)', char: '↵' });
  }
  text = repairMojibake(text, log);
  text = repairDosPunctuation(text, log);
  text = dropSuspects(text, log);
  return shortenRuns(text.replace(SPACES, ' '));
}

/** Spaces side by side beyond which a line says nothing more: far more than any indent or gap between cells. */
const LONGEST_RUN = 64;

/** Shortens runs of spaces and tabs that no typist made; patterns that look for runs would else exhaust the stack on them. */
function shortenRuns(source: string): string {
  let text = source;
  for (const space of [' ', '\t']) {
    const run = space.repeat(LONGEST_RUN);
    while (text.includes(run)) text = text.split(run).join(space.repeat(LONGEST_RUN / 2));
  }
  return text;
}

function dropSuspects(text: string, log: OddityLog): string {
  const lineAt = lineFinder(text);
  const controls = new Map<number, number>();
  const cleaned = text.replace(SUSPECT, (found: string, offset: number) => {
    const code = found.codePointAt(0) ?? 0;
    const line = lineAt(offset);
    if (code >= 0x80 && code < 0xa0) {
      const char = UNDEFINED_1252.has(code) ? '' : (WINDOWS_1252[code - 0x80] ?? '');
      const byte = `0x${code.toString(16).toUpperCase()}`;
      if (char) log.add('legacy-mark', 'note', { line }, { byte, char });
      else log.add('byte-dropped', 'warning', { line }, { byte });
      return char;
    }
    if (code === 0xfffd) {
      log.add(
        'replacement-character',
        'warning',
        { line },
        { context: text.slice(Math.max(0, offset - 12), offset + 13).replace(/\s+/g, ' ') },
      );
      return found;
    }
    if (code >= 0xd800 && code < 0xe000) {
      log.add('lone-surrogate', 'warning', { line });
      return '';
    }
    controls.set(line, (controls.get(line) ?? 0) + 1);
    return '';
  });
  for (const [line, n] of controls) log.add('control-characters', 'note', { line }, { n });
  return cleaned;
}

/** Quotation marks that went through DOS: `donÆt`, `æOh`, `ôyesö`. Changed only where no letter can stand. */
function repairDosPunctuation(text: string, log: OddityLog): string {
  const { opening, apostrophe, openingDouble, closingDouble } = DOS_PUNCTUATION;
  if (!/[æÆôö]/.test(text)) return text;
  const lineAt = lineFinder(text);
  const note = (offset: number, from: string, to: string) => {
    log.add('legacy-mark', 'note', { line: lineAt(offset) }, { byte: from, char: to });
    return to;
  };
  return text
    .replace(new RegExp(`(?<=\\p{Ll})${apostrophe}(?=\\p{Ll})`, 'gu'), (found, offset: number) =>
      note(offset, found, '’'),
    )
    .replace(new RegExp(`(?<=^|[\\s(])${opening}(?=\\p{Lu})`, 'gmu'), (found, offset: number) =>
      note(offset, found, '‘'),
    )
    .replace(
      new RegExp(
        `(?<=^|[\\s(])${openingDouble}(?=\\p{L})([^\\n${openingDouble}${closingDouble}]{1,200})(?<=[\\p{L}.,!?])${closingDouble}(?=[\\s.,;:!?)]|$)`,
        'gmu',
      ),
      (_found, inner: string, offset: number) => {
        note(offset, openingDouble, '“');
        return `“${inner}”`;
      },
    );
}
