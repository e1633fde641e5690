import type { OpportunityRow, ParcelField } from '@bridge/common';
import { formatList, formatPeriod, formatPowerMw, formatWater, type Translator } from '@bridge/i18n';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import type { Column } from '../../../shared/tables/index.js';
import { StaleMark } from '../../../shared/ui/index.js';
import { confirmationOf } from '../model/confirmation.js';
import { areaText, besideArea, besidePrice, besideRent, type FieldValue, priceText, rentText } from '../model/print-figure.js';
import { LastConfirmed } from './last-confirmed.js';
import { OneLine, TwoLines } from './two-lines.js';

/** The columns of the list. A mark stands at a single figure only where the rest of the row is confirmed; else the last column says it once. */
export function parcelColumns(translator: Translator): Column<OpportunityRow>[] {
  const { t, term, locale } = translator;
  const known = <F extends ParcelField>(row: OpportunityRow, field: F, print: (value: FieldValue<F>) => ReactNode): ReactNode => {
    const { value } = row.figures[field];
    if (value === null)
      return (
        <Text component="span" size="sm" c="dimmed">
          {t('values.unknown')}
        </Text>
      );
    const isMarked = confirmationOf(row).state === 'partly-stale' && row.staleFields.includes(field);
    return (
      <>
        {print(value as FieldValue<F>)} {isMarked && <StaleMark />}
      </>
    );
  };
  const name = (field: ParcelField): string => term('parcelField', field);
  return [
    {
      key: 'parcel',
      header: t('opportunities.form.place'),
      isRowHeader: true,
      sortKey: 'parcel',
      sorts: ['parcel'],
      cell: ({ id, block, parcelNo }) => (
        <TextLink to={paths.opportunity(id)}>{t('opportunities.parcelRow', { block: term('block', block), parcelNo })}</TextLink>
      ),
    },
    {
      key: 'area',
      header: name('areaM2'),
      align: 'end',
      sortKey: 'area',
      sorts: ['-area'],
      cell: (row) => known(row, 'areaM2', (value) => <TwoLines main={areaText(translator, value)} below={besideArea(translator, value)} />),
    },
    {
      key: 'status',
      header: formatList(locale, [name('status'), name('tenure')]),
      cell: (row) => (
        <TwoLines
          main={known(row, 'status', (value) => term('parcelStatus', value))}
          below={known(row, 'tenure', (value) => term('tenure', value))}
        />
      ),
    },
    {
      key: 'price',
      header: t('opportunities.priceOrRent'),
      align: 'end',
      sortKey: 'price',
      sorts: ['price'],
      cell: (row) => price(translator, row, known),
    },
    {
      key: 'availableFrom',
      header: name('availableFrom'),
      sortKey: 'availableFrom',
      sorts: ['availableFrom'],
      cell: (row) => known(row, 'availableFrom', (value) => <OneLine>{formatPeriod(locale, value)}</OneLine>),
    },
    {
      key: 'power',
      header: t('opportunities.powerAndWater'),
      align: 'end',
      sortKey: 'power',
      sorts: ['-power'],
      cell: (row) => (
        <>
          <OneLine>{known(row, 'powerMw', formatPowerMw)}</OneLine>
          <br />
          <OneLine>{known(row, 'waterM3PerDay', (value) => formatWater(locale, value))}</OneLine>
        </>
      ),
    },
    { key: 'effluent', header: name('effluentRoute'), cell: (row) => known(row, 'effluentRoute', (value) => term('effluentRoute', value)) },
    {
      key: 'confirmed',
      header: t('opportunities.confirmed'),
      sortKey: 'confirmedOn',
      sorts: ['-confirmedOn'],
      cell: (row) => <LastConfirmed row={row} />,
    },
  ];
}

type Known = <F extends ParcelField>(row: OpportunityRow, field: F, print: (value: FieldValue<F>) => ReactNode) => ReactNode;

/** The sale price; of land for lease the rent. Unknown only where neither is known. */
function price(translator: Translator, row: OpportunityRow, known: Known): ReactNode {
  const hasPrice = row.figures.salePriceKrwPerM2.value !== null;
  const hasRent = row.figures.rentKrwPerM2Year.value !== null;
  const sale = known(row, 'salePriceKrwPerM2', (value) => (
    <TwoLines main={priceText(translator, value)} below={besidePrice(translator, value)} />
  ));
  const rent = known(row, 'rentKrwPerM2Year', (value) => (
    <TwoLines main={rentText(translator, value)} below={besideRent(translator, value)} />
  ));
  if (hasPrice && hasRent) {
    return (
      <>
        {sale} <br /> {rent}
      </>
    );
  }
  return hasRent ? rent : sale;
}
