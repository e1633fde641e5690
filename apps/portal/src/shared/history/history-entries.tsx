import type { AuditSubject } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../i18n/index.js';
import styles from './history.module.css';
import { type Restorable, RestoreButton } from './restore-button.js';
import { restoredFields } from './restored-fields.js';
import { actionWord, actorWord, changeText, type HistoryEntry, wordsOf } from './words.js';

interface Props {
  subject: AuditSubject;
  /** Newest first. */
  entries: readonly HistoryEntry[];
  restorable: Restorable | undefined;
}

/** Entries with who, when, what changed, and where it helps the way back. */
export function HistoryEntries({ subject, entries, restorable }: Props) {
  return (
    <ol className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.seq} className={styles.entry}>
          <Head entry={entry} />
          <ChangeList subject={subject} entry={entry} />
          {restorable && (
            <RestoreButton
              subject={subject}
              seq={entry.seq}
              fields={restoredFields(entries, entry.seq, wordsOf(subject).fields)}
              restorable={restorable}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function Head({ entry }: { entry: HistoryEntry }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const who = t('audit.by', { instant: formatInstant(locale, entry.at), name: actorWord(translator, entry) });
  return (
    <div>
      <Text size="sm" c="dimmed">
        {who} · {t('audit.number', { seq: entry.seq })}
      </Text>
      <Text size="sm" fw={600}>
        {actionWord(translator, entry.action)}
      </Text>
      {entry.restores !== null && <Text size="sm">{t('audit.restored', { seq: entry.restores })}</Text>}
    </div>
  );
}

/** The changed fields of one entry, old and new value in words. */
export function ChangeList({ subject, entry: { changes } }: { subject: AuditSubject; entry: Pick<HistoryEntry, 'changes'> }) {
  const translator = useTranslator();
  if (changes.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={change.field}>{changeText(translator, subject, change)}</li>
      ))}
    </ul>
  );
}
