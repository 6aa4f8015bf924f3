import { describe, expect, test } from 'vitest';
import { codes, oddities, reading, spoken, starts, turns } from './reading.ts';

const vtt = (...cues: string[]) => `WEBVTT\n\n${cues.join('\n\n')}\n`;

describe('WebVTT', () => {
  test('voices, classes, markup, entities, notes, settings, identifiers', async () => {
    const parsed = await reading(
      `WEBVTT - interview\nKind: captions\nLanguage: en\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE checked by Asha\nand Ila\n\nfirst\n00:01.000 --> 00:04.500 align:start position:0%\n<v.loud Ila Sen>Where <i>did</i> you <c.yellow.bg>go</c>, &amp; why?</v>\n\n2\n00:00:05.000 --> 00:00:08.000\n<v Maya Rai>To <lang ne>दोहा</lang>. It was 4 &lt; 5 km.\n\n00:00:08.500 --> 00:00:09.500\n<v Ila Sen>Oh.</v> <v Maya Rai>Yes.</v>\n`,
      'talk.vtt',
    );
    expect(parsed.format).toBe('vtt');
    expect(turns(parsed)).toEqual([
      'Ila Sen: Where did you go, & why?',
      'Maya Rai: To दोहा. It was 4 < 5 km.',
      'Ila Sen: Oh.',
      'Maya Rai: Yes.',
    ]);
    expect(parsed.segments.find((segment) => segment.kind === 'note')?.text).toBe('checked by Asha\nand Ila');
    expect(
      parsed.segments.filter((segment) => segment.kind === 'speech').map(({ startMs, endMs }) => [startMs, endMs]),
    ).toEqual([
      [1000, 4500],
      [5000, 8000],
      [8500, null],
      [null, 9500],
    ]);
    expect(codes(parsed)).toEqual(['roles-inferred']);
  });

  test('a sentence over several cues is one segment with anchors, so that a name is never cut', async () => {
    const parsed = await reading(
      vtt(
        '00:01.000 --> 00:02.000\nI went with Sita',
        '00:02.100 --> 00:03.000\nDevi to the',
        '00:03.000 --> 00:04.000\nmarket.',
        '00:04.000 --> 00:05.000\nIt rained.',
      ),
    );
    expect(spoken(parsed)).toEqual(['I went with Sita Devi to the market.', 'It rained.']);
    expect(parsed.segments[0]).toMatchObject({
      startMs: 1000,
      endMs: 4000,
      anchors: [
        { at: 17, ms: 2100 },
        { at: 29, ms: 3000 },
      ],
    });
    expect(parsed.segments[0]?.text.slice(29)).toBe('market.');
  });

  test('a cue after a pause, or by somebody else, begins a segment', async () => {
    const parsed = await reading(
      vtt(
        '00:01.000 --> 00:02.000\n<v A>I went',
        '00:09.000 --> 00:10.000\n<v A>away',
        '00:10.000 --> 00:11.000\n<v B>and then',
      ),
    );
    expect(turns(parsed)).toEqual(['A: I went', 'A: away', 'B: and then']);
  });

  test('each defect is survived and reported with its cue', async () => {
    const parsed = await reading(
      '00:00:01,000 --> 00:00:02,000\nOne.\n\n00:00:02.000 --> 00:00:02.000\nTwo.\n\n00:00:02.500 --> 00:00:09.000\nThree.\n\n00:00:08.000 --> 00:00:07.000\nFour.\n\n00:00:05.000 --> 00:00:06.000\nFive.\n\n00:00:99.000 --> 00:01:00.000\nSix.\n\n00:00:10.000 --> \nSeven.\n\n00:00:11.000 --> 00:00:12.000\n\n\n00:00:13.000 --> 00:00:14.000\nEight.\n\n00:00:13.000 --> 00:00:14.000\nEight.\n',
      'talk.vtt',
    );
    expect(spoken(parsed)).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.', 'Eight.']);
    expect(
      parsed.oddities
        .filter(
          (oddity) => oddity.severity !== 'note' || oddity.code.startsWith('cue') || oddity.code.startsWith('vtt'),
        )
        .map(({ code, where }) => [code, where.cue]),
    ).toEqual([
      ['vtt-header-missing', undefined],
      ['cue-unreadable-time', 6],
      ['cue-unreadable-time', 7],
      ['cue-zero-length', 2],
      ['cue-overlap', 4],
      ['cue-ends-before-start', 4],
      ['time-backwards', 5],
      ['cue-empty', 8],
      ['cue-overlap', 10],
      ['cue-duplicate', 10],
      ['speakers-missing', undefined],
    ]);
    expect(parsed.segments.map(({ startMs }) => startMs)).toEqual([1000, 2000, 2500, 8000, 5000, null, 10_000, 13_000]);
  });

  test('a clock that starts at the hour, as broadcast time code does, is moved back and reported', async () => {
    const parsed = await reading(vtt('01:00:03.000 --> 01:00:05.000\nOne.', '01:00:06.000 --> 00:00:00.000\nTwo.'));
    expect(parsed.segments.map(({ startMs, endMs, mark }) => [startMs, endMs, mark])).toEqual([
      [3000, 5000, '01:00:03.000'],
      [6000, null, '01:00:06.000'],
    ]);
    expect(oddities(parsed, 'clock-starts-late')[0]?.params).toMatchObject({ hours: 1 });
  });

  test('another late start is reported and left', async () => {
    const parsed = await reading(vtt('01:47:03.000 --> 01:47:05.000\nOne.', '01:48:06.000 --> 01:48:10.000\nTwo.'));
    expect(starts(parsed)).toEqual([6423, 6486]);
    expect(oddities(parsed, 'clock-starts-late')[0]?.params).toMatchObject({ hours: 0 });
  });

  test('automatic captions that show each line twice say it once', async () => {
    const lines = ['so I was', 'born in the', 'hills and we', 'had a small', 'house there'];
    const cues = lines.map(
      (line, i) =>
        `00:00:0${i}.000 --> 00:00:0${i + 1}.000\n${i > 0 ? `${lines[i - 1]}\n` : ''}${line
          .split(' ')
          .map((word, w) => `<00:00:0${i}.${w}00><c>${word}</c>`)
          .join(' ')}`,
    );
    const parsed = await reading(vtt(...cues));
    expect(spoken(parsed).join(' ')).toBe(lines.join(' '));
  });

  test('broken lines inside a cue and its paragraphs', async () => {
    const parsed = await reading(vtt('00:01.000 --> 00:04.000\n<v A>One and\ntwo.<br><br>Three.<br>Four.'));
    expect(spoken(parsed)).toEqual(['One and two.\nThree. Four.']);
  });

  test('only the first line, and nothing more', async () => {
    const parsed = await reading('WEBVTT\n', 'talk.vtt');
    expect(parsed.segments).toEqual([]);
    expect(oddities(parsed, 'empty-transcript')[0]?.severity).toBe('error');
  });
});

describe('SubRip', () => {
  const srt =
    '1\r\n00:00:01,000 --> 00:00:04,000\r\n<i>ILA:</i> Where did\r\nyou go?\r\n\r\n2\r\n00:00:05,000 --> 00:00:08,000\r\n{\\an8}MAYA: To Doha.\r\n\r\n4\r\n00:00:09,000 --> 00:00:11,000\r\n- Really?\r\n- Yes.\r\n';

  test('numbers, tags, dashes, a missing number', async () => {
    const parsed = await reading(srt, 'talk.srt');
    expect(parsed.format).toBe('srt');
    expect(parsed.segments.map(({ speaker, text, startMs }) => [speaker, text, startMs])).toEqual([
      ['ILA', 'Where did you go?', 1000],
      ['MAYA', 'To Doha.', 5000],
      [null, 'Really?', 9000],
      [null, 'Yes.', null],
    ]);
    expect(oddities(parsed, 'cue-number')[0]).toMatchObject({ where: { cue: 3 }, params: { found: '4', expected: 3 } });
  });

  test('is known by its content, whatever it is called', async () => {
    expect((await reading(srt, 'transcript.txt')).format).toBe('srt');
    expect((await reading(vtt('00:01.000 --> 00:02.000\nOne.'), 'transcript.txt')).format).toBe('vtt');
  });

  test('a blank line inside a subtitle loses nothing; arrows mark a change of speaker', async () => {
    const parsed = await reading(
      '1\n00:00:01,000 --> 00:00:04,000\n>> I went\n\nhome.\n\n2\n00:00:05,000 --> 00:00:06,000\n>> ILA: When?\n',
      'a.srt',
    );
    expect(parsed.segments.map(({ speaker, text }) => [speaker, text])).toEqual([
      [null, 'I went home.'],
      ['ILA', 'When?'],
    ]);
  });
});
