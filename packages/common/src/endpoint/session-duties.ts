import * as z from 'zod/mini';

/**
 * What a session may owe before it opens anything else, in this order: the second factor that its role must have; an answer to the privacy
 * notice in force.
 */
export const SESSION_DUTIES = ['second-factor', 'notice'] as const;
export const SessionDutySchema = z.enum(SESSION_DUTIES);
export type SessionDuty = z.infer<typeof SessionDutySchema>;
