import * as z from 'zod/mini';
import { InstantSchema } from '../values/scalars.js';

/** Kinds of data that the product keeps of a person. */
export const PERSONAL_DATA = [
  'account',
  'sign-in-means',
  'sessions',
  'mails',
  'invitations',
  'registration',
  'notices',
  'consents',
  'acts',
  'earlier-values',
  'drafts',
  'interests',
  'imports',
  'match-runs',
  'reports',
  'agreements',
] as const;
export const PersonalDataSchema = z.enum(PERSONAL_DATA);
export type PersonalData = z.infer<typeof PersonalDataSchema>;

/**
 * What an erasure does with them: `removed`; `pseudonymised` (the record stays because somebody else's right or the law needs it, under a
 * pseudonym); `kept` (proof that law asks for, which names nobody).
 */
export const ERASURE_FATES = ['removed', 'pseudonymised', 'kept'] as const;
export const ErasureFateSchema = z.enum(ERASURE_FATES);
export type ErasureFate = z.infer<typeof ErasureFateSchema>;

export const HeldDataSchema = z.object({ kind: PersonalDataSchema, count: z.int(), onErasure: ErasureFateSchema });
export type HeldData = z.infer<typeof HeldDataSchema>;

/** What an erasure has done. */
export const ErasureReceiptSchema = z.object({ erasedAt: InstantSchema, pseudonym: z.string(), data: z.array(HeldDataSchema) });
export type ErasureReceipt = z.infer<typeof ErasureReceiptSchema>;
