import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#platform/i18n';
import { isDecidable, matchesNothing, tsquery } from '../../../src/open/search/expression.ts';
import { understand, wordPlan } from '../../../src/open/search/plan.ts';
import { parseQuery } from '../../../src/open/search/query-reader.ts';
import { QUERY_PROBLEMS, type QueryNode } from '../../../src/open/search/query.ts';
import { problemTexts } from '../../../src/open/search/text.ts';
import { makeQueries } from './corpus.ts';

/** A query tree on one line. */
function shape(node: QueryNode | null): string {
  if (!node) return '';
  switch (node.kind) {
    case 'word':
      return node.folded;
    case 'prefix':
      return `${node.folded}*`;
    case 'phrase':
      return `"${node.words.join(' ')}"`;
    case 'exact':
      return `=${node.words.map((word) => word.exact).join('_')}`;
    case 'field':
      return `${node.field}:${node.value}`;
    case 'not':
      return `-${shape(node.item)}`;
    default:
      return `(${node.items.map(shape).join(node.kind === 'or' ? ' | ' : ' ')})`;
  }
}

function read(q: string): string {
  const parsed = parseQuery(q);
  return parsed.ok ? shape(parsed.query) : parsed.problems.map((one) => `${one.code}@${one.column}`).join(',');
}

describe('the query language', () => {
  it.each([
    ['', ''],
    ['work', 'work'],
    ['Work House', '(work house)'],
    ['a b OR c d', '((a b) | (c d))'],
    ['a (b OR c) -d', '(a (b | c) -d)'],
    ['a AND b', '(a b)'],
    ['NOT a b', '(-a b)'],
    ['"in the house"', '"in the house"'],
    ['“काम पर”', '"काम पर"'],
    ['domestic-work', '"domestic work"'],
    ['women’s', 'womens'],
    ['kaf*', 'kaf*'],
    ['काठ*', 'काठ*'],
    ['=हिन्दी', '=हिन्दी'],
    ['="काम पर"', '=काम_पर'],
    ['theme:kafala x', '(theme:kafala x)'],
    ['title:"her own"', 'title:her own'],
    ['विषय:कफ़ाला', 'विषय:कफ़ाला'],
    ['10:30', '"10 30"'],
    ['or and not', '(or and not)'],
    ['a & b', '(a b)'],
    ['(a)(b)', '(a b)'],
    ['-(a b)', '-(a b)'],
    ['a - b', '(a b)'],
  ])('%s is read as %s', (q, expected) => expect(read(q)).toBe(expected));

  it.each([
    ['"never closed', 'unclosed-quote@1'],
    ['काम "घर', 'unclosed-quote@5'],
    ['(a b', 'unclosed-bracket@1'],
    ['a b)', 'unopened-bracket@4'],
    ['a ""', 'empty-phrase@3'],
    ['a ()', 'empty-group@3'],
    ['OR a', 'nothing-before-or@1'],
    ['a OR', 'nothing-after@3'],
    ['a OR OR b', 'nothing-after@3'],
    ['a AND', 'nothing-after@3'],
    ['NOT', 'nothing-after@1'],
    ['w*rk', 'wildcard-place@1'],
    ['"work*"', 'wildcard-place@6'],
    ['k*', 'wildcard-short@1'],
    ['*', 'wildcard-short@1'],
    ['!!!', 'no-letters@1'],
    ['title:', 'field-without-value@1'],
    [`${'('.repeat(30)}a${')'.repeat(30)}`, 'too-deep@22'],
    ['a '.repeat(70), 'too-many-words@129'],
    ['a'.repeat(1_001), 'too-long@1001'],
  ])('%s is refused: %s', (q, expected) => expect(read(q)).toBe(expected));

  it('names what it cannot look for, and drops nothing else', () => {
    const parsed = parseQuery('money & … debt');
    expect(parsed.ok && parsed.ignored.map((place) => 'money & … debt'.slice(place.at, place.end))).toEqual(['&', '…']);
  });

  it('counts columns as a person does', () => {
    const parsed = parseQuery('👩🏽 "काम');
    expect(parsed.ok ? null : parsed.problems[0]).toMatchObject({ code: 'unclosed-quote', column: 4, at: 5 });
  });

  it('says every problem in four languages', () => {
    for (const code of QUERY_PROBLEMS)
      for (const locale of LOCALES) expect(problemTexts[code][locale].length).toBeGreaterThan(5);
  });

  it('reads anything without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (q) => {
        const meant = understand(q, { exact: false });
        expect(meant.ok || meant.problems.length > 0).toBe(true);
      }),
      { numRuns: 3_000 },
    );
    const pieces = fc.constantFrom(
      '(',
      ')',
      '"',
      '-',
      '=',
      '*',
      ':',
      ' OR ',
      ' AND ',
      ' NOT ',
      ' ',
      'काम',
      'work',
      'year:2008..',
      'theme:',
      '..',
      "'",
      '\\',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (list) => {
        const meant = understand(list.join(''), { exact: false });
        if (!meant.ok) expect(meant.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('what a query asks of passages and testimonies', () => {
  const problems = (q: string) => {
    const meant = understand(q, { exact: false });
    return meant.ok ? [] : meant.problems.map((one) => `${one.code}@${one.column}`);
  };

  it.each([
    ['thema:kafala', 'unknown-field@1'],
    ['theme:kafalla', 'unknown-value@7'],
    ['year:98', 'bad-years@6'],
    ['year:2014..2008', 'bad-years@6'],
    ['year:..', 'bad-years@6'],
    ['theme:kafala OR passport', 'field-or-word@1'],
    ['money -(theme:kafala passport)', 'field-or-word@7'],
  ])('%s: %s', (q, expected) => expect(problems(q)).toEqual([expected]));

  it.each([
    'theme:kafala',
    'theme:कफ़ाला',
    'theme:"Sponsorship (kafala) system"',
    'from:nepal',
    'to:"Saudi Arabia"',
    'to:gulf',
    'country:नेपाल',
    'year:२००८..२०१४',
    'decade:2010s',
    'language:Nepali',
    'medium:audio',
    'title:"no one knows"',
    'theme:kafala (work OR house)',
    '(to:Qatar OR to:Oman) -agent',
    'direction:accountability',
    'recruitment:dalal',
  ])('%s is understood', (q) => expect(problems(q)).toEqual([]));

  it('offers values for one that is unknown', () => {
    const meant = understand('theme:kafalla', { exact: false });
    expect(meant.ok ? null : meant.problems[0]?.suggestions?.length).toBeGreaterThan(0);
  });

  it('does not let anyone choose by what is too grave to count', () => {
    expect(problems('sector:sex-work')).toEqual(['unknown-value@8']);
    expect(problems('violation:trafficking')).toEqual(['unknown-value@11']);
  });

  it('looks for other spellings and names, unless told not to', () => {
    const wide = understand('kathmandu', { exact: false });
    const exact = understand('kathmandu', { exact: true });
    expect(wide.ok && wide.words && tsquery(wide.words)).toContain('काठमाडौं');
    expect(exact.ok && exact.words && tsquery(exact.words)).toBe("'kathmandu'");
    const quoted = understand('"kathmandu"', { exact: false });
    expect(quoted.ok && quoted.words && tsquery(quoted.words)).toBe("'kathmandu'");
    const two = understand('domestic work abroad', { exact: false });
    expect(two.ok && two.words && tsquery(two.words)).toContain("('घरेलू' <-> 'काम')");
    const excluded = understand('work -kathmandu', { exact: false });
    expect(excluded.ok && excluded.words && tsquery(excluded.words)).not.toContain('काठमाडौं');
  });

  it('never asks an index for passages that lack every word', () => {
    for (const { q, exact } of makeQueries(500, 3)) {
      const meant = understand(q, { exact });
      if (!meant.ok || !meant.words) continue;
      const plan = wordPlan(meant.words);
      expect(matchesNothing(plan.expression)).toBe(false);
      if (plan.decidable) expect(isDecidable(plan.expression)).toBe(true);
    }
  });
});
