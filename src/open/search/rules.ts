/** What of an edition search keeps: pure, so that publication can hand it to the database in the transaction that publishes. */
export { buildPassages, type SearchDocuments } from './documents.ts';
