import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

/** Names are looked for again in talk alone, so every sentence stands among words of somebody who speaks of herself. */
const BEFORE: Readonly<Record<string, string>> = {
  hi: 'मैं बताती हूँ, हम लोग तब बहुत परेशान थे, मेरा घर टूट गया था, मुझे कोई पूछता नहीं था। ',
  ne: 'म भन्छु, हामी त्यति बेला धेरै दुःखमा थियौं, मेरो घर भत्केको थियो, मलाई कसैले सोध्दैनथ्यो। ',
  bn: 'আমি বলি, আমরা তখন অনেক কষ্টে ছিলাম, আমার ঘর ভেঙে গেছিল, আমারে কেউ জিজ্ঞাসা করত না। ',
};

describe('other forms of a name that was found', () => {
  it.each([
    ['hi', 'मेरे पति का नाम सुदामा था। एक दिन सुदमवा शहर चला गया।', 'सुदमवा'],
    ['ne', 'एजेन्टको नाम पदम श्रेष्ठ हो। त्यो पदमेले पैसा लियो।', 'पदमेले'],
    ['bn', 'দালালের নাম হারুন মাতুব্বর। হারুইন্যা আমারে ঢাকা নিছে।', 'হারুইন্যা'],
    ['bn', 'মালিক আজম ভাই আমারে রাখছে। আমি কাম করছি, পরে আজম পড়ে নাই।', 'আজম'],
  ])('%s: %s', (lang, text, form) => {
    const spans = found(`${BEFORE[lang]}${text}`, lang);
    expect(spans.filter(({ words }) => words === form)).not.toEqual([]);
  });

  it('are for a look only, and leave the everyday word alone where nobody is called so', () => {
    const spans = found(`${BEFORE.bn}জীবন তো এমনই, জীবনের কথা কে জানে।`, 'bn');
    expect(spans.filter(({ words }) => words.startsWith('জীবন'))).toEqual([]);
    const again = found(`${BEFORE.bn}মালিক আজম ভাই আমারে রাখছে। আমি কাম করছি, পরে আজম পড়ে নাই।`, 'bn');
    expect(again.find(({ words }) => words === 'আজম')?.status).toBe('suspect');
  });
});

describe('what is said around a time or name', () => {
  it('is shown with it for a look', () => {
    const [date] = found(`${BEFORE.hi}हम 2019 की छठ के बाद घर आए।`, 'hi').filter(({ type }) => type === 'date');
    expect(date?.status).toBe('suspect');
    const [name] = found(`${BEFORE.hi}मेरी सहेली झुमरी भी साथ थी।`, 'hi').filter(({ words }) => /झुमरी/.test(words));
    expect(name?.words).toBe('झुमरी');
  });
});
