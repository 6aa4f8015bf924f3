// What other slices may ask of search without a database: the documents of an edition that is about to be published, and the
// folding that decides which spellings are one word.
export {
  buildPassages,
  RULES_VERSION,
  type SearchableEdition,
  type SearchableSegment,
  type SearchDocuments,
} from './documents.ts';
export { fold } from './fold.ts';
export { highlight, makeMarker } from './highlight.ts';
export { parseQuery, type QueryNode, type QueryProblem } from './query.ts';
export { romanise } from './romanise.ts';
export { understand } from './plan.ts';
