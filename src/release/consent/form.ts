import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isLocale } from '#platform/i18n';
import { NOTICE } from './notice.ts';
import { AUDIENCES, consentPrivateSchema, consentRecordSchema, SCOPES } from './rules.ts';

const many = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item));
const yes = z.string().optional();
const day = z
  .union([z.literal('').transform(() => null), z.iso.date().transform((text) => `${text}T00:00:00Z`)])
  .default(null);

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
    birthDate: z.string().default(''),
    safeDays: many(z.coerce.number()),
    safeFrom: z.string().default(''),
    safeTo: z.string().default(''),
    safeZone: z.string().default(''),
  })
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
    for (const { path, message } of parsed.error.issues) issues.addIssue({ code: 'custom', path, message });
    return z.NEVER;
  });
