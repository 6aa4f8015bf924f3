import { Refusal } from '#platform/errors';
import { cleanText } from './parse/characters.ts';
import { parseCsv } from './parse/csv.ts';
import { parseDocx } from './parse/docx.ts';
import type { ParsedDraft } from './parse/draft.ts';
import { decodeText, type DecodedText } from './parse/encoding.ts';
import { finish } from './parse/finish.ts';
import { isZip, refuse, refuseBinary, refuseForeign, textFormat, type TextFormat } from './parse/kind.ts';
import { oddityLog, type OddityLog } from './parse/oddities.ts';
import { parseOhms } from './parse/ohms.ts';
import { parsePlain } from './parse/plain.ts';
import { parseSrt } from './parse/srt.ts';
import { parseVtt } from './parse/vtt.ts';
import { openZip } from './parse/zip.ts';
import { LIMITS, type ParsedTranscript, type SegmentLanguage } from './rules.ts';
import { texts } from './text.ts';

const READERS: Readonly<Record<TextFormat, (text: string, log: OddityLog) => ParsedDraft>> = {
  plain: parsePlain,
  vtt: parseVtt,
  srt: parseSrt,
  ohms: parseOhms,
  csv: parseCsv,
};

/** So much longer than its words a file may be for its times, names and tags; a longer one is not taken apart. */
const MARKUP = 4;

/**
 * Reads a transcript of any known format, found by content: plain text in whatever encoding, docx, WebVTT, SubRip, OHMS XML
 * 5.4 and 6.0, and CSV. Defects are survived and listed in `oddities`; a file without words yields no segments and the error
 * `empty-transcript`.
 *
 * @param bytes the whole file, at most `LIMITS.fileBytes`.
 * @throws Refusal `unsupported` for what is no transcript, `invalid` for what is damaged beyond reading, `too-large`.
 */
export async function parseTranscript(
  bytes: Uint8Array,
  file: { fileName: string; declaredLanguage?: SegmentLanguage },
): Promise<ParsedTranscript> {
  if (bytes.length > LIMITS.fileBytes)
    throw new Refusal('too-large', texts.tooLarge, {
      todo: texts.tooManyLinesTodo,
      params: { mb: LIMITS.fileBytes / 1024 / 1024 },
    });
  const log = oddityLog();
  const declared = file.declaredLanguage === undefined ? {} : { declaredLanguage: file.declaredLanguage };
  if (isZip(bytes)) {
    const zip = openZip(bytes);
    if (!zip.names.some((name) => name.startsWith('word/')))
      refuse(zip.exists('mimetype') || zip.exists('[Content_Types].xml') ? 'office' : 'archive');
    return finish(await parseDocx(zip, log), { format: 'docx', encoding: 'utf-8', ...declared }, log);
  }
  refuseForeign(bytes);
  const decoded = decodeText(bytes, log);
  refuseBinary(decoded.text);
  if (decoded.text.length > MARKUP * LIMITS.units)
    throw new Refusal('too-large', texts.tooManySigns, {
      todo: texts.tooManyLinesTodo,
      params: { n: MARKUP * LIMITS.units },
    });
  const text = cleanText(decoded.text, log);
  const format = textFormat(text, file.fileName);
  if (format === 'ohms') checkDeclaration(text, decoded, log);
  return finish(READERS[format](text, log), { format, encoding: decoded.encoding, ...declared }, log);
}

/** An XML file may say another encoding than it is in; what the bytes are decides. */
function checkDeclaration(text: string, { encoding, text: decoded }: DecodedText, log: OddityLog): void {
  const declared = /^\s*<\?xml[^>]*\sencoding=["']([\w-]+)["']/.exec(text)?.[1]?.toLowerCase();
  if (declared === undefined || !/[\u0080-\uffff]/.test(decoded.slice(0, 200_000))) return;
  const family =
    declared.startsWith('iso-8859-1') || declared === 'us-ascii'
      ? 'windows-1252'
      : declared === 'utf-16'
        ? encoding.replace(/^utf-16.*/, 'utf-16')
        : declared;
  if (family !== encoding && !(declared === 'utf-16' && encoding.startsWith('utf-16')))
    log.add('encoding-declared-wrong', 'note', { line: 1 }, { declared, found: encoding });
}
