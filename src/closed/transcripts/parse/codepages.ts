/**
 * The upper halves of the two single-byte code pages in which English transcripts are found, as tables of 128 characters
 * for the bytes 0x80-0xFF (WHATWG Encoding Standard, windows-1252 and macintosh). The five bytes that windows-1252 leaves
 * undefined stand as C1 controls, which is how such files arrive after a careless conversion.
 */
const HIGH_BYTES = Uint8Array.from({ length: 128 }, (_, i) => i + 128);

export const WINDOWS_1252: readonly string[] = Array.from(new TextDecoder('windows-1252').decode(HIGH_BYTES));
export const MACINTOSH: readonly string[] = Array.from(new TextDecoder('macintosh').decode(HIGH_BYTES));

/** Bytes without a character in windows-1252. */
export const UNDEFINED_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const reverse = (table: readonly string[]) => new Map(table.map((char, i) => [char, i + 128]));

/** From character to byte. C1 controls count as the byte of the same number: that is how Latin-1 was mistaken for windows-1252. */
export const TO_WINDOWS_1252: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 32 }, (_, i): [string, number] => [String.fromCharCode(0x80 + i), 0x80 + i]),
  ...reverse(WINDOWS_1252),
]);
export const TO_MACINTOSH: ReadonlyMap<string, number> = reverse(MACINTOSH);

/**
 * What the punctuation of windows-1252 became when it went through the DOS code page 850 and back: the byte 0x92 of an
 * apostrophe was shown as `Æ`, 0x91 as `æ`, 0x93 and 0x94 as `ô` and `ö`.
 */
export const DOS_PUNCTUATION = { opening: 'æ', apostrophe: 'Æ', openingDouble: 'ô', closingDouble: 'ö' } as const;
