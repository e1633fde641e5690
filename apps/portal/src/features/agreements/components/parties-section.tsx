import type { AgreementView } from '@bridge/common';
import { useTranslator } from '../../../shared/i18n/index.js';
import { DataTable } from '../../../shared/tables/index.js';
import { Section } from '../../../shared/ui/index.js';

/** Who is in it, on which side, and how far each has come. */
export function PartiesSection({ view: { parties, publicRecord } }: { view: AgreementView }) {
  const { t, term } = useTranslator();
  return (
    <Section title={t('agreements.parties')}>
      <DataTable
        caption={t('agreements.parties')}
        rows={parties.map((party, index) => ({ ...party, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          {
            key: 'name',
            header: t('agreements.party'),
            isRowHeader: true,
            cell: ({ name }) => <span lang={publicRecord ? 'en' : undefined}>{name}</span>,
          },
          { key: 'side', header: t('agreements.side'), cell: ({ side }) => term('side', side) },
          { key: 'state', header: t('agreements.partyState'), cell: ({ state }) => term('partyState', state) },
        ]}
      />
    </Section>
  );
}
