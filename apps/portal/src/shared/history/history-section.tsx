import { type AuditSubject, type ParamsOf, readHistory, readProjectHistory } from '@bridge/common';
import { useState } from 'react';
import { useEndpoint } from '../api/index.js';
import { useTranslator } from '../i18n/index.js';
import { useMay } from '../session/index.js';
import { DataState } from '../ui/index.js';
import styles from './history.module.css';
import { HistoryEntries } from './history-entries.js';
import type { Restorable } from './restore-button.js';
import type { HistoryEntry } from './words.js';

interface Props {
  subject: ParamsOf<typeof readHistory>['subjectType'];
  id: string;
  /** Set where the reader may bring earlier versions back: what is needed to do so. */
  restorable?: Restorable | undefined;
}

/** Who did what to a record and when, for readers with the audit right; read only once it is opened. */
export function HistorySection(props: Props) {
  const may = useMay();
  return may('audit.read') ? (
    <Opened>
      <AuditedHistory {...props} />
    </Opened>
  ) : null;
}

/** The same of a project for the company whose project it is. */
export function OwnProjectHistory({ id, restorable }: Omit<Props, 'subject'>) {
  return (
    <Opened>
      <OwnHistory id={id} restorable={restorable} />
    </Opened>
  );
}

function Opened({ children }: { children: React.ReactNode }) {
  const { t } = useTranslator();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.history} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('audit.history')}</summary>
      {open && children}
    </details>
  );
}

function AuditedHistory({ subject, id, restorable }: Props) {
  const history = useEndpoint(readHistory, { params: { subjectType: subject, id } });
  return <Shown query={history} subject={subject} restorable={restorable} />;
}

function OwnHistory({ id, restorable }: Omit<Props, 'subject'>) {
  const history = useEndpoint(readProjectHistory, { params: { id } });
  return <Shown query={history} subject="project" restorable={restorable} />;
}

interface ShownProps {
  query: Parameters<typeof DataState<{ entries: HistoryEntry[] }>>[0]['query'];
  subject: AuditSubject;
  restorable: Restorable | undefined;
}

function Shown({ query, subject, restorable }: ShownProps) {
  const { t } = useTranslator();
  return (
    <DataState query={query} skeletonLines={3} isEmpty={({ entries }) => entries.length === 0} empty={{ title: t('audit.none') }}>
      {({ entries }) => <HistoryEntries subject={subject} entries={entries} restorable={restorable} />}
    </DataState>
  );
}
