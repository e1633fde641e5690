import { type BodyOf, type DateOnly, type decideRegistration, REGISTRATION_DECISIONS, type RegistrationState } from '@bridge/common';
import { AppError } from '../../../platform/app-error.js';

export type Decision = BodyOf<typeof decideRegistration>;

const refused = (path: string, code: 'required' | 'not-allowed'): AppError =>
  new AppError('request.invalid', {}, { fields: [{ path, code, params: {} }] });

/**
 * What a decision leaves behind. Whoever is sent back is told why, whoever has to wait is told until when.
 * @throws AppError `registration.wrong-state`, `request.invalid`
 */
export function decided(from: { state: RegistrationState; version: number }, decision: Decision, today: DateOnly) {
  const { decision: state, reason, expectedOn } = decision;
  const allowed: readonly RegistrationState[] = REGISTRATION_DECISIONS[from.state];
  if (!allowed.includes(state) || from.version !== decision.version) throw new AppError('registration.wrong-state');
  if (state === 'returned' && !reason) throw refused('reason', 'required');
  if (state === 'waitlisted' && expectedOn === null) throw refused('expectedOn', 'required');
  if (state === 'waitlisted' && expectedOn !== null && expectedOn < today) throw refused('expectedOn', 'not-allowed');
  return { state, reason: state === 'returned' ? reason : null, expectedOn: state === 'waitlisted' ? expectedOn : null };
}
