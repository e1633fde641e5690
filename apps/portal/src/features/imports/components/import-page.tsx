import { discardImport, type ImportView, listImports, readImport } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCall, useEndpoint } from '../../../shared/api/index.js';
import { HistorySection } from '../../../shared/history/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink, useGo, usePathParam } from '../../../shared/navigation/index.js';
import { DataState, ErrorNotice, PageHeader, ProgressNotice } from '../../../shared/ui/index.js';
import { isUnderWay } from '../model/import-words.js';
import { useRefreshWhenDone } from '../model/use-show-import.js';
import { CheckedImport } from './checked-import.js';
import { CommittedImport, UndoneImport } from './finished-import.js';
import { ImportSteps } from './import-steps.js';
import { UnreadableImport } from './unreadable-import.js';

// A list of the usual size is read within a second: asked any slower, its check would come later than it is ready.
const POLL_MS = 250;

/** One import: read, checked, corrected, saved, taken back. What can be done follows from its state. */
export function ImportPage() {
  const id = usePathParam('id');
  const batch = useEndpoint(readImport, { params: { id } }, { pollMs: (answer) => (answer && isUnderWay(answer.state) ? POLL_MS : false) });
  return <DataState query={batch}>{(view) => <Import batch={view} />}</DataState>;
}

const PARTS: Record<ImportView['state'], (batch: ImportView) => ReactNode> = {
  reading: (batch) => <ReadingImport batch={batch} />,
  unreadable: (batch) => <UnreadableImport batch={batch} />,
  checked: (batch) => <CheckedImport batch={batch} />,
  committing: (batch) => <CommittingImport batch={batch} />,
  committed: (batch) => <CommittedImport batch={batch} />,
  undone: (batch) => <UndoneImport batch={batch} />,
  discarded: () => null,
};

function Import({ batch }: { batch: ImportView }) {
  const { t, term, locale } = useTranslator();
  const { fileName, kind, state, createdAt, createdBy } = batch;
  useRefreshWhenDone(state);
  const made = t('imports.by', { instant: formatInstant(locale, createdAt), name: createdBy });
  return (
    <Stack gap="lg">
      <PageHeader
        title={fileName}
        lead={`${term('importKind', kind)} · ${term('importState', state)} · ${made}`}
        breadcrumbs={[{ key: 'imports', link: <TextLink to={paths.imports()}>{t('imports.title')}</TextLink> }]}
      />
      <ImportSteps state={state} />
      {PARTS[state](batch)}
      <HistorySection subject="import" id={batch.id} />
    </Stack>
  );
}

function ReadingImport({ batch: { id, fileName, progressPercent } }: { batch: ImportView }) {
  const { t } = useTranslator();
  const go = useGo();
  const discard = useCall(discardImport, { refreshes: [listImports], leaves: true });
  return (
    <Stack gap="xs">
      <ProgressNotice
        label={t('imports.reading', { fileName })}
        percent={progressPercent}
        cancelling={discard.isPending}
        onCancel={() => discard.mutate({ params: { id } }, { onSuccess: () => void go(paths.imports()) })}
      />
      <Text c="dimmed">{t('imports.readingText')}</Text>
      <ErrorNotice error={discard.error} />
    </Stack>
  );
}

function CommittingImport({ batch: { fileName, progressPercent } }: { batch: ImportView }) {
  const { t } = useTranslator();
  return <ProgressNotice label={t('imports.committing', { fileName })} percent={progressPercent} />;
}
