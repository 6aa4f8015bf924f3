import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectText } from '#closed/detection';

const talk = ['en', 'hi', 'ne', 'bn', 'romanised'].flatMap((lang) =>
  readFileSync(new URL(`../../gold/${lang}/interviews-tuning.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { text: string; lang: string }),
);
const LOOK = 'second-look';

describe('the second look at talk', () => {
  const spans = talk.flatMap(({ text, lang }) => detectText(text, { lang }).spans);
  const looked = spans.filter(({ evidence }) => evidence.some(({ detector }) => detector === LOOK));

  it('shows words that no detector found, for a look only', () => {
    expect(looked.length).toBeGreaterThan(talk.length / 10);
    expect(looked.length).toBeLessThan(spans.length / 4);
    for (const { type, status, evidence, score } of looked) {
      expect(type).toBe('detail');
      expect(status).toBe('suspect');
      expect(evidence).toHaveLength(1);
      expect(evidence[0]?.points).toBe(score);
    }
  });

  it('does not look where nobody speaks of herself', () => {
    const news =
      'मुख्यमंत्री ने सोमवार को बैठक बुलाई और अधिकारियों को निर्देश दिए। बाज़ार में सब्ज़ियों के दाम फिर बढ़ गए, जिससे किसानों ने राहत की साँस ली। समिति की रिपोर्ट अगले महीने आएगी।';
    expect(
      detectText(news, { lang: 'hi' }).spans.flatMap(({ evidence }) => evidence.map((e) => e.detector)),
    ).not.toContain(LOOK);
  });

  it('takes initials within a line of a judgment for no turns of speakers', () => {
    const judgment =
      'The case was referred to the Court by the Commission under Article 48 (art. 48). It was argued by Mr A. Devine and Mr A. Bradley, with Mr Q. Holt for the other side, on Article 1 of the Protocol (P1-1). The Chamber then decided that the period laid down in the Convention had been kept, and that no further hearing was needed before the judgment was drawn up. ';
    expect(
      detectText(judgment.repeat(2), { lang: 'en' }).spans.flatMap(({ evidence }) => evidence.map((e) => e.detector)),
    ).not.toContain(LOOK);
  });

  it('leaves alone a testimony that names nobody', () => {
    const plain =
      'I used to wake before everyone and cook. Then I washed the floor, and I waited for the evening. '.repeat(8);
    expect(detectText(plain, { lang: 'en' }).spans).toEqual([]);
  });
});
