import type { AgreementRow } from '@bridge/common';
import { formatPeriod, seoulDay } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';

/** Whether an official vouches for the agreement, and since when; public papers are vouched for by their source. */
export function ConfirmationMark({ row: { confirmed, lastConfirmedAt, publicRecord } }: { row: AgreementRow }) {
  const { t, locale } = useTranslator();
  if (publicRecord) return <Mark open>{t('agreements.publicRecord')}</Mark>;
  if (lastConfirmedAt === null) return <Mark warns>{t('agreements.neverConfirmed')}</Mark>;
  const atText = formatPeriod(locale, seoulDay(lastConfirmedAt));
  return confirmed ? (
    <Mark>{t('agreements.confirmedOn', { atText })}</Mark>
  ) : (
    <Mark warns>{t('agreements.unconfirmedSince', { atText })}</Mark>
  );
}

/** Told by sign and word, where colours are not seen. */
function Mark({ children, warns = false, open = false }: { children: string; warns?: boolean; open?: boolean }) {
  return (
    <Text component="span" size="sm" {...(warns ? { c: '#a14300' } : {})}>
      <span aria-hidden="true">{open ? '◇' : warns ? '△' : '✓'}</span> {children}
    </Text>
  );
}
