import { type OpportunityView, PARCEL_FIELDS, type ParcelField } from '@bridge/common';
import { formatPeriod, type Translator } from '@bridge/i18n';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { StaleMark } from '../../../shared/ui/index.js';
import { valueText } from '../model/print-figure.js';

const keyOf = (field: ParcelField): string => field;

/** Every figure of a parcel with its unit, who answers for it, as of when, where it is from and how it was written there. */
export function FigureTable({ parcel }: { parcel: OpportunityView }) {
  const translator = useTranslator();
  return (
    <DataTable
      caption={translator.t('opportunities.detail.figures')}
      columns={figureColumns(translator, parcel)}
      rows={PARCEL_FIELDS}
      rowKey={keyOf}
    />
  );
}

const Faint = ({ children }: { children: ReactNode }) => (
  <Text component="span" size="sm" c="dimmed">
    {children}
  </Text>
);

function figureColumns(translator: Translator, { figures, staleFields }: OpportunityView): Column<ParcelField>[] {
  const { t, term, locale } = translator;
  const known = (field: ParcelField, text: ReactNode, otherwise: string): ReactNode => {
    if (text !== null && text !== '') return text;
    // An unknown figure has no origin: nothing is missing there but the figure itself.
    return figures[field].value === null ? '–' : <Faint>{otherwise}</Faint>;
  };
  const origin = (field: ParcelField) => figures[field].provenance;
  return [
    { key: 'figure', header: t('opportunities.detail.figure'), isRowHeader: true, cell: (field) => term('parcelField', field) },
    {
      key: 'value',
      header: t('opportunities.detail.value'),
      cell: (field) =>
        figures[field].value === null ? (
          <Faint>{t('values.unknown')}</Faint>
        ) : (
          <>
            {valueText(translator, field, figures[field].value)} {staleFields.includes(field) && <StaleMark />}
          </>
        ),
    },
    {
      key: 'issuer',
      header: t('ui.figureIssuer'),
      cell: (field) => known(field, origin(field).issuer && term('issuer', origin(field).issuer ?? ''), t('ui.figureNobody')),
    },
    {
      key: 'asOf',
      header: t('ui.figureAsOf'),
      cell: (field) => known(field, origin(field).asOf && formatPeriod(locale, origin(field).asOf ?? ''), t('ui.figureNoDate')),
    },
    { key: 'source', header: t('ui.figureSource'), cell: (field) => known(field, origin(field).source, t('ui.figureNoSource')) },
    { key: 'written', header: t('ui.figureWritten'), cell: (field) => origin(field).written ?? '–' },
  ];
}
