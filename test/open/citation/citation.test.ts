import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#platform/i18n';
import { citeGone, citationBox } from '#open/citation';
import { cite, citedUrl, cslItem, EXPORTS, exportCitation, STYLES, type Citable } from '#rules/open/citation';
import { editions, site } from './editions.ts';

const plain = editions['chosen name'] as Citable;
const harmless = /^(?:[^<>]|<i>|<\/i>)*$/u;
const unescaped = (html: string) =>
  html
    .replace(/<\/?i>/g, '')
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('a citation', () => {
  it.each(STYLES.map((style) => style.id))('in %s is as the manual wants it', async (style) => {
    const made = Object.entries(editions).map(([name, edition]) => {
      const { text, html } = cite(edition, site, style);
      return `# ${name}\n${text}\n${html}\n`;
    });
    await expect(made.join('\n')).toMatchFileSnapshot(`golden/${style}.txt`);
  });

  it('leads to the fixed edition, and to the passage that was asked for', () => {
    for (const { id } of STYLES) {
      expect(cite(plain, site, id).text).toContain('https://katha.example/t/7h3k9m2xq4/e1');
      expect(cite(plain, site, id, 'p-7f3k').text).toContain('https://katha.example/t/7h3k9m2xq4/e1#p-7f3k');
    }
    expect(citedUrl(plain, site, 'p-7f3k')).toBe('https://katha.example/t/7h3k9m2xq4/e1#p-7f3k');
  });

  it('names her as she chose, whole, and never turned round', () => {
    for (const { id } of STYLES)
      expect(cite({ ...plain, selfDescription: 'Sita Kumari, mother of two' }, site, id).text).toContain(
        'Sita Kumari, mother of two',
      );
  });

  it('names no interviewer and no year of recording unless they are given', () => {
    for (const { id } of STYLES) {
      expect(cite({ ...plain, interviewer: null, recordedYear: null }, site, id)).toEqual(cite(plain, site, id));
      expect(cite(plain, site, id).text).not.toMatch(/interview by|recorded/i);
    }
  });

  it('says the same as text and as HTML, whatever the title; nothing in it becomes markup, nothing is lost', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</p><img src=x onerror=alert(1)>',
        '<i>x',
        '</i>',
        '<span class="nocase">X</span>',
        '&lt;b&gt;',
        '&#60;',
        '“quoted” ‘it’',
        '"',
        "'",
        'a \u202e b',
        '\ud800',
        '\0',
        '। ।',
        '?!.',
        '...',
        '%s {0} $& $1',
        '__proto__',
        'Qtitleq Qauthorq https://q.invalid/qurlq',
        'कथाशीर्षक Qauthorq',
        '\ue000script\ue001',
      ),
    );
    fc.assert(
      fc.property(words, words, fc.constantFrom(...STYLES.map((style) => style.id)), (title, name, style) => {
        const { text, html } = cite({ ...plain, title, selfDescription: name }, site, style);
        expect(html).toMatch(harmless);
        expect(html.match(/<i>/g)?.length ?? 0).toBe(html.match(/<\/i>/g)?.length ?? 0);
        expect(unescaped(html)).toBe(text);
        expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]/u);
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  it('prints a title and a name as they are, even where they read like parts of the frame', () => {
    const words = fc.constantFrom(
      'Qauthorq',
      'Qtitleq',
      'कथाशीर्षक',
      'https://q.invalid/qurlq',
      '$&',
      "$'",
      'a & b',
      '"x"',
    );
    fc.assert(
      fc.property(words, words, fc.constantFrom(...STYLES.map((style) => style.id)), (title, name, style) => {
        const { text } = cite({ ...plain, title: `t ${title} t`, selfDescription: `n ${name} n` }, site, style);
        expect(text).toContain(`t ${title} t`);
        expect(text).toContain(`n ${name} n`);
        expect(text.split('https://katha.example/t/7h3k9m2xq4/e1')).toHaveLength(2);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the letters of every script, joiners included', () => {
    for (const title of ['क्‍ष र श्र', 'র‌্যাব', 'ड़ ढ़ फ़', '𑒧𑒻𑒟𑒱𑒪𑒲', 'A'.repeat(200)])
      for (const { id } of STYLES) expect(cite({ ...plain, title }, site, id).text).toContain(title);
  });

  it('does without a title or a name', () => {
    for (const { id } of STYLES)
      expect(cite({ ...plain, title: ' \n\0', selfDescription: '\u202e' }, site, id).text).toMatch(
        /Narrator.*Oral history interview|Oral history interview.*Narrator/s,
      );
  });

  it('is the same whatever was cited before it', () => {
    const first = STYLES.map(({ id }) => cite(plain, site, id));
    for (const edition of Object.values(editions)) for (const { id } of STYLES) cite(edition, site, id);
    expect(STYLES.map(({ id }) => cite(plain, site, id))).toEqual(first);
  });

  it('is made many times without growing', () => {
    const start = performance.now();
    for (let n = 0; n < 2_000; n += 1) cite({ ...plain, title: `Title ${n}` }, site, 'apa');
    expect(performance.now() - start).toBeLessThan(15_000);
  }, 20_000);
});

describe('a file for a reference manager', () => {
  it.each(EXPORTS)('$name is as its readers want it', async ({ id, extension }) => {
    const made = Object.values(editions).map((edition) => exportCitation(edition, site, id));
    await expect(made.join(id === 'ris' ? '\r\n' : '\n')).toMatchFileSnapshot(`golden/export.${extension}`);
  });

  const anything = fc.record({
    title: fc.string({ unit: 'binary', maxLength: 60 }),
    selfDescription: fc.string({ unit: 'binary', maxLength: 30 }),
    interviewer: fc.string({ unit: 'binary', maxLength: 30 }),
  });

  it('in BibTeX and BibLaTeX keeps its braces balanced, and each field in its place', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('bibtex', 'biblatex'), (words, format) => {
        const made = exportCitation({ ...plain, ...words }, site, format);
        let depth = 0;
        let least = Infinity;
        const inner = made
          .trimEnd()
          .slice(0, -1)
          .replace(/\\[\\{}$&#_%]/g, '');
        for (const sign of inner) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          least = Math.min(least, depth);
        }
        expect(depth).toBe(1);
        expect(least).toBe(0);
        expect(
          made
            .split('\n')
            .filter((row) => row !== '')
            .every((row) => /^(@misc\{katha-[0-9a-z]{10}-e\d+,|  [a-z]+ = \{.*\},?|\})$/u.test(row)),
        ).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  it('in RIS has one field a line, from TY to ER', () => {
    fc.assert(
      fc.property(anything, (words) => {
        const rows = exportCitation({ ...plain, ...words }, site, 'ris').split('\r\n');
        expect(rows[0]).toBe('TY  - MANSCPT');
        expect(rows.slice(-2)).toEqual(['ER  - ', '']);
        expect(rows.slice(0, -1).every((row) => /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/u.test(row))).toBe(true);
        expect(rows.filter((row) => /^(TY|ER|AU|TI|UR) {2}-/.test(row))).toHaveLength(5);
      }),
      { numRuns: 1_500 },
    );
  });

  it('in CSL-JSON is an interview, with one literal name', () => {
    const [item] = JSON.parse(exportCitation(plain, site, 'csl-json')) as unknown[];
    expect(item).toEqual(cslItem(plain, site));
    expect(item).toMatchObject({
      type: 'interview',
      author: [{ literal: 'Sita' }],
      issued: { 'date-parts': [[2026, 3, 4]] },
    });
  });

  it('keeps Indic scripts as they are', () => {
    for (const { id } of EXPORTS)
      expect(exportCitation(editions['in Nepali'] as Citable, site, id)).toContain('उनीहरूले मेरो राहदानी राखे।');
  });
});

describe('what is gone', () => {
  it('is cited by its address alone, in one wording', () => {
    for (const locale of LOCALES) {
      const whole = citeGone('7h3k9m2xq4', null, site, locale);
      const fixed = citeGone('7h3k9m2xq4', 2, site, locale);
      expect(whole).toContain('https://katha.example/t/7h3k9m2xq4');
      expect(fixed).toContain('https://katha.example/t/7h3k9m2xq4/e2');
      expect(whole + fixed).not.toMatch(/withdr|वापस|ফিরি|फिर्ता|[{}]/);
    }
  });
});

describe('the box', () => {
  it('has every style, each once', () => {
    expect(Object.keys(citationBox(plain, site).styles)).toEqual(STYLES.map((style) => style.id));
    expect(new Set(EXPORTS.map((format) => format.extension)).size).toBe(EXPORTS.length);
  });
});
