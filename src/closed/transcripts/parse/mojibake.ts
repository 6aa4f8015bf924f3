import { TO_MACINTOSH, TO_WINDOWS_1252, WINDOWS_1252 } from './codepages.ts';
import { lineFinder, type OddityLog } from './oddities.ts';

const escapeClass = (chars: Iterable<string>) =>
  [...chars].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** Stretches that could be the bytes of UTF-8 read as a single-byte page: only characters of its upper half. */
const WINDOWS_RUN = new RegExp(`[${escapeClass(TO_WINDOWS_1252.keys())}]{2,}`, 'g');
const MAC_RUN = new RegExp(`[${escapeClass([...TO_MACINTOSH.keys()].filter((c) => c.length === 1))}]{2,}`, 'g');

/** What is left of such text when bytes were lost on the way, so that it cannot be put right. */
const RESIDUE = /â€|Ã[\u0080-\u00bf]|[àÂ][¤¥¦§]|‚Äô|‡§/g;

/** What real text never holds: UTF-8's bytes for Indic letters, quotation marks and accents, as windows-1252 shows them. */
const SURE = /â€|Ã[\u0080-\u00bfƒ‚„…†‡ˆ‰¢£¤¥]|à[¤¥¦§][\u0080-\u00ff\u0152-\u2122]/;

/** The characters of windows-1252 above Latin-1: what a second garbling makes letters of the first into. */
const SECOND_ROUND: ReadonlySet<number> = new Set(
  WINDOWS_1252.map((char) => char.codePointAt(0) ?? 0).filter((code) => code > 0xff),
);

/** Text read as a single-byte page once, twice or three times over: as often as it happens in practice. */
const PASSES = 3;

/**
 * Puts right UTF-8 that was read as windows-1252 or Mac Roman and saved again (`donâ€™t`, `à¤®à¥ˆà¤‚`, `‚Äô`), however
 * often. A stretch is changed only when its bytes are well-formed UTF-8 for characters that such a text would hold; each
 * line that was changed, or that still looks damaged, is reported.
 */
export function repairMojibake(source: string, log: OddityLog): string {
  let text = source;
  const repairedLines = new Map<number, { n: number; from: string; to: string }>();
  for (let pass = 0; pass < PASSES; pass++) {
    let changed = false;
    const sure = SURE.test(text);
    for (const [run, table] of [
      [WINDOWS_RUN, TO_WINDOWS_1252],
      [MAC_RUN, TO_MACINTOSH],
    ] as const) {
      // What windows-1252 explains is not tried as Mac Roman: half-repaired text reads as anything.
      if (changed) break;
      const lineAt = lineFinder(text);
      text = text.replace(run, (chars: string, offset: number) => {
        const repaired = readAsUtf8(chars, table, sure);
        if (repaired === chars) return chars;
        changed = true;
        const line = lineAt(offset);
        const known = repairedLines.get(line);
        if (known) known.n++;
        else repairedLines.set(line, { n: 1, from: chars.slice(0, 12), to: repaired.slice(0, 12) });
        return repaired;
      });
    }
    if (!changed) break;
  }
  for (const [line, { n, from, to }] of repairedLines) log.add('mojibake-repaired', 'note', { line }, { n, from, to });
  const lineAt = lineFinder(text);
  let last = 0;
  for (const match of text.matchAll(RESIDUE)) {
    const line = lineAt(match.index);
    if (line === last) continue;
    last = line;
    log.add('mojibake-left', 'warning', { line }, { from: match[0] });
  }
  return text;
}

function readAsUtf8(chars: string, table: ReadonlyMap<string, number>, sure: boolean): string {
  const bytes = Array.from(chars, (char) => table.get(char) ?? 0);
  let out = '';
  for (let i = 0; i < bytes.length; ) {
    const { length, code } = sequence(bytes, i);
    if (length && (isExpected(code, table) || (sure && SECOND_ROUND.has(code)))) {
      out += String.fromCodePoint(code);
      i += length;
    } else {
      out += chars[i] ?? '';
      i++;
    }
  }
  return out;
}

function sequence(bytes: readonly number[], at: number): { length: number; code: number } {
  const lead = bytes[at] ?? 0;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  let code = length === 2 ? lead & 0x1f : length === 3 ? lead & 0x0f : lead & 0x07;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if ((byte & 0xc0) !== 0x80) return { length: 0, code: 0 };
    code = (code << 6) | (byte & 0x3f);
  }
  return { length, code };
}

/** Characters that a transcript in our languages may hold; others are too likely to be a chance reading of real letters. */
function isExpected(code: number, table: ReadonlyMap<string, number>): boolean {
  return (
    (code >= (table === TO_WINDOWS_1252 ? 0x80 : 0xa0) && code < 0x100) ||
    (code >= 0x900 && code < 0xe00) ||
    (code >= 0x2000 && code < 0x2123) ||
    (code >= 0xfb00 && code < 0xfb07) ||
    code === 0xfeff ||
    (code >= 0x1f300 && code < 0x1fb00)
  );
}
