import { listDelegations, textFor } from '@bridge/common';
import { useEndpoint } from '../../../shared/api/index.js';
import { ChoiceField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { DataState } from '../../../shared/ui/index.js';

/** The delegation that somebody is invited to organise. */
export function DelegationField() {
  const { t, locale } = useTranslator();
  const delegations = useEndpoint(listDelegations);
  return (
    <DataState query={delegations} skeletonLines={2}>
      {({ rows }) => (
        <ChoiceField
          name="delegation"
          label={t('users.invite.delegation')}
          hint={t(rows.length === 0 ? 'users.invite.delegation.none' : 'users.invite.delegation.hint')}
          required
          choices={rows.map(({ id, name }) => ({ value: id, label: textFor(name, locale) }))}
        />
      )}
    </DataState>
  );
}
