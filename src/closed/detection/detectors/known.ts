import { TOKEN_MARK, TOKEN_WORD, type Detector, type DocumentView, type Finding } from '../document.ts';
import { placeLadder, placesNamed } from '../words/gazetteer.ts';
import { keptLadder, personLadder } from '../findings/ladders.ts';
import {
  BIT_ALSO_WORD,
  BIT_COMMON,
  BIT_GIVEN,
  BIT_PARTICLE,
  BIT_SURNAME,
  BIT_TITLE,
  bitsOf,
} from '../words/lexicon.ts';
import { phraseKey } from '../words/normalise.ts';
import { formsOf } from '../findings/propagate.ts';
import type { KnownIdentifier, KnownIdentifierKind, LadderStep, SpanType } from '../rules.ts';
import { soundOf, soundsAlike, withinOneEdit, type Sound } from '../words/sound.ts';
import { buildView } from '../reading/view.ts';

/**
 * What the archive was told at intake: looked for in every script, in other spellings, and in part.
 * It is the surest evidence there is, for somebody named it as identifying.
 */

const TYPE_OF: Readonly<Record<KnownIdentifierKind, SpanType>> = {
  person: 'person',
  kin: 'kin-name',
  village: 'place',
  district: 'place',
  place: 'place',
  address: 'address',
  employer: 'employer',
  agent: 'agent',
  organisation: 'organisation',
  phone: 'phone',
  email: 'email',
  'id-number': 'id-number',
  other: 'person',
};
const AS_WRITTEN = 100;
const BY_SOUND = 70;
const ONE_LETTER_OFF = 40;
const PART = 60;
const PART_BY_SOUND = 40;
/** One letter may differ from this many letters. */
const SHORTEST_EDIT = 5;
const SHORTEST_PART = 3;

interface Target {
  readonly known: KnownIdentifier;
  readonly keys: readonly string[];
  readonly sounds: readonly Sound[];
  readonly number: number;
  readonly type: SpanType;
  readonly steps: readonly LadderStep[] | undefined;
  /** Which of its words may stand for it alone. */
  readonly parts: readonly boolean[];
}

export const known: Detector = {
  id: 'known',
  run(view) {
    if (view.known.length === 0) return [];
    const targets = view.known.flatMap((entry, number) => targetOf(entry, number));
    return [...words(view, targets), ...numbers(view, targets)];
  },
};

function targetOf(entry: KnownIdentifier, number: number): Target[] {
  const view = buildView([{ ord: 0, text: entry.value }], []);
  const keys: string[] = [];
  for (let i = 0; i < view.tokens.count; i++)
    if (view.tokens.kind[i] !== TOKEN_MARK) keys.push(view.vocabulary.key(view.tokens.word[i] as number));
  if (keys.length === 0) return [];
  const name = entry.kind === 'person' || entry.kind === 'kin' || entry.kind === 'agent' || entry.kind === 'employer';
  return [
    {
      known: entry,
      keys,
      sounds: keys.map(soundOf),
      number,
      type: TYPE_OF[entry.kind],
      steps: stepsOf(entry),
      parts: keys.map(
        (key) =>
          name && keys.length > 1 && key.length >= SHORTEST_PART && (bitsOf(key) & (BIT_TITLE | BIT_PARTICLE)) === 0,
      ),
    },
  ];
}

function stepsOf(entry: KnownIdentifier): readonly LadderStep[] | undefined {
  switch (entry.kind) {
    case 'person':
      return personLadder(
        entry.role ?? (entry.subject === 'narrator' || entry.subject === 'interviewer' ? entry.subject : undefined),
        false,
      );
    case 'kin':
      return personLadder(entry.role, true);
    case 'village':
    case 'district':
    case 'place': {
      const kind = entry.kind;
      const place = placesNamed(phraseKey(entry.value)).find((p) => kind !== 'district' || p.level === 'district');
      return placeLadder(place, kind);
    }
    case 'other':
      return keptLadder('known detail', () => [['detail'], ['removed']]);
    default:
      return undefined;
  }
}

function words(view: DocumentView, targets: readonly Target[]): Finding[] {
  const { tokens } = view;
  const out: Finding[] = [];
  const matches: (readonly WordMatch[] | undefined)[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === TOKEN_MARK) continue;
    const word = tokens.word[i] as number;
    let list = matches[word];
    if (!list) {
      list = wordMatches(view, i, targets);
      matches[word] = list;
    }
    for (const match of list) {
      if (match.k === 0) whole(view, i, match, out);
      if (match.target.parts[match.k]) {
        const ordinary = (bitsOf(match.target.keys[match.k] as string) & BIT_COMMON) !== 0;
        const points =
          match.how === 'written'
            ? ordinary
              ? PART_BY_SOUND
              : PART
            : match.how === 'sound' && !ordinary && !isPlainWord(view, word)
              ? PART_BY_SOUND
              : 0;
        if (points > 0) out.push(findingOf(view, i, i, match.target, `part-of-name-${match.how}`, points));
      }
    }
  }
  return out;
}

/** "My" sounds like "Amy" and is never a name: a word that is ordinary and no name is not taken for one by its sound. */
function isPlainWord(view: DocumentView, word: number): boolean {
  const bits = bitsOf(view.vocabulary.key(word));
  return (bits & BIT_COMMON) !== 0 && (bits & (BIT_GIVEN | BIT_SURNAME | BIT_ALSO_WORD)) === 0;
}

interface WordMatch {
  readonly target: Target;
  readonly k: number;
  readonly how: 'written' | 'sound' | 'edit';
}

function wordMatches(view: DocumentView, token: number, targets: readonly Target[]): WordMatch[] {
  const forms = formsOf(view, view.tokens.word[token] as number);
  const sounds = view.tokens.kind[token] === TOKEN_WORD ? forms.map(soundOf) : [];
  const out: WordMatch[] = [];
  for (const target of targets) {
    target.keys.forEach((key, k) => {
      const how = compare(key, target.sounds[k] as Sound, forms, sounds);
      if (how) out.push({ target, k, how });
    });
  }
  return out;
}

function compare(
  key: string,
  sound: Sound,
  forms: readonly string[],
  sounds: readonly Sound[],
): WordMatch['how'] | undefined {
  if (forms.includes(key)) return 'written';
  if (sounds.some((other) => soundsAlike(sound, other))) return 'sound';
  if (
    key.length >= SHORTEST_EDIT &&
    !/\d/.test(key) &&
    forms.some((form) => form.length >= SHORTEST_EDIT && withinOneEdit(key, form))
  )
    return 'edit';
  return undefined;
}

function whole(view: DocumentView, token: number, match: WordMatch, out: Finding[]): void {
  const { target } = match;
  const { tokens } = view;
  let worst = match.how;
  let at = token;
  for (let k = 1; k < target.keys.length; k++) {
    do at++;
    while (at < tokens.count && tokens.kind[at] === TOKEN_MARK);
    if (at >= tokens.count) return;
    const forms = formsOf(view, tokens.word[at] as number);
    const how = compare(target.keys[k] as string, target.sounds[k] as Sound, forms, forms.map(soundOf));
    if (!how) return;
    if (how === 'edit' || (how === 'sound' && worst === 'written')) worst = how;
  }
  // One short or ordinary word in another spelling ("Joy", "joi") is too easily another word.
  const single = target.keys.length === 1;
  const ordinary = single && (bitsOf(view.vocabulary.key(tokens.word[token] as number)) & BIT_COMMON) !== 0;
  const points = worst === 'written' ? AS_WRITTEN : ordinary ? 0 : worst === 'sound' ? BY_SOUND : ONE_LETTER_OFF;
  if (points > 0)
    out.push(findingOf(view, token, at, target, worst === 'written' ? 'as-told' : `as-told-${worst}`, points));
}

function findingOf(
  view: DocumentView,
  first: number,
  last: number,
  target: Target,
  rule: string,
  points: number,
): Finding {
  return {
    start: view.tokens.start[first] as number,
    end: view.tokens.end[last] as number,
    type: target.type,
    subject: target.known.subject,
    evidence: [{ rule, points }],
    ...(target.steps ? { ladder: target.steps } : {}),
    clusterKey: `known-${target.number}`,
  };
}

/** Numbers are the same whatever stands between their digits, and with or without the country's code. */
function numbers(view: DocumentView, targets: readonly Target[]): Finding[] {
  const wanted = targets
    .map((target) => ({
      target,
      digits: buildView([{ ord: 0, text: target.known.value }], []).digits.replace(/[^\d\p{L}]/gu, ''),
    }))
    .filter(({ digits }) => /^\+?\d{5,}$/.test(digits))
    .map(({ target, digits }) => ({ target, digits: digits.length > 9 ? digits.slice(-9) : digits }));
  if (wanted.length === 0) return [];
  const out: Finding[] = [];
  for (const run of view.digits.matchAll(/\+?\d(?:[ \u00a0().\-–/]{0,3}\d){4,40}/g)) {
    const digits = run[0].replace(/\D/g, '');
    for (const { target, digits: tail } of wanted) {
      if (!digits.endsWith(tail)) continue;
      out.push({
        start: run.index,
        end: run.index + run[0].length,
        type: target.type,
        subject: target.known.subject,
        evidence: [{ rule: 'as-told', points: AS_WRITTEN }],
        clusterKey: `known-${target.number}`,
      });
    }
  }
  return out;
}
