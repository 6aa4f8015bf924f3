/**
 * Citation styles in CSL 1.0.2 for the one kind of thing the archive has, an interview in an archive; written for Katha after each
 * style's manual: APA Publication Manual, 7th ed., 10.12 and 10.13; Chicago Manual of Style, 18th ed., 14.108 and 14.109;
 * MLA Handbook, 9th ed., 5; Cite Them Right (Harvard), 12th ed.; OSCOLA, 4th ed., 3.4.
 */
const wrap = (title: string, layout: string) => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
<info><title>${title}</title><id>urn:katha:csl:${title}</id><updated>2026-11-24T00:00:00+00:00</updated></info>
<macro name="author"><names variable="author"><name/></names></macro>
<macro name="day"><date variable="issued"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date></macro>
<macro name="day-short"><date variable="issued"><date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/></date></macro>
<macro name="american"><date variable="issued"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date></macro>
<macro name="apa-date"><date variable="issued"><date-part name="year"/><date-part name="month" prefix=", "/><date-part name="day" prefix=" "/></date></macro>
<macro name="year"><date variable="issued"><date-part name="year"/></date></macro>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout>${layout}</layout></bibliography>
</style>`;

export const CSL: Readonly<Record<StyleId, string>> = {
  apa: wrap(
    'apa',
    `<group delimiter=" "><text macro="author" suffix="."/><text macro="apa-date" prefix="(" suffix=")."/><group delimiter=" " suffix="."><text variable="title" font-style="italic"/><text variable="medium" prefix="[" suffix="]"/><text variable="version" prefix="(Edition " suffix=")"/></group><text variable="publisher" suffix="."/><text variable="URL"/></group>`,
  ),
  chicago: wrap(
    'chicago',
    `<group delimiter=" "><text macro="author" suffix="."/><text variable="title" prefix="“" suffix=".”"/><group delimiter=", " suffix="."><text variable="medium"/><text variable="version" prefix="edition "/></group><group delimiter=", " suffix="."><text variable="publisher" font-style="italic"/><text macro="american"/></group><text variable="URL" suffix="."/></group>`,
  ),
  mla: wrap(
    'mla',
    `<group delimiter=" "><text macro="author" suffix="."/><text variable="title" prefix="“" suffix=".”"/><group delimiter=", " suffix="."><text variable="publisher" font-style="italic"/><text variable="version" prefix="edition "/><text macro="day-short"/><text variable="URL"/></group><text variable="medium" suffix="."/></group>`,
  ),
  harvard: wrap(
    'harvard',
    `<group delimiter=" "><text macro="author"/><text macro="year" prefix="(" suffix=")"/><group delimiter=" " suffix="."><text variable="title" prefix="‘" suffix="’"/><text variable="medium" prefix="[" suffix="]"/></group><text variable="version" prefix="Edition " suffix="."/><text variable="publisher" font-style="italic" suffix="."/><text variable="URL" prefix="Available at: " suffix="."/></group>`,
  ),
  oscola: wrap(
    'oscola',
    `<group delimiter=" "><text macro="author" suffix=","/><text variable="title" prefix="‘" suffix="’"/><group delimiter=", " prefix="(" suffix=")"><text variable="medium"/><text variable="publisher"/><text variable="version" prefix="edition "/><text macro="day"/></group><text variable="URL" prefix="&lt;" suffix="&gt;"/></group>`,
  ),
};

export type StyleId = 'apa' | 'chicago' | 'mla' | 'harvard' | 'oscola';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const short = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const number = (n: number) => String(n + 1).padStart(2, '0');

/** What of a CSL locale the styles above ask for. */
export const LOCALE = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
<style-options punctuation-in-quote="true"/>
<date form="text"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date>
<date form="numeric"><date-part name="month" suffix="/"/><date-part name="day" suffix="/"/><date-part name="year"/></date>
<terms>
<term name="and">and</term><term name="et-al">et al.</term><term name="open-quote">“</term><term name="close-quote">”</term><term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term><term name="page-range-delimiter">–</term>
${months.map((month, n) => `<term name="month-${number(n)}">${month}</term><term name="month-${number(n)}" form="short">${short[n]}</term>`).join('')}
</terms>
</locale>`;
