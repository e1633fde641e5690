import type { DatedRule, DateOnly } from '@bridge/common';

const SUSPENSION = /suspended (\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})/;

/** The days on which a rule is known to be suspended, as its status says; null where it says nothing of the kind. */
export function suspensionOf({ status }: DatedRule): { from: DateOnly; to: DateOnly } | null {
  const [, from, to] = SUSPENSION.exec(status) ?? [];
  return from === undefined || to === undefined ? null : { from, to };
}

/** Whether the days of a rule hold `day`; a rule without a first or last day is open on that side. */
export function isInForce({ validFrom, validTo }: DatedRule, day: DateOnly): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}
