import { type ErasureReceipt, listUsers } from '@bridge/common';
import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useSearchQuery } from '../../../shared/navigation/index.js';
import { ErasureResult } from '../../../shared/privacy/index.js';
import { Pager } from '../../../shared/tables/index.js';
import { DataState, Section } from '../../../shared/ui/index.js';
import { UserTable } from './user-table.js';

interface Erased {
  name: string;
  receipt: ErasureReceipt;
}

/** The accounts that the reader manages, and what the last erasure has done. */
export function PeopleSection() {
  const { t } = useTranslator();
  const [query, change] = useSearchQuery(listUsers.query);
  const users = useEndpoint(listUsers, { query }, { keepPrevious: true });
  const [erased, setErased] = useState<Erased>();
  return (
    <Section title={t('users.people')}>
      {erased && (
        <Alert
          variant="outline"
          role="status"
          title={t('users.erase.done', { name: erased.name })}
          withCloseButton
          closeButtonLabel={t('ui.close')}
          onClose={() => setErased(undefined)}
        >
          <ErasureResult receipt={erased.receipt} />
        </Alert>
      )}
      <DataState query={users}>
        {({ rows, total, page, pageSize }) => (
          <>
            <UserTable rows={rows} onErased={(receipt, { displayName }) => setErased({ receipt, name: displayName })} />
            <Pager page={page} pageSize={pageSize} total={total} onPage={(next) => change({ page: next })} />
          </>
        )}
      </DataState>
    </Section>
  );
}
