import { type ErasureReceipt, textFor, type UserView } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { useState } from 'react';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useViewer } from '../../../shared/session/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { EraseForm } from './erase-form.js';
import { UserActions } from './user-actions.js';

interface Props {
  rows: readonly UserView[];
  onErased: (receipt: ErasureReceipt, user: UserView) => void;
}

export function UserTable({ rows, onErased }: Props) {
  const { t, term, locale } = useTranslator();
  const [erasing, setErasing] = useState<string>();
  const { userId } = useViewer();
  const actsFor = ({ body, companyName }: UserView) => (body ? term('issuer', body) : companyName && textFor(companyName, locale));
  const columns: readonly Column<UserView>[] = [
    { key: 'name', header: t('users.name'), isRowHeader: true, cell: ({ displayName }) => displayName },
    { key: 'email', header: t('users.email'), cell: ({ email }) => <span style={{ overflowWrap: 'anywhere' }}>{email}</span> },
    { key: 'role', header: t('users.role'), cell: ({ role }) => term('role', role) },
    { key: 'actsFor', header: t('users.actsFor'), cell: actsFor },
    {
      key: 'state',
      header: t('users.state'),
      width: 96,
      cell: ({ revokedAt }) =>
        revokedAt === null ? t('users.state.active') : t('users.state.revoked', { date: formatInstant(locale, revokedAt) }),
    },
    {
      key: 'actions',
      header: t('users.actions'),
      cell: (user) => (user.id === userId ? t('users.you') : <UserActions user={user} onErase={() => setErasing(user.id)} />),
    },
  ];
  const eraseForm = (user: UserView) => (
    <EraseForm user={user} onErased={(receipt) => onErased(receipt, user)} onClose={() => setErasing(undefined)} />
  );
  return (
    <DataTable
      caption={t('users.caption')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      footnote={(user) => user.id === erasing && eraseForm(user)}
    />
  );
}
