import { z } from 'zod';

export const partnerInput = z.object({
  name: z.string().trim().min(2).max(200),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/, 'two letters, such as NP'),
});
export type PartnerInput = z.infer<typeof partnerInput>;
