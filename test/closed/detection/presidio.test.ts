import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { detect, secondOpinion } from '#closed/detection';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function analyzer(answer: (text: string) => { status?: number; body: string }): Promise<string> {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      const { status = 200, body: out } = answer((JSON.parse(body) as { text: string }).text);
      response.writeHead(status, { 'content-type': 'application/json' }).end(out);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const segments = [
  { ord: 0, lang: 'hi', text: 'मेरा नाम सीता है।' },
  { ord: 1, lang: 'en', text: '🙂 the quux told us' },
];

describe('a second opinion', () => {
  it('enters as one more detector, with evidence of its own and UTF-16 offsets', async () => {
    const asked: string[] = [];
    const url = await analyzer((text) => {
      asked.push(text);
      return { body: JSON.stringify([{ entity_type: 'PERSON', start: 6, end: 10, score: 0.85 }]) };
    });
    const opinion = await secondOpinion(url, segments);
    expect(asked).toEqual(['🙂 the quux told us']);
    const detection = detect({
      segments,
      transcriptVersion: 'v',
      options: { extra: [opinion.detector].flatMap((d) => d ?? []) },
    });
    const span = detection.spans.find((s) => s.segment === 1);
    expect(segments[1]?.text.slice(span?.start, span?.end)).toBe('quux');
    expect(span).toMatchObject({ type: 'person', status: 'suspect', score: 38 });
    expect(detection.engine.detectors).toContain('presidio');
  });

  it('is asked about turns that follow each other at once, and each finding lies in its turn', async () => {
    const asked: string[] = [];
    const url = await analyzer((text) => {
      asked.push(text);
      const start = text.indexOf('quux');
      return { body: JSON.stringify([{ entity_type: 'PERSON', start, end: start + 4, score: 0.85 }]) };
    });
    const turns = [
      { ord: 0, lang: 'en', text: 'and then' },
      { ord: 1, lang: 'en', text: 'the quux told us' },
      { ord: 2, lang: 'hi', text: 'मेरा नाम' },
      { ord: 3, lang: 'en', text: 'a quux again' },
    ];
    const opinion = await secondOpinion(url, turns);
    expect(asked).toEqual(['and then\nthe quux told us', 'a quux again']);
    const { spans } = detect({
      segments: turns,
      transcriptVersion: 'v',
      options: { extra: [opinion.detector].flatMap((d) => d ?? []) },
    });
    const said = spans.filter((span) => span.evidence.some((e) => e.detector === 'presidio'));
    expect(said.map((span) => [span.segment, turns[span.segment]?.text.slice(span.start, span.end)])).toEqual([
      [1, 'quux'],
      [3, 'quux'],
    ]);
  });

  it.each([
    ['an error', { status: 500, body: '{}' }, 'HTTP 500'],
    ['something else', { body: '{"hello":1}' }, 'not an answer of an analyzer'],
    ['no JSON', { body: 'x' }, 'SyntaxError'],
  ])('%s is said, and detection goes on', async (_name, answer, problem) => {
    const opinion = await secondOpinion(await analyzer(() => answer), segments);
    expect(opinion).toEqual({ state: 'down', problem });
  });

  it('absent or not to be reached', async () => {
    expect(await secondOpinion(undefined, segments)).toEqual({ state: 'absent' });
    const url = await analyzer(() => ({ body: '[]' }));
    server?.closeAllConnections();
    server?.close();
    expect(await secondOpinion(url, segments)).toEqual({ state: 'down', problem: 'ECONNREFUSED' });
    expect(await secondOpinion('nowhere', segments)).toEqual({ state: 'down', problem: 'ERR_INVALID_URL' });
  });
});
