import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { fileSchema, problemSchema, type ApiSurface } from '#platform/api';
import type { AnyRoute } from '#platform/http';

export type OpenApiDocument = ReturnType<typeof createDocument>;

/** The version of the shapes; the address carries its first part. */
const API_VERSION = '1.0.0';

/** `/t/:id/e:number` as OpenAPI writes it: `/t/{id}/e{number}`. @throws Error for a pattern that OpenAPI cannot say */
export function openApiPath(path: string): string {
  if (/[{}*()?+]/.test(path)) throw new Error(`${path}: optional parts and wildcards have no form in OpenAPI`);
  return path.replace(/:([A-Za-z_]\w*)/g, '{$1}');
}

/** A stable name for a method and a path without the server part: `getTestimoniesByIdEditions`. */
export function operationId(method: string, path: string): string {
  const words = path.match(/:?[A-Za-z0-9]+/g) ?? ['root'];
  const pascal = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return method + words.map((word) => (word.startsWith(':') ? `By${pascal(word.slice(1))}` : pascal(word))).join('');
}

const REFUSALS = {
  '400': ['Invalid', 'Something that was sent cannot be used; `details.fields` names it.'],
  '401': ['Unauthenticated', 'Nobody is signed in.'],
  '403': ['Forbidden', 'This role may not do it, or the request came from another site.'],
  '404': ['NotFound', 'There is nothing at this address, or it is another partner’s.'],
  '410': ['Gone', 'It was withdrawn, or it is not for this reader; nothing tells the two apart.'],
  default: [
    'Refused',
    'Any other refusal: 409 changed meanwhile, 413, 415, 422 the rules say no, 429 with Retry-After, 503.',
  ],
} as const;

const problemContent = { 'application/problem+json': { schema: problemSchema } };

/**
 * The OpenAPI 3.1 document of a surface, from the schemas that its routes check with. Keys are sorted, except the fields of a
 * shape, which stay as they were declared: the same routes give the same bytes.
 * @param routes those without `api` metadata are left out
 */
export function describeApi(routes: readonly AnyRoute[], surface: ApiSurface): OpenApiDocument {
  const described = routes.filter((route) => route.api !== undefined);
  const paths: ZodOpenApiPathsObject = {};
  for (const route of described) {
    if (!route.path.startsWith(`${surface.server}/`))
      throw new Error(`${route.path} does not begin with ${surface.server}/`);
    const local = route.path.slice(surface.server.length);
    const at = openApiPath(local);
    const known = paths[at] ?? {};
    if (known[route.method]) throw new Error(`${route.method} ${route.path} is there twice`);
    paths[at] = { ...known, [route.method]: operation(route, local) };
  }
  const document = createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: surface.title,
        version: API_VERSION,
        description: surface.description,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: surface.server }],
      tags: [...new Set(described.map((route) => route.api?.tag ?? ''))].map((name) => ({ name })),
      paths,
      components: {
        responses: Object.fromEntries(
          Object.values(REFUSALS).map(([name, description]) => [name, { description, content: problemContent }]),
        ),
        ...(surface.cookie
          ? {
              securitySchemes: {
                session: {
                  type: 'apiKey' as const,
                  in: 'cookie' as const,
                  name: surface.cookie,
                  description: 'The session that signing in opens.',
                },
              },
            }
          : {}),
      },
    },
    { allowEmptySchema: { transform: { input: true }, unknown: true } },
  );
  return sorted(document) as OpenApiDocument;
}

function operation(route: AnyRoute, local: string): ZodOpenApiOperationObject {
  const { api } = route;
  if (!api) throw new Error(`${route.path} has no description`);
  const status = `${api.status ?? 200}` as `2${string}`;
  const open = route.access === 'anyone';
  const refusals: (keyof typeof REFUSALS)[] = [
    ...(route.params || route.query || route.body || route.before ? (['400'] as const) : []),
    ...(open ? [] : (['401', '403'] as const)),
    ...(route.params ? (['404', '410'] as const) : []),
    'default',
  ];
  const responses: ZodOpenApiResponsesObject = {
    [status]: {
      description: api.summary,
      ...(status === '204' ? {} : { content: { [mediaType(api.response)]: { schema: api.response } } }),
    },
  };
  for (const refusal of refusals)
    Object.assign(responses, { [refusal]: { $ref: `#/components/responses/${REFUSALS[refusal][0]}` } });
  const body = requestBody(route);
  return {
    operationId: operationId(route.method, local),
    summary: api.summary,
    tags: [api.tag],
    ...(permission(route) ? { description: permission(route) } : {}),
    ...(open ? {} : { security: [{ session: [] }] }),
    requestParams: {
      ...(route.params ? { path: asObject(route, route.params) } : {}),
      ...(route.query ? { query: asObject(route, route.query) } : {}),
    },
    ...(body ? { requestBody: body } : {}),
    responses,
  } as ZodOpenApiOperationObject;
}

function permission(route: AnyRoute): string | undefined {
  if (route.access === 'anyone') return undefined;
  if (route.access === 'signed-in') return 'For any account that is signed in.';
  if (route.access === 'half') return 'For a session that still lacks its one-time code.';
  return `Needs the permission \`${route.access.may}\`.`;
}

const mediaType = (response: z.ZodType): string =>
  response.meta()?.['format'] === 'binary' ? 'application/octet-stream' : 'application/json';

function asObject(route: AnyRoute, schema: z.ZodType): z.ZodObject {
  if (schema instanceof z.ZodObject) return schema;
  throw new Error(`${route.path}: parameters are described by an object`);
}

function requestBody(route: AnyRoute) {
  if (route.before)
    return {
      required: true,
      content: { 'multipart/form-data': { schema: z.object({ files: z.array(fileSchema).min(1) }) } },
    };
  if (!route.body) return undefined;
  return { required: true, content: { 'application/json': { schema: route.body } } };
}

/** Sorts keys all the way down, except where they are names of a shape's fields. */
function sorted(value: unknown, keep = false): unknown {
  if (Array.isArray(value)) return value.map((item) => sorted(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (!keep) entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item, key === 'properties')]));
}

/** The document as it is kept in `docs/`. */
export function writeDocument(document: OpenApiDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
