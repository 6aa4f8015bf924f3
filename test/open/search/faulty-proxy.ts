import http from 'node:http';

export type Fault = 'none' | 'down' | 'slow' | 'error' | 'nonsense' | 'other-generation' | 'tasks-fail';

/** Stands between Katha and a real engine and spoils its answers. */
export async function faultyProxy(target: string): Promise<{
  url: string;
  fault: (to: Fault) => void;
  requests: { method: string; path: string }[];
  mostOutstanding: () => number;
  stop(): Promise<void>;
}> {
  let mode: Fault = 'none';
  const requests: { method: string; path: string }[] = [];
  // Tasks asked for whose end was not seen yet: what the engine is made to queue.
  const open = new Set<number>();
  let most = 0;
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ method: request.method ?? '', path });
    if (mode === 'down') {
      request.socket.destroy();
      return;
    }
    if (mode === 'error') {
      response
        .writeHead(500, { 'content-type': 'application/json' })
        .end('{"code":"internal","message":"secret words of a query"}');
      return;
    }
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const forward = http.request(
        new URL(path, target),
        { method: request.method, headers: request.headers },
        (answer) => {
          const back: Buffer[] = [];
          answer.on('data', (part: Buffer) => back.push(part));
          answer.on('end', () => {
            let body = Buffer.concat(back).toString('utf8');
            const json = body === '' ? null : (JSON.parse(body) as { taskUid?: number; uid?: number; status?: string });
            if (json?.taskUid !== undefined && path.includes('/documents')) {
              open.add(json.taskUid);
              most = Math.max(most, open.size);
            }
            if (/^\/tasks\/\d+/.test(path) && json && ['succeeded', 'failed'].includes(json.status ?? '')) {
              open.delete(json.uid ?? -1);
              if (mode === 'tasks-fail')
                body = JSON.stringify({ ...json, status: 'failed', error: { code: 'no_space_left_on_device' } });
            }
            if (mode === 'other-generation' && path.includes('search'))
              body = body.replaceAll(/"id":"[0-9a-z]+-/g, '"id":"0000000000-');
            if (mode === 'nonsense' && path.includes('search')) body = '{"hits":"no","results":[{},{}]}';
            const send = () => {
              response.writeHead(answer.statusCode ?? 500, { 'content-type': 'application/json' });
              response.end(body);
            };
            if (mode === 'slow' && path.includes('search')) setTimeout(send, 5_000).unref();
            else send();
          });
        },
      );
      forward.on('error', () => request.socket.destroy());
      forward.end(Buffer.concat(parts));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    fault: (to) => {
      mode = to;
    },
    requests,
    mostOutstanding: () => most,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
