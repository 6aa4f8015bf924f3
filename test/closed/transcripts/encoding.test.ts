import { describe, expect, test } from 'vitest';
import { codes, latin1, oddities, reading, spoken, utf16 } from './reading.ts';

const HINDI = 'प्रश्न: आपका नाम क्या है?\nउत्तर: मेरा नाम माया है। मैं काठमाडौं गई थी।\n';
const bytesOf = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

describe('Unicode, marked or not', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(HINDI), 'utf-8'],
    ['UTF-8 with a byte order mark', bytesOf([0xef, 0xbb, 0xbf], HINDI), 'utf-8'],
    ['UTF-16 LE', utf16(HINDI, 'le'), 'utf-16le'],
    ['UTF-16 BE', utf16(HINDI, 'be'), 'utf-16be'],
    ['UTF-16 LE without mark', utf16(HINDI, 'le', false), 'utf-16le'],
    ['UTF-16 BE without mark', utf16(HINDI, 'be', false), 'utf-16be'],
  ])('%s', async (_name, bytes, encoding) => {
    const parsed = await reading(bytes);
    expect(parsed.encoding).toBe(encoding);
    expect(spoken(parsed)).toEqual(['आपका नाम क्या है?', 'मेरा नाम माया है। मैं काठमाडौं गई थी।']);
  });

  test('says that UTF-16 came without its mark, for English too', async () => {
    const parsed = await reading(utf16('Q: Where did you go?\r\nA: To the city.\r\n', 'le', false));
    expect(spoken(parsed)).toEqual(['Where did you go?', 'To the city.']);
    expect(codes(parsed)).toContain('utf16-without-bom');
  });

  test('drops a lone surrogate and says in which line', async () => {
    const parsed = await reading(utf16('Q: What?\nA: Yes \ud83d no 😀\n', 'le'));
    expect(spoken(parsed)).toEqual(['What?', 'Yes  no 😀']);
    expect(oddities(parsed, 'lone-surrogate').map((oddity) => oddity.where.line)).toEqual([2]);
  });

  test('an odd last byte and a cut character are reported, and no U+FFFD appears', async () => {
    const odd = await reading(utf16('Some words here', 'le').subarray(0, -1));
    expect(codes(odd)).toContain('text-truncated');
    const cut = await reading(new TextEncoder().encode('मेरा नाम माया').subarray(0, -1));
    expect(cut.segments[0]?.text).toBe('मेरा नाम माय');
    expect(codes(cut)).toContain('text-truncated');
  });

  test('surrogates written as bytes (CESU-8) make their character', async () => {
    const parsed = await reading(bytesOf('नमस्ते माया ', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], ' जी'));
    expect(parsed.segments[0]?.text).toBe('नमस्ते माया 😀 जी');
  });
});

describe('legacy encodings', () => {
  test('smart quotes, dashes and ellipses of Windows-1252', async () => {
    const parsed = await reading(
      latin1('\x93Don\x92t,\x94 she said \x96 in the \x9150s\x85\r\nCaf\xe9 R\xf4tisserie.\xa0\r\n'),
    );
    expect(parsed.encoding).toBe('windows-1252');
    expect(parsed.segments.map((segment) => segment.text)).toEqual([
      '“Don’t,” she said – in the ‘50s…',
      'Café Rôtisserie.',
    ]);
    expect(oddities(parsed, 'encoding-legacy')[0]?.params).toMatchObject({ encoding: 'Windows-1252', n: 9 });
  });

  test('Mac Roman', async () => {
    const parsed = await reading(latin1('\xd2Don\xd5t,\xd3 she said \xd0 caf\x8e\xc9\r\n'));
    expect(parsed.encoding).toBe('macintosh');
    expect(parsed.segments[0]?.text).toBe('“Don’t,” she said – café…');
  });

  test('a leftover of Mac Roman in Windows-1252 is read by its context and reported', async () => {
    const parsed = await reading(
      latin1('It\x92s \x93true\x94, isn\x92t it\x85 We\x92ll see. But they don\xd5t say gar\x8don.\r\n'),
    );
    expect(parsed.encoding).toBe('windows-1252');
    expect(parsed.segments[0]?.text).toBe('It’s “true”, isn’t it… We’ll see. But they don’t say garçon.');
    expect(codes(parsed)).toEqual(expect.arrayContaining(['legacy-mark', 'undefined-byte']));
  });

  test('a byte that is no character anywhere near is left out and reported with its place', async () => {
    const parsed = await reading(latin1('It\x92s \x9d here.\r\n'));
    expect(parsed.segments[0]?.text).toBe('It’s  here.');
    expect(oddities(parsed, 'byte-dropped')[0]).toMatchObject({
      where: { line: 1, byte: 5 },
      params: { byte: '0x9D' },
    });
  });

  test('NEL ends lines where nothing else does, and is an ellipsis where lines end otherwise', async () => {
    const lines = await reading(latin1('One line.\x85Another line.\x85A third.\x85A fourth.'));
    expect(lines.segments.map((segment) => segment.text)).toEqual([
      'One line.',
      'Another line.',
      'A third.',
      'A fourth.',
    ]);
    const ellipsis = await reading(latin1('Well\x85\r\nI don\x92t know\x85\r\n'));
    expect(ellipsis.segments.map((segment) => segment.text)).toEqual(['Well…', 'I don’t know…']);
  });

  test('C1 controls in UTF-8, as Latin-1 converters leave them', async () => {
    const parsed = await reading('It\u0092s so\u0085 she said.\nAnd \u0093yes\u0094.');
    expect(parsed.segments.map((segment) => segment.text)).toEqual(['It’s so… she said.', 'And “yes”.']);
    expect(oddities(parsed, 'legacy-mark')).toHaveLength(4);
  });

  test('quotation marks that went through DOS', async () => {
    const parsed = await reading(
      'What have I done?  æOh we must.  I donÆt know, ôreally trulyö.\nEncyclopædia and Ægean stay. Rôti too.',
    );
    expect(parsed.segments.map((segment) => segment.text)).toEqual([
      'What have I done?  ‘Oh we must.  I don’t know, “really truly”.',
      'Encyclopædia and Ægean stay. Rôti too.',
    ]);
  });

  test('a stray legacy byte in UTF-8 is read alone', async () => {
    const parsed = await reading(bytesOf('मेरो नाम माया हो। It', [0x92], 's me.\nठीक छ।'));
    expect(parsed.segments.map((segment) => segment.text)).toEqual(['मेरो नाम माया हो। It’s me.', 'ठीक छ।']);
    expect(oddities(parsed, 'encoding-mixed')[0]).toMatchObject({ where: { line: 1 }, params: { char: '’' } });
  });
});

describe('mojibake', () => {
  const garble = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
  const garbleMac = (text: string) => new TextDecoder('macintosh').decode(new TextEncoder().encode(text));
  const truth = 'Don’t say “no”… मैं घर गई। আমি বাড়ি গেলাম। café 😀';

  test.each([
    ['once', garble(truth)],
    ['twice', garble(garble(truth))],
    ['through Mac Roman', garbleMac(truth)],
  ])('UTF-8 read as a code page %s is put right', async (_name, text) => {
    const parsed = await reading(text);
    expect(parsed.segments[0]?.text).toBe(truth);
    expect(oddities(parsed, 'mojibake-repaired')).toHaveLength(1);
  });

  test('repairs line by line and reports each', async () => {
    const parsed = await reading(`Fine here.\n${garble('Don’t')} go.\nFine.\n${garble('“Why?”')}\n`);
    expect(oddities(parsed, 'mojibake-repaired').map((oddity) => oddity.where.line)).toEqual([2, 4]);
  });

  test('what cannot be put right is left and reported', async () => {
    const parsed = await reading('It was donâ€ that way.');
    expect(codes(parsed)).toContain('mojibake-left');
  });

  test.each(['CAFÉ’s tables, À la carte, ÉTÉ…', 'Ñandú “Ânimo” Ç', 'naïve façade über Ångström', 'price £5, 20°, ½'])(
    'real accented text is left alone: %s',
    async (text) => {
      const parsed = await reading(text);
      expect(parsed.segments[0]?.text).toBe(text);
      expect(codes(parsed)).not.toContain('mojibake-repaired');
    },
  );

  test('U+FFFD that is already in the file is kept and reported', async () => {
    const parsed = await reading('I don\ufffdt know.');
    expect(parsed.segments[0]?.text).toBe('I don\ufffdt know.');
    expect(oddities(parsed, 'replacement-character')[0]?.where.line).toBe(1);
  });
});

test('invisible and direction-changing characters go, joiners that Indic spelling needs stay', async () => {
  const parsed = await reading('Ma\u200bya \u202elast\u202c so\u00adft \u{e0041}tag \u0007bell क्\u200dष र\u200cाम');
  expect(parsed.segments[0]?.text).toBe('Maya last soft tag bell क्\u200dष र\u200cाम');
  expect(oddities(parsed, 'control-characters')[0]?.params['n']).toBe(6);
});

test.each(['\r\n', '\r', '\n', '\u2028', '\u000b', '\f'])('line end %j', async (end) => {
  const parsed = await reading(['First line here.', 'Second line.', 'Third line.'].join(end));
  expect(parsed.segments.map((segment) => segment.text)).toEqual(['First line here.', 'Second line.', 'Third line.']);
});
