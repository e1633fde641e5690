import type { ReportState } from '@bridge/common';
import { Badge } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { STATE_COLOURS } from '../model/report-words.js';

export function StateBadge({ state }: { state: ReportState }) {
  const { term } = useTranslator();
  return (
    <Badge component="span" miw="max-content" variant="outline" color={STATE_COLOURS[state]} tt="none">
      {term('reportState', state)}
    </Badge>
  );
}
