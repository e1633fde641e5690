import type { ImportProblem, ImportRow } from '@bridge/common';
import { renderCode } from '@bridge/i18n';
import { List, Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { placeOf } from '../model/import-words.js';

/** Everything that was found in a row: place, rule and value; and which row it repeats. */
export function RowProblems({ row, duplicate }: { row: ImportRow; duplicate: string | null }) {
  const { t } = useTranslator();
  if (row.problems.length === 0 && duplicate === null) return <>{t('imports.rows.clean')}</>;
  return (
    <List spacing={4} size="sm" listStyleType="none" fw={400}>
      {duplicate !== null && <List.Item>{duplicate}</List.Item>}
      {row.problems.map((problem) => (
        <Problem key={`${problem.code} ${problem.columnLetter}`} problem={problem} sheetRow={row.sheetRow} />
      ))}
    </List>
  );
}

function Problem({ problem, sheetRow }: { problem: ImportProblem; sheetRow: number }) {
  const translator = useTranslator();
  const { t } = translator;
  const { code, severity, params, value } = problem;
  // Most sentences quote the value themselves.
  const quoted = value === null || params.valueText !== undefined;
  return (
    <List.Item style={{ overflowWrap: 'anywhere' }}>
      <Text span inherit c="dimmed">
        {placeOf(translator, sheetRow, problem)} · {t(`imports.problems.${severity}`)}
      </Text>
      <br />
      <Text span inherit c={severity === 'error' ? 'red.9' : undefined}>
        {renderCode(translator, 'importIssues', code, params)}
      </Text>{' '}
      {!quoted && t('imports.rows.value', { value })}
    </List.Item>
  );
}
