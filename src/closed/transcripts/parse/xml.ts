import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Refusal } from '#platform/errors';
import { texts } from '../text.ts';
import { decodeEntities } from './entities.ts';
import type { OddityLog } from './oddities.ts';

/** An element with its attributes and its content, in order. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  cdataPropName: '#cdata',
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Nothing that a document declares is ever expanded or fetched; predefined references are decoded by decodeEntities.
  processEntities: false,
  maxNestedTags: 200,
});

/**
 * Parses XML without a document type: a DOCTYPE is taken out unread and reported, so that no entity of its own can grow,
 * fetch or include anything.
 *
 * @returns the elements at the top.
 * @throws Refusal `invalid` when it cannot be read as XML at all.
 */
export function parseXml(source: string, log: OddityLog): XmlElement[] {
  const text = withoutDoctype(source, log);
  let nodes: unknown;
  try {
    const valid = XMLValidator.validate(text);
    if (valid !== true) log.add('xml-damaged', 'warning', { line: valid.err.line }, { problem: valid.err.code });
    nodes = parser.parse(valid === true ? text : closed(text));
  } catch (error) {
    throw new Refusal('invalid', texts.xmlUnreadable, {
      todo: texts.exportAgain,
      details: error instanceof Error ? error.message : undefined,
    });
  }
  const unknown = new Set<string>();
  const top = elements(nodes, (name) => unknown.add(name)).filter((node) => typeof node !== 'string');
  for (const name of unknown) log.add('xml-entity', 'warning', {}, { name });
  return top;
}

/** Closes what a file that was cut off left open, so that its last words are read too. */
function closed(text: string): string {
  const section = text.lastIndexOf('<![CDATA[') > text.lastIndexOf(']]>');
  const whole = section ? `${text}]]>` : text.replace(/<[^<>]{0,500}$/, '');
  const open: string[] = [];
  for (const [, end, name, empty] of whole.matchAll(
    /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\p{L}_][\p{L}\d_:.-]*)[^<>]*?(\/?)>/gu,
  )) {
    if (name === undefined || empty) continue;
    if (!end) open.push(name);
    else if (open.at(-1) === name) open.pop();
  }
  return (
    whole +
    open
      .reverse()
      .map((name) => `</${name}>`)
      .join('')
  );
}

function withoutDoctype(text: string, log: OddityLog): string {
  const root = /<(?![!?])/.exec(text)?.index ?? text.length;
  const start = text.slice(0, root).indexOf('<!DOCTYPE');
  if (start < 0) return text;
  log.add('xml-entity', 'warning', { line: text.slice(0, start).split('\n').length }, { name: 'DOCTYPE' });
  // To the end of the declaration: past an internal subset in brackets, whose declarations contain `>`.
  const subset = text.indexOf('[', start);
  const close = text.indexOf('>', start);
  if (subset < 0 || (close >= 0 && close < subset))
    return close < 0 ? '' : text.slice(0, start) + text.slice(close + 1);
  const end = /\]\s*>/.exec(text.slice(subset));
  return end ? text.slice(0, start) + text.slice(subset + end.index + end[0].length) : '';
}

/** What fast-xml-parser makes of a document in `preserveOrder`: each node is an object with one key beside its attributes. */
type RawNode = Readonly<Record<string, unknown>>;

const isNodes = (value: unknown): value is RawNode[] => Array.isArray(value);
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

function elements(nodes: unknown, unknown: (name: string) => void): (XmlElement | string)[] {
  if (!isNodes(nodes)) return [];
  const out: (XmlElement | string)[] = [];
  for (const node of nodes) {
    for (const [name, value] of Object.entries(node)) {
      if (name === ':@') continue;
      if (name === '#text') out.push(decodeEntities(asText(value), unknown));
      else if (name === '#cdata') out.push(isNodes(value) ? value.map((part) => asText(part['#text'])).join('') : '');
      else {
        const raw = (node[':@'] ?? {}) as Record<string, unknown>;
        const attributes = Object.entries(raw).map(
          ([key, written]) => [key, decodeEntities(asText(written), unknown)] as const,
        );
        out.push({ name, attributes: Object.fromEntries(attributes), children: elements(value, unknown) });
      }
    }
  }
  return out;
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string').filter((child) => child.name === name);
}

/** All text inside an element, as it stands. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** Text of the first child of that name, without space around it; '' when there is none. */
export function childText(element: XmlElement | undefined, name: string): string {
  return textOf(childrenNamed(element, name)[0]).trim();
}
