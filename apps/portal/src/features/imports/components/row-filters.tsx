import { Group, NativeSelect } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ruleOf } from '../model/import-words.js';
import { type ChangeRows, FATES, fateOf, type RowQuery } from '../model/row-query.js';

interface Props {
  query: RowQuery;
  change: ChangeRows;
  /** Problems that occur in the list. */
  codes: readonly string[];
}

/** Rows by fate and by problem. */
export function RowFilters({ query, change, codes }: Props) {
  const translator = useTranslator();
  const { t, term } = translator;
  const any = { value: '', label: t('imports.rows.any') };
  const problems = [...new Set([...codes, ...(query.problem === undefined ? [] : [query.problem])])];
  return (
    <Group gap="md" align="flex-end">
      <NativeSelect
        label={t('imports.rows.fate')}
        value={query.fate ?? ''}
        data={[any, ...FATES.map((fate) => ({ value: fate, label: term('fate', fate) }))]}
        onChange={(event) => change({ fate: fateOf(event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('imports.rows.problem')}
        value={query.problem ?? ''}
        maw="100%"
        w={360}
        data={[any, ...problems.map((code) => ({ value: code, label: ruleOf(translator, code) }))]}
        onChange={(event) => change({ problem: event.currentTarget.value || undefined })}
      />
    </Group>
  );
}
