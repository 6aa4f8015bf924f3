import { Refusal } from '#platform/errors';
import type { TextEncoding } from '../rules.ts';
import { texts } from '../text.ts';
import { MACINTOSH, UNDEFINED_1252, WINDOWS_1252 } from './codepages.ts';
import type { OddityLog } from './oddities.ts';
import { plausibility } from './plausibility.ts';

export interface DecodedText {
  /** As the bytes say, before any repair: see `cleanText`. No byte has become U+FFFD. */
  text: string;
  encoding: TextEncoding;
}

/**
 * Decodes the bytes of a text file by what they are: a byte order mark, UTF-16 without one, UTF-8, UTF-8 with stray legacy
 * bytes, or a single-byte code page chosen by how plausible each reading is in its context.
 *
 * @throws Refusal `unsupported` for UTF-32, which no program that people use for transcripts writes.
 */
export function decodeText(bytes: Uint8Array, log: OddityLog): DecodedText {
  const [b0, b1, b2, b3] = bytes;
  if ((b0 === 0xff && b1 === 0xfe && b2 === 0 && b3 === 0) || (b0 === 0 && b1 === 0 && b2 === 0xfe && b3 === 0xff)) {
    throw new Refusal('unsupported', texts.utf32, { todo: texts.saveAsUtf8 });
  }
  if (b0 === 0xff && b1 === 0xfe) return { text: decodeUtf16(bytes.subarray(2), 'le', log), encoding: 'utf-16le' };
  if (b0 === 0xfe && b1 === 0xff) return { text: decodeUtf16(bytes.subarray(2), 'be', log), encoding: 'utf-16be' };
  const bare = b0 === 0xef && b1 === 0xbb && b2 === 0xbf ? bytes.subarray(3) : bytes;
  const order = utf16Order(bare);
  if (order) {
    log.add('utf16-without-bom', 'note', { byte: 0 }, { order: order === 'le' ? 'UTF-16 LE' : 'UTF-16 BE' });
    return { text: decodeUtf16(bare, order, log), encoding: order === 'le' ? 'utf-16le' : 'utf-16be' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bare), encoding: 'utf-8' };
  } catch {
    // Not UTF-8 throughout; what it is instead is found below.
  }
  const { sequences, strays } = countUtf8(bare);
  if (sequences > 0 && sequences >= strays) return { text: decodeMixed(bare, log), encoding: 'utf-8' };
  return decodeSingleByte(bare, log);
}

function decodeUtf16(bytes: Uint8Array, order: 'le' | 'be', log: OddityLog): string {
  const low = order === 'le' ? 0 : 1;
  const units = bytes.length >> 1;
  if (bytes.length % 2 === 1) log.add('text-truncated', 'warning', { byte: bytes.length - 1 }, { n: 1 });
  const chunks: string[] = [];
  // A loop of our own, because TextDecoder turns a lone surrogate into U+FFFD and so hides where it was.
  for (let start = 0; start < units; start += 8192) {
    const codes: number[] = [];
    for (let i = start; i < Math.min(units, start + 8192); i++) {
      codes.push((bytes[2 * i + low] ?? 0) | ((bytes[2 * i + 1 - low] ?? 0) << 8));
    }
    chunks.push(String.fromCharCode(...codes));
  }
  return chunks.join('');
}

/** Says whether bytes without a byte order mark are UTF-16: they then hold zeros, and read well in one order only. */
function utf16Order(bytes: Uint8Array): 'le' | 'be' | null {
  const sample = bytes.subarray(0, 65_536);
  if (sample.length < 4 || !sample.includes(0)) return null;
  const share = (low: 0 | 1) => {
    let good = 0;
    const units = sample.length >> 1;
    for (let i = 0; i < units; i++) {
      const unit = (sample[2 * i + low] ?? 0) | ((sample[2 * i + 1 - low] ?? 0) << 8);
      if (isTextUnit(unit)) good++;
    }
    return good / units;
  };
  const le = share(0);
  const be = share(1);
  if (Math.max(le, be) < 0.85 || Math.abs(le - be) < 0.3) return null;
  return le > be ? 'le' : 'be';
}

/** UTF-16 units that transcripts in our languages are made of. */
function isTextUnit(unit: number): boolean {
  return (
    unit === 9 ||
    unit === 10 ||
    unit === 13 ||
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0xa0 && unit < 0x250) ||
    (unit >= 0x900 && unit < 0xa00) ||
    (unit >= 0x200b && unit < 0x2045)
  );
}

/** Length of the well-formed UTF-8 sequence of two bytes or more at `at`; 0 for none (Unicode 17, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function countUtf8(bytes: Uint8Array): { sequences: number; strays: number } {
  let sequences = 0;
  let strays = 0;
  for (let i = 0; i < bytes.length; ) {
    if ((bytes[i] ?? 0) < 0x80) {
      i++;
      continue;
    }
    const length = sequenceLength(bytes, i);
    if (length) sequences++;
    else strays++;
    i += length || 1;
  }
  return { sequences, strays };
}

/** UTF-8 with bytes of another encoding in it, or cut off in the middle of a character. */
function decodeMixed(bytes: Uint8Array, log: OddityLog): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  let line = 1;
  let from = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      if (endsLine(bytes, i)) line++;
      i++;
      continue;
    }
    const length = sequenceLength(bytes, i);
    if (length) {
      i += length;
      continue;
    }
    pieces.push(decoder.decode(bytes.subarray(from, i)));
    const surrogate = surrogateAt(bytes, i);
    if (surrogate) {
      pieces.push(surrogate);
      i += 3;
    } else if (isCutSequence(bytes, i)) {
      log.add('text-truncated', 'warning', { line, byte: i }, { n: bytes.length - i });
      i = bytes.length;
    } else {
      pieces.push(WINDOWS_1252[byte - 0x80] ?? '');
      log.add(
        'encoding-mixed',
        'warning',
        { line, byte: i },
        { byte: hex(byte), char: WINDOWS_1252[byte - 0x80] ?? '' },
      );
      i++;
    }
    from = i;
  }
  pieces.push(decoder.decode(bytes.subarray(from)));
  return pieces.join('');
}

/** A surrogate written as three bytes, as CESU-8 does: two of them make a character, one alone is dropped later. */
function surrogateAt(bytes: Uint8Array, at: number): string | null {
  const second = bytes[at + 1] ?? 0;
  const third = bytes[at + 2] ?? 0;
  if (bytes[at] !== 0xed || second < 0xa0 || second > 0xbf || (third & 0xc0) !== 0x80) return null;
  return String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f));
}

/** The file ends inside a UTF-8 character. */
function isCutSequence(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] ?? 0;
  const length =
    lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  if (at + length <= bytes.length) return false;
  for (let i = at + 1; i < bytes.length; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

/** A table of the bytes above 0x7F, and what has been weighed of them. */
interface CodePage {
  table: readonly string[];
  scores: Map<number, number>;
}

/** How many bytes above 0x7F are weighed to choose a code page. */
const WEIGHED_BYTES = 20_000;

/**
 * Chooses between windows-1252 and macintosh by the context of each byte above 0x7F, then reads single bytes by the other
 * page where only that gives sense: files that went through several programs hold leftovers of each.
 */
function decodeSingleByte(bytes: Uint8Array, log: OddityLog): DecodedText {
  const windowsPage: CodePage = { table: WINDOWS_1252, scores: new Map() };
  const macPage: CodePage = { table: MACINTOSH, scores: new Map() };
  let windows = 0;
  let mac = 0;
  let weighed = 0;
  for (let i = 0; i < bytes.length && weighed < WEIGHED_BYTES; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    weighed++;
    // A single misfit is a leftover and not a vote against the rest, however bad.
    windows += Math.max(-1, readAs(bytes, i, windowsPage));
    mac += Math.max(-1, readAs(bytes, i, macPage));
  }
  // One doubtful byte does not make a Mac file: windows-1252 unless the other reading is better and good.
  const encoding = mac > windows + 1 && mac >= 2 ? 'macintosh' : 'windows-1252';
  const own = encoding === 'macintosh' ? macPage : windowsPage;
  const other = encoding === 'macintosh' ? windowsPage : macPage;
  const lineEndings = bytes.includes(10) || bytes.includes(13);
  let high = 0;
  let firstLine = 0;
  let line = 1;
  const chunks: string[] = [];
  let from = 0;
  const ascii = new TextDecoder('latin1');
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      if (endsLine(bytes, i)) line++;
      continue;
    }
    if (from < i) chunks.push(ascii.decode(bytes.subarray(from, i)));
    from = i + 1;
    high++;
    firstLine ||= line;
    if (byte === 0x85 && encoding === 'windows-1252' && !lineEndings) {
      chunks.push('\u0085'); // the only line end this file can have: left for cleanText to judge
      continue;
    }
    const ownScore = readAs(bytes, i, own);
    if (ownScore < 0 && readAs(bytes, i, other) >= 1.5) {
      chunks.push(other.table[byte - 0x80] ?? '');
      const params = { byte: hex(byte), char: other.table[byte - 0x80] ?? '' };
      log.add(UNDEFINED_1252.has(byte) ? 'undefined-byte' : 'legacy-mark', 'note', { line, byte: i }, params);
    } else if (encoding === 'windows-1252' && UNDEFINED_1252.has(byte)) {
      log.add('byte-dropped', 'warning', { line, byte: i }, { byte: hex(byte) });
    } else chunks.push(own.table[byte - 0x80] ?? '');
  }
  chunks.push(ascii.decode(bytes.subarray(from)));
  log.add(
    'encoding-legacy',
    'note',
    { line: firstLine },
    { encoding: encoding === 'macintosh' ? 'Mac Roman' : 'Windows-1252', n: high },
  );
  return { text: chunks.join(''), encoding };
}

/** How plausible the byte at a place is under a code page; remembered by the three bytes that decide it. */
function readAs(bytes: Uint8Array, at: number, page: CodePage): number {
  const [before = 10, byte = 10, after = 10] = [bytes[at - 1], bytes[at], bytes[at + 1]];
  const key = (before << 16) | (byte << 8) | after;
  const known = page.scores.get(key);
  if (known !== undefined) return known;
  const char = (value: number) => (value < 0x80 ? String.fromCharCode(value) : (page.table[value - 0x80] ?? ''));
  const score = plausibility(char(byte), char(before), char(after));
  page.scores.set(key, score);
  return score;
}

function endsLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10);
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
