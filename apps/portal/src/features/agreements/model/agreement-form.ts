import type { AgreementInput, AgreementView, Money, Period } from '@bridge/common';
import { STORED_TEXT, storedValue, type WrittenValue } from '../../../shared/forms/index.js';

type Party = AgreementInput['parties'][number];
type Amount = AgreementInput['amounts'][number];

/** An agreement's head as a form holds it: what must be chosen starts as null. */
export interface AgreementFormValues {
  title: { ko: string | null; zh: string | null; en: string | null };
  level: AgreementInput['level'] | null;
  documentType: AgreementInput['documentType'] | null;
  binding: boolean | null;
  sector: AgreementInput['sector'];
  parties: (Omit<Party, 'side' | 'state'> & { side: Party['side'] | null; state: Party['state'] | null })[];
  signedOn: WrittenValue<Period>;
  subject: string | null;
  amounts: { kind: Amount['kind'] | null; money: WrittenValue<Money>; on: string | null; source: string | null }[];
}

export const EMPTY_PARTY: AgreementFormValues['parties'][number] = { name: '', organisationId: null, side: null, state: 'proposed' };
export const EMPTY_AMOUNT: AgreementFormValues['amounts'][number] = {
  kind: null,
  money: storedValue<Money>(null, STORED_TEXT.amount),
  on: null,
  source: null,
};

const EMPTY: AgreementFormValues = {
  title: { ko: null, zh: null, en: null },
  level: null,
  documentType: null,
  binding: null,
  sector: null,
  parties: [EMPTY_PARTY],
  signedOn: storedValue<Period>(null, STORED_TEXT.period),
  subject: null,
  amounts: [],
};

/** The form of a stored agreement, or of a new one. */
export function formValues(view: AgreementView | null): AgreementFormValues {
  if (view === null) return EMPTY;
  const { title, level, documentType, binding, sector, parties, signedOn, subject, amounts } = view;
  return {
    ...{ title, level, documentType, binding, sector, parties, subject },
    signedOn: storedValue(signedOn, STORED_TEXT.period),
    amounts: amounts.map(({ kind, amount, currency, on, source }) => ({
      kind,
      money: storedValue({ amount, currency }, STORED_TEXT.amount),
      on,
      source,
    })),
  };
}

const written = (text: string | null): string | null => text?.trim() || null;

/** What is sent. A row whose required choices are open is left out: the form does not let one through. */
export function inputOf(values: AgreementFormValues): AgreementInput | null {
  const { title, level, documentType, binding, sector, parties, signedOn, subject, amounts } = values;
  if (level === null || documentType === null) return null;
  return {
    title: { ko: written(title.ko), zh: written(title.zh), en: written(title.en) },
    ...{ level, documentType, binding, sector },
    parties: parties.flatMap(({ side, state, ...party }) => (side === null || state === null ? [] : [{ ...party, side, state }])),
    signedOn: signedOn.value,
    subject: written(subject),
    amounts: amounts.flatMap(({ kind, money, on, source }) =>
      kind === null || money.value === null ? [] : [{ kind, ...money.value, on: on || null, source: written(source) }],
    ),
  };
}

export const hasTitle = ({ title }: AgreementFormValues): boolean => Object.values(title).some((text) => written(text) !== null);
