import type { Gate, MatchRow } from '@bridge/common';
import { formatList } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { GateBadge } from '../../../shared/ui/index.js';

/** The answer of all requirements together, with the names of those that fail or stay open. */
export function GateCell({
  match: { gate, failedGates, unknownGates },
}: {
  match: Pick<MatchRow, 'gate' | 'failedGates' | 'unknownGates'>;
}) {
  const { t, term, locale } = useTranslator();
  const names = (gates: readonly Gate[]) =>
    formatList(
      locale,
      gates.map((name) => term('gate', name)),
    );
  return (
    <>
      <GateBadge answer={gate} />
      {failedGates.length > 0 && <Text size="sm">{t('matching.row.failed', { gates: names(failedGates) })}</Text>}
      {unknownGates.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('matching.row.unknown', { gates: names(unknownGates) })}
        </Text>
      )}
    </>
  );
}
