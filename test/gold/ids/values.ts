import type { Random } from './random.ts';

/** An invented number: its letters and digits, and how it is usually grouped. */
export interface Value {
  readonly chars: string;
  readonly groups: readonly number[];
  /** Written exactly so, in this or native digits: addresses, plates, licences. */
  readonly fixed?: string;
}
export type Make = (random: Random) => Value;

const grouped = (chars: string, ...groups: number[]): Value => ({ chars, groups });
const fixed = (text: string): Value => ({ chars: text, groups: [], fixed: text });
/** Separators as official forms print them; also groups for reading aloud. */
const separated = (text: string): Value => ({
  chars: text.replace(/[^0-9A-Z]/g, ''),
  groups: text.split(/[^0-9A-Z]/).map((part) => part.length),
});

// Verhoeff's tables of the dihedral group D5 (J. Verhoeff, Error Detecting Decimal Codes, 1969).
const D5 = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTED = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];
const INVERSE = '0432156789';

function verhoeff(digits: string): string {
  let check = 0;
  [...digits].reverse().forEach((digit, i) => {
    const row = PERMUTED[(i + 1) % 8] as string;
    check = Number((D5[check] as string)[Number(row[Number(digit)])]);
  });
  return INVERSE[check] as string;
}

/** The check digit of ISO/IEC 7812-1, annex B (Luhn). */
function luhn(digits: string): string {
  let sum = 0;
  [...digits].reverse().forEach((digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return String((10 - (sum % 10)) % 10);
}

/** ISO 13616: the two check digits after the country. */
function iban(country: string, account: string): Value {
  const letters = [...`${account}${country}00`]
    .map((c) => (/[A-Z]/.test(c) ? String(c.charCodeAt(0) - 55) : c))
    .join('');
  const chars = `${country}${String(98n - (BigInt(letters) % 97n)).padStart(2, '0')}${account}`;
  return grouped(chars, ...chars.match(/.{1,4}/g)!.map((part) => part.length));
}

/** Eleven weights of the Kuwaiti civil number, modulus 11. */
function kuwaitCivil(random: Random): Value {
  for (;;) {
    const first = `2${random.between(72, 99)}${random.between(1, 12, 2)}${random.between(1, 28, 2)}${random.digits(4)}`;
    const weights = [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const sum = [...first].reduce((total, digit, i) => total + Number(digit) * (weights[i] as number), 0);
    const check = 11 - (sum % 11);
    if (check >= 1 && check <= 9) return grouped(`${first}${check}`, 4, 4, 4);
  }
}

const mobile = (country: string, prefixes: readonly string[], rest: number, ...groups: number[]) => ({
  international: (r: Random): Value => {
    const national = r.pick(prefixes) + r.digits(rest);
    return { chars: `+${country}${national}`, groups: [country.length + 1, ...groups] };
  },
  national:
    (trunk: string) =>
    (r: Random): Value => {
      const [head = 0, ...tail] = groups;
      return grouped(trunk + r.pick(prefixes) + r.digits(rest), head + trunk.length, ...tail);
    },
});

export const PHONES = {
  in: mobile('91', ['98', '97', '94', '88', '70', '62'], 8, 5, 5),
  np: mobile('977', ['984', '985', '986', '980', '974'], 7, 3, 3, 4),
  bd: mobile('880', ['171', '181', '191', '155', '131'], 7, 4, 3, 3),
  sa: mobile('966', ['50', '53', '55', '56'], 7, 2, 3, 4),
  ae: mobile('971', ['50', '52', '55', '56'], 7, 2, 3, 4),
  kw: mobile('965', ['9', '6', '5'], 7, 4, 4),
  qa: mobile('974', ['33', '55', '66', '77'], 6, 4, 4),
  bh: mobile('973', ['33', '36', '39'], 6, 4, 4),
  om: mobile('968', ['92', '95', '99'], 6, 4, 4),
  lb: mobile('961', ['70', '71', '76'], 6, 2, 3, 3),
  jo: mobile('962', ['77', '78', '79'], 7, 2, 3, 4),
  my: mobile('60', ['12', '13', '16', '19'], 7, 2, 3, 4),
};

const ALPHANUMERIC = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789';
const USERS = ['sita.tm77', 'rupa_k21', 'nasreen.b', 'mayadidi88', 'kamala.bk', 'shapla_r', 'gita.oraon', 'phulmaya9'];
const HOSTS = ['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'rediffmail.com'];

export const VALUES = {
  aadhaar: (r) => {
    const first = r.between(2, 9) + r.digits(10);
    return grouped(first + verhoeff(first), 4, 4, 4);
  },
  indianPan: (r) => grouped(`${r.letters(3)}P${r.letters(1)}${r.digits(4)}${r.letters(1)}`, 5, 4, 1),
  epic: (r) => grouped(r.letters(3) + r.digits(7), 3, 7),
  indianPassport: (r) => grouped(r.letters(1, 'JKLMNPRSTUVZ') + r.between(1, 9) + r.digits(6), 1, 7),
  pin: (r) => grouped(r.pick(['83', '82', '80', '49', '73', '52', '69']) + r.digits(4), 3, 3),
  ifsc: (r) => grouped(`${r.pick(['SBIN', 'BKID', 'PUNB', 'UBIN', 'HDFC'])}0${r.digits(6)}`, 4, 7),
  indianAccount: (r) => grouped(r.between(1, 9) + r.digits(r.pick([10, 13, 14])), 4, 4, 3),
  upi: (r) =>
    fixed(`${r.pick([r.pick(USERS), `9${r.digits(9)}`])}@${r.pick(['okaxis', 'paytm', 'ybl', 'oksbi', 'upi'])}`),
  indianPlate: (r) =>
    fixed(
      `${r.pick(['JH', 'WB', 'BR', 'OD', 'CG'])}${r.pick([' ', '-', ''])}${r.between(1, 20, 2)}${r.pick([' ', '-'])}${r.letters(2)}${r.pick([' ', '-'])}${r.between(1000, 9999)}`,
    ),
  nepaliCitizenship: (r) => separated(`${r.between(10, 75)}-${r.between(1, 2, 2)}-${r.between(60, 78)}-${r.digits(5)}`),
  oldCitizenship: (r) => fixed(`${r.between(101, 9999)}/${r.between(100, 999)}`),
  nepaliPassport: (r) => grouped(`0${r.between(3, 9)}${r.digits(6)}`, 4, 4),
  nepaliEPassport: (r) => grouped(`${r.pick(['PA', 'BA'])}${r.digits(7)}`, 2, 7),
  nepaliNationalId: (r) => grouped(r.between(1, 9) + r.digits(9), 3, 3, 3, 1),
  nepaliPan: (r) => grouped(r.between(1, 6) + r.digits(8), 3, 3, 3),
  labourPermit: (r) => grouped(r.between(1, 9) + r.digits(r.pick([5, 7, 8])), 3, 3),
  nepaliLicence: (r) => {
    const year = 57 + r.below(18);
    return fixed(`${r.between(101, 1199)}/0${year}/0${year + 1}`);
  },
  nepaliAccount: (r) => grouped(r.between(0, 9) + r.digits(r.pick([13, 15])), 4, 4, 4),
  nepaliPlateNe: (r) =>
    fixed(
      `${r.pick(['बा', 'ना', 'लु', 'ग', 'को', 'मे'])} ${r.between(1, 99)} ${r.pick(['च', 'प', 'ख', 'ज'])} ${r.between(1000, 9999)}`,
    ),
  nepaliPlateEn: (r) =>
    fixed(
      `${r.pick(['Ba', 'Na', 'Lu', 'Ga', 'Ko'])} ${r.between(1, 99)} ${r.pick(['Cha', 'Pa', 'Kha', 'Ja'])} ${r.between(1000, 9999)}`,
    ),
  nid10: (r) => grouped(r.between(1, 9) + r.digits(9), 3, 3, 4),
  nid13: (r) => grouped(r.between(1, 9) + r.digits(12), 4, 4, 5),
  nid17: (r) => grouped(`19${r.between(65, 98)}${r.between(1, 9)}${r.digits(12)}`, 4, 4, 4, 5),
  birth: (r) => grouped(`${r.pick(['19', '20'])}${r.between(70, 99)}${r.digits(13)}`, 4, 5, 4, 4),
  banglaPassport: (r) => grouped(`${r.pick(['AB', 'AE', 'BA', 'BK', 'BN', 'EA'])}${r.digits(7)}`, 2, 7),
  banglaEPassport: (r) => grouped(`A0${r.digits(7)}`, 1, 8),
  recruitingLicence: (r) => fixed(`RL-${r.between(101, 2299)}`),
  recruitingNumber: (r) => grouped(r.between(1001, 2299), 4),
  bmet: (r) => grouped(r.between(1, 9) + r.digits(r.pick([8, 9, 10])), 3, 3, 3),
  banglaAccount: (r) => grouped(r.between(1, 9) + r.digits(12), 4, 4, 5),
  trxId: (r) => grouped(r.letters(2) + r.between(0, 9) + r.letters(7, ALPHANUMERIC), 5, 5),
  banglaPlateBn: (r) =>
    fixed(
      `${r.pick(['ঢাকা মেট্রো', 'চট্ট মেট্রো', 'খুলনা', 'কুমিল্লা'])}-${r.pick(['গ', 'ক', 'চ', 'ল', 'হ'])} ${r.between(11, 49)}-${r.between(1000, 9999)}`,
    ),
  banglaPlateEn: (r) =>
    fixed(
      `${r.pick(['Dhaka Metro', 'Chatta Metro', 'Khulna'])}-${r.pick(['Ga', 'Ka', 'Cha', 'La'])} ${r.between(11, 49)}-${r.between(1000, 9999)}`,
    ),
  kuwaitCivil,
  iqama: (r) => {
    const first = `2${r.digits(8)}`;
    return grouped(first + luhn(first), 3, 3, 4);
  },
  emiratesId: (r) => {
    const first = `784${r.between(1970, 1999)}${r.digits(7)}`;
    return grouped(first + luhn(first), 3, 4, 7, 1);
  },
  qatarId: (r) => grouped(`2${r.between(70, 99)}${r.pick(['524', '050', '356'])}${r.digits(5)}`, 3, 3, 5),
  bahrainCpr: (r) => grouped(r.between(70, 99) + r.between(1, 12, 2) + r.digits(5), 3, 3, 3),
  omanCivil: (r) => grouped(r.between(60, 99) + r.digits(6), 4, 4),
  lebanonPermit: (r) => grouped(r.between(1, 9) + r.digits(6), 3, 4),
  jordanId: (r) => grouped(`${r.pick(['2', '5', '9'])}${r.digits(9)}`, 3, 3, 4),
  malaysianPassport: (r) => grouped(r.letters(1, 'AHK') + r.digits(8), 1, 8),
  malaysianIc: (r) =>
    separated(`${r.between(70, 99)}${r.between(1, 12, 2)}${r.between(1, 28, 2)}-${r.between(1, 14, 2)}-${r.digits(4)}`),
  plks: (r) => grouped(r.letters(2) + r.digits(7), 2, 7),
  saudiVisa: (r) => grouped(`60${r.digits(8)}`, 3, 3, 4),
  saudiBorder: (r) => grouped(`${r.pick(['3', '4', '5'])}${r.digits(9)}`, 3, 3, 4),
  emiratesVisa: (r) =>
    fixed(`${r.pick(['101', '201', '301'])}/${r.between(2009, 2023)}/${r.between(1, 9)}${r.digits(r.pick([6, 7]))}`),
  workPermit: (r) => grouped(r.between(1, 9) + r.digits(r.pick([6, 7, 8])), 4, 3),
  iban: (r) =>
    r.pick([
      () => iban('SA', r.digits(20)),
      () => iban('AE', r.digits(19)),
      () => iban('KW', `${r.pick(['NBOK', 'KFHO', 'GULB'])}${r.digits(22)}`),
      () => iban('QA', `${r.pick(['QNBA', 'DOHB'])}${r.digits(21)}`),
      () => iban('BH', `${r.pick(['NBOB', 'BBKU'])}${r.digits(14)}`),
      () => iban('JO', `${r.pick(['ARAB', 'CBJO'])}${r.digits(22)}`),
      () => iban('LB', r.digits(24)),
    ])(),
  mtcn: (r) => grouped(r.between(1, 9) + r.digits(9), 3, 3, 4),
  moneygram: (r) => grouped(r.between(1, 9) + r.digits(7), 4, 4),
  remittancePin: (r) => grouped(r.between(1, 9) + r.digits(r.pick([10, 11, 12])), 4, 4),
  email: (r) => fixed(`${r.pick(USERS)}${r.pick(['', '', r.between(1, 99)])}@${r.pick(HOSTS)}`),
  url: (r) =>
    fixed(
      r.pick([
        `https://www.facebook.com/${r.pick(USERS)}`,
        `www.${r.pick(['sunrisemanpower', 'himaloverseas', 'padmarecruiting'])}.${r.pick(['com.np', 'com.bd', 'co.in', 'com'])}`,
        `http://${r.pick(['alnoor-maids', 'gulfcare'])}.com/profile?id=${r.between(1000, 9999)}`,
        `youtu.be/${r.letters(6)}${r.digits(3)}`,
        `t.me/${r.pick(USERS)}`,
      ]),
    ),
  handle: (r) => fixed(`@${r.pick(USERS)}${r.pick(['', r.between(1, 99)])}`),
  bareHandle: (r) => fixed(`${r.pick(USERS)}${r.pick(['', r.between(1, 99)])}`),
  decimalCoordinates: (r) =>
    fixed(`${r.between(22, 29)}.${r.digits(4)}${r.pick([', ', ' ', ','])}${r.between(80, 91)}.${r.digits(4)}`),
  degreeCoordinates: (r) =>
    fixed(
      `${r.between(22, 29)}°${r.between(1, 59, 2)}'${r.between(1, 59, 2)}"N${r.pick([' ', ', '])}${r.between(80, 91)}°${r.between(1, 59, 2)}'${r.between(1, 59, 2)}"E`,
    ),
  caseNumber: (r) => fixed(`${r.between(11, 899)}/${r.between(2008, 2022)}`),
  nepaliCase: (r) => fixed(`0${r.between(66, 79)}-${r.pick(['CR', 'WO', 'C1'])}-${r.between(1, 1999, 4)}`),
} satisfies Record<string, Make>;
