import * as z from 'zod/mini';
import { actsForBody, type Role } from '../permissions/roles.js';

/** Roles that see or decide more than the records of one company open nothing with a password alone. */
export const mustHaveSecondFactor = (role: Role): boolean => actsForBody(role) || role === 'auditor' || role === 'administrator';

/**
 * Six digits of an authenticator, or one recovery code, as people type them: in groups, in lower case, or with the wide digits of an
 * East Asian keyboard.
 */
export const FactorCodeSchema = z.string().check(
  z.maxLength(60),
  z.overwrite((typed) => typed.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '')),
  z.regex(/^(\d{6}|[A-Z2-7]{24})$/),
);
