import { describe, expect, it } from 'vitest';
import { detectText } from '../../../src/closed/detection/index.ts';

/** What is shown of a text, with its type. */
function shown(text: string): string[] {
  return detectText(text, { lang: 'en' }).spans.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
}

const JUDGMENT = `12. On 3 May 2001 the Kozarac District Court convicted K.L., a lorry driver, and sentenced him to six months' imprisonment. The case was lodged with the Court.
13. The applicant, who was born in 1968 and had worked as a railway engineer, was treated for a severe depressive disorder at Town Hospital no. 4. He lost 14 kilograms.
14. At about 5.30 a.m. officers of the Kozarac public prosecutor's office took approximately EUR 20,000, that is 68% of his savings, and his children, A. and B., went to live with a relative. The file (no. 61/27/5542/9/2008) was closed.`;

describe('papers that nobody speaks', () => {
  const found = shown(JUDGMENT);

  it.each([
    'person: K.L',
    'person: A',
    'person: B',
    'occupation: lorry driver',
    'occupation: railway engineer',
    'illness: severe depressive disorder',
    'organisation: Town Hospital no. 4',
    "organisation: Kozarac public prosecutor's office",
    'amount: 14 kilograms',
    'amount: approximately EUR 20,000',
    'amount: 68%',
    'date: about 5.30 a.m.',
    'case-number: 61/27/5542/9/2008',
    'duration: six months',
  ])('show %s', (wanted) => {
    expect(found).toContain(wanted);
  });

  it('do not show the numbers of paragraphs, nor the court that writes', () => {
    expect(found.filter((line) => /: (?:1[234]|(?:the )?Court)$/.test(line))).toEqual([]);
  });

  it('are no talk where a letter of a name is an I', () => {
    const text = `${JUDGMENT} I.C. and I.D. were heard. I.C. left, I.D. stayed. I.C. was fined EUR 300. I.D. appealed.`;
    expect(shown(text)).toContain('amount: EUR 300');
  });

  it('say of talk nothing more', () => {
    const text = `I paid him 20,000 rupees and I worked six months. My brother is a driver, I told you. We ate 14 kilograms of rice in my house, I remember, and I was happy there with my mother and my father and my sisters.`;
    expect(shown(text).filter((line) => line.startsWith('amount'))).toEqual([]);
  });
});
