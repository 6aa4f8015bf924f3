import { describe, expect, test } from 'vitest';
import { codes, latin1, oddities, reading, spoken, starts, turns } from './reading.ts';

describe('labels', () => {
  test.each([
    [
      'roles',
      'Interviewer: Where did you go?\nNarrator: To Doha.\nInterviewer: When?\nNarrator: In May.',
      ['Interviewer', 'Narrator'],
    ],
    ['question and answer', 'Q. Where did you go?\nA. To Doha.\nQ. When?\nA. In May.', ['Q', 'A']],
    ['numbered questions', 'Q1: Where did you go?\nA: To Doha.\nQ2: When?\nA: In May.', ['Q1', 'A', 'Q2', 'A']],
    [
      'initials and tabs',
      'RA\tWhere did you go?\nMT\tTo Doha.\nRA\tWhen?\nMT\tIn May.\nRA\tWhy?\nMT\tWork.',
      ['RA', 'MT'],
    ],
    [
      'names in capitals with a dash',
      'MAYA RAI – To Doha.\nASHA SEN – When?\nMAYA RAI – In May.\nASHA SEN – Why?\nMAYA RAI – Work.\nASHA SEN – Where?',
      ['MAYA RAI', 'ASHA SEN'],
    ],
    ['Hindi', 'प्रश्न: आप कहाँ गईं?\nउत्तर: दोहा।\nप्रश्न: कब?\nउत्तर: मई में।', ['प्रश्न', 'उत्तर']],
    ['Nepali', 'अन्तर्वार्ताकार: कहाँ जानुभयो?\nमाया: दोहा।\nअन्तर्वार्ताकार: कहिले?\nमाया: जेठमा।', ['अन्तर्वार्ताकार', 'माया']],
    ['Bengali', 'প্রশ্ন: কোথায় গেলেন?\nউত্তর: দোহা।\nপ্রশ্ন: কবে?\nউত্তর: মে মাসে।', ['প্রশ্ন', 'উত্তর']],
    [
      'bold',
      '**Interviewer:** Where?\n\n**Maya:** Doha.\n\n**Interviewer:** When?\n\n**Maya:** May.',
      ['Interviewer', 'Maya'],
    ],
    [
      'machine labels',
      'SPEAKER_00: Where?\nSPEAKER_01: Doha.\nSPEAKER_00: When?\nSPEAKER_01: May.',
      ['SPEAKER_00', 'SPEAKER_01'],
    ],
  ])('%s', async (_name, text, expected) => {
    const parsed = await reading(text);
    const found = parsed.segments.map((segment) => segment.speaker);
    expect([...new Set(found)]).toEqual([...new Set(expected)]);
    expect(found.every((speaker) => speaker !== null)).toBe(true);
    expect(parsed.segments.every((segment) => !segment.text.includes(':') && !segment.speakerInferred)).toBe(true);
  });

  test('roles come from the label, the header, initials, or who asks', async () => {
    const header = 'Interviewer: Asha Sen\nNarrator: Maya Rai\nDate: 5 May 2021\n\n';
    const named = await reading(`${header}AS: Where?\nMR: Doha.\nAS: When?\nMR: May.`);
    expect(named.speakers).toEqual([
      { name: 'AS', role: 'interviewer', turns: 2, inferred: false },
      { name: 'MR', role: 'narrator', turns: 2, inferred: false },
    ]);
    const asked = await reading(
      'Ila: Where did you go?\nMaya: Doha. I went with my aunt.\nIla: When was it?\nMaya: It was in May, I think.',
    );
    expect(asked.speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Ila', 'interviewer'],
      ['Maya', 'narrator'],
    ]);
    expect(codes(asked)).toContain('roles-inferred');
  });

  test('a slip of a label is taken for it and reported; one-off names and words with colons are told apart', async () => {
    const text = `${'Interviewer: Where?\nMaya: Doha.\n'.repeat(6)}Interviewr: When?\nMaya: It was like this: we waited.\nHusband: She came in May.\nMaya: Note: I never signed.`;
    const parsed = await reading(text);
    expect(oddities(parsed, 'speaker-spelling')).toEqual([
      {
        code: 'speaker-spelling',
        severity: 'note',
        where: { line: 13 },
        params: { found: 'Interviewr', meant: 'Interviewer' },
      },
    ]);
    expect(turns(parsed).slice(-4)).toEqual([
      'Interviewer: When?',
      'Maya: It was like this: we waited.',
      'Husband: She came in May.',
      'Maya: Note: I never signed.',
    ]);
  });

  test('no speaker is made of times, addresses of web pages or ordinary sentences with a colon', async () => {
    const parsed = await reading(
      'At 10:30 we left for the station.\nSee http://example.org/ for more.\nI remember: the lamp was lit.\nदु:ख धेरै थियो।',
    );
    expect(parsed.speakers).toEqual([]);
    expect(spoken(parsed)).toHaveLength(4);
  });

  test('a label alone on its line goes with what follows; a paragraph without label goes on with the speaker', async () => {
    const parsed = await reading(
      'INTERVIEWER:\nWhere did you go?\n\nMAYA:\nTo Doha.\n\nIt was hot there.\n\nINTERVIEWER:\nWhen?\n\nMAYA:\nIn May.',
    );
    expect(turns(parsed)).toEqual([
      'INTERVIEWER: Where did you go?',
      'MAYA: To Doha.',
      'MAYA: It was hot there.',
      'INTERVIEWER: When?',
      'MAYA: In May.',
    ]);
  });
});

describe('lines and paragraphs', () => {
  test('lines broken at a margin are joined, and a word divided there made whole', async () => {
    const long =
      'Interviewer: Could you tell me how you came to leave your village and who\nwent with you on the way to the city where you first found work in a house?\n\nMaya: My aunt came with me. We walked to the road and took a bus to the mar-\nket town, and from there another one, which went through the night until we\ncame to the capital in the morning.\n\nInterviewer: What did you carry with you, and what did you leave behind with\nyour mother when you went?\n\nMaya: I carried a bag of flattened rice that my mother had made and a letter\nfrom the teacher. Nothing else.\n';
    const parsed = await reading(long);
    expect(parsed.segments).toHaveLength(4);
    expect(parsed.segments[1]?.text).toContain('a bus to the market town, and from there another one, which went');
  });

  test('a sentence that runs on over a line stays whole, so that no name is cut', async () => {
    const parsed = await reading(
      '0.10\tWhere do you live?\n\n0.20\tI live in the house of Sita, \n\t74 River Road, and my aunt\n0.40\tcomes every week.\n\n1.00\tDoes she?\n\n\tYes.\n',
    );
    expect(parsed.segments[1]).toMatchObject({
      text: 'I live in the house of Sita, 74 River Road, and my aunt comes every week.',
      startMs: 20_000,
      anchors: [{ at: 56, ms: 40_000 }],
    });
    expect(parsed.segments[1]?.text.slice(56)).toBe('comes every week.');
  });

  test('a turn longer than a segment may be is cut between sentences, nothing lost', async () => {
    const text = 'We went on and on. '.repeat(4000);
    const parsed = await reading(text);
    expect(parsed.segments.length).toBeGreaterThan(3);
    expect(parsed.segments.every((segment) => segment.text.length <= 20_000 && segment.text.endsWith('on.'))).toBe(
      true,
    );
    expect(new Set(parsed.segments.map((segment) => segment.paragraph)).size).toBe(1);
    expect(parsed.segments.map((segment) => segment.text).join(' ')).toBe(text.trim());
  });
});

describe('times', () => {
  test.each([
    ['[hh:mm:ss]', '[00:00:05] Where?\n[00:01:10] Doha.\n[01:02:03] When?', [5, 70, 3723]],
    ['(mm:ss)', '(0:05) Where?\n(1:10) Doha.\n(62:03) When?', [5, 70, 3723]],
    ['h:mm:ss with a tab', '0:00:05\tWhere?\n0:01:10\tDoha.\n1:02:03\tWhen?', [5, 70, 3723]],
    ['mm:ss with a space', '00:05 Where?\n01:10 Doha.\n02:03 When?\n02:10 May.', [5, 70, 123, 130]],
    ['m.ss with a tab', '0.05\tWhere?\n\n1.10\tDoha.\n\n2.03\tWhen?', [5, 70, 123]],
    ['f4 marks', '#00:00:05-1# Where?\n#00:01:10-2# Doha.', [5, 70]],
    [
      'label and time',
      'Ila (0:05): Where?\nMaya (1:10): Doha.\nIla (2:03): When?\nMaya (2:10): May.',
      [5, 70, 123, 130],
    ],
    [
      'time and label',
      '[0:05] Ila: Where?\n[1:10] Maya: Doha.\n[2:03] Ila: When?\n[2:10] Maya: May.',
      [5, 70, 123, 130],
    ],
    [
      'label above',
      'Ila  0:05\nWhere?\n\nMaya  1:10\nDoha.\n\nIla  2:03\nWhen?\n\nMaya  2:10\nMay.',
      [5, 70, 123, 130],
    ],
  ])('%s', async (_name, text, expected) => {
    const parsed = await reading(text);
    expect(starts(parsed)).toEqual(expected);
    expect(parsed.segments.every((segment) => !/\d/.test(segment.text))).toBe(true);
  });

  test('marks inside the words become anchors, one at the end the end', async () => {
    const parsed = await reading(
      'Ila: Where was it? [0:10]\nMaya: In Doha. [0:20] And then in Dubai. [0:30]\nIla: When?\nMaya: May.',
    );
    expect(parsed.segments[0]).toMatchObject({ text: 'Where was it?', endMs: 10_000 });
    expect(parsed.segments[1]).toMatchObject({
      text: 'In Doha. And then in Dubai.',
      anchors: [{ at: 8, ms: 20_000 }],
      endMs: 30_000,
    });
  });

  test('damaged marks are read by what stands around them, each reported', async () => {
    const text =
      '0.10\tOne?\n\n0. 55\tTwo.\n\nI.20\tThree?\n\n2 .05\tFour.\n\n3,04\tFive?\n\n0 4.10\tSix.\n\n5.1O\tSeven?\n\n637\tEight.\n\n8.00\tNine?\n\n9.00\tTen.\n';
    const parsed = await reading(text);
    expect(starts(parsed)).toEqual([10, 55, 80, 125, 184, 250, 310, 397, 480, 540]);
    expect(
      oddities(parsed, 'time-mark-malformed').map((oddity) => [
        oddity.where.line,
        oddity.params['mark'],
        oddity.params['read'],
      ]),
    ).toEqual([
      [3, '0. 55', '0:55'],
      [5, 'I.20', '1:20'],
      [7, '2 .05', '2:05'],
      [9, '3,04', '3:04'],
      [11, '0 4.10', '4:10'],
      [13, '5.1O', '5:10'],
      [15, '637', '6:37'],
    ]);
  });

  test('a mark that contradicts the others is kept as written and not relied on', async () => {
    const parsed = await reading(
      '0.35\tOne?\n\n11.02\tTwo.\n\n2.09\tThree?\n\n2.24\tFour.\n\n1.75\tFive?\n\n3.00\tSix.\n',
    );
    expect(starts(parsed)).toEqual([35, null, 129, 144, null, 180]);
    expect(parsed.segments[1]?.mark).toBe('11.02');
    expect(oddities(parsed, 'time-backwards').map((oddity) => oddity.where.line)).toEqual([3]);
    expect(oddities(parsed, 'time-mark-unreadable').map((oddity) => oddity.where.line)).toEqual([9]);
  });

  test('a new tape side starts its own clock, headed or not', async () => {
    const side = (from: number) =>
      [1, 2, 3, 4].map((n) => `${from + n * 4}.0${n}\tWord ${'abcd'[n - 1]} here?\n\n\tYes.\n`).join('\n');
    const headed = await reading(`${side(0)}\nEND\nSIDE A\n\nTAPE 1\nSIDE B.\n${side(-3)}`);
    expect(headed.parts.map(({ label }) => label)).toEqual([null, 'TAPE 1 SIDE B']);
    expect(
      headed.segments.filter((segment) => segment.kind === 'heading').map(({ text, part }) => [text, part]),
    ).toEqual([
      ['END SIDE A', 0],
      ['TAPE 1', 1],
      ['SIDE B.', 1],
    ]);
    const bare = await reading(`${side(0)}\n${side(-3)}`);
    expect(bare.parts).toHaveLength(2);
    expect(oddities(bare, 'time-restart')).toHaveLength(1);
    expect(starts(bare).filter((s) => s !== null)).toEqual([241, 482, 723, 964, 61, 302, 543, 784]);
  });
});

describe('headers', () => {
  test('a typed header set side by side with tabs', async () => {
    const parsed = await reading(
      'INTERVIEW NO. 7\t\t\tDATE OF INTERVIEW:      1st May, l991.\n\nMRS. MAYA RAI\t\t**This copy has been edited\n"Lali"\n52 Beach Street\nEMU TOWN.  2750.\n\n\n0.28\tMy name is Maya Rai.\n\n0.40\tWhere were you born?\n\n\tHere.\n\n1.00\tAnd when?\n\n\tIn \'21.\n',
    );
    expect(parsed.header).toMatchObject({
      reference: '7',
      date: '1st May, l991.',
      dateIso: '1991-05-01',
      narrators: ['MRS. MAYA RAI'],
      address: ['"Lali"', '52 Beach Street', 'EMU TOWN. 2750.'],
    });
    expect(parsed.segments.filter((segment) => segment.kind === 'header').map((segment) => segment.text)).toEqual([
      'INTERVIEW NO. 7',
      'DATE OF INTERVIEW: 1st May, l991.',
      'MRS. MAYA RAI',
      '**This copy has been edited',
      '"Lali"',
      '52 Beach Street',
      'EMU TOWN. 2750.',
    ]);
    expect(parsed.speakers.map(({ role }) => role)).toEqual(['narrator', 'interviewer']);
  });

  test('fields in Nepali and Hindi', async () => {
    const parsed = await reading(
      'अन्तर्वार्ता लिने: इला सेन\nनाम: माया राई\nमिति: २०७८-०५-१२\nठेगाना: लाली गाउँ\nजिल्ला: काल्पनिक\n\nइला: कहाँ जानुभयो?\nमाया: दोहा।\nइला: कहिले?\nमाया: जेठमा।',
    );
    expect(parsed.header).toMatchObject({
      interviewers: ['इला सेन'],
      narrators: ['माया राई'],
      date: '२०७८-०५-१२',
      dateIso: null,
      address: ['लाली गाउँ'],
      other: { जिल्ला: 'काल्पनिक' },
    });
    expect(parsed.speakers.map(({ name, role }) => [name, role])).toEqual([
      ['इला', 'interviewer'],
      ['माया', 'narrator'],
    ]);
  });

  test('the first turn is no header, even a short one with a label that headers use', async () => {
    const parsed = await reading('Interviewer: Welcome.\nNarrator: Thank you.\nInterviewer: Where?\nNarrator: Doha.');
    expect(parsed.header.interviewers).toEqual([]);
    expect(spoken(parsed)).toHaveLength(4);
  });

  test('every word of the file is in some segment', async () => {
    const text =
      'Project: Homecoming\nDate: 3/4/2020\n\nIla: Where?\n[Phone rings]\nMaya: Doha.\n\nTAPE STOPS HERE AND STARTS AGAIN\n\nIla: When?\nMaya: May.\n\nEND OF INTERVIEW\n\n12\n';
    const parsed = await reading(text);
    const words = (source: string) => source.match(/[\p{L}\d]+/gu) ?? [];
    expect(words(parsed.segments.map((segment) => `${segment.speaker ?? ''} ${segment.text}`).join(' '))).toEqual(
      words(text),
    );
    expect(
      parsed.segments.filter((segment) => segment.kind !== 'speech').map(({ kind, text: said }) => [kind, said]),
    ).toEqual([
      ['header', 'Project: Homecoming'],
      ['header', 'Date: 3/4/2020'],
      ['note', '[Phone rings]'],
      ['note', 'TAPE STOPS HERE AND STARTS AGAIN'],
      ['heading', 'END OF INTERVIEW'],
      ['note', '12'],
    ]);
  });
});

describe('turns without labels', () => {
  const qa = [
    'What kind of work did your father do?',
    'He was a carpenter. I used to bring him his food.',
    'And did your mother work too?',
    'No. She was at home with us.',
    'Right. So you walked to school?',
    'Yes, we did.',
    'Every day!',
    'Every day. My brother and I went together through the fields.',
    'And when did you leave?',
    'I left when I was nineteen.',
  ];

  test('are inferred, and the report says so', async () => {
    const parsed = await reading(qa.map((turn) => `\t${turn}`).join('\r\n\r\n'));
    expect(parsed.segments.map((segment) => segment.role)).toEqual(
      qa.map((_, i) => (i % 2 === 0 ? 'interviewer' : 'narrator')),
    );
    expect(parsed.segments.every((segment) => segment.speakerInferred && segment.speaker === null)).toBe(true);
    expect(oddities(parsed, 'speakers-inferred')[0]?.params).toMatchObject({ n: 10, interviewer: 5, narrator: 5 });
  });

  test('one slip of the alternation does not turn the rest upside down', async () => {
    const slipped = [
      ...qa.slice(0, 4),
      'I remember the lamp my grandmother had, and how we sat around it in the evening and she told us about the floods.',
      ...qa.slice(4),
    ];
    const parsed = await reading(slipped.join('\n\n'));
    expect(parsed.segments.map((segment) => segment.role).slice(5)).toEqual(
      qa.slice(4).map((_, i) => (i % 2 === 0 ? 'interviewer' : 'narrator')),
    );
    expect(parsed.segments[4]?.role).toBe('narrator');
  });

  test('nothing is inferred for a text without questions', async () => {
    const parsed = await reading(
      'I was born by the river.\n\nWe had two fields.\n\nThen the flood came.\n\nMy father left.\n\nI stayed.',
    );
    expect(parsed.speakers).toEqual([]);
    expect(codes(parsed)).toContain('speakers-missing');
  });
});

test('letters for digits are reported one by one, and not changed', async () => {
  const parsed = await reading(
    latin1(
      'I was born in l914 and she in l9l9, on the lst, at number I7. It was 1ike that. N0 more. In 1920 I was 12.',
    ),
  );
  expect(oddities(parsed, 'letter-for-digit').map((oddity) => oddity.params['found'])).toEqual([
    'l914',
    'l9l9',
    'lst',
    'I7',
    '1ike',
    'N0',
  ]);
  expect(parsed.segments[0]?.text).toContain('l9l9');
});

test('a text longer than any interview is refused with what to do, and one as long as may be is taken', async () => {
  const words = (units: number) => `Narrator: ${'word '.repeat(units / 5)}`;
  await expect(reading(words(3_000_010))).rejects.toMatchObject({ name: 'Refusal', kind: 'too-large' });
  expect((await reading(words(2_999_000))).segments.length).toBeGreaterThan(100);
});
