/** Byte-order mark: without it, spreadsheets read UTF-8 as an older encoding and spoil every Indic letter. */
export const BOM = '\ufeff';

/**
 * What a spreadsheet would take for a formula: one of these signs at the beginning, wide forms and what is skipped before them included
 * (OWASP, CSV Injection).
 */
const FORMULA = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u;

/** Text that every reader of a file can take: well-formed, without control characters but tab and line feed. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, '');
}

function field(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const clean = plainText(value);
  return `"${(FORMULA.test(clean) ? `'${clean}` : clean).replaceAll('"', '""')}"`;
}

/**
 * One record of CSV (RFC 4180): every text in quotes, ended by CR LF. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it; a program takes one apostrophe away where what follows it is such a text.
 */
export function csvRow(values: readonly (string | number | boolean | null)[]): string {
  return `${values.map(field).join(',')}\r\n`;
}
