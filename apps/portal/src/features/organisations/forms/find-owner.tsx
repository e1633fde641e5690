import { listOrganisations, OrganisationFilterSchema, type OrganisationRow } from '@bridge/common';
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { TypedFilter } from '../../../shared/tables/index.js';
import { nameOf } from '../model/organisation-words.js';

const SHOWN = 25;

interface Found {
  organisationId: string;
  name: string;
  kind: string;
  country: string | null;
}

const kindOf = ({ fields: { kind } }: OrganisationRow): string => (kind === 'state-body' || kind === 'fund' ? kind : 'company');

/** Finds an organisation of the portal by name in any script or by number, and adds it as an owner. */
export function FindOwner({ onFound }: { onFound: (owner: Found) => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const [q, setQ] = useState('');
  const query = { ...OrganisationFilterSchema.parse({}), q, pageSize: SHOWN };
  const found = useEndpoint(listOrganisations, { query }, { enabled: q !== '', keepPrevious: true });
  const rows = q === '' ? [] : (found.data?.rows ?? []);
  const take = (row: OrganisationRow) => {
    onFound({ organisationId: row.id, name: nameOf(translator, row), kind: kindOf(row), country: row.fields.country });
    setQ('');
  };
  return (
    <div>
      <TypedFilter value={q} onValue={setQ}>
        {(field) => (
          <TextInput
            type="search"
            label={t('organisations.ownership.find')}
            description={t('organisations.ownership.findHint')}
            maxLength={100}
            maw={420}
            {...field}
          />
        )}
      </TypedFilter>
      <Group gap="xs" mt="xs">
        {rows.map((row) => (
          <Button key={row.id} size="compact-sm" variant="default" onClick={() => take(row)}>
            {t('organisations.ownership.take', { name: nameOf(translator, row) })}
          </Button>
        ))}
      </Group>
    </div>
  );
}
