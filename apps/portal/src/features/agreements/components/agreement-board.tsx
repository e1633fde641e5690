import type { AgreementRow } from '@bridge/common';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslator } from '../../../shared/i18n/index.js';
import { Section } from '../../../shared/ui/index.js';
import { type BoardColumn, boardOf } from '../model/board.js';
import { AgreementCard } from './agreement-card.js';
import styles from './agreements.module.css';

/** Cards that a column shows at once; a column of hundreds is read in the list. */
const CARDS = 8;

/** Agreements by stage; what ended or rests stands below, so that no column looks fuller than it is. */
export function AgreementBoard({ rows }: { rows: readonly AgreementRow[] }) {
  const { t } = useTranslator();
  const { columns, ended } = boardOf(rows);
  return (
    <>
      <ul className={styles.board} aria-label={t('agreements.board')}>
        {columns.map((column) => (
          <Column key={column.stage} column={column} />
        ))}
      </ul>
      {ended.length > 0 && (
        <Section title={t('agreements.ended')}>
          <Cards rows={ended} isWide />
        </Section>
      )}
    </>
  );
}

function Column({ column: { stage, rows } }: { column: BoardColumn }) {
  const { t, term } = useTranslator();
  return (
    <li className={styles.column} data-empty={rows.length === 0 || undefined}>
      <h2 className={styles.columnTitle}>{t('agreements.column', { stageText: term('stage', stage), count: rows.length })}</h2>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('agreements.emptyColumn')}
        </Text>
      ) : (
        <Cards rows={rows} />
      )}
    </li>
  );
}

function Cards({ rows, isWide = false }: { rows: readonly AgreementRow[]; isWide?: boolean }) {
  const { t } = useTranslator();
  const [shown, setShown] = useState(CARDS);
  const more = Math.min(rows.length - shown, CARDS);
  return (
    <>
      <ul className={`${styles.cards} ${isWide ? styles.wide : ''}`}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.id}>
            <AgreementCard row={row} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setShown(shown + CARDS)}>
          {t('agreements.showMore', { count: more })}
        </Button>
      )}
    </>
  );
}
