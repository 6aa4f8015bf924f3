// Publication: the only door from closed to open. Hides how an edition is drafted and signed; promises that nothing leaves that two
// people have not signed as it stands, and that the database checks it again. Its vocabulary
// and labels serve everything open; what publishes is entered by main alone (#actions/release/publication), so that nothing open
// brings closed code with it.
export { languageLabel, periodLabel, placeLabel, sectorLabel } from './labels.ts';
export { type EditionFacts } from './rules.ts';
export {
  allConcepts,
  concept,
  conceptLabel,
  conceptsOf,
  directions,
  isPublicConcept,
  publicConcepts,
  type Concept,
  type Direction,
} from './themes.ts';
