// Testimonies: what a woman entrusted, as one whole, with a key of its own. Hides where and how it is sealed; promises that
// another partner's is not found, that a withdrawn one is not worked on, and that a destroyed key opens nothing.
export {
  findByPublicId,
  findBySource,
  getTestimony,
  keyOf,
  listTestimonies,
  lockTestimony,
  openOne,
  openTestimony,
  readRecord,
  referencesOf,
  setStage,
  testimonyIn,
  writeRecord,
  type Testimony,
} from './actions.ts';
export { herNames } from './apart.ts';
export { backTo, steps } from './pages.tsx';
