import type { ImportView } from '@bridge/common';
import { formatNumber } from '@bridge/i18n';
import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useSearchQuery } from '../../../shared/navigation/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { ruleOf } from '../model/import-words.js';
import { RowQuerySchema } from '../model/row-query.js';

type ProblemCount = ImportView['problemCounts'][number];

/** Problems by kind with how often each occurs; each leads to its rows. */
export function ProblemSummary({ counts }: { counts: readonly ProblemCount[] }) {
  const translator = useTranslator();
  const { t } = translator;
  const [, change] = useSearchQuery(RowQuerySchema);
  const columns: readonly Column<ProblemCount>[] = [
    { key: 'kind', header: t('imports.problems.kind'), isRowHeader: true, cell: ({ code }) => ruleOf(translator, code) },
    { key: 'severity', header: t('imports.problems.severity'), cell: ({ severity }) => t(`imports.problems.${severity}`) },
    { key: 'count', header: t('imports.problems.count'), align: 'end', cell: ({ count }) => formatNumber(count) },
    {
      key: 'show',
      header: t('imports.rows.title'),
      cell: ({ code }) => (
        <Anchor
          component="button"
          type="button"
          inherit
          ta="start"
          aria-label={t('imports.problems.showOf', { problem: ruleOf(translator, code) })}
          onClick={() => change({ problem: code, fate: undefined })}
        >
          {t('imports.problems.show')}
        </Anchor>
      ),
    },
  ];
  return (
    <Stack component="section" gap="xs" aria-labelledby="problems">
      <Title order={2} size="h4" id="problems">
        {t('imports.problems.title')}
      </Title>
      {counts.length === 0 ? (
        <Text>{t('imports.problems.none')}</Text>
      ) : (
        <DataTable
          caption={t('imports.problems.caption')}
          columns={columns}
          rows={counts}
          rowKey={({ code, severity }) => `${code} ${severity}`}
        />
      )}
    </Stack>
  );
}
