import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Typed } from '#platform/http';
import { isLocale } from '#platform/i18n';
import { limitTexts } from './limits-text.ts';
import { NOTICE } from './notice.ts';
import { faultOf } from './record-form-text.ts';
import {
  AUDIENCES,
  consentPrivateSchema,
  consentRecordSchema,
  SCOPES,
  type ConsentPrivate,
  type ConsentRecord,
} from './rules.ts';
import { formTexts } from './scope-text.ts';

const many = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item));
const yes = z.string().optional();
const day = z
  .union([z.literal('').transform(() => null), z.iso.date().transform((text) => `${text}T00:00:00Z`)])
  .default(null);

const basisOf = (text: string) => {
  const [jurisdiction, ground] = text.split('/');
  return { jurisdiction, ground };
};

/** Parts of a record that have another name in the form; of the hours all three are asked for together. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  language: 'noticeLanguage',
  until: 'embargoUntil',
  event: 'embargoEvent',
  days: 'safeDays',
  from: 'safeDays',
  to: 'safeDays',
  timeZone: 'safeDays',
};

/** The flat fields of the desk's form, gathered into a record. */
export const consentForm = z
  .looseObject({
    noticeLanguage: z.string(),
    how: z.string(),
    mode: z.string(),
    present: many(z.string()),
    ableToDecide: yes,
    risk: z.string(),
    ageAtConsent: z.union([z.literal('').transform(() => null), z.coerce.number()]).default(null),
    jurisdiction: z.string(),
    ground: z.string(),
    // Not asked here: what was said of other countries goes through the form as it is.
    furtherBases: z
      .union([z.literal('').transform(() => undefined), z.string().transform((text) => text.split(' ').map(basisOf))])
      .optional(),
    audiences: many(z.enum(AUDIENCES)),
    embargoUntil: day,
    embargoEvent: z.string().trim().max(200).default(''),
    expiresAt: day,
    reconsentAt: day,
    naming: z.string(),
    afterDeath: z.string(),
    contactBack: yes,
    audienceRule: yes,
    media: many(z.string()),
    languages: many(z.string()),
    territories: z.string().max(600).default(''),
    coolingOffDays: z.union([z.literal('').transform(() => undefined), z.coerce.number()]).optional(),
    reviewsFinal: yes,
    maybeChild: yes,
    allNo: yes,
    birthDate: z.string().default(''),
    safeDays: many(z.coerce.number()),
    safeFrom: z.string().default(''),
    safeTo: z.string().default(''),
    safeZone: z.string().default(''),
  })
  // Nobody has asked her yet who sends the form as it began: that she says no to everything is said by itself.
  .refine(
    (fields) => fields.allNo === 'true' || SCOPES.some((scope) => (fields[`scope-${scope}`] ?? 'deny') !== 'deny'),
    {
      path: ['allNo'],
      params: { text: faultOf('allNo') },
    },
  )
  .transform((fields) => ({
    record: {
      notice: {
        id: `${NOTICE.id}/${NOTICE.version}`,
        sha256: createHash('sha256')
          .update(isLocale(fields.noticeLanguage) ? NOTICE.body[fields.noticeLanguage] : '')
          .digest('hex'),
        language: fields.noticeLanguage,
        how: fields.how,
      },
      mode: fields.mode,
      present: fields.present,
      ableToDecide: fields.ableToDecide === 'true',
      risk: fields.risk,
      ageAtConsent: fields.ageAtConsent,
      scopes: Object.fromEntries(SCOPES.map((scope) => [scope, fields[`scope-${scope}`] ?? 'deny'])),
      audiences: fields.audiences,
      ...(fields.audienceRule === 'all' ? { audienceRule: 'all' } : {}),
      media: fields.media,
      territories: fields.territories
        .toUpperCase()
        .split(/[\s,]+/)
        .filter((code) => code !== ''),
      languages: fields.languages,
      embargo: { until: fields.embargoUntil, event: fields.embargoEvent || null },
      expiresAt: fields.expiresAt,
      reconsentAt: fields.reconsentAt,
      ...(fields.maybeChild === 'true' ? { adult: false } : {}),
      ...(fields.coolingOffDays ? { coolingOffDays: fields.coolingOffDays } : {}),
      ...(fields.reviewsFinal === 'true' ? { reviewsFinal: true } : {}),
      naming: fields.naming,
      contactBack: fields.contactBack === 'true',
      afterDeath: fields.afterDeath,
      basis: { jurisdiction: fields.jurisdiction, ground: fields.ground },
      ...(fields.furtherBases ? { furtherBases: fields.furtherBases } : {}),
    },
    private: {
      ...fields,
      birthDate: fields.birthDate || undefined,
      // One of the three filled in is meant as hours: what is wrong with them is said, not dropped.
      safety:
        fields.safeDays.length > 0 || fields.safeFrom || fields.safeTo
          ? { days: fields.safeDays, from: fields.safeFrom, to: fields.safeTo, timeZone: fields.safeZone }
          : undefined,
    },
  }))
  .transform((value, issues) => {
    const parsed = z.object({ record: consentRecordSchema, private: consentPrivateSchema }).safeParse(value);
    if (parsed.success) return parsed.data;
    const names = parsed.error.issues.map(({ path }) => path.findLast((part) => typeof part === 'string') ?? '');
    for (const name of new Set(names.map((part) => FIELD_NAMES[part] ?? part)))
      issues.addIssue({ code: 'custom', path: [name], params: { text: faultOf(name) } });
    return z.NEVER;
  });

/** What the form holds of a record: sent back as it stands it says the same. Of none, what a new one begins with. */
export function fieldsOf(
  record: ConsentRecord | null,
  kept: ConsentPrivate | null,
  first: { language: string; country: string },
): Typed['fields'] {
  if (!record)
    return {
      noticeLanguage: first.language,
      present: ['narrator'],
      risk: 'medium',
      media: ['text'],
      jurisdiction: first.country,
    };
  const ticked = (is: boolean | undefined) => (is ? 'true' : '');
  const date = (text: string | null) => text?.slice(0, 10) ?? '';
  return {
    noticeLanguage: record.notice.language,
    how: record.notice.how,
    mode: record.mode,
    present: record.present,
    ableToDecide: ticked(record.ableToDecide),
    risk: record.risk,
    ageAtConsent: record.ageAtConsent?.toString() ?? '',
    maybeChild: ticked(record.adult === false),
    jurisdiction: record.basis.jurisdiction,
    ground: record.basis.ground,
    furtherBases: (record.furtherBases ?? []).map(({ jurisdiction, ground }) => `${jurisdiction}/${ground}`).join(' '),
    ...Object.fromEntries(SCOPES.map((scope) => [`scope-${scope}`, record.scopes[scope] ?? 'deny'])),
    allNo: ticked(SCOPES.every((scope) => (record.scopes[scope] ?? 'deny') === 'deny')),
    audiences: record.audiences,
    audienceRule: record.audienceRule ?? '',
    media: record.media,
    languages: record.languages,
    territories: record.territories.join(' '),
    coolingOffDays: record.coolingOffDays?.toString() ?? '',
    reviewsFinal: ticked(record.reviewsFinal),
    embargoUntil: date(record.embargo.until),
    embargoEvent: record.embargo.event ?? '',
    expiresAt: date(record.expiresAt),
    reconsentAt: date(record.reconsentAt),
    naming: record.naming,
    afterDeath: record.afterDeath,
    contactBack: ticked(record.contactBack),
    redactionWishes: kept?.redactionWishes ?? '',
    contactHow: kept?.contactHow ?? '',
    contactWindow: kept?.contactWindow ?? '',
    benefit: kept?.benefit ?? '',
    riskNotes: kept?.riskNotes ?? '',
    birthDate: kept?.birthDate ?? '',
    safeDays: (kept?.safety?.days ?? []).map(String),
    safeFrom: kept?.safety?.from ?? '',
    safeTo: kept?.safety?.to ?? '',
    safeZone: kept?.safety?.timeZone ?? '',
  };
}

/** What the fields are called that can be filled in so that they cannot be used. */
export const consentLabels = {
  allNo: formTexts.scopes,
  ageAtConsent: formTexts.age,
  birthDate: limitTexts.birthDate,
  riskNotes: formTexts.riskNotes,
  embargoUntil: formTexts.until,
  embargoEvent: formTexts.event,
  expiresAt: formTexts.expires,
  reconsentAt: formTexts.reconsent,
  coolingOffDays: limitTexts.coolingOff,
  territories: limitTexts.territories,
  redactionWishes: formTexts.wishes,
  contactHow: formTexts.contactHow,
  contactWindow: formTexts.contactWindow,
  benefit: formTexts.benefit,
  safeDays: limitTexts.safeHours,
};
