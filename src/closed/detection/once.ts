import type { DocumentView } from './document.ts';

/**
 * What is computed of a document once and kept with it. Not in weak maps beside it: those keep documents that are done with
 * in memory until all of it is gone through.
 */
export function once<T>(make: (view: DocumentView) => T): (view: DocumentView) => T {
  return (view) => {
    let value = view.computed.get(make) as T | undefined;
    if (value === undefined) {
      value = make(view);
      view.computed.set(make, value);
    }
    return value;
  };
}
