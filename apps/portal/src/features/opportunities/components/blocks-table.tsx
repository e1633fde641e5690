import type { BlockViewSchema } from '@bridge/common';
import { formatNumber, formatPeriod, type Translator } from '@bridge/i18n';
import { Badge, Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import type * as z from 'zod/mini';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { SourceText } from '../../../shared/ui/index.js';
import { areaText, besideArea } from '../model/print-figure.js';
import { SourceLine } from './source-line.js';
import { TwoLines } from './two-lines.js';

type BlockView = z.output<typeof BlockViewSchema>;
const printed = (text: string): ReactNode => <SourceText namespace="opportunities" text={text} />;

export function BlocksTable({ blocks }: { blocks: readonly BlockView[] }) {
  const translator = useTranslator();
  return (
    <DataTable
      caption={translator.t('opportunities.zone.blocks')}
      columns={blockColumns(translator)}
      rows={blocks}
      rowKey={({ block }) => block}
      footnote={({ note }) =>
        note && (
          <Text size="sm" c="dimmed">
            {printed(note)}
          </Text>
        )
      }
    />
  );
}

function blockColumns(translator: Translator): Column<BlockView>[] {
  const { t, term, locale } = translator;
  const unknown = t('values.unknown');
  return [
    { key: 'block', header: term('parcelField', 'block'), isRowHeader: true, cell: ({ block }) => term('block', block) },
    {
      key: 'offer',
      header: t('opportunities.zone.offer'),
      cell: ({ offered }) => (
        <Badge variant="outline" color={offered ? '#22662e' : 'gray.8'} tt="none" miw="max-content">
          {t(offered ? 'opportunities.zone.offered' : 'opportunities.zone.notOffered')}
        </Badge>
      ),
    },
    {
      key: 'area',
      header: term('parcelField', 'areaM2'),
      align: 'end',
      cell: ({ grossAreaM2 }) =>
        grossAreaM2 === null ? unknown : <TwoLines main={areaText(translator, grossAreaM2)} below={besideArea(translator, grossAreaM2)} />,
    },
    { key: 'state', header: t('opportunities.zone.state'), cell: ({ status }) => printed(status) },
    {
      key: 'availableFrom',
      header: term('parcelField', 'availableFrom'),
      cell: ({ availableFrom }) => (availableFrom === null ? unknown : formatPeriod(locale, availableFrom)),
    },
    {
      key: 'designations',
      header: t('opportunities.zone.designations'),
      cell: ({ designations }) =>
        designations.length === 0
          ? '–'
          : designations.map((one, index) => (
              <Fragment key={one}>
                {index > 0 && (locale === 'zh-CN' ? '、' : ', ')}
                {printed(one)}
              </Fragment>
            )),
    },
    {
      key: 'parcels',
      header: t('opportunities.zone.parcels'),
      align: 'end',
      cell: ({ block, parcelCount }) =>
        parcelCount === 0 ? (
          '0'
        ) : (
          <TextLink to={paths.opportunities()} search={{ block: [block] }}>
            {formatNumber(parcelCount)}
          </TextLink>
        ),
    },
    { key: 'source', header: t('opportunities.zone.source'), cell: ({ source, asOf }) => <SourceLine source={source} asOf={asOf} /> },
  ];
}
