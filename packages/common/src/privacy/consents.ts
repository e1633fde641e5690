import * as z from 'zod/mini';
import { actsForCompany, organises, type Role } from '../permissions/roles.js';

/**
 * What consent is asked for, each apart from the other (PIPA art. 22 (1) and 28-8 (1) 1; PIPL art. 14 and 39): to process the person's data
 * for the purpose of the notice, and to keep them in Korea, where people of another country see them.
 */
export const CONSENTS = ['processing', 'cross-border'] as const;
export const ConsentSchema = z.enum(CONSENTS);
export type Consent = z.infer<typeof ConsentSchema>;

/** Who works for a body of the state does so by duty and not by consent (PIPA art. 15 (1) 3); the notice is shown to everybody. */
export function consentsAskedOf(role: Role): readonly Consent[] {
  return actsForCompany(role) || organises(role) || role === 'applicant' ? CONSENTS : [];
}
