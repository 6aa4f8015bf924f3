import { z } from 'zod';
import { ROLES } from '#platform/context';
import { latinDigits, LOCALES } from '#platform/i18n';
import { texts } from './text.ts';

/** Rules after NIST SP 800-63B, 5.1.1.2: length matters, composition does not. */
export const passwordSchema = z.string().min(12).max(200);
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^\s@]+@[^\s@]+$/);

export const invitationInput = z
  .object({
    email: z.union([emailSchema, z.literal('').transform(() => undefined)]).optional(),
    role: z.enum(ROLES),
    partnerId: z.union([z.uuid(), z.literal('').transform(() => undefined)]).optional(),
  })
  .refine((value) => value.role !== 'partner' || value.partnerId !== undefined, {
    path: ['partnerId'],
    message: texts.partnerNeeded.en,
    params: { text: texts.partnerNeeded },
  })
  .refine((value) => ['partner', 'redactor', 'reviewer'].includes(value.role) || value.partnerId === undefined, {
    path: ['partnerId'],
    message: texts.partnerNone.en,
    params: { text: texts.partnerNone },
  });
export type InvitationInput = z.infer<typeof invitationInput>;

export const acceptInput = z.object({
  token: z.string().min(20).max(100),
  email: emailSchema,
  name: z.string().trim().min(1).max(120),
  password: passwordSchema,
  locale: z.enum(LOCALES).default('en'),
});
export type AcceptInput = z.infer<typeof acceptInput>;

export const signInInput = z.object({
  email: emailSchema,
  password: z.string().max(200),
  then: z.string().max(500).optional(),
});
export const codeInput = z.object({
  code: z.string().transform((text) => latinDigits(text).replace(/\s/g, '')),
  then: z.string().max(500).optional(),
});

/** A session ends after this long, and after this long without use. */
export const SESSION = { hours: 12, idleHours: 2, inviteDays: 7 } as const;

/** Attempts allowed before a pause: per account against guessing, per origin against trying many accounts. */
export const SIGN_IN_LIMITS = {
  account: { attempts: 10, seconds: 900 },
  origin: { attempts: 60, seconds: 900 },
  code: { attempts: 8, seconds: 900 },
} as const;

/** A local path to go to after sign-in; anything else becomes the first page. */
export function safePath(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/';
}
