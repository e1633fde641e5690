import { type GivenDelegation, HUBS, HubSchema, type ImportView } from '@bridge/common';
import type { MessageKey } from '@bridge/i18n';
import type { FieldErrors, Resolver } from 'react-hook-form';

export interface DelegationForm {
  ko: string | null;
  zh: string | null;
  en: string | null;
  hub: string | null;
  arrivesOn: string | null;
  leavesOn: string | null;
}

export const DELEGATION_FIELDS = ['ko', 'zh', 'en', 'hub', 'arrivesOn', 'leavesOn'] as const;
export type DelegationField = (typeof DELEGATION_FIELDS)[number];
export const HUB_CODES = HUBS;

export const NO_DELEGATION: DelegationForm = { ko: null, zh: null, en: null, hub: null, arrivesOn: null, leavesOn: null };

export function formOfDelegation(delegation: ImportView['delegation']): DelegationForm {
  if (delegation === null) return NO_DELEGATION;
  const { name, hub, arrivesOn, leavesOn } = delegation;
  return { ...name, hub, arrivesOn, leavesOn };
}

const written = (text: string | null): string | null => text?.trim() || null;

/** What is wrong with the form, by field; messages are field codes or keys of the catalog. */
function delegationProblems(values: DelegationForm): Partial<Record<DelegationField, MessageKey | 'required'>> {
  const { arrivesOn, leavesOn } = values;
  const named = [values.ko, values.zh, values.en].some((name) => written(name) !== null);
  return {
    ...(named ? {} : { ko: 'imports.delegation.nameMissing' as const }),
    ...(values.hub ? {} : { hub: 'required' as const }),
    ...(arrivesOn && leavesOn && leavesOn < arrivesOn ? { leavesOn: 'imports.delegation.wrongOrder' as const } : {}),
  };
}

/** For `useForm`: refuses a delegation with problems, where the form asks for one at all. */
export function delegationResolver<Values extends DelegationForm>(isAsked: (values: Values) => boolean = () => true): Resolver<Values> {
  return (values) => {
    const problems = isAsked(values) ? Object.entries(delegationProblems(values)) : [];
    if (problems.length === 0) return { values, errors: {} };
    return {
      values: {},
      errors: Object.fromEntries(problems.map(([field, message]) => [field, { type: 'validate', message }])) as FieldErrors<Values>,
    };
  };
}

/** What the server takes; only for values without problems. */
export function delegationOf({ ko, zh, en, hub, arrivesOn, leavesOn }: DelegationForm): GivenDelegation {
  return {
    name: { ko: written(ko), zh: written(zh), en: written(en) },
    hub: HubSchema.parse(hub),
    arrivesOn: arrivesOn || null,
    leavesOn: leavesOn || null,
  };
}
