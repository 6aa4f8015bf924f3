import type { ComponentChildren, VNode } from 'preact';
import { curlOf, operations, shapeOf, type Body, type Listed, type Schema } from '#platform/api-shapes';
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
