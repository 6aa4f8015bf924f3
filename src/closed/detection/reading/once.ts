import type { DocumentView } from '../document.ts';

/** How many different things are computed: each has its place in what is kept with a document. */
let places = 0;

/**
 * What is computed of a document once and kept with it. Not in weak maps beside it: those keep documents that are done with
 * in memory until all of it is gone through.
 */
export function once<T>(make: (view: DocumentView) => T): (view: DocumentView) => T {
  const place = places++;
  return (view) => {
    let value = view.computed[place] as T | undefined;
    if (value === undefined) {
      value = make(view);
      view.computed[place] = value;
    }
    return value;
  };
}
