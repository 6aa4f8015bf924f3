// Reading: what the world sees at an address. Hides where editions are kept; promises that an address answers for ever, and that
// what someone may not see answers exactly like what is gone.
export { overview, recentChanges, type Found } from './actions.ts';
export { Front } from './pages.tsx';
export type { Change, EditionRow, SegmentRow } from './store.ts';
