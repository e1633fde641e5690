import { type OpportunityInput, type OpportunityView, OpportunityViewSchema, PARCEL_FIELDS } from '@bridge/common';
import type { Translator } from '@bridge/i18n';
import { ApiError } from '../../../shared/api/index.js';
import type { ConflictDifference } from '../../../shared/ui/index.js';
import { figureText } from '../model/print-figure.js';

/** The parcel as somebody else saved it in the meantime; null where the refusal is another one. */
export function conflictOf(error: unknown): OpportunityView | null {
  if (!(error instanceof ApiError) || error.code !== 'edit.conflict') return null;
  const current = OpportunityViewSchema.safeParse(error.current);
  return current.success ? current.data : null;
}

/** The fields in which what was typed and what is stored differ, in words. */
export function differencesBetween(translator: Translator, mine: OpportunityInput, theirs: OpportunityView): ConflictDifference[] {
  const { t, term } = translator;
  const text = (value: string | null): string => value ?? t('values.unknown');
  const named = [
    { field: 'block', mine: term('block', mine.block), theirs: term('block', theirs.block) },
    { field: 'parcelNo', mine: mine.parcelNo, theirs: theirs.parcelNo },
    { field: 'remarks', mine: text(mine.remarks), theirs: text(theirs.remarks) },
  ];
  const figures = PARCEL_FIELDS.map((field) => ({
    field,
    mine: figureText(translator, field, mine.figures[field]),
    theirs: figureText(translator, field, theirs.figures[field]),
  }));
  return [...named, ...figures]
    .filter((difference) => difference.mine !== difference.theirs)
    .map(({ field, ...sides }) => ({ label: term('parcelField', field), ...sides }));
}
