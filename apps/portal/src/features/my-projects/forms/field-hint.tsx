import type { Criterion, Gate } from '@bridge/common';
import { formatList, type MessageKey, type Translator } from '@bridge/i18n';
import { useWatch } from 'react-hook-form';
import { useTranslator } from '../../../shared/i18n/index.js';
import { FIELD_MATTERS, type FormField, type Matter, REQUIRED_FIELDS } from '../model/form-fields.js';
import { isWrittenField, type ProjectForm } from '../model/form-values.js';
import styles from './project-form.module.css';

function matterText({ t, term, locale }: Translator, { gates, criteria, readiness, rules }: Matter): string {
  const names = (list: string, codes: readonly (Gate | Criterion)[]) =>
    formatList(
      locale,
      codes.map((name) => term(list, name)),
    );
  if (gates && criteria) return t('investor.matter.both', { gates: names('gate', gates), criteria: names('criterion', criteria) });
  if (gates) return t('investor.matter.gates', { gates: names('gate', gates) });
  if (criteria) return t('investor.matter.fit', { criteria: names('criterion', criteria) });
  if (readiness) return t('investor.matter.readiness');
  return rules ? t('investor.matter.rules') : t('investor.matter.none');
}

/** What to write and, while a field is open, what it keeps open in the match: nobody has to guess which gaps matter. */
export function FieldHint({ field }: { field: FormField }) {
  const translator = useTranslator();
  const value = useWatch<ProjectForm>({ name: `fields.${field}` });
  const key = `investor.hint.${field}`;
  return (
    <>
      {translator.has(key) && <span className={styles.line}>{translator.t(key as MessageKey)}</span>}
      {!REQUIRED_FIELDS.includes(field) && isOpen(field, value) && (
        <span className={styles.line}>{matterText(translator, FIELD_MATTERS[field] ?? {})}</span>
      )}
    </>
  );
}

function isOpen(field: FormField, value: unknown): boolean {
  if (isWrittenField(field)) return typeof value === 'object' && value !== null && 'text' in value && value.text === '';
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
