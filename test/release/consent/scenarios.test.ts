import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioPage } from './scenario-page.ts';
import { LOCALES } from '#platform/i18n';
import { decide, REASON_CODES } from '#rules/release/consent';
import { reasonTexts } from '../../../src/release/consent/text.ts';
import { scenarios } from './scenarios.ts';

describe('the scenarios', () => {
  it.each(scenarios)('$title', ({ records, events, asked, no }) => {
    expect(decide(records, events, asked)).toEqual({ allowed: no.length === 0, reasons: no });
  });

  it('are at least sixty, all different, and meet every reason', () => {
    expect(new Set(scenarios.map((scenario) => scenario.title)).size).toBe(scenarios.length);
    expect(scenarios.length).toBeGreaterThanOrEqual(60);
    expect(new Set(scenarios.flatMap((scenario) => scenario.no))).toEqual(new Set(REASON_CODES));
  });
});

describe('every reason', () => {
  it.each(REASON_CODES)('%s is told in four languages, with what to do', (code) => {
    for (const locale of LOCALES) {
      expect(reasonTexts[code].what[locale].length).toBeGreaterThan(8);
      expect(reasonTexts[code].todo[locale].length).toBeGreaterThan(8);
    }
  });
});

describe('the page that a lawyer reads', () => {
  it('is made of these scenarios and no others: `UPDATE_SCENARIOS=1 npx vitest run test/release/consent/scenarios.test.ts` writes it', () => {
    if (process.env['UPDATE_SCENARIOS']) writeFileSync('docs/consent-scenarios.md', scenarioPage(scenarios));
    expect(readFileSync('docs/consent-scenarios.md', 'utf8')).toBe(scenarioPage(scenarios));
  });
});
