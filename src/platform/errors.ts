import { say, type Locale, type Text, type TextParams } from '#platform/i18n';

/** Why something was refused; decides the HTTP status and the exit code of a command. */
export type RefusalKind =
  | 'invalid' // 400, exit 2
  | 'unauthenticated' // 401, exit 3
  | 'forbidden' // 403, exit 3
  | 'not-found' // 404, exit 4
  | 'conflict' // 409, exit 5
  | 'gone' // 410, exit 4
  | 'too-large' // 413, exit 2
  | 'unsupported' // 415, exit 2
  | 'blocked' // 422: well formed, but the rules say no (the gate), exit 6
  | 'throttled' // 429, exit 7
  | 'unavailable'; // 503, exit 8

export const HTTP_STATUS: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  unsupported: 415,
  blocked: 422,
  throttled: 429,
  unavailable: 503,
};

/**
 * A refusal that a person is meant to read: what is wrong, and what she can do about it, in her language.
 * Anything else that is thrown is a fault of ours: it is logged and shown without detail.
 */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly what: Text;
  readonly todo: Text | undefined;
  readonly params: TextParams;
  /** Machine-readable extras for the API, such as a list of blockers or of faulty fields; no secrets. */
  readonly details: unknown;

  constructor(kind: RefusalKind, what: Text, options: { todo?: Text; params?: TextParams; details?: unknown } = {}) {
    super(what.en);
    this.name = 'Refusal';
    this.kind = kind;
    this.what = what;
    this.todo = options.todo;
    this.params = options.params ?? {};
    this.details = options.details;
  }

  /** The two sentences, in one language. */
  explain(locale: Locale): { what: string; todo: string | undefined } {
    return {
      what: say(locale, this.what, this.params),
      todo: this.todo && say(locale, this.todo, this.params),
    };
  }
}
