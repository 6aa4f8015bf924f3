import { describe, expect, it } from 'vitest';
import { detectText } from '#closed/detection';

const LINES: Readonly<Record<string, string>> = {
  letters: 'a',
  'capitalised words': 'Aaa ',
  'small words between': 'Bank of ',
  figures: '1',
  'short numbers': '12 ',
  'at signs': '@',
  'half addresses': 'a@b.',
  'dotted letters': 'a.',
  names: 'सीता तामाङ ',
  'lone surrogates': '\ud800',
  years: '1990 ',
  dates: '12/12/',
  'digit words': 'nine ',
  roads: 'Road ',
  initials: 'A. ',
  'hyphenated names': 'Aa-',
  'whole sentences': 'My name is Sunita Rai, 12 March 1990. ',
};

function milliseconds(text: string): number {
  const started = performance.now();
  detectText(text);
  return performance.now() - started;
}

describe('time', () => {
  it.each(Object.keys(LINES))('grows with the length and not with its square: %s', (name) => {
    const unit = LINES[name] as string;
    const line = (length: number): string => unit.repeat(Math.floor(length / unit.length));
    milliseconds(line(20_000));
    const short = Math.min(milliseconds(line(100_000)), milliseconds(line(100_000)));
    const long = Math.min(milliseconds(line(400_000)), milliseconds(line(400_000)));
    // Four times the text: sixteen times the time if it were quadratic. The constant forgives a busy machine.
    expect(long).toBeLessThan(short * 9 + 150);
  });

  it('a single line of 10 MB is read in seconds', () => {
    expect(milliseconds('sunita gayi thi '.repeat(655_360))).toBeLessThan(20_000);
  });
});
