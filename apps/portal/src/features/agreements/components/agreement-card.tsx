import type { AgreementRow } from '@bridge/common';
import { Group, Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useMay } from '../../../shared/session/index.js';
import { NextMilestone, PartyNames, TitleLink } from './agreement-words.js';
import styles from './agreements.module.css';
import { ConfirmationMark } from './confirmation-mark.js';
import { RecordMenu } from './record-menu.js';

/** One agreement on the board. It moves by recording a milestone, never by hand. */
export function AgreementCard({ row }: { row: AgreementRow }) {
  const { t, term } = useTranslator();
  const may = useMay();
  const { code, sector, terminal, publicRecord } = row;
  return (
    <article className={styles.card} data-public={publicRecord || undefined}>
      <Text size="sm" c="dimmed">
        {code}
        {sector !== null && ` · ${term('sector', sector)}`}
      </Text>
      <TitleLink row={row} />
      <div>
        <PartyNames row={row} />
      </div>
      {terminal === null ? (
        !publicRecord && (
          <div>
            {t('agreements.nextMilestone')}
            {t('ui.colon')}
            <NextMilestone row={row} />
          </div>
        )
      ) : (
        <div>
          {term('terminal', terminal)} · {term('stage', row.stage)}
        </div>
      )}
      <Group justify="space-between" gap={6}>
        <ConfirmationMark row={row} />
        {may('agreement.edit') && !publicRecord && terminal === null && <RecordMenu row={row} />}
      </Group>
    </article>
  );
}
