import type { Lang } from './spoken.ts';
import type { Make } from './values.ts';

/** How the number is written into the sentence. */
export type Form =
  | 'plain'
  | 'spaced'
  | 'hyphen'
  | 'slashed'
  | 'single'
  | 'native'
  | 'native-spaced'
  | 'native-hyphen'
  | 'native-slashed'
  | 'fixed'
  | 'native-fixed'
  | 'words'
  | 'english'
  | 'double'
  | 'pairs'
  | 'turns'
  | 'turns-echo';

export interface Kind {
  readonly kind: string;
  readonly make: Make;
  readonly forms: readonly Form[];
  /** Cases for each language. */
  readonly per: number;
  readonly sentences: Readonly<Partial<Record<Lang, readonly string[]>>>;
}

export const DIGIT_FORMS: readonly Form[] = [
  'plain',
  'native-spaced',
  'words',
  'hyphen',
  'native',
  'english',
  'turns',
  'spaced',
  'pairs',
  'native-hyphen',
  'turns-echo',
  'single',
  'double',
];
export const MIXED_FORMS: readonly Form[] = ['plain', 'spaced', 'native', 'hyphen', 'turns', 'single'];
export const SHORT_FORMS: readonly Form[] = ['plain', 'native', 'spaced', 'words', 'native-spaced', 'english'];
