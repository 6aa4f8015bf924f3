// Identity: who she is and how she is reached, in a vault of its own. Hides where it lies; promises that it is written without being
// read, that a person reads it only while another one's grant is valid and never without a trace, and that the search finds her names.
export { heldOf, identityForExport, keepIdentity, namesForSearch } from './vault.ts';
