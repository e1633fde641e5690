import type { CapacityViewSchema } from '@bridge/common';
import { formatNumber, formatPeriod, type Translator } from '@bridge/i18n';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type * as z from 'zod/mini';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { SourceText } from '../../../shared/ui/index.js';
import { SourceLine } from './source-line.js';

type CapacityView = z.output<typeof CapacityViewSchema>;
const printed = (text: string): ReactNode => <SourceText namespace="opportunities" text={text} />;
const keyOf = ({ utility, quantity, availableFrom, certainty, note }: CapacityView): string =>
  [utility, quantity, availableFrom, certainty, note].join(' ');

/** What each utility can supply from when, entry by entry, with how certain it is. */
export function CapacityTable({ capacity }: { capacity: readonly CapacityView[] }) {
  const translator = useTranslator();
  return (
    <DataTable caption={translator.t('opportunities.zone.capacity')} columns={capacityColumns(translator)} rows={capacity} rowKey={keyOf} />
  );
}

function capacityColumns({ t, term, locale }: Translator): Column<CapacityView>[] {
  const unknown = t('values.unknown');
  return [
    {
      key: 'utility',
      header: t('opportunities.zone.utility'),
      isRowHeader: true,
      cell: ({ utility, note }) => (
        <>
          {printed(utility)}
          {note && (
            <Text component="span" display="block" size="sm" c="dimmed" fw={400}>
              {printed(note)}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'quantity',
      header: t('opportunities.zone.quantity'),
      align: 'end',
      cell: ({ quantity, unit }) =>
        quantity === null ? (
          unknown
        ) : (
          <>
            {formatNumber(quantity, 1)} {printed(unit)}
          </>
        ),
    },
    {
      key: 'availableFrom',
      header: term('parcelField', 'availableFrom'),
      cell: ({ availableFrom }) => (availableFrom === null ? unknown : formatPeriod(locale, availableFrom)),
    },
    { key: 'certainty', header: t('opportunities.zone.certainty'), cell: ({ certainty }) => printed(certainty) },
    { key: 'source', header: t('opportunities.zone.source'), cell: ({ source, asOf }) => <SourceLine source={source} asOf={asOf} /> },
  ];
}
