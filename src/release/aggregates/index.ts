// Aggregates: counts over the whole archive of what is never told of one testimony. Hides how records are opened and cells protected;
// promises that only declared tables exist, that no cell tells of fewer than k women, and that tables change by k editions or not at all.
export { refreshAggregates } from './actions.ts';
