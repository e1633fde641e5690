import { listRegistrations, REGISTRATION_STATES, type RegistrationState, type RegistrationView } from '@bridge/common';
import { NativeSelect, Stack } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useSearchQuery } from '../../../shared/navigation/index.js';
import { Pager } from '../../../shared/tables/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { RegistrationTable } from './registration-table.js';

/** The queue of those who decide about registrations. */
export function RegistrationsPage() {
  const { t } = useTranslator();
  const [query, change] = useSearchQuery(listRegistrations.query);
  const registrations = useEndpoint(listRegistrations, { query }, { keepPrevious: true });
  const clear = () => change({ state: [] });
  return (
    <Stack gap="lg">
      <PageHeader title={t('registrations.title')} lead={t('registrations.lead')} />
      <StateFilter state={query.state[0]} onState={(state) => change({ state: state ? [state] : [] })} />
      <DataState
        query={registrations}
        isEmpty={({ rows }: { rows: readonly RegistrationView[] }) => rows.length === 0}
        filtered={query.state.length > 0}
        onClearFilters={clear}
        empty={{ title: t('registrations.empty.title'), text: t('registrations.empty.text') }}
      >
        {({ rows, total, page, pageSize }) => (
          <>
            <RegistrationTable rows={rows} />
            <Pager page={page} pageSize={pageSize} total={total} onPage={(next) => change({ page: next })} />
          </>
        )}
      </DataState>
    </Stack>
  );
}

interface StateFilterProps {
  state: RegistrationState | undefined;
  onState: (state: RegistrationState | undefined) => void;
}

function StateFilter({ state, onState }: StateFilterProps) {
  const { t } = useTranslator();
  return (
    <NativeSelect
      maw={320}
      label={t('registrations.state')}
      value={state ?? ''}
      data={[
        { value: '', label: t('registrations.state.any') },
        ...REGISTRATION_STATES.map((value) => ({ value, label: t(`registrations.state.${value}`) })),
      ]}
      onChange={({ currentTarget: { value } }) => onState(REGISTRATION_STATES.find((one) => one === value))}
    />
  );
}
