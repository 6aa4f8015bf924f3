import type { Detector } from './rules.ts';
import { contacts } from './detectors/contacts.ts';
import { known } from './detectors/known.ts';

/** The engine's own detectors. Their order does not matter. */
export function detectors(): readonly Detector[] {
  return [contacts, known];
}
