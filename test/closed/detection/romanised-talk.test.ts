import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

/** Enough of a telling for what follows to be read as talk. */
const TELLING: Readonly<Record<string, string>> = {
  'hi-Latn':
    'main apne ghar se gayi thi, mujhe kisi ne kuch nahi bataya. hum sab roye the. main wahan akeli thi aur mera phone unke paas tha. maine bahut kaam kiya. ',
  'ne-Latn':
    'ma ghar bata gaye, malai kasaile kei bhanena. hami sabai royeko thiyo. ma tyaha eklai thie ani mero phone uniharu sanga thiyo. maile dherai kaam gare. ',
  'bn-Latn':
    'ami bari theke gesi, amare keu kichu bole nai. amra sobai kadsi. ami okhane ekla chilam ar amar phone oder kache chilo. ami onek kaj korsi. ',
};

describe('in romanised talk', () => {
  it.each([
    ['hi-Latn', 'irshad alam urf guddu', 'le gaya'],
    ['hi-Latn', 'c d e p l 4 4 1 9 m', '. aur kya likhun'],
    ['ne-Latn', 'lu 2 cha 4 4 1 8', 'ma hiraye'],
    ['ne-Latn', 'bouddha dharma', 'manchau'],
    ['bn-Latn', 'dhaka metro cha 51 - 4 4 0 2', 'lekha chilo'],
  ])('%s: all of "%s" is found', (lang, words, rest) => {
    const text = `${TELLING[lang]}${words} ${rest}`;
    const from = text.indexOf(words);
    const covered = new Uint8Array(text.length);
    for (const { span } of found(text, lang)) covered.fill(1, span.start, span.end);
    const left = [...words].filter((letter, i) => /[\p{L}\p{N}]/u.test(letter) && covered[from + i] === 0);
    expect(left.join('')).toBe('');
  });
});
