import type { AgreementInput, AgreementView } from '@bridge/common';
import type { Translator } from '@bridge/i18n';
import { agreementFieldWord, agreementValueWord } from '../../../shared/history/index.js';
import type { ConflictDifference } from '../../../shared/ui/index.js';
import { stateDifferences } from './conflict.js';

const FIELDS = ['title', 'level', 'documentType', 'binding', 'sector', 'parties', 'signedOn', 'subject', 'amounts'] as const;

/** The fields of the head that differ, and who confirmed which version last. */
export function headDifferences(
  translator: Translator,
  mine: { input: AgreementInput | null; seen: AgreementView },
  current: AgreementView,
): ConflictDifference[] {
  const { input, seen } = mine;
  const fields = FIELDS.map((field) => ({
    label: agreementFieldWord(translator, field),
    mine: agreementValueWord(translator, field, input?.[field]),
    theirs: agreementValueWord(translator, field, current[field]),
  }));
  return [...fields.filter(({ mine: typed, theirs }) => typed !== theirs), ...stateDifferences(translator, seen, current)];
}
