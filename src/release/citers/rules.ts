import { z } from 'zod';

/** An address as somebody types it into a form. */
export const addressSchema = z
  .string()
  .trim()
  .max(200)
  .regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/);

/** Attempts from one origin, to one address, and of the whole archive: the form sends mail to whoever is named in it. */
export const TELL_LIMITS = {
  origin: { attempts: 10, seconds: 3600 },
  address: { attempts: 3, seconds: 86_400 },
  archive: { attempts: 300, seconds: 3600 },
} as const;

/** Hours until a link that was not followed is forgotten, with the address. */
export const CONFIRM_HOURS = 48;

/** Padded to whole steps, so that the length of what is sealed says nothing of the address. */
export const ADDRESS_STEP = 256;

export type Cause = 'gone' | 'corrected';
