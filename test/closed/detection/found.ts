import { detectText } from '#closed/detection';
import type { KnownIdentifier, Span, SpanType } from '#rules/closed/detection';

export interface Found {
  type: SpanType;
  words: string;
  status: Span['status'];
  span: Span;
}

/** What the engine finds in a text, with the words of each span. */
export function found(text: string, lang?: string, known?: KnownIdentifier[]): Found[] {
  return detectText(text, { lang, known }).spans.map((span) => ({
    type: span.type,
    words: text.slice(span.start, span.end),
    status: span.status,
    span,
  }));
}

/** `type: words` of every span, for short expectations. */
export function listed(text: string, lang?: string, known?: KnownIdentifier[]): string[] {
  return found(text, lang, known).map((f) => `${f.type}: ${f.words}`);
}
