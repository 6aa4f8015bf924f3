import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Readers for the public sources the word lists are made from. */

export function lines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((l) => l.trim())
    .filter(Boolean);
}

export function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown;
}

/** Strings of the tuples of a Faker provider whose names begin with `prefix`. */
export function fakerTuple(path: string, prefix: string): string[] {
  const source = readFileSync(path, 'utf8');
  const out: string[] = [];
  for (const match of source.matchAll(new RegExp(`^    ${prefix}\\w* = \\(\\n([\\s\\S]*?)^    \\)`, 'gm'))) {
    for (const item of (match[1] as string).matchAll(/"([^"]+)"/g)) out.push(item[1] as string);
  }
  return out;
}

/** Words of a wordfreq list with their Zipf frequency (log10 of occurrences in 10^9 words), at or above `least`. */
export function wordfreq(path: string, least: number): Map<string, number> {
  const bytes = gunzipSync(readFileSync(path));
  let at = 0;
  const read = (): unknown => {
    const head = bytes[at++] as number;
    if (head <= 0x7f) return head;
    if (head >= 0x80 && head <= 0x8f) return map(head & 0x0f);
    if (head >= 0x90 && head <= 0x9f) return list(head & 0x0f);
    if (head >= 0xa0 && head <= 0xbf) return text(head & 0x1f);
    if (head >= 0xe0) return head - 256;
    switch (head) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xcc:
        return bytes[at++];
      case 0xcd:
        at += 2;
        return bytes.readUInt16BE(at - 2);
      case 0xd9:
        return text(bytes[at++] as number);
      case 0xda:
        at += 2;
        return text(bytes.readUInt16BE(at - 2));
      case 0xdc:
        at += 2;
        return list(bytes.readUInt16BE(at - 2));
      case 0xdd:
        at += 4;
        return list(bytes.readUInt32BE(at - 4));
      default:
        throw new Error(`unexpected byte ${head} in ${path}`);
    }
  };
  const text = (length: number): string => bytes.toString('utf8', at, (at += length));
  const list = (length: number): unknown[] => Array.from({ length }, read);
  const map = (length: number): Record<string, unknown> => {
    const out: Record<string, unknown> = {};
    for (let i = 0; i < length; i++) out[String(read())] = read();
    return out;
  };
  const buckets = read() as string[][];
  const words = new Map<string, number>();
  buckets.slice(1).forEach((bucket, index) => {
    const zipf = 9 - index / 100;
    if (zipf >= least) for (const word of bucket) words.set(word, zipf);
  });
  return words;
}

/** Single words that WordNet knows in lower case: the ordinary words of English. */
export function wordnetWords(dict: string): Set<string> {
  const words = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(`${dict}/data.${part}`, 'utf8').split('\n')) {
      if (line.startsWith('  ') || line === '') continue;
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      for (let i = 0; i < count; i++) {
        const word = (fields[4 + i * 2] ?? '').replace(/\(\w+\)$/, '');
        if (/^[a-z]+$/.test(word)) words.add(word);
      }
    }
  }
  return words;
}

/** The words of a list. */
export function split(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
