import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { apiReference } from '#html/api-reference';
import { curlOf, exampleOf, shapeOf } from '#platform/api-shapes';
import { defineApi, nothing } from '#platform/api';
import { defineRoute } from '#platform/http';
import { describeApi, openApiPath, operationId, writeDocument, type OpenApiDocument } from '#platform/openapi';
import { DESK_API, deskOperations } from '#main/api';
import { PUBLIC_API, publicOperations } from '#main/api-public';

const committed = (name: string) => readFileSync(path.resolve(import.meta.dirname, `../../docs/${name}`), 'utf8');

interface Described {
  operationId: string;
  description?: string;
  security?: unknown;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: { content: Record<string, { schema: { properties?: Record<string, unknown> } }> };
  responses: Record<string, unknown>;
}
const operationsOf = (document: OpenApiDocument) =>
  Object.entries(document.paths ?? {}).flatMap(([at, item]) =>
    Object.entries(item as Record<string, Described>).map(([method, operation]) => ({ at, method, operation })),
  );

const sample = { title: 'Sample', description: 'One.\n\n    curl this', server: '/api/v1', cookie: 'katha-1' };
const routes = [
  defineApi({
    method: 'post',
    path: '/api/v1/things/:id/parts/:number',
    access: { may: 'thing.change' },
    tag: 'Things',
    summary: 'Changes a thing.',
    params: z.object({ id: z.uuid(), number: z.coerce.number().int() }),
    query: z.object({ dry: z.enum(['yes', 'no']).default('no') }),
    body: z.object({ name: z.string(), note: z.string().optional(), size: z.int().min(3) }),
    response: z.object({ ok: z.literal(true) }),
    answer: () => ({ ok: true as const }),
  }),
  defineApi({
    method: 'delete',
    path: '/api/v1/things/:id',
    access: 'anyone',
    tag: 'Things',
    summary: 'Removes it.',
    params: z.object({ id: z.uuid() }),
    status: 204,
    response: nothing,
    answer: () => undefined,
  }),
  defineRoute({
    method: 'get',
    path: '/not-for-programs',
    access: 'anyone',
    handle: () => ({ kind: 'json', data: null }),
  }),
];

describe('paths and names', () => {
  it.each([
    ['/testimonies/:id', '/testimonies/{id}'],
    ['/t/:id/e:number', '/t/{id}/e{number}'],
    ['/themes', '/themes'],
  ])('%s becomes %s', (express, openapi) => {
    expect(openApiPath(express)).toBe(openapi);
  });

  it.each(['/files/*rest', '/a{/:b}', '/x(y)'])('refuses %s, which OpenAPI cannot say', (pattern) => {
    expect(() => openApiPath(pattern)).toThrow('OpenAPI');
  });

  it('names operations by method and path', () => {
    expect(operationId('get', '/testimonies/:id/editions/:number')).toBe('getTestimoniesByIdEditionsByNumber');
    expect(operationId('get', '/audit/verification')).not.toBe(operationId('post', '/audit/verification'));
    expect(operationId('get', '/consent-notices')).toBe('getConsentNotices');
  });
});

describe('a description', () => {
  const document = describeApi(routes, sample);
  const all = operationsOf(document);

  it('holds exactly the routes for programs', () => {
    expect(all.map(({ at, method }) => `${method} ${at}`)).toEqual([
      'delete /things/{id}',
      'post /things/{id}/parts/{number}',
    ]);
  });

  it('says parameters, body, answer, permission and refusals', () => {
    const post = all.find(({ method }) => method === 'post')?.operation;
    expect(post?.parameters?.map((one) => `${one.in}:${one.name}:${one.required === true}`)).toEqual([
      'path:id:true',
      'path:number:true',
      'query:dry:false',
    ]);
    expect(Object.keys(post?.requestBody?.content['application/json']?.schema.properties ?? {})).toEqual([
      'name',
      'note',
      'size',
    ]);
    expect(post?.security).toEqual([{ session: [] }]);
    expect(post?.description).toContain('thing.change');
    expect(Object.keys(post?.responses ?? {}).sort()).toEqual(['200', '400', '401', '403', '404', '410', 'default']);
  });

  it('asks no session of what is for anyone, and gives 204 no content', () => {
    const remove = all.find(({ method }) => method === 'delete')?.operation;
    expect(remove?.security).toBeUndefined();
    expect(remove?.responses['204']).toEqual({ description: 'Removes it.' });
  });

  it('does not depend on the order of the routes, but for the order of tags', () => {
    expect(writeDocument(describeApi(routes.toReversed(), sample))).toBe(writeDocument(document));
  });

  it('refuses the same operation twice, and one under another path', () => {
    expect(() => describeApi([...routes, ...routes], sample)).toThrow('twice');
    expect(() => describeApi(routes, { ...sample, server: '/api/v2' })).toThrow('/api/v2');
  });
});

describe('what leaves a route', () => {
  const route = (answer: unknown) =>
    defineApi({
      method: 'get',
      path: '/api/v1/x',
      access: 'anyone',
      tag: 'X',
      summary: 'X.',
      response: z.object({ shown: z.string() }),
      answer: () => answer as { shown: string },
    });
  const handle = (answer: unknown) => Promise.resolve(route(answer).handle({} as never));

  it('is what was declared and nothing beside it', async () => {
    await expect(handle({ shown: 'a', hidden: 'canary' })).resolves.toEqual({
      kind: 'json',
      data: { shown: 'a' },
      status: 200,
    });
  });

  it('is nothing at all when it has another shape', async () => {
    await expect(async () => handle({ shown: 3, hidden: 'canary' })).rejects.toThrow(z.ZodError);
  });
});

describe.each([
  ['openapi-public.json', publicOperations, PUBLIC_API],
  ['openapi-desk.json', deskOperations, DESK_API],
] as const)('%s', (name, operations, surface) => {
  const document = describeApi(operations, surface);

  it('is what the routes say (npm run openapi writes it)', () => {
    expect(writeDocument(document) === committed(name), `docs/${name} is out of date: npm run openapi`).toBe(true);
  });

  it('names each operation once, and every reference leads somewhere', () => {
    const ids = operationsOf(document).map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const text = JSON.stringify(document);
    for (const [, kind = '', target = ''] of text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)) {
      expect(document.components?.[kind as 'schemas'], `${kind}/${target}`).toHaveProperty(target);
    }
  });

  it('asks for a session exactly where the route does', () => {
    for (const route of operations) {
      const found = operationsOf(document).find(
        ({ at, method }) => method === route.method && at === openApiPath(route.path.slice(surface.server.length)),
      );
      expect({ path: route.path, session: Boolean(found?.operation.security) }).toEqual({
        path: route.path,
        session: route.access !== 'anyone',
      });
    }
  });
});

it('the public surface names nothing of the desk', () => {
  const text = committed('openapi-public.json');
  for (const word of ['originals', 'redaction', 'permission', 'cookie', 'narratorName'])
    expect(text).not.toContain(word);
});

describe('the reference page', () => {
  const page = (document: OpenApiDocument) =>
    renderToString(apiReference(document, { locale: 'en', base: 'https://katha.example' }).body);
  const html = page(describeApi(publicOperations, PUBLIC_API));

  it('shows every public operation in less than 60 kB, without script, style or another site', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(55_000);
    for (const { operation } of operationsOf(describeApi(publicOperations, PUBLIC_API)))
      expect(html).toContain(`id="${operation.operationId}"`);
    expect(html).not.toMatch(/<script|<style|style=|src=/);
    const links = [...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(links.every((link) => link.startsWith('#') || link.startsWith('/'))).toBe(true);
  });

  it('leads each link on the page to something on the page', () => {
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
  });

  it('escapes what a description says', () => {
    const hostile = page(
      describeApi(
        [
          {
            ...routes[0],
            api: { summary: '<script>x</script>', tag: 'T&<', response: z.object({ a: z.string() }) },
          } as never,
        ],
        sample,
      ),
    );
    expect(hostile).not.toContain('<script');
    expect(hostile).toContain('&lt;script');
  });

  it('gives an example that can be tried', () => {
    const document = describeApi(routes, sample);
    const found = operationsOf(document).find(({ method }) => method === 'post');
    const line = curlOf(
      { ...found?.operation, method: 'post', path: found?.at } as never,
      document,
      'https://desk.example',
    );
    expect(line).toBe(
      `curl -X POST -b cookies -H 'Origin: https://desk.example' -H 'Content-Type: application/json' -d '{"name":"…","size":3}' 'https://desk.example/api/v1/things/3f0f6c1e-8c55-4c1a-9d3b-5a2b7e6f1d20/parts/1'`,
    );
  });

  it('keeps an apostrophe inside the quotes of the shell', () => {
    const document = describeApi(
      [
        defineApi({
          method: 'post',
          path: '/api/v1/x',
          access: 'anyone',
          tag: 'X',
          summary: 'X.',
          body: z.object({ a: z.string().meta({ examples: ["it's"] }) }),
          response: z.object({}),
          answer: () => ({}),
        }),
      ],
      sample,
    );
    const found = operationsOf(document)[0];
    expect(curlOf({ ...found?.operation, method: 'post', path: '/x' } as never, document, 'h')).toContain(
      `'{"a":"it'\\''s"}'`,
    );
  });
});

describe('shapes', () => {
  it.each([
    [{ type: 'string', format: 'uuid' }, 'string (uuid)'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'null' }] } }, '(string | null)[]'],
    [{ $ref: '#/components/schemas/Edition' }, 'Edition'],
    [
      { type: 'object', properties: { a: { type: 'integer' }, 'b-c': { enum: ['x', 1] } }, required: ['a'] },
      '{\n  a: integer\n  "b-c"?: "x" | 1\n}',
    ],
    [{ type: 'object', additionalProperties: { type: 'string' } }, '{ [name]: string }'],
    [undefined, 'unknown'],
    [{}, 'unknown'],
  ])('%j reads %s', (schema, text) => {
    expect(shapeOf(schema as never)).toBe(text);
  });

  it('makes an example even of a shape that holds itself', () => {
    const node = { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' } }, required: ['next'] };
    expect(exampleOf(node, { Node: node })).toHaveProperty('next');
  });
});
