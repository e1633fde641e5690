import { listDelegations, startMatchRun, textFor } from '@bridge/common';
import { Button, Checkbox, NativeSelect, Paper, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useCall, useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, useGo } from '../../../shared/navigation/index.js';
import { ErrorNotice } from '../../../shared/ui/index.js';

/** Starts a run and goes to its page at once: the run goes on whether or not somebody looks. */
export function StartRunForm() {
  const { t } = useTranslator();
  const go = useGo();
  const start = useCall(startMatchRun, { refreshes: [] });
  const [delegationId, setDelegationId] = useState('');
  const [asOf, setAsOf] = useState('');
  const [includeHistory, setIncludeHistory] = useState(false);
  // The board is fetched while the reader chooses: after the start it would come on top of the run's own time.
  useEffect(() => void import('./run-page.js'), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { delegationId: delegationId || null, asOf: asOf || null, includeHistory };
    start.mutate({ body }, { onSuccess: ({ id }) => go(paths.matchRun(id)) });
  };
  return (
    <Paper component="section" withBorder p="md" radius="md" aria-labelledby="start-run">
      <form onSubmit={submit}>
        <Stack gap="md">
          <Title order={2} size="h4" id="start-run">
            {t('matching.start.title')}
          </Title>
          <ErrorNotice error={start.error} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <DelegationSelect value={delegationId} onChange={setDelegationId} />
            <TextInput
              type="date"
              label={t('matching.start.asOf')}
              description={t('matching.start.asOfHint')}
              value={asOf}
              onChange={(event) => setAsOf(event.currentTarget.value)}
            />
          </SimpleGrid>
          <Checkbox
            label={t('matching.start.history')}
            description={t('matching.start.historyHint')}
            checked={includeHistory}
            onChange={(event) => setIncludeHistory(event.currentTarget.checked)}
          />
          <Button type="submit" loading={start.isPending} style={{ alignSelf: 'flex-start' }}>
            {t('matching.start.submit')}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}

function DelegationSelect({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { t, locale } = useTranslator();
  const delegations = useEndpoint(listDelegations);
  const options = (delegations.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: textFor(name, locale) }));
  return (
    <>
      <NativeSelect
        label={t('matching.start.delegation')}
        description={t('matching.start.delegationHint')}
        value={value}
        data={[{ value: '', label: t('matching.run.all') }, ...options]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <ErrorNotice error={delegations.error} onRetry={delegations.refetch} />
    </>
  );
}
