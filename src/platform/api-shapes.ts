import type { OpenApiDocument } from '#platform/openapi';

/** As much of JSON Schema as the documents use. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
}
export interface Body {
  content?: Record<string, { schema?: Schema }>;
  description?: string;
  $ref?: string;
}
interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  security?: unknown[];
  parameters?: Parameter[];
  requestBody?: Body;
  responses: Record<string, Body>;
}
export interface Listed extends Operation {
  method: string;
  path: string;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** All that a document offers, in its order. */
export function operations(document: OpenApiDocument): Listed[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const found = (item as Partial<Record<string, Operation>>)[method];
      return found ? [{ ...found, method, path }] : [];
    }),
  );
}

const nameOf = (ref: string) => ref.split('/').at(-1) ?? ref;

/** A shape in one glance, in TypeScript's notation, which most who read this can read. */
export function shapeOf(schema: Schema | undefined, indent = ''): string {
  if (!schema) return 'unknown';
  if (schema.$ref) return nameOf(schema.$ref);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map((choice) => shapeOf(choice, indent)))].join(' | ');
  if (schema.allOf) return schema.allOf.map((part) => shapeOf(part, indent)).join(' & ');
  if (Array.isArray(schema.type)) return schema.type.map((type) => shapeOf({ ...schema, type }, indent)).join(' | ');
  if (schema.type === 'array') {
    const inner = shapeOf(schema.items, indent);
    return inner.includes(' | ') ? `(${inner})[]` : `${inner}[]`;
  }
  if (schema.type === 'object' && schema.properties) {
    const fields = Object.entries(schema.properties).map(([name, field]) => {
      const optional = schema.required?.includes(name) ? '' : '?';
      const note = field.description ? `  // ${field.description.replace(/\s+/g, ' ')}` : '';
      return `${indent}  ${/^\w+$/.test(name) ? name : JSON.stringify(name)}${optional}: ${shapeOf(field, `${indent}  `)}${note}`;
    });
    return fields.length === 0 ? '{}' : `{\n${fields.join('\n')}\n${indent}}`;
  }
  if (schema.type === 'object')
    return `{ [name]: ${typeof schema.additionalProperties === 'object' ? shapeOf(schema.additionalProperties, indent) : 'unknown'} }`;
  if (schema.type === 'string' && schema.format)
    return schema.format === 'binary' ? 'file' : `string (${schema.format})`;
  return schema.type ?? 'unknown';
}

/** A value that has the shape, for an example to begin from: required fields only. */
export function exampleOf(schema: Schema | undefined, named: Readonly<Record<string, Schema>>, depth = 0): unknown {
  if (!schema || depth > 8) return null;
  if (schema.$ref) return exampleOf(named[nameOf(schema.$ref)], named, depth + 1);
  if (schema.example !== undefined) return schema.example;
  if (schema.examples?.[0] !== undefined) return schema.examples[0];
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  if (schema.const !== undefined) return schema.const;
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (choice) return exampleOf(choice, named, depth + 1);
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name))
          .map(([name, field]) => [name, exampleOf(field, named, depth + 1)]),
      );
    case 'array':
      return schema.items ? [exampleOf(schema.items, named, depth + 1)] : [];
    case 'integer':
    case 'number':
      return schema.minimum !== undefined && schema.minimum > -1e9 ? schema.minimum : 1;
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return schema.format === 'uuid'
        ? '3f0f6c1e-8c55-4c1a-9d3b-5a2b7e6f1d20'
        : schema.format === 'date-time'
          ? '2026-01-31T00:00:00.000Z'
          : '…';
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** One line to try an operation with. */
export function curlOf(operation: Listed, document: OpenApiDocument, base: string): string {
  const named = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const server = document.servers?.[0]?.url ?? '';
  const valueOf = (parameter: Parameter) => encodeURIComponent(String(exampleOf(parameter.schema, named)));
  const path = operation.path.replace(/\{(\w+)\}/g, (all, name: string) => {
    const parameter = operation.parameters?.find((one) => one.in === 'path' && one.name === name);
    const shown = parameter ? valueOf(parameter) : '';
    return shown === '' || shown === encodeURIComponent('…') ? all.toUpperCase() : shown;
  });
  const asked = (operation.parameters ?? []).filter((one) => one.in === 'query' && one.required);
  const query = asked.length > 0 ? `?${asked.map((one) => `${one.name}=${valueOf(one)}`).join('&')}` : '';
  const parts = ['curl'];
  if (operation.method !== 'get') parts.push(`-X ${operation.method.toUpperCase()}`);
  if (operation.security) parts.push('-b cookies', ...(operation.method === 'get' ? [] : [`-H 'Origin: ${base}'`]));
  const content = operation.requestBody?.content ?? {};
  if (content['multipart/form-data']) parts.push('-F files=@interview.docx');
  else if (content['application/json'])
    parts.push(
      `-H 'Content-Type: application/json' -d ${quoted(JSON.stringify(exampleOf(content['application/json'].schema, named)))}`,
    );
  return `${parts.join(' ')} ${quoted(`${base}${server}${path}${query}`)}`;
}
