import { reasonTexts } from '../../../src/release/consent/text.ts';
import type { ConsentEvent, ConsentRecord } from '#rules/release/consent';
import { aRecord } from './records.ts';
import type { Scenario } from './scenarios.ts';

const date = (at: Date) => (Number.isNaN(at.getTime()) ? 'a day that cannot be read' : at.toISOString().slice(0, 10));
const list = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : 'none');

/** What of a record differs from the usual one, in words. */
function differs(record: ConsentRecord): string {
  const usual = aRecord() as unknown as Record<string, unknown>;
  const lines = Object.entries(record).flatMap(([key, value]) => {
    if (JSON.stringify(value) === JSON.stringify(usual[key]) || value === undefined) return [];
    if (key === 'scopes')
      return [
        Object.entries(record.scopes)
          .map(([scope, answer]) => `${scope}: ${answer}`)
          .join(', '),
      ];
    if (key === 'embargo')
      return [
        [
          record.embargo.until === null ? '' : `not before ${record.embargo.until.slice(0, 10)}`,
          record.embargo.event === null ? '' : `not before “${record.embargo.event}”`,
        ]
          .filter(Boolean)
          .join(' and '),
      ];
    return [
      `${key}: ${Array.isArray(value) ? list(value as string[]) : typeof value === 'object' && value !== null ? Object.values(value).join(' ') : String(value)}`,
    ];
  });
  return lines.length > 0 ? lines.join('; ') : 'as usual';
}

function happened(event: ConsentEvent): string {
  const what = [event.scopes, event.audiences, event.media, event.languages, event.passages].flatMap(
    (one) => one ?? [],
  );
  return `${date(event.at)} ${event.kind}${what.length > 0 ? ` (${what.join(', ')})` : ''}`;
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The scenarios as a page for a lawyer: what she said, what happened, what is asked, the answer and why. */
export function scenarioPage(scenarios: readonly Scenario[]): string {
  const rows = scenarios.map(({ title, records, events, asked, no }, n) => {
    const said =
      records.length > 0
        ? records.map((one) => `${date(one.recordedAt)}: ${differs(one.record)}`).join(' · ')
        : 'nothing';
    const question = `${asked.scope} for ${[asked.audience].flat().join(' and ')}, ${asked.medium}, ${asked.language}${asked.territory ? `, in ${asked.territory}` : ''}${asked.passage ? ', one passage' : ''}, on ${date(asked.at)}`;
    const answer = no.length === 0 ? '**Yes**' : `**No.** ${no.map((code) => reasonTexts[code].what.en).join(' ')}`;
    return `| ${[String(n + 1), title, said, events.map(happened).join('; ') || 'nothing', question, answer].map(cell).join(' | ')} |`;
  });
  return `# Consent: ${scenarios.length} cases

What the archive answers, case by case, for a lawyer or a partner to check. All women are invented. This page is made from the cases that are tested (\`test/release/consent/scenarios.ts\`), against the decision in the code and against the one in the database; it cannot differ from what the archive does.

Where a case does not say otherwise: she is 34, from Nepal, was asked on 10 January 2026 with a thumbprint under a notice that was read to her, was free to decide, and allowed the archive to publish her words as text to everyone, in any language and country, without a name; and it is asked on 1 June 2026 whether her words may be published as text in Nepali.

| | case | what she said | what happened | what is asked | answer |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}
