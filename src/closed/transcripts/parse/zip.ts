import { inflateRawSync } from 'node:zlib';
import { Refusal } from '#platform/errors';
import { LIMITS } from '../rules.ts';
import { texts } from '../text.ts';

interface Entry {
  name: string;
  method: number;
  compressed: number;
  size: number;
  offset: number;
}

/** A zip archive in memory, read by its central directory. */
export interface Zip {
  names: readonly string[];
  exists(name: string): boolean;
  /** @throws Refusal `invalid` where the entry is damaged, `too-large` where it unpacks beyond its limit. */
  read(name: string): Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;

const damaged = () => new Refusal('invalid', texts.docxDamaged, { todo: texts.sendAgain });
const tooLarge = () => new Refusal('too-large', texts.unpacksTooLarge, { todo: texts.unpacksTodo });

/**
 * Opens a zip archive (APPNOTE 6.3) that a stranger sent. Sizes are limited while unpacking, whatever the directory claims,
 * so that a small file cannot fill the memory.
 *
 * @throws Refusal `invalid` for an archive that is cut off or damaged, `too-large` for one that claims too much.
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(directory(view, bytes).map((entry) => [entry.name, entry]));
  let unpacked = 0;
  if ([...entries.values()].reduce((sum, entry) => sum + entry.size, 0) > LIMITS.docxTotalBytes * 4) throw tooLarge();
  return {
    names: [...entries.keys()],
    exists: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      if (!entry) throw damaged();
      const left = LIMITS.docxTotalBytes - unpacked;
      const content = unpack(view, bytes, entry, Math.min(LIMITS.docxPartBytes, left));
      unpacked += content.length;
      return content;
    },
  };
}

function directory(view: DataView, bytes: Uint8Array): Entry[] {
  let end = -1;
  for (let at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - 0xffff); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) {
      end = at;
      break;
    }
  }
  if (end < 0) throw damaged();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > LIMITS.docxEntries) throw tooLarge();
  const decoder = new TextDecoder();
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(view: DataView, bytes: Uint8Array, entry: Entry, limit: number): Uint8Array {
  if (entry.size > limit) throw tooLarge();
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.compressed > bytes.length) throw damaged();
  const packed = bytes.subarray(start, start + entry.compressed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged();
  }
}
