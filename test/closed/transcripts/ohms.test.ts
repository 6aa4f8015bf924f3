import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { Refusal } from '#platform/errors';
import { codes, oddities, reading, spoken, turns } from './reading.ts';

const record = (inner: string, prologue = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>${prologue}<ROOT xmlns="https://www.weareavp.com/nunncenter/ohms"><record id="1" dt="2024-02-03"><version>5.4</version>${inner}</record></ROOT>`;

describe('version 5.4', () => {
  const text = `ILA: Where did you go and who went with you on the\nlong way over the hills to the city?\n\nMAYA: I went to Doha with my aunt and we stayed in a\nhouse by the sea. [[footnote]]1[[/footnote]] It was hot.\n\n[[footnotes]]\n[[note]]A house of [[link]]http://example.org[[/link]]\nmany rooms.[[/note]]\n[[/footnotes]]`;
  const xml = record(
    `<title>Interview with Maya Rai</title><date value="2021-05-01" format="yyyy-mm-dd"/><accession>OH1</accession><interviewee>Maya Rai</interviewee><interviewer>Ila Sen</interviewer><repository>Katha</repository><sync>1:|1(9)|4(1)|4(11)|5(99)|9z|77(1)</sync><transcript>${text}</transcript><index><point><time>65</time><title>Leaving</title><synopsis>She left &amp; came back</synopsis><keywords>Doha;aunt</keywords><gpspoints><gps>1,2</gps><gps_text>The sea</gps_text></gpspoints><hyperlinks><hyperlink>https://example.org/a</hyperlink><hyperlink_text>A song</hyperlink_text></hyperlinks><hyperlinks><hyperlink>javascript:alert(1)</hyperlink><hyperlink_text>Bad</hyperlink_text></hyperlinks></point></index>`,
  );

  test('words by paragraph, with speakers, minute marks, footnotes and index', async () => {
    const parsed = await reading(xml, 'record.xml');
    expect(parsed.format).toBe('ohms');
    expect(turns(parsed)).toEqual([
      'ILA: Where did you go and who went with you on the long way over the hills to the city?',
      'MAYA: I went to Doha with my aunt and we stayed in a house by the sea. [1] It was hot.',
    ]);
    const [first, second] = parsed.segments;
    expect(first?.anchors.map(({ at, ms }) => [first.text.slice(0, at).split(' ').length, ms])).toEqual([[8, 60_000]]);
    expect(second?.startMs).toBe(120_000);
    expect(second?.text.slice(second.anchors[0]?.at)).toBe(' in a house by the sea. [1] It was hot.');
    expect(second?.endMs).toBe(240_000);
    expect(
      parsed.segments.filter((segment) => segment.kind === 'note').map((segment) => [segment.startMs, segment.text]),
    ).toEqual([
      [null, 'A house of http://example.org many rooms.'],
      [65_000, 'Leaving\nShe left & came back\nDoha;aunt\nThe sea\nA song\nBad'],
    ]);
    expect(parsed.links).toEqual([{ segment: 3, href: 'https://example.org/a', label: 'A song' }]);
    expect(parsed.header).toMatchObject({
      title: 'Interview with Maya Rai',
      reference: 'OH1',
      dateIso: '2021-05-01',
      interviewers: ['Ila Sen'],
      narrators: ['Maya Rai'],
      other: { Repository: 'Katha' },
    });
    expect(oddities(parsed, 'sync-malformed').map((oddity) => oddity.params['found'])).toEqual(['9z']);
    expect(oddities(parsed, 'sync-out-of-range').map((oddity) => oddity.params['found'])).toEqual(['77(1)']);
    expect(parsed.speakers.map(({ name, role }) => [name, role])).toEqual([
      ['ILA', 'interviewer'],
      ['MAYA', 'narrator'],
    ]);
  });

  test.each(['', 'No transcript.', '\n \n'])('a record without words: %j', async (words) => {
    const parsed = await reading(record(`<title>T</title><transcript>${words}</transcript>`), 'r.xml');
    expect(parsed.segments).toEqual([]);
    expect(codes(parsed)).toContain('empty-transcript');
  });
});

test('version 6.0 carries WebVTT', async () => {
  const parsed = await reading(
    record(
      '<title>T</title><vtt_transcript><![CDATA[WEBVTT\n\nNOTE\nTRANSCRIPTION BEGIN\n\n00:00:03.000 --> 00:00:18.000\n<v ILA>Where &amp; when?\n\nNOTE\nTRANSCRIPTION END\n]]></vtt_transcript>',
    ),
    'r.xml',
  );
  expect(turns(parsed)).toEqual(['ILA: Where & when?']);
  expect(parsed.segments).toHaveLength(1);
});

describe('hostile XML', () => {
  test('entities of its own are never expanded, fetched or included', async () => {
    const prologue =
      '<!DOCTYPE ROOT [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY % p SYSTEM "http://example.org/x.dtd"> %p;]>';
    const parsed = await reading(
      record(
        '<title>&file;</title><transcript>ILA: Hello &b;?\n\nMAYA: &file; and &amp;lt; and &#65; and &#x9;&#0;&#xD800;&#xFFFF; end.</transcript>',
        prologue,
      ),
      'r.xml',
    );
    expect(spoken(parsed)).toEqual(['Hello &b;?', '&file; and &lt; and A and   end.']);
    expect(parsed.header.title).toBe('&file;');
    expect(oddities(parsed, 'xml-entity').map((oddity) => oddity.params['name'])).toEqual(['DOCTYPE', 'file']);
  });

  test('a cut record keeps what can be read and says so', async () => {
    const whole = record('<title>T</title><transcript>ILA: Where did you go?\n\nMAYA: To Doha.</transcript>');
    const parsed = await reading(whole.slice(0, -29), 'r.xml');
    expect(codes(parsed)).toContain('xml-damaged');
    expect(spoken(parsed)).toEqual(['Where did you go?', 'To Doha.']);
  });

  test.each([
    ['other XML', '<?xml version="1.0"?><feed><entry>x</entry></feed>', 'unsupported'],
    ['nested a hundred thousand deep', `<?xml version="1.0"?><ROOT>${'<a>'.repeat(100_000)}`, 'invalid'],
    ['an open comment', '<?xml version="1.0"?><ROOT><!-- <record>', 'invalid'],
    ['an open declaration', '<?xml version="1.0"?><!DOCTYPE ROOT [<!ENTITY', 'unsupported'],
  ])('%s is refused', async (_name, xml, kind) => {
    await expect(reading(xml, 'r.xml')).rejects.toMatchObject({ name: 'Refusal', kind });
  });

  test('names that are traps in JavaScript', async () => {
    const result = await reading(
      record(
        '<title>T</title><__proto__><x>1</x></__proto__><constructor>2</constructor><transcript>ILA: Where to?\n\nMAYA: Home.</transcript>',
      ),
      'r.xml',
    ).catch((error: unknown) => error);
    if (result instanceof Error) expect(result).toBeInstanceOf(Refusal);
    else expect(result).toMatchObject({ format: 'ohms' });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('an encoding that is declared wrongly is read as what it is', async () => {
    const parsed = await reading(
      record('<title>मेरी कथा</title><transcript>ILA: कहाँ?</transcript>').replace('UTF-8', 'ISO-8859-1'),
      'r.xml',
    );
    expect(parsed.header.title).toBe('मेरी कथा');
    expect(codes(parsed)).toContain('encoding-declared-wrong');
  });
});

describe('records from elsewhere', () => {
  const read = async (name: string) => readFile(`../shared/data/ohms/${name}`).catch(() => null);

  test('an index without a transcript keeps its links', async (ctx) => {
    const bytes = await read('index_hyperlinks_example.xml');
    if (!bytes) return ctx.skip('../shared/data/ohms is not here');
    const parsed = await reading(bytes, 'index.xml');
    expect(parsed.links).toHaveLength(3);
    expect(codes(parsed)).toEqual(['index-only']);
  });

  test('WebVTT that starts at the hour and ends at nought', async (ctx) => {
    const bytes = await read('small-sample-vtt-ohms.xml');
    if (!bytes) return ctx.skip('../shared/data/ohms is not here');
    const parsed = await reading(bytes, 'vtt.xml');
    expect(parsed.segments.map(({ startMs }) => startMs)).toEqual([3000, 18_000, 31_000, 38_000, 74_000, 82_000]);
    expect(codes(parsed)).toEqual(['clock-starts-late', 'cue-ends-before-start', 'roles-inferred']);
    expect(parsed.segments[3]?.text.split('\n')).toHaveLength(3);
  });

  test('minute marks around gaps', async (ctx) => {
    const bytes = await read('various_gaps.xml');
    if (!bytes) return ctx.skip('../shared/data/ohms is not here');
    const parsed = await reading(bytes, 'gaps.xml');
    expect(parsed.segments).toHaveLength(3);
    const times = parsed.segments.flatMap(({ anchors, endMs }) => [
      ...anchors.map(({ ms }) => ms),
      ...(endMs === null ? [] : [endMs]),
    ]);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(Math.max(...times)).toBe(22 * 60_000);
  });
});
