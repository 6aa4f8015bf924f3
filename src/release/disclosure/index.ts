// Disclosure: can what is published lead to her? Hides the reference figures; promises that the same facts are always judged alike.
export { assess, suppress, type ArchiveRow, type Assessment, type FactName, type Facts } from './rules.ts';
