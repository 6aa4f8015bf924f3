import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

/** Talk is read by rules of its own, so every sentence stands among words of somebody who speaks of herself. */
const BEFORE =
  'म भन्छु, हामीलाई धेरै दुःख थियो, मेरो घर भत्कियो, मलाई कसैले सोधेन, म रोएँ। हाम्रो कुरा कसले सुन्छ, मैले धेरै पटक भनें, हामी त्यसै बस्यौं। ';

describe('Nepali talk', () => {
  it.each([
    ['छोरी हिउँला आठ वर्षकी छे।', 'हिउँला'],
    ['श्रीमान् ध्रुव ड्राइभर थिए।', 'ध्रुव'],
    ['दुई छोरी, प्राप्ति र सुनिता।', 'प्राप्ति'],
    ['मिति २०७०।०३।१५ मा लेखियो।', '२०७०।०३।१५'],
    ['माघ महिनाको औंसीमा गएँ।', 'माघ महिनाको औंसी'],
    ['फेरि पाँच गते आउँछु।', 'पाँच गते'],
    ['उन्नाइस सय अन्ठानब्बेतिर गएँ।', 'उन्नाइस सय अन्ठानब्बे'],
    ['पैसा वैदेशिक रोजगार बोर्डबाट आयो।', 'वैदेशिक रोजगार बोर्ड'],
    ['म वडाको महिला सदस्य छु।', 'महिला सदस्य'],
    ['फाराममा छोरा १ छोरी ३ लेखेँ।', 'छोरा १ छोरी ३'],
    ['उसको कम्मरमुनि चल्दैन।', 'कम्मरमुनि चल्दैन'],
    ['दशरथचन्द न.पा. वडा नं. ४ हो।', 'दशरथचन्द न.पा'],
  ])('%s', (sentence, words) => {
    const text = BEFORE + sentence;
    const at = text.indexOf(words);
    const spans = found(text, 'ne').map(({ span }) => span);
    const uncovered = [...words.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(
      ({ index, 0: word }) => !spans.some(({ start, end }) => start <= at + index && end >= at + index + word.length),
    );
    expect(uncovered).toEqual([]);
  });
});
