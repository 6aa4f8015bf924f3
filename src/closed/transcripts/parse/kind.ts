import { Refusal } from '#platform/errors';
import { fileKinds, texts } from '../text.ts';
import { isTranscriptTable } from './csv.ts';
import { isTiming } from './cues.ts';

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** Whether the bytes are a zip archive, as docx is. */
export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
  );
}

/** First bytes of files that are uploaded by mistake where a transcript is wanted; read as Latin-1. */
const MAGIC: readonly [keyof typeof fileKinds, readonly string[]][] = [
  ['pdf', ['%PDF']],
  ['rtf', ['{\\rtf']],
  ['word97', ['\u00d0\u00cf\u0011\u00e0']],
  ['audio', ['ID3', 'OggS', 'fLaC', 'MThd', '#!AMR', '\u001aE\u00df\u00a3']],
  ['image', ['\u00ff\u00d8\u00ff', '\u0089PNG', 'GIF8', 'II*\0', 'MM\0*']],
  ['archive', ['\u001f\u008b', '7z\u00bc\u00af', 'Rar!', 'BZh', '\u00fd7zXZ']],
];

function foreignKind(bytes: Uint8Array): keyof typeof fileKinds | null {
  const head = ascii(bytes, 0, 12);
  const known = MAGIC.find(([, starts]) => starts.some((start) => head.startsWith(start)));
  if (known) return known[0];
  if (head.slice(4, 8) === 'ftyp' || (head.startsWith('RIFF') && /WAVE|AVI /.test(head))) return 'audio';
  // An MPEG audio frame without an ID3 tag: eleven set bits, layer III or II. UTF-16's FF FE is not one.
  return bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2 && (bytes[2] ?? 0) >= 0x10 ? 'audio' : null;
}

/** @throws Refusal `unsupported` for what is surely no text. */
export function refuseForeign(bytes: Uint8Array): void {
  const kind = foreignKind(bytes);
  if (kind) refuse(kind);
}

/** @throws Refusal `unsupported` */
export function refuse(kind: keyof typeof fileKinds): never {
  const writable = kind === 'rtf' || kind === 'word97' || kind === 'office' || kind === 'pdf';
  throw new Refusal('unsupported', nameKind(kind), { todo: writable ? texts.saveAsDocx : texts.notTextTodo });
}

function nameKind(kind: keyof typeof fileKinds) {
  const { en, hi, bn, ne } = texts.notText;
  const name = fileKinds[kind];
  return {
    en: en.replace('{kind}', name.en),
    hi: hi.replace('{kind}', name.hi),
    bn: bn.replace('{kind}', name.bn),
    ne: ne.replace('{kind}', name.ne),
  };
}

/**
 * Refuses what was decoded as text but is none: more control characters than any text file has.
 *
 * @throws Refusal `unsupported`
 */
export function refuseBinary(decoded: string): void {
  const sample = decoded.slice(0, 200_000);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 32 && (code < 9 || code > 13) && code !== 26) controls++;
  }
  if (controls >= 4 && controls / sample.length > 0.01) refuse('binary');
}

export type TextFormat = 'plain' | 'vtt' | 'srt' | 'ohms' | 'csv';

/**
 * The format of a text by what it says; the file's name decides only between formats that its content allows.
 *
 * @throws Refusal `unsupported` for web pages and JSON.
 */
export function textFormat(text: string, fileName: string): TextFormat {
  const head = text.slice(0, 4000).trimStart();
  const extension = /\.([a-z0-9]{1,8})$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
  if (/^(?:<!doctype html|<html[\s>])/i.test(head)) refuse('webPage');
  if (/^<\?xml\s/.test(head) || /^<(?:!--|!DOCTYPE|(?:\w+:)?(?:ROOT|record)[\s>])/.test(head)) return 'ohms';
  if (/^WEBVTT(?=\s|$)/.test(head)) return 'vtt';
  if (/^[{[]\s*(?:\{\s*)?"[^"\n]{0,80}"\s*:/.test(head)) refuse('json');
  const timing = firstTiming(text);
  if (timing) return extension === 'srt' || (extension !== 'vtt' && (timing.comma || timing.numbered)) ? 'srt' : 'vtt';
  const firstLine = head.slice(0, head.indexOf('\n') < 0 ? undefined : head.indexOf('\n'));
  if (extension === 'csv' || extension === 'tsv' || isTranscriptTable(firstLine)) return 'csv';
  return 'plain';
}

function firstTiming(text: string): { comma: boolean; numbered: boolean } | null {
  const lines = text.slice(0, 20_000).split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.length < 120 && isTiming(line))
      return { comma: /\d,\d{3}/.test(line), numbered: /^\s*\d+\s*$/.test(lines[i - 1] ?? '') };
  }
  return null;
}
