import type { DocumentView } from '../document.ts';
import { phraseOf, type Candidate } from './candidates.ts';
import type { SpanType } from '../rules.ts';
import { soundOf, soundsAlike, type Sound } from '../words/sound.ts';

/** What may be one thing under two types: a person found as "person" here and by kinship there. */
const ALIKE: Readonly<Partial<Record<SpanType, string>>> = { 'kin-name': 'person', employer: 'organisation' };

interface Group {
  readonly family: string;
  readonly keys: readonly string[];
  parent: number;
}

/**
 * Puts mentions of one thing together: the same words, the same given key, a part of a longer name, the same name in
 * another script or spelling. A part that fits several names goes to the one mentioned first.
 * Returns a group number per candidate, numbered by first mention.
 */
export function clusterOf(view: DocumentView, candidates: readonly Candidate[]): number[] {
  const groups: Group[] = [];
  const byWords = new Map<string, number>();
  const byKey = new Map<string, number>();
  const of: number[] = [];
  const root = (index: number): number => {
    let at = index;
    while ((groups[at] as Group).parent !== at) at = (groups[at] as Group).parent;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [one, other] = [root(a), root(b)];
    (groups[Math.max(one, other)] as Group).parent = Math.min(one, other);
  };
  for (const candidate of candidates) {
    const family = ALIKE[candidate.type] ?? candidate.type;
    const [first, last] = candidate.named ?? [candidate.first, candidate.last];
    const keys = phraseOf(view, first, last);
    const id = `${family}\0${keys.length === 1 ? keys[0] : keys.join(' ')}`;
    let group = byWords.get(id);
    if (group === undefined) {
      group = groups.length;
      groups.push({ family, keys, parent: group });
      byWords.set(id, group);
    }
    of.push(group);
    if (candidate.clusterKey !== undefined) {
      const other = byKey.get(`${family}\0${candidate.clusterKey}`);
      if (other === undefined) byKey.set(`${family}\0${candidate.clusterKey}`, group);
      else join(other, group);
    }
  }
  joinParts(groups, join);
  joinSounds(groups, join);
  return of.map(root);
}

function joinParts(groups: readonly Group[], join: (a: number, b: number) => void): void {
  const wholeByPart = new Map<string, number>();
  groups.forEach((group, index) => {
    if (group.family !== 'person' || group.keys.length < 2) return;
    for (const key of group.keys) {
      const id = `${group.family}\0${key}`;
      if (!wholeByPart.has(id)) wholeByPart.set(id, index);
    }
  });
  groups.forEach((group, index) => {
    if (group.keys.length !== 1 || group.family !== 'person') return;
    const whole = wholeByPart.get(`${group.family}\0${group.keys[0] ?? ''}`);
    if (whole !== undefined) join(whole, index);
  });
}

function joinSounds(groups: readonly Group[], join: (a: number, b: number) => void): void {
  const byBones = new Map<string, { index: number; sounds: Sound[] }[]>();
  groups.forEach((group, index) => {
    if (
      group.family !== 'person' &&
      group.family !== 'place' &&
      group.family !== 'agent' &&
      group.family !== 'organisation'
    )
      return;
    const sounds = group.keys.map(soundOf);
    let bucket = group.family;
    let letters = 0;
    for (const { bones } of sounds) {
      bucket += ` ${bones}`;
      letters += bones.length;
    }
    if (letters < 2) return;
    const others = byBones.get(bucket);
    if (!others) {
      byBones.set(bucket, [{ index, sounds }]);
      return;
    }
    const alike = others.find((other) => other.sounds.every((sound, i) => soundsAlike(sound, sounds[i] as Sound)));
    if (alike) join(alike.index, index);
    if (others.length < 50) others.push({ index, sounds });
  });
}
