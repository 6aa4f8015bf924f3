/**
 * What the styles ask of a CSL locale (CSL 1.0.2), in American and in British English. The languages of the archive have no settled
 * citation styles of their own: the frame of a citation is English, what stands in it is in her script.
 */
const MONTHS = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'Mar.'],
  ['April', 'Apr.'],
  ['May', 'May'],
  ['June', 'June'],
  ['July', 'July'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
] as const;

const months = MONTHS.map(([long, short], n) => {
  const name = `month-${String(n + 1).padStart(2, '0')}`;
  return `<term name="${name}">${long}</term><term name="${name}" form="short">${short}</term>`;
}).join('');

function locale(language: 'en-US' | 'en-GB'): string {
  const american = language === 'en-US';
  const [open, close, openInner, closeInner] = american ? ['“', '”', '‘', '’'] : ['‘', '’', '“', '”'];
  return `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${language}">
<style-options punctuation-in-quote="${String(american)}"/>
<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
<date form="numeric"><date-part name="year"/></date>
<terms>
<term name="and">and</term><term name="et-al">et al.</term><term name="page-range-delimiter">–</term>
<term name="open-quote">${open}</term><term name="close-quote">${close}</term>
<term name="open-inner-quote">${openInner}</term><term name="close-inner-quote">${closeInner}</term>
<term name="interviewer">interviewer</term><term name="interviewer" form="verb">interview by</term>
${months}
</terms>
</locale>`;
}

export const CSL_LOCALES: Readonly<Record<string, string>> = { 'en-US': locale('en-US'), 'en-GB': locale('en-GB') };
