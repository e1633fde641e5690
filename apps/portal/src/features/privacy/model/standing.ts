import type { Consent, ConsentAct, PrivacyView } from '@bridge/common';

/** The newest answer to what is asked; undefined where it was never answered. */
export const lastAct = ({ acts }: Pick<PrivacyView, 'acts'>, consent: Consent): ConsentAct | undefined =>
  acts.find((act) => act.consent === consent);

/** Whether the notice in force was seen and every consent that is asked was answered on it, with yes or no. */
export function hasAnswered({ version, seen, consents, acts }: PrivacyView): boolean {
  const onThis = (act: { version: number }): boolean => act.version === version;
  return seen.some(onThis) && consents.every(({ consent }) => acts.some((act) => act.consent === consent && onThis(act)));
}
