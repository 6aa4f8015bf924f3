import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CommandLine } from '#platform/command';
import { Refusal } from '#platform/errors';
import { commands, decodeText, parseKnown } from '../../../src/closed/detection/commands.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'katha-detect-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

async function run(
  args: string[],
  options: CommandLine['options'] = {},
): Promise<{ code: number; lines: string[]; result: unknown }> {
  const lines: string[] = [];
  let result: unknown;
  const [command] = commands;
  if (!command || command.needs !== 'nothing') throw new Error('detect needs nothing');
  const code = await command.run({
    args,
    options,
    json: false,
    out: (line) => lines.push(line),
    result: (value) => {
      result = value;
    },
    progress: () => ({ step: () => undefined, end: () => undefined }),
  });
  return { code, lines, result };
}

describe('katha detect', () => {
  it('gives spans in units of the file', async () => {
    const text = '\ufeffHello 𝒳.\r\nMy name is Sunita Gharti.\r\n';
    const { code, lines, result } = await run([file('a.txt', text)], { lang: 'en' });
    expect(code).toBe(0);
    const { spans } = result as { spans: { start: number; end: number; type: string }[] };
    expect(spans.map((span) => [span.type, text.slice(span.start, span.end)])).toEqual([['person', 'Sunita Gharti']]);
    expect(lines[0]).toMatch(/^2: person auto/);
  });

  it('takes known identifiers as JSON and as lines', async () => {
    const text = file('b.txt', 'then zorbi went');
    const json = file('known.json', '[{"kind":"person","value":"Zorbi","subject":"narrator"}]');
    const plain = file('known.txt', 'Zorbi\n\nQuandle\n');
    for (const known of [json, plain]) expect((await run([text], { known, lang: 'en' })).lines[0]).toMatch(/zorbi/);
  });

  it('reads older encodings', () => {
    expect(decodeText(Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x92]))).toBe('café’');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x41, 0x00]))).toBe('\ufeffA');
    for (const text of ['My name is Sunita.', 'मेरो नाम सुनिता हो।\n'])
      expect(decodeText(Buffer.from(text, 'utf16le'))).toBe(text);
    expect(decodeText(Buffer.from('My name\0 is Sunita and I was born far from here, in a village.'))).toMatch(
      /Sunita/,
    );
    expect(decodeText(Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 256))).toBeUndefined();
  });

  it('takes empty files, and tells of nothing', async () => {
    const { code, lines, result } = await run([file('empty.txt', '')]);
    expect([code, lines, (result as { spans: unknown[] }).spans]).toEqual([
      0,
      ['0 spans in 0 words: 0 sure, 0 to look at.'],
      [],
    ]);
  });

  it('refuses with a reason', async () => {
    await expect(run([])).rejects.toThrow(Refusal);
    const text = file('c.txt', 'My name is Sunita Gharti.');
    const binary = file(
      'd.bin',
      Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 256),
    );
    for (const args of [[path.join(folder, 'none.txt')], [folder], [binary], [text, text]])
      await expect(run(args)).rejects.toMatchObject({ kind: 'invalid' });
    for (const lang of ['np', 'xx', '']) await expect(run([text], { lang })).rejects.toMatchObject({ kind: 'invalid' });
    for (const lang of ['ne-NP', 'und-Latn', 'hi-Latn', 'EN']) expect((await run([text], { lang })).code).toBe(0);
    for (const bad of ['[{"kind":"nobody","value":"x"}]', '[{', '{"value":""}']) {
      let refusal: unknown;
      try {
        parseKnown(bad);
      } catch (error) {
        refusal = error;
      }
      expect(refusal).toBeInstanceOf(Refusal);
      expect((refusal as Refusal).explain('hi').todo).toContain('"kind"');
    }
  });
});
