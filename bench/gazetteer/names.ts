import { keyOf } from '../../src/closed/detection/words/normalise.ts';
import * as bengaliLists from './bengali.ts';
import { REGIONAL_GIVEN, REGIONAL_SURNAMES } from './names-of-regions.ts';
import * as own from './own-names.ts';
import { bengaliToDevanagari, devanagariToBengali, romanise } from './romanise.ts';
import { fakerTuple, lines, split } from './sources.ts';

const isDeva = (n: string): boolean => /^[\u0900-\u097f]{2,}$/u.test(n);
const isBeng = (n: string): boolean => /^[\u0980-\u09ff]{2,}$/u.test(n);
const words = (list: string[]): string[] => list.flatMap(split).map((n) => n.replace(/[.,]/g, ''));
const long = (n: string): boolean => n.length >= 3;

export interface Names {
  readonly lists: Record<
    'givenLatn' | 'surnameLatn' | 'givenDeva' | 'surnameDeva' | 'givenBeng' | 'surnameBeng',
    string[]
  >;
  /** Keys of the names written down by hand, and of those of them that are looked for in Latin letters. */
  readonly curated: ReadonlySet<string>;
  readonly curatedInLatin: ReadonlySet<string>;
}

/** Given names and surnames by script, from public lists and our own. */
export function nameLists(shared: string, packages: string): Names {
  const faker = (locale: string): string => `${packages}/x_faker/faker/providers/person/${locale}/__init__.py`;
  const census = (file: string, count: number): string[] =>
    lines(`${packages}/x_names/names-0.3.0/names/${file}`)
      .slice(0, count)
      .map((l) => (l.split(/\s+/)[0] ?? '').toLowerCase());
  const bengali = (file: string): string[] => lines(`${shared}/names-bn/${file}`);
  const givenDeva = words([
    ...split(own.GIVEN_DEVA),
    ...split(own.FURTHER_GIVEN_DEVA),
    ...split(own.MORE_GIVEN_DEVA),
    ...fakerTuple(faker('hi_IN'), 'first_names'),
    ...fakerTuple(faker('ne_NP'), 'first_names'),
  ]).filter(isDeva);
  const surnameDeva = words([
    ...split(own.SURNAMES_DEVA),
    ...split(own.FURTHER_SURNAMES_DEVA),
    ...fakerTuple(faker('hi_IN'), 'last_names'),
    ...fakerTuple(faker('ne_NP'), 'last_names'),
  ]).filter(isDeva);
  const givenBeng = words([
    ...split(own.GIVEN_BENG),
    ...split(own.FURTHER_GIVEN_BENG),
    ...split(own.MORE_GIVEN_BENG),
    ...fakerTuple(faker('bn_BD'), 'first_names'),
    ...bengali('female_first_names.txt'),
    ...bengali('male_first_names.txt'),
  ]).filter(isBeng);
  const surnameBeng = words([
    ...split(own.SURNAMES_BENG),
    ...split(own.FURTHER_SURNAMES_BENG),
    ...fakerTuple(faker('bn_BD'), 'last_names'),
    ...bengali('last_names.txt'),
  ]).filter(isBeng);
  /** Only in their own script and in Latin letters: in the other script other languages have words like them. */
  const furtherGivenDeva = words(split(REGIONAL_GIVEN)).filter(isDeva);
  const furtherSurnamesDeva = words(split(REGIONAL_SURNAMES)).filter(isDeva);
  const furtherGivenBeng = words(split(bengaliLists.GIVEN)).filter(isBeng);
  const abroadBeng = words(split(bengaliLists.GIVEN_ABROAD)).filter(isBeng);
  const furtherSurnamesBeng = words(split(bengaliLists.SURNAMES)).filter(isBeng);
  const lists = {
    givenLatn: [
      ...split(own.GIVEN_LATIN),
      ...split(own.FURTHER_LATIN_GIVEN),
      ...words(fakerTuple(faker('en_IN'), 'first_names')).map((n) => n.toLowerCase()),
      ...census('dist.female.first', 3200),
      ...census('dist.male.first', 1100),
      ...[...givenDeva, ...furtherGivenDeva].map(romanise),
      ...[...givenBeng, ...furtherGivenBeng].map((n) => romanise(bengaliToDevanagari(n))),
    ].filter((n) => /^[a-z]{2,}$/.test(n) && long(n)),
    surnameLatn: [
      ...split(own.SURNAMES_LATIN),
      ...split(own.FURTHER_LATIN_SURNAMES),
      ...words(fakerTuple(faker('en_IN'), 'last_names')).map((n) => n.toLowerCase()),
      ...census('dist.all.last', 14000),
      ...[...surnameDeva, ...furtherSurnamesDeva].map(romanise),
      ...[...surnameBeng, ...furtherSurnamesBeng].map((n) => romanise(bengaliToDevanagari(n))),
    ].filter((n) => /^[a-z]{2,}$/.test(n)),
    givenDeva: [...givenDeva, ...furtherGivenDeva, ...givenBeng.map(bengaliToDevanagari)],
    surnameDeva: [...surnameDeva, ...furtherSurnamesDeva, ...surnameBeng.map(bengaliToDevanagari)],
    givenBeng: [...givenBeng, ...furtherGivenBeng, ...abroadBeng, ...givenDeva.map(devanagariToBengali)],
    surnameBeng: [...surnameBeng, ...furtherSurnamesBeng, ...surnameDeva.map(devanagariToBengali)],
  };
  // Names written down by hand stay names.
  const curated = new Set(
    [
      own.GIVEN_DEVA,
      own.SURNAMES_DEVA,
      own.GIVEN_BENG,
      own.SURNAMES_BENG,
      own.MORE_GIVEN_DEVA,
      own.MORE_GIVEN_BENG,
      own.FURTHER_GIVEN_DEVA,
      own.FURTHER_SURNAMES_DEVA,
      own.FURTHER_GIVEN_BENG,
      own.FURTHER_SURNAMES_BENG,
    ]
      .flatMap(split)
      .map(keyOf),
  );
  const curatedInLatin = new Set(curated);
  for (const name of [...furtherGivenBeng, ...abroadBeng, ...furtherSurnamesBeng]) curated.add(keyOf(name));
  return { lists, curated, curatedInLatin };
}
