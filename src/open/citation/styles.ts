/**
 * Citation styles in CSL 1.0.2 for the one kind of thing the archive has, an interview that an archive published. Written for Katha
 * from what the manuals say, not copied from a style file: APA, Publication Manual, 7th ed. (2020), 10.10 and the examples of archived
 * interviews; The Chicago Manual of Style, 18th ed. (2024), chapter 14 on interviews; MLA Handbook, 9th ed. (2021), 5; Pears and
 * Shields, Cite Them Right, 12th ed. (2022), on interviews; OSCOLA, 4th ed. (2012), 3.4 on interviews and websites.
 */
export type StyleId = 'apa' | 'chicago' | 'chicago-note' | 'mla' | 'harvard' | 'oscola';

export interface Style {
  readonly id: StyleId;
  /** As a reader knows it. */
  readonly name: string;
  readonly locale: 'en-US' | 'en-GB';
  /** An entry of a bibliography, or a note. */
  readonly kind: 'bibliography' | 'note';
  /** The whole style as CSL. */
  readonly source: string;
}

const AUTHOR = '<names variable="author"><name/></names>';
const INTERVIEWER =
  '<names variable="interviewer"><label form="verb" suffix=" "/><name and="text" delimiter=", "/></names>';
const INTERVIEWER_CAPITAL =
  '<names variable="interviewer"><label form="verb" text-case="capitalize-first" suffix=" "/><name and="text" delimiter=", "/></names>';
const DAY_FIRST =
  '<date variable="issued"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>';
const DAY_FIRST_SHORT =
  '<date variable="issued"><date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/></date>';
const MONTH_FIRST =
  '<date variable="issued"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date>';
const YEAR = '<date variable="issued"><date-part name="year"/></date>';
const RECORDED = '<date variable="original-date"><date-part name="year"/></date>';

function style(id: StyleId, name: string, locale: Style['locale'], kind: Style['kind'], layout: string): Style {
  const inText = kind === 'note' ? 'note' : 'in-text';
  const citation = `<citation><layout>${kind === 'note' ? layout : '<text variable="title"/>'}</layout></citation>`;
  const bibliography = kind === 'bibliography' ? `<bibliography><layout>${layout}</layout></bibliography>` : '';
  return {
    id,
    name,
    locale,
    kind,
    source: `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="${inText}" version="1.0" default-locale="${locale}">
<info><title>Katha: ${name}</title><id>urn:katha:csl:${id}</id><updated>2026-11-24T00:00:00+00:00</updated></info>
${citation}${bibliography}
</style>`,
  };
}

export const STYLES: readonly Style[] = [
  // Author. (Date). Title (I. Interviewer, Interviewer; Edition n) [Description]. Archive. URL (Original work recorded year)
  style(
    'apa',
    'APA 7',
    'en-US',
    'bibliography',
    `<group delimiter=" ">
<group suffix=".">${AUTHOR}</group>
<group prefix="(" suffix=")."><date variable="issued"><date-part name="year"/><date-part name="month" prefix=", "/><date-part name="day" prefix=" "/></date></group>
<group delimiter=" " suffix="."><text variable="title" font-style="italic"/>
<group prefix="(" suffix=")" delimiter="; "><names variable="interviewer"><name and="symbol" delimiter=", "/><label prefix=", " text-case="capitalize-first"/></names><text variable="edition" prefix="Edition "/></group>
<text variable="genre" prefix="[" suffix="]"/></group>
<text variable="archive" suffix="."/>
<text variable="URL"/>
<group prefix="(Original interview recorded " suffix=")">${RECORDED}</group>
</group>`,
  ),
  // Author. "Title." Interview by Interviewer, year. Description, edition n. Archive, Month day, year. URL.
  style(
    'chicago',
    'Chicago (bibliography)',
    'en-US',
    'bibliography',
    `<group delimiter=" ">
<group suffix=".">${AUTHOR}</group>
<text variable="title" quotes="true" suffix="."/>
<group delimiter=", " suffix=".">${INTERVIEWER_CAPITAL}<group prefix="recorded ">${RECORDED}</group></group>
<group delimiter=", " suffix="."><text variable="genre"/><text variable="edition" prefix="edition "/></group>
<group delimiter=", " suffix="."><text variable="archive"/>${MONTH_FIRST}</group>
<text variable="URL" suffix="."/>
</group>`,
  ),
  // Author, "Title," interview by Interviewer, description, edition n, Archive, Month day, year, URL.
  style(
    'chicago-note',
    'Chicago (note)',
    'en-US',
    'note',
    `<group delimiter=", " suffix=".">
${AUTHOR}
<text variable="title" quotes="true"/>
${INTERVIEWER}
<group prefix="recorded ">${RECORDED}</group>
<text variable="genre" text-case="lowercase"/>
<text variable="edition" prefix="edition "/>
<text variable="archive"/>
${MONTH_FIRST}
<text variable="URL"/>
</group>`,
  ),
  // Author. "Title." Interview by Interviewer. Container, version, date, URL. Description.
  style(
    'mla',
    'MLA 9',
    'en-US',
    'bibliography',
    `<group delimiter=" ">
<group suffix=".">${AUTHOR}</group>
<text variable="title" quotes="true" suffix="."/>
<group delimiter=", " suffix=".">${INTERVIEWER_CAPITAL}<group prefix="recorded ">${RECORDED}</group></group>
<group delimiter=", " suffix="."><text variable="archive" font-style="italic"/><text variable="edition" prefix="edition "/>${DAY_FIRST_SHORT}<text variable="URL"/></group>
<text variable="genre" suffix="."/>
</group>`,
  ),
  // Author (year) 'Title' [Description], edition n. Interview by Interviewer. Archive, day month. Available at: URL.
  style(
    'harvard',
    'Harvard',
    'en-GB',
    'bibliography',
    `<group delimiter=" ">
${AUTHOR}
<group prefix="(" suffix=")">${YEAR}</group>
<group delimiter=", " suffix="."><group delimiter=" "><text variable="title" quotes="true"/><text variable="genre" prefix="[" suffix="]"/></group><text variable="edition" prefix="edition "/></group>
<group delimiter=", " suffix=".">${INTERVIEWER_CAPITAL}<group prefix="recorded ">${RECORDED}</group></group>
<group delimiter=", " suffix="."><text variable="archive" font-style="italic"/><date variable="issued"><date-part name="day" suffix=" "/><date-part name="month"/></date></group>
<text variable="URL" prefix="Available at: " suffix="."/>
</group>`,
  ),
  // Interviewer, Interview with Author, 'Title' (Archive, edition n, day month year) <URL>
  style(
    'oscola',
    'OSCOLA',
    'en-GB',
    'bibliography',
    `<group delimiter=" ">
<group delimiter=", "><names variable="interviewer"><name and="text" delimiter=", "/></names><group delimiter=" "><text value="Interview with"/>${AUTHOR}</group><text variable="title" quotes="true"/></group>
<group delimiter=", " prefix="(" suffix=")"><text variable="archive"/><text variable="edition" prefix="edition "/><group prefix="recorded ">${RECORDED}</group>${DAY_FIRST}</group>
<text variable="URL" prefix="&lt;" suffix="&gt;"/>
</group>`,
  ),
];
