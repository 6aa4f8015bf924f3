import { detectText } from '../../src/closed/detection/index.ts';
import type { GoldText } from './corpora.ts';

export function detectIn(text: GoldText): ReturnType<typeof detectText> {
  return detectText(text.text, { lang: text.lang === 'und' ? undefined : text.lang });
}

/** About the length of a testimony of 8,000 English words, in UTF-16 units. */
const TESTIMONY = 45_000;
const WARM_MS = 1_500;
const MEASURED_MS = 2_000;

/** Sentences and short texts one after the other, up to the length of a testimony: what the engine is for. */
function testimonies(texts: readonly GoldText[]): GoldText[] {
  const out: GoldText[] = [];
  let parts: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (parts.length > 0) out.push({ text: parts.join('\n'), lang: texts[0]?.lang ?? 'und', spans: [] });
    parts = [];
    length = 0;
  };
  for (const { text } of texts) {
    if (length + text.length > TESTIMONY) flush();
    parts.push(text);
    length += text.length + 1;
  }
  flush();
  return out;
}

export interface Speed {
  /**
   * Megabytes of UTF-8 for a second of processor time, warm: the best pass over all texts, short ones joined to testimonies.
   * Detection runs on one thread; what the runtime's own threads do meanwhile is counted too, what other programs do is not.
   */
  readonly mbPerSecond: number;
  /** The same with every text by itself, as in the file. */
  readonly mbPerSecondAsCut: number;
  /** The most memory the process held meanwhile (resident set, in MiB), read after every text while warming up. */
  readonly peakMb: number;
}

export function speedOf(texts: readonly GoldText[]): Speed {
  globalThis.gc?.();
  let peak = process.memoryUsage.rss();
  const best = (list: readonly GoldText[]): number => {
    const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text.text), 0);
    // Asking for the memory takes time of its own, so it is asked while the code warms up.
    const warm = performance.now();
    do
      for (const text of list) {
        detectIn(text);
        peak = Math.max(peak, process.memoryUsage.rss());
      }
    while (performance.now() - warm < WARM_MS);
    let fastest = 0;
    const started = performance.now();
    do {
      const before = process.cpuUsage();
      for (const text of list) detectIn(text);
      fastest = Math.max(fastest, bytes / microseconds(before));
    } while (performance.now() - started < MEASURED_MS);
    return Math.round(fastest * 10) / 10;
  };
  const mbPerSecond = best(testimonies(texts));
  const mbPerSecondAsCut = best(texts);
  peak = Math.max(peak, process.memoryUsage.rss());
  return { mbPerSecond, mbPerSecondAsCut, peakMb: Math.round(peak / 1024 / 1024) };
}

/** Processor time since then, of all threads of this process. */
export function microseconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, user + system);
}

/** How the time grows with the length of one line: a row for each kind of text, milliseconds for each length. */
export function growth(lengths: readonly number[], kinds: Readonly<Record<string, string>>): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, unit]) => {
      detectText(unit.repeat(Math.ceil(50_000 / unit.length)));
      return [
        kind,
        lengths.map((length) => {
          const line = unit.repeat(Math.floor(length / unit.length));
          const before = process.cpuUsage();
          detectText(line);
          return Math.round(microseconds(before) / 1e3);
        }),
      ];
    }),
  );
}
