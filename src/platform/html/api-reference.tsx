import type { ComponentChildren, VNode } from 'preact';
import { defineTexts, say, type Locale } from '#platform/i18n';
import type { OpenApiDocument } from '#platform/openapi';

const texts = defineTexts({
  title: { en: 'For programs: API', hi: 'प्रोग्रामों के लिए: API', bn: 'প্রোগ্রামের জন্য: API', ne: 'प्रोग्रामका लागि: API' },
  inEnglish: {
    en: 'This page is for people who write programs.',
    hi: 'यह पृष्ठ प्रोग्राम लिखने वालों के लिए है और अंग्रेज़ी में है।',
    bn: 'এই পাতাটি প্রোগ্রাম লেখকদের জন্য, ইংরেজিতে।',
    ne: 'यो पृष्ठ प्रोग्राम लेख्नेका लागि हो र अङ्ग्रेजीमा छ।',
  },
});

/** As much of JSON Schema as the documents use. */
interface Schema {
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
interface Body {
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
interface Listed extends Operation {
  method: string;
  path: string;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

function operations(document: OpenApiDocument): Listed[] {
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

/** A path that a narrow screen may break after each part. */
function breakable(path: string): ComponentChildren {
  return path.split(/(?=\/)/).map((part) => (
    <>
      {part}
      <wbr />
    </>
  ));
}

function OperationPart(props: { operation: Listed; document: OpenApiDocument; base: string }): VNode {
  const { operation } = props;
  const answers = Object.entries(operation.responses);
  const good = answers.find(([status]) => status.startsWith('2'));
  const shape = Object.entries(good?.[1].content ?? {})[0];
  const body = Object.entries(operation.requestBody?.content ?? {})[0];
  return (
    <section id={operation.operationId}>
      <h3>
        <code>
          {operation.method.toUpperCase()} {breakable(operation.path)}
        </code>
      </h3>
      <p>
        {operation.summary}{' '}
        {operation.description && <span class="soft">{operation.description.replaceAll('`', '')}</span>}
      </p>
      {operation.parameters && operation.parameters.length > 0 && (
        <ul>
          {operation.parameters.map((parameter) => (
            <li key={parameter.name}>
              <code>{parameter.name}</code> ({parameter.in}
              {parameter.required ? '' : ', optional'}): <code>{shapeOf(parameter.schema)}</code>
              {parameter.schema?.default !== undefined && <> = {JSON.stringify(parameter.schema.default)}</>}{' '}
              {parameter.description ?? parameter.schema?.description}
            </li>
          ))}
        </ul>
      )}
      {body && (
        <>
          <p class="soft">Sent ({body[0]}):</p>
          <pre class="scroll">{shapeOf(body[1].schema)}</pre>
        </>
      )}
      <p class="soft">
        Answer {good?.[0]}
        {shape ? ` (${shape[0]}):` : ', without content.'}
      </p>
      {shape && <pre class="scroll">{shapeOf(shape[1].schema)}</pre>}
      <p class="soft">
        Refusals:{' '}
        {answers
          .filter(([status]) => !status.startsWith('2'))
          .map(([status]) => status)
          .join(', ')}{' '}
        (<a href="#refusals">what they say</a>)
      </p>
      <pre class="scroll">{curlOf(operation, props.document, props.base)}</pre>
    </section>
  );
}

/**
 * A document as a page: operations by tag, shapes, an example each. Made on the server, whole without script.
 * @param base address of the surface for the examples, without a final slash
 */
export function apiReference(
  document: OpenApiDocument,
  options: { locale: Locale; base: string },
): { title: string; body: VNode } {
  const all = operations(document);
  const named = Object.entries((document.components?.schemas ?? {}) as Record<string, Schema>);
  const refusals = Object.entries((document.components?.responses ?? {}) as Record<string, Body>);
  const server = document.servers?.[0]?.url ?? '';
  const body = (
    <>
      <h1>{document.info.title}</h1>
      <p>{say(options.locale, texts.inEnglish)}</p>
      <div lang="en">
        {(document.info.description ?? '').split('\n\n').map((paragraph) =>
          paragraph.startsWith('    ') ? (
            <pre key={paragraph} class="scroll">
              {paragraph.replace(/^ {4}/gm, '')}
            </pre>
          ) : (
            <p key={paragraph}>{paragraph}</p>
          ),
        )}
        <p>
          All addresses begin with <code>{`${options.base}${server}`}</code>. The same as a document:{' '}
          <a href={`${server}/openapi.json`}>OpenAPI 3.1</a>.
        </p>
        <nav aria-label={document.info.title}>
          <ul>
            {all.map((operation) => (
              <li key={operation.operationId}>
                <a href={`#${operation.operationId}`}>
                  <code>
                    {operation.method.toUpperCase()} {breakable(operation.path)}
                  </code>
                </a>{' '}
                {operation.summary}
              </li>
            ))}
          </ul>
        </nav>
        {(document.tags ?? []).map(({ name }) => (
          <section key={name}>
            <h2>{name}</h2>
            {all
              .filter((operation) => operation.tags.includes(name))
              .map((operation) => (
                <OperationPart
                  key={operation.operationId}
                  operation={operation}
                  document={document}
                  base={options.base}
                />
              ))}
          </section>
        ))}
        <h2 id="refusals">Refusals</h2>
        <dl>
          {refusals.map(([name, { description }]) => (
            <>
              <dt>{name}</dt>
              <dd>{description?.replaceAll('`', '')}</dd>
            </>
          ))}
        </dl>
        <h2 id="shapes">Shapes</h2>
        {named.map(([name, schema]) => (
          <section key={name} id={`shape-${name}`}>
            <h3>{name}</h3>
            <pre class="scroll">{shapeOf(schema)}</pre>
          </section>
        ))}
      </div>
    </>
  );
  return { title: say(options.locale, texts.title), body };
}
