import { describe, expect, it } from 'vitest';
import { detectText } from '#closed/detection';
import { LINES } from './lines.ts';

/** Processor time, for the machine may be busy with other things. */
function milliseconds(text: string): number {
  const before = process.cpuUsage();
  detectText(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}

describe('time', () => {
  it.each(Object.keys(LINES))('grows with the length and not with its square: %s', (name) => {
    const unit = LINES[name] as string;
    const line = (length: number): string => unit.repeat(Math.floor(length / unit.length));
    milliseconds(line(10_000));
    const short = Math.min(milliseconds(line(20_000)), milliseconds(line(20_000)));
    const long = milliseconds(line(160_000));
    // Eight times the text: sixty-four times the time if it were quadratic. The constant forgives a collection of garbage.
    expect(long).toBeLessThan(short * 20 + 60);
  });

  it.each(['letters', 'at signs', 'lone surrogates', 'joined letters', 'prose'])(
    'a single line of 10 MB is read in seconds: %s',
    (name) => {
      const unit = LINES[name] ?? 'she went home and slept ';
      expect(milliseconds(unit.repeat(Math.floor(10_485_760 / unit.length)))).toBeLessThan(15_000);
    },
  );

  it('words that are all different, and words made to meet in a table of words, take no more than others', () => {
    const different = Array.from({ length: 60_000 }, (_, i) => `w${i.toString(36)}x`).join(' ');
    // Words of two blocks that simple hashes cannot tell apart.
    const alike = Array.from({ length: 30_000 }, (_, i) =>
      [...i.toString(2).padStart(15, '0')].map((bit) => (bit === '0' ? 'Aa' : 'BB')).join(''),
    ).join(' ');
    milliseconds(different.slice(0, 20_000));
    expect(milliseconds(different) / different.length).toBeLessThan(0.01);
    expect(milliseconds(alike) / alike.length).toBeLessThan(0.01);
  });
});
