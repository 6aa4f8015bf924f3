// Search: finds passages and testimonies among what is published. Hides two engines behind one port, folding, spellings and
// synonyms; promises that nothing of a query is dropped silently, that counts are exact, that only live editions which the reader may
// read are found, counted or hinted at, and that what is shown comes from the edition itself.
export { searchArchive, suggestWords, type SearchPage } from './actions.ts';
export type { SearchInput } from './asking.ts';
