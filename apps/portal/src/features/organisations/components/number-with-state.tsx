import type { OrganisationRow } from '@bridge/common';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';

/** A registration number and, in words, whether its check digit is right. */
export function NumberWithState({ number, state }: { number: string | null; state: OrganisationRow['usccState'] }) {
  const { t } = useTranslator();
  if (number === null || state === null) return <>{t('values.unknown')}</>;
  return (
    <>
      <Text span inherit ff="monospace">
        {number}
      </Text>
      <Text size="sm" c={state === 'valid' ? 'dimmed' : '#a14300'} fw={state === 'valid' ? undefined : 600}>
        {t(`organisations.numberState.${state}`)}
      </Text>
    </>
  );
}
