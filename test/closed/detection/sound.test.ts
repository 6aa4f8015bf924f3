import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iban, kuwaitCivilId, luhn, verhoeff } from '../../../src/closed/detection/numbers/checks.ts';
import { keyOf, phraseKey } from '../../../src/closed/detection/words/normalise.ts';
import { soundOf, soundsAlike, withinOneEdit } from '../../../src/closed/detection/words/sound.ts';

describe('how names sound', () => {
  it.each([
    ['सीता', 'Sita'],
    ['সীতা', 'Seeta'],
    ['सिन्धुपाल्चोक', 'Sindhupalchowk'],
    ['तामाङ', 'Tamang'],
    ['মোহাম্মদ', 'Mohammed'],
    ['फातिमा', 'Fatimah'],
    ['রহিমা', 'Rohima'],
    ['लक्ष्मी', 'Laxmi'],
    ['चट्टोग्राम', 'Chattogram'],
    ['আয়েশা', 'Ayesha'],
  ])('%s is %s', (a, b) => {
    expect(soundsAlike(soundOf(a), soundOf(b))).toBe(true);
  });

  it.each([
    ['Sita', 'sath'],
    ['Rina', 'Rani'],
    ['रमा', 'रोमी'],
    ['Maya', 'Mohan'],
  ])('%s is not %s', (a, b) => {
    expect(soundsAlike(soundOf(a), soundOf(b))).toBe(false);
  });

  it('is the same for a word and itself, and takes anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (word) => {
        const sound = soundOf(word);
        expect(sound.vowels.length).toBe(sound.bones.length + 1);
        if (sound.bones !== '') expect(soundsAlike(sound, soundOf(word))).toBe(true);
      }),
    );
  });

  it('one edit is one insertion, deletion, substitution or swap', () => {
    for (const [a, b] of [
      ['sunita', 'sunitta'],
      ['sunita', 'sunta'],
      ['sunita', 'sunika'],
      ['sunita', 'suntia'],
    ] as const) {
      expect(withinOneEdit(a, b)).toBe(true);
      expect(withinOneEdit(b, a)).toBe(true);
    }
    expect(withinOneEdit('sunita', 'sunka')).toBe(false);
  });
});

describe('comparison keys', () => {
  it('fold what is spelled both ways, and only that', () => {
    expect(keyOf('गाङ्गा')).toBe(keyOf('गांगा'));
    expect(keyOf('पढ़ना')).toBe(keyOf('पढना'));
    expect(keyOf('क\u200dष')).toBe('कष');
    expect(keyOf('Café')).toBe('cafe');
    expect(keyOf('১২')).toBe('12');
    expect(phraseKey("Cox's-Bazar,  BD")).toBe("cox's bazar bd");
    expect(keyOf('नाम')).not.toBe(keyOf('काम'));
  });

  it('of a key is the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (word) => {
        expect(keyOf(keyOf(word))).toBe(keyOf(word));
      }),
    );
  });
});

describe('check digits', () => {
  it('accept what is right and refuse one wrong digit', () => {
    expect(verhoeff('234567890124')).toBe(true);
    expect(luhn('79927398713')).toBe(true);
    expect(iban('GB82WEST12345698765432')).toBe(true);
    for (let i = 0; i < 12; i++) {
      const digits = '234567890124'.split('');
      digits[i] = String((Number(digits[i]) + 1) % 10);
      expect(verhoeff(digits.join(''))).toBe(false);
    }
    expect(iban('GB83WEST12345698765432')).toBe(false);
    expect(kuwaitCivilId('999999999999')).toBe(false);
  });
});
