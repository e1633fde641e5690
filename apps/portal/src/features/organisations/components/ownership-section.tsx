import { type Holder, type OwnershipView, readOwnership, textFor } from '@bridge/common';
import { formatPeriod } from '@bridge/i18n';
import { Button, DataList, Stack, Text } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { countryName } from '../../../shared/figures/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink } from '../../../shared/navigation/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { DataState, Section } from '../../../shared/ui/index.js';
import { percentText, rangeText } from '../model/organisation-words.js';
import { OwnershipPicture } from './ownership-picture.js';

/** Who owns an organisation: the figures that rules ask for, a picture of the chain, and the same as a table. */
export function OwnershipSection({ id, name }: { id: string; name: string }) {
  const { t } = useTranslator();
  const ownership = useEndpoint(readOwnership, { params: { id } });
  return (
    <Section title={t('organisations.ownership.title')}>
      <DataState query={ownership} skeletonLines={4}>
        {(view) => (
          <Stack gap="md">
            {view.holders.length === 0 ? <Text c="dimmed">{t('organisations.ownership.none')}</Text> : <Owners view={view} name={name} />}
            {view.statement.lenders.length > 0 && <Lenders view={view} />}
            {view.mayEdit && (
              <div>
                <Button component={AppLink} to={paths.editOwnership(id)} variant="default">
                  {t('organisations.ownership.edit')}
                </Button>
              </div>
            )}
          </Stack>
        )}
      </DataState>
    </Section>
  );
}

function Owners({ view, name }: { view: OwnershipView; name: string }) {
  const { t, locale } = useTranslator();
  const { asOf, source } = view.statement;
  const unknown = t('values.unknown');
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('organisations.ownership.lead', { date: asOf === null ? unknown : formatPeriod(locale, asOf), source: source ?? unknown })}
      </Text>
      <Figures view={view} />
      <OwnershipPicture view={view} name={name} />
      <HolderTable holders={view.holders} />
    </>
  );
}

function Figures({ view }: { view: OwnershipView }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const { china, state, unknownPercent, largestChineseHolder: largest, statement, chineseDebt } = view;
  const stated = statement.statedStatePercent;
  const statedText = stated === null ? '' : ` (${t('organisations.ownership.stateStated', { percent: percentText(translator, stated) })})`;
  const facts = [
    [t('organisations.ownership.china'), rangeText(translator, china)],
    [
      t('organisations.ownership.largest'),
      largest === null
        ? t('organisations.ownership.largestNone')
        : `${textFor(largest.name, locale)} ${percentText(translator, largest.effectivePercent)}`,
    ],
    [t('organisations.ownership.state'), rangeText(translator, state) + statedText],
    [t('organisations.ownership.debt'), rangeText(translator, chineseDebt)],
    [t('organisations.ownership.unknown'), percentText(translator, unknownPercent)],
  ] as const;
  return (
    <DataList>
      {facts.map(([label, value]) => (
        <DataList.Item key={label}>
          <DataList.ItemLabel c="dimmed">{label}</DataList.ItemLabel>
          <DataList.ItemValue>{value}</DataList.ItemValue>
        </DataList.Item>
      ))}
    </DataList>
  );
}

function HolderTable({ holders }: { holders: readonly Holder[] }) {
  const translator = useTranslator();
  const { t, term, locale } = translator;
  const columns: readonly Column<Holder>[] = [
    {
      key: 'holder',
      header: t('organisations.ownership.holder'),
      isRowHeader: true,
      width: '36%',
      cell: ({ organisationId, name }) => {
        const text = textFor(name, locale);
        return organisationId === null ? (
          text
        ) : (
          <TextLink inherit to={paths.organisation(organisationId)}>
            {text}
          </TextLink>
        );
      },
    },
    {
      key: 'kind',
      header: t('organisations.ownership.kind'),
      cell: ({ kind, country }) => `${term('ownerKind', kind)} · ${countryName(translator, country)}`,
    },
    {
      key: 'tier',
      header: t('organisations.ownership.tier'),
      cell: ({ tier, ultimate }) => (ultimate ? `${tier} (${t('organisations.ownership.atEnd')})` : tier),
    },
    {
      key: 'direct',
      header: t('organisations.ownership.direct'),
      align: 'end',
      cell: ({ directPercent, tier }) => (directPercent === null && tier > 1 ? '–' : percentText(translator, directPercent)),
    },
    {
      key: 'effective',
      header: t('organisations.ownership.effective'),
      align: 'end',
      cell: ({ effectivePercent }) => percentText(translator, effectivePercent),
    },
  ];
  return <DataTable caption={t('organisations.ownership.caption')} columns={columns} rows={holders} rowKey={({ key }) => key} />;
}

function Lenders({ view: { statement } }: { view: OwnershipView }) {
  const translator = useTranslator();
  const { t, term } = translator;
  const rows = statement.lenders.map((lender, index) => ({ ...lender, index }));
  return (
    <DataTable
      caption={t('organisations.ownership.lenders')}
      rows={rows}
      rowKey={({ index }) => String(index)}
      columns={[
        { key: 'lender', header: t('organisations.ownership.lender'), isRowHeader: true, cell: ({ name }) => name },
        {
          key: 'kind',
          header: t('organisations.ownership.kind'),
          cell: ({ kind, country }) => `${term('lenderKind', kind)} · ${countryName(translator, country)}`,
        },
        {
          key: 'share',
          header: t('organisations.ownership.debtShare'),
          align: 'end',
          cell: ({ debtPercent }) => percentText(translator, debtPercent),
        },
      ]}
    />
  );
}
