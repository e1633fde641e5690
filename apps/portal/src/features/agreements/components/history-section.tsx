import { type ResponseOf, readHistory } from '@bridge/common';
import { formatInstant, type Translator } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { DataState } from '../../../shared/ui/index.js';
import { changeText } from '../model/history-words.js';
import styles from './agreements.module.css';

type Entry = ResponseOf<typeof readHistory>['entries'][number];

/** Who did what and when; read only once it is opened. */
export function HistorySection({ id }: { id: string }) {
  const { t } = useTranslator();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.history} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('agreements.history')}</summary>
      {open && <Entries id={id} />}
    </details>
  );
}

function Entries({ id }: { id: string }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const history = useEndpoint(readHistory, { params: { subjectType: 'agreement', id } });
  return (
    <DataState
      query={history}
      skeletonLines={3}
      isEmpty={({ entries }) => entries.length === 0}
      empty={{ title: t('agreements.history.none') }}
    >
      {({ entries }) => (
        <ol className={styles.milestones}>
          {entries.map((entry) => (
            <li key={entry.seq} className={styles.milestone}>
              <Text size="sm" c="dimmed">
                {formatInstant(locale, entry.at)} · {entry.actor ?? t('agreements.history.system')}
              </Text>
              <Text size="sm" fw={600}>
                {actionWord(translator, entry)}
              </Text>
              {entry.changes.map((change) => (
                <Text key={change.field} size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {changeText(translator, change)}
                </Text>
              ))}
            </li>
          ))}
        </ol>
      )}
    </DataState>
  );
}

function actionWord({ t, has }: Translator, { action }: Entry): string {
  const key = `agreements.history.${action}`;
  return has(key) ? t(key) : action;
}
