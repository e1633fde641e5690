import type { MatchRow } from '@bridge/common';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { Section } from '../../../shared/ui/index.js';
import { BoardTable } from './board-table.js';

/** The best other sites of the same project. */
export function AlternativesSection({ alternatives }: { alternatives: readonly MatchRow[] }) {
  const { t } = useTranslator();
  const title = t('matching.match.alternatives');
  return (
    <Section title={title}>
      {alternatives.length === 0 ? (
        <Text>{t('matching.match.noAlternatives')}</Text>
      ) : (
        <BoardTable rows={alternatives} by="project" oneProject caption={title} />
      )}
    </Section>
  );
}
