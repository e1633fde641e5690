import type { Gate, MatchRow } from '@bridge/common';
import { formatList } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { GateBadge } from '../../../shared/ui/index.js';
import styles from './matching.module.css';

// More names than these would make a line of the board as tall as a screen of a phone.
const NAMED_AT_ONCE = 3;

/** The answer of all requirements together, with the names of those that fail or stay open; many open ones are a press away. */
export function GateCell({ match }: { match: Pick<MatchRow, 'gate' | 'failedGates' | 'unknownGates'> }) {
  const { t } = useTranslator();
  const { gate, failedGates, unknownGates } = match;
  const many = unknownGates.length > NAMED_AT_ONCE;
  return (
    <>
      <GateBadge answer={gate} />
      <OpenGates failedGates={failedGates} unknownGates={many ? [] : unknownGates} />
      {many && (
        <details className={styles.details}>
          <summary>{t('matching.row.unknownCount', { count: unknownGates.length })}</summary>
          <OpenGates failedGates={[]} unknownGates={unknownGates} />
        </details>
      )}
    </>
  );
}

/** Names of the requirements that fail or stay open. */
export function OpenGates({ failedGates, unknownGates }: Pick<MatchRow, 'failedGates' | 'unknownGates'>) {
  const { t, term, locale } = useTranslator();
  const names = (gates: readonly Gate[]) =>
    formatList(
      locale,
      gates.map((name) => term('gate', name)),
    );
  return (
    <>
      {failedGates.length > 0 && (
        <Text size="sm" component="span" display="block" c="black">
          {t('matching.row.failed', { gates: names(failedGates) })}
        </Text>
      )}
      {unknownGates.length > 0 && (
        <Text size="sm" component="span" display="block" c="dimmed">
          {t('matching.row.unknown', { gates: names(unknownGates) })}
        </Text>
      )}
    </>
  );
}
