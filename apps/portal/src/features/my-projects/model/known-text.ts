import type { ProjectFields } from '@bridge/common';
import type { Translator } from '@bridge/i18n';
import { fieldText } from '../../../shared/figures/index.js';
import type { FormField } from './form-fields.js';

/** A field in the reader's language; null where it is not known, because the form asks for it then instead of printing it. */
export function knownText(translator: Translator, fields: Pick<ProjectFields, FormField>, field: FormField): string | null {
  return fields[field] === null ? null : fieldText(translator, field, fields[field]);
}

/** What was typed, where that says more than what it was read as. */
export function saidOtherwise(written: string | undefined, text: string | null): string | null {
  const plain = (words: string): string => words.replace(/[\s,]/g, '').toLowerCase();
  return written === undefined || (text !== null && plain(written) === plain(text)) ? null : written;
}
