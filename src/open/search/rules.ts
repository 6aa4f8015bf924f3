// What other slices may ask of search without a database: the documents of an edition that is about to be published.
export { buildPassages, type SearchableEdition, type SearchableSegment } from './documents.ts';
