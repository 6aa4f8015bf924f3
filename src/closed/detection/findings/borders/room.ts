import type { Reader } from '../../reading/reader.ts';
import type { Candidate } from '../candidates.ts';

/** The words around a finding that belong to nothing else: from `free` up to its first, and from its last up to `taken`. */
export interface Room {
  readonly free: number;
  readonly taken: number;
  readonly next: Candidate | undefined;
}

/** Moves the borders of a finding outwards, to the tokens from `first` up to `last`. */
export function moveTo(reader: Reader, candidate: Candidate, first: number, last: number): void {
  if (first < candidate.first) candidate.start = reader.start(first);
  if (last > candidate.last) candidate.end = reader.end(last - 1);
  candidate.first = first;
  candidate.last = last;
}
