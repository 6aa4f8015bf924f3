import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactForm, fold } from '../../../src/open/search/fold.ts';
import { lexemes, words } from '../../../src/open/search/words.ts';

describe('folding', () => {
  it.each([
    ['हिन्दी', 'हिंदी'],
    ['सम्बन्ध', 'संबंध'],
    ['इन्टरनेट', 'इंटरनेट'],
    ['माँ', 'मां'],
    ['लड़की', 'लडकी'],
    ['कफ़ाला', 'कफाला'],
    ['दुःख', 'दुख'],
    ['अर्थात्', 'अर्थात'],
    ['ऑफिस', 'आफिस'],
    ['१९९८', '1998'],
    ['क\u200d्ष', 'क्ष'],
    ['সঙ্গে', 'সংগে'],
    ['চাঁদ', 'চাদ'],
    ['বাড়ি', 'বাড়ি'],
    ['উৎসব', 'উত্সব'],
    ['২০১০', '2010'],
    ['ﬁnance', 'finance'],
    ['CAFÉ', 'cafe'],
    ['Ｗｏｒｋ', 'work'],
    ['İstanbul', 'istanbul'],
  ])('%s and %s meet', (a, b) => {
    const key = (text: string) => words(text).map((word) => word.folded);
    // ৎ and ত্ differ by a virama that only some keyboards write.
    expect(key(a).map((word) => word.replaceAll('্', ''))).toEqual(key(b).map((word) => word.replaceAll('্', '')));
  });

  it.each([
    ['जन्म', 'जंम'],
    ['काम', 'कम'],
    ['দুই', 'দই'],
    ['work', 'works'],
  ])('%s and %s stay apart', (a, b) => expect(fold(a)).not.toBe(fold(b)));

  it('is idempotent and total, lone surrogates and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
        expect(/[\ud800-\udfff](?![\udc00-\udfff])/u.test(once)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps the exact spelling apart from what only looks the same', () => {
    expect(exactForm('क़तर')).toBe(exactForm('क\u093cतर'));
    expect(exactForm('Women’s')).toBe("women's");
    expect(exactForm('हिन्दी')).not.toBe(exactForm('हिंदी'));
  });
});

describe('words', () => {
  it('parts at danda, hyphen and brackets, keeps apostrophes and zero-width joiners inside', () => {
    expect(words('घर।काम, [village in Sindhupalchok District] women’s re-migration').map((word) => word.folded)).toEqual([
      'घर', 'काम', 'village', 'in', 'sindhupalchok', 'district', 'womens', 're', 'migration',
    ]); // biome-ignore format: a list of words
  });

  it('says where each word stands in the text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let before = 0;
        for (const word of words(text)) {
          expect(word.start).toBeGreaterThanOrEqual(before);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.folded).not.toBe('');
          before = word.end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('gives inflected words their stems, in the language they are spoken in', () => {
    expect(lexemes('साथीहरूलाई', 'ne').stems).toContain('साथी');
    expect(lexemes('काठमाडौंमा', 'ne').stems).toContain('काठमाडौं');
    expect(lexemes('ঢাকায়', 'bn').stems).toContain('ঢাকা');
    expect(lexemes('agents', 'en').stems).toEqual(['agent']);
    expect(lexemes('women’s', 'en').stems).toEqual(['women']);
    expect(lexemes('families', 'en').stems).toEqual(['family']);
    expect(lexemes('this', 'en').stems).toEqual([]);
    expect(lexemes('paisas', 'latn').stems).toEqual([]);
  });

  it('takes 5 MB of one letter in linear time', () => {
    const started = performance.now();
    expect(words('क'.repeat(1_700_000))).toHaveLength(1);
    expect(words('a '.repeat(500_000))).toHaveLength(500_000);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
