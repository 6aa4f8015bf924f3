import { CLASS_OF } from './classes.ts';
import type { LadderStep, SpanType } from '../rules.ts';

/**
 * Generalisation ladders: from the finest step that is safe by itself to the one that says least.
 * Keys are those of `PLACEHOLDERS`; a value that begins with "@" is a place of the gazetteer.
 */

export type Step = readonly [key: string, params?: Readonly<Record<string, string>>];

/** Ladders that were made before, by what they were made of; then the store begins anew. They are never changed. */
const KEPT = 4_096;
const kept = new Map<string, readonly LadderStep[]>();

/** The ladder of this name, made where it is not at hand. */
export function keptLadder(name: string, steps: () => readonly Step[]): readonly LadderStep[] {
  let made = kept.get(name);
  if (!made) {
    made = ladder(steps());
    if (kept.size >= KEPT) kept.clear();
    kept.set(name, made);
  }
  return made;
}

/** Numbers the steps and drops repeated ones. */
function ladder(steps: readonly Step[]): readonly LadderStep[] {
  const seen = new Set<string>();
  const out: LadderStep[] = [];
  for (const [key, params] of steps) {
    const mark = JSON.stringify([key, params ?? {}]);
    if (seen.has(mark)) continue;
    seen.add(mark);
    out.push(Object.freeze({ key, level: out.length, params: Object.freeze({ ...params }) }));
  }
  return Object.freeze(out);
}

const NUMBERS: ReadonlySet<SpanType> = new Set<SpanType>([
  'aadhaar',
  'pan',
  'passport',
  'voter',
  'citizenship',
  'nid',
  'birth-registration',
  'iqama',
  'civil-id',
  'visa',
  'work-permit',
  'licence',
  'bank-account',
  'remittance',
  'mobile-money',
  'vehicle-plate',
  'postcode',
  'case-number',
]);
const CONTACTS: ReadonlySet<SpanType> = new Set<SpanType>(['phone', 'email', 'url', 'handle']);

/** The ladder of a type when nothing more is known about the mention. */
export function defaultLadder(type: SpanType): readonly LadderStep[] {
  return keptLadder(type, () => stepsOf(type));
}

function stepsOf(type: SpanType): readonly Step[] {
  if (NUMBERS.has(type)) return [[type], ['id-number'], ['number'], ['removed']];
  if (CONTACTS.has(type)) return [[type], ['contact'], ['removed']];
  switch (type) {
    case 'kin-name':
      return [['relative'], ['person'], ['removed']];
    case 'agent':
      return [['agent'], ['intermediary'], ['person'], ['removed']];
    case 'employer':
      return [['employer'], ['person'], ['removed']];
    case 'place':
      return [['place', { kind: 'place' }], ['removed']];
    case 'address':
      return [['address'], ['place', { kind: 'place' }], ['removed']];
    case 'coordinates':
      return [['coordinates'], ['place', { kind: 'place' }], ['removed']];
    case 'id-number':
      return [['id-number'], ['number'], ['removed']];
    default:
      return CLASS_OF[type] === 'direct' ? [[type], ['removed']] : [[type], ['detail'], ['removed']];
  }
}

/** A person by role or relation: "[husband]", "[relative]", "[person]". */
export function personLadder(role: string | undefined, kin: boolean): readonly LadderStep[] {
  if (!role) return kin ? defaultLadder('kin-name') : defaultLadder('person');
  return keptLadder(`person ${role} ${kin}`, () => [
    ['role', { role }],
    ...(kin ? ([['relative']] as const) : []),
    ['person'],
    ['removed'],
  ]);
}

/** An organisation by its kind: "[hospital]", "[organisation]". */
export function organisationLadder(kind: string | undefined): readonly LadderStep[] {
  return keptLadder(`organisation ${kind ?? ''}`, () => [
    ...(kind ? ([['organisation-kind', { kind }]] as const) : []),
    ['organisation'],
    ['removed'],
  ]);
}

/**
 * A date by third of its decade, then by decade. Days, months and single years are never offered: with a place they
 * are enough to find a flight, a police diary or a newspaper report.
 */
export function dateLadder(year: number | undefined): readonly LadderStep[] {
  if (year === undefined || year < 1000 || year > 2999) return defaultLadder('date');
  const decade = String(Math.floor(year / 10) * 10);
  const part = year % 10 < 4 ? 'early-decade' : year % 10 < 7 ? 'mid-decade' : 'late-decade';
  return keptLadder(`date ${part} ${decade}`, () => [
    [part, { decade }],
    ['decade', { decade }],
    ['date'],
    ['removed'],
  ]);
}

/** An age by five-year band, then ten; 80 and over in one band, for the very old are few. */
export function ageLadder(age: number | undefined): readonly LadderStep[] {
  if (age === undefined || age < 0 || age > 120) return defaultLadder('age');
  if (age >= 80) return keptLadder('age 80', () => [['age-band', { from: '80', to: '100' }], ['age'], ['removed']]);
  const five = Math.floor(age / 5) * 5;
  const ten = Math.floor(age / 10) * 10;
  return keptLadder(`age ${five}`, () => [
    ['age-band', { from: String(five), to: String(five + 4) }],
    ['age-band', { from: String(ten), to: String(ten + 9) }],
    ['age'],
    ['removed'],
  ]);
}
