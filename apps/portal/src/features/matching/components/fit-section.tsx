import type { Fit } from '@bridge/common';
import { formatNumber } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { ContributionChart } from '../../../shared/charts/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { Section } from '../../../shared/ui/index.js';
import { CriteriaTable } from './criteria-table.js';

/** What each criterion adds to the fit, as a picture and with everything that it rests on. */
export function FitSection({ fit: { criteria, points, weakerSide } }: { fit: Fit }) {
  const { t } = useTranslator();
  const side = t(weakerSide === 'investor' ? 'matching.match.weakerInvestor' : 'matching.match.weakerZone');
  return (
    <Section title={t('matching.match.fit')} lead={t('matching.match.fitLead', { side })}>
      <ContributionChart criteria={criteria} />
      <Text size="sm" c="dimmed">
        {t('matching.match.criteriaLead')}
      </Text>
      <CriteriaTable criteria={criteria} />
      <Text size="sm" fw={600}>
        {t('matching.match.total', { low: formatNumber(points.low), high: formatNumber(points.high) })}
      </Text>
    </Section>
  );
}
