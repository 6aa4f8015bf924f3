// Disclosure: can what is published lead to her? Hides the reference figures; promises that the same facts are always judged alike.
export {
  assess,
  type ArchiveRow,
  type Assessment,
  type Cell,
  type FactName,
  type Facts,
  type LeftInText,
  type Violation,
} from './rules.ts';
export { violationTexts } from './text.ts';
