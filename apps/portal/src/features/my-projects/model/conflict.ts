import { type ProjectView, ProjectViewSchema } from '@bridge/common';
import type { Translator } from '@bridge/i18n';
import { ApiError } from '../../../shared/api/index.js';
import type { ConflictDifference } from '../../../shared/ui/index.js';
import { FORM_FIELDS } from './form-fields.js';
import { inputOf, type ProjectForm } from './form-values.js';
import { knownText } from './known-text.js';

/** The project as somebody else has saved it, from the refusal of an edit. */
export function storedByOthers(error: unknown): ProjectView | null {
  if (!(error instanceof ApiError) || error.code !== 'edit.conflict') return null;
  const { success, data } = ProjectViewSchema.safeParse(error.current);
  return success ? data : null;
}

/** Fields that differ between what is typed here and what is stored now, in the reader's language. */
export function conflictDifferences(translator: Translator, mine: ProjectForm, theirs: ProjectView): ConflictDifference[] {
  const { t, term } = translator;
  const own = inputOf(mine, theirs).fields;
  return FORM_FIELDS.flatMap((field) => {
    const isSame = JSON.stringify(own[field]) === JSON.stringify(theirs.fields[field]);
    const shown = (fields: typeof own): string => knownText(translator, fields, field) ?? t('investor.check.unknown');
    return isSame ? [] : [{ label: term('projectField', field), mine: shown(own), theirs: shown(theirs.fields) }];
  });
}
