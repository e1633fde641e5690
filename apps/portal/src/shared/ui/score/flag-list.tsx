import type { RuleFinding } from '@bridge/common';
import { Text } from '@mantine/core';
import { useTranslator } from '../../i18n/index.js';
import { Reason } from '../figure/reason.js';
import styles from './score.module.css';

/** Risk flags that are raised or still to be checked; rules that are met otherwise stay out of sight. */
export function FlagList({ flags }: { flags: readonly RuleFinding[] }) {
  const { t, term } = useTranslator();
  const shown = flags.filter(({ state }) => state === 'met' || state === 'unknown');
  if (shown.length === 0) return <Text size="sm">{t('ui.flagsNone')}</Text>;
  return (
    <ul className={styles.flags}>
      {shown.map(({ code, state, reason, clears, source }) => (
        <li key={code} data-state={state}>
          <Text size="sm" fw={600}>
            {t(state === 'met' ? 'ui.flagRaised' : 'ui.flagUnknown')}: {term('rule', code)}
          </Text>
          <Text size="sm">
            <Reason reason={reason} />
          </Text>
          {clears && (
            <Text size="sm" c="dimmed">
              <Reason reason={clears} />
            </Text>
          )}
          {source && (
            <Text size="xs" c="dimmed">
              {t('ui.figureSource')}: {source}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
