import { fileTypeFromBuffer } from 'file-type';
import { z } from 'zod';
import type { JobRequest } from '#platform/jobs';
import { Refusal } from '#platform/errors';
import { texts } from './text.ts';

/** What a file is to the archive. */
export type OriginalKind = 'transcript' | 'audio' | 'video' | 'image' | 'document';

export interface AcceptedOriginal {
  mediaType: string;
  kind: OriginalKind;
}

/** Announced when a transcript file was sealed: its words can be read. */
export const originalSealed: JobRequest<{ originalId: string }> = {
  name: 'original.sealed',
  input: z.object({ originalId: z.uuid() }),
};

const IMAGES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/tiff', 'image/heic']);
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const extension = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * Judges a file by its first bytes; its name only decides between kinds of text. A name never makes bytes acceptable.
 * @param head the first 4096 bytes, or all of a smaller file
 */
export async function acceptOriginal(head: Uint8Array, name: string): Promise<AcceptedOriginal | Refusal> {
  const found = await fileTypeFromBuffer(head);
  const mime = found?.mime ?? '';
  if (mime.startsWith('audio/')) return { mediaType: mime, kind: 'audio' };
  if (mime.startsWith('video/')) return { mediaType: mime, kind: 'video' };
  if (IMAGES.has(mime)) return { mediaType: mime, kind: 'image' };
  if (mime === 'application/pdf') return { mediaType: mime, kind: 'document' };
  // The parts that tell a docx from any other zip may lie beyond the head; what is no docx then fails to parse, and says so.
  if (mime === DOCX || (mime === 'application/zip' && extension(name) === 'docx'))
    return { mediaType: DOCX, kind: 'transcript' };
  if (
    (found === undefined || mime === 'application/xml' || mime === 'text/vtt' || mime === 'application/x-subrip') &&
    looksLikeText(head)
  )
    return { mediaType: textType(head, name), kind: 'transcript' };
  return new Refusal('unsupported', found ? texts.wrongType : texts.unknownType, {
    todo: texts.wrongTypeTodo,
    params: { name, type: `${found?.ext} (${mime})` },
  });
}

function looksLikeText(head: Uint8Array): boolean {
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  let zeros = 0;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) zeros += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) controls += 1;
  }
  // UTF-16 text has up to one zero in two bytes; Indic UTF-16 has other small bytes, but a high byte that repeats.
  if (utf16) return true;
  if (zeros > head.length * 0.3) return zeros <= head.length * 0.51 && controls < head.length * 0.02;
  // A few signs that no text has, old programs leave behind: reading it drops and reports them, or refuses it (`binary`).
  return controls + zeros < 4 || controls + zeros <= head.length * 0.01 || indicUtf16(head);
}

/** Text of U+0900 to U+09FF in UTF-16 without a mark: every other byte is 9, or 0 for spaces. */
function indicUtf16(head: Uint8Array): boolean {
  for (const start of [0, 1]) {
    let high = 0;
    let all = 0;
    for (let at = start; at < head.length; at += 2) {
      all += 1;
      if (head[at] === 9 || head[at] === 0) high += 1;
    }
    if (all > 8 && high > all * 0.9) return true;
  }
  return false;
}

function textType(head: Uint8Array, name: string): string {
  const begin = Buffer.from(head.subarray(0, 300))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (begin.startsWith('WEBVTT') || extension(name) === 'vtt') return 'text/vtt';
  if (begin.startsWith('<?xml') || begin.startsWith('<ROOT') || extension(name) === 'xml') return 'application/xml';
  if (extension(name) === 'srt') return 'application/x-subrip';
  if (extension(name) === 'csv') return 'text/csv';
  return 'text/plain';
}
