import { type OrganisationView, printedBusinessNumber, readOrganisation } from '@bridge/common';
import { Alert, Button, DataList, Stack, Text } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { HistorySection } from '../../../shared/history/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink, usePathParam } from '../../../shared/navigation/index.js';
import { useMay, useViewer } from '../../../shared/session/index.js';
import { DataTable } from '../../../shared/tables/index.js';
import { DataState, EmptyNotice, PageHeader, Section } from '../../../shared/ui/index.js';
import { fieldWords, nameOf } from '../model/organisation-words.js';
import { MergedSection } from './merged-section.js';
import { NumberWithState } from './number-with-state.js';
import { OrganisationProjects } from './organisation-projects.js';
import { OwnershipSection } from './ownership-section.js';

/** One organisation: what it is called and registered as, who acts for it, what it plans and who owns it. */
export function OrganisationPage() {
  return <OrganisationById id={usePathParam('id')} />;
}

/** The company that the reader acts for. */
export function MyCompanyPage() {
  const { t } = useTranslator();
  const { organisation } = useViewer();
  if (organisation === null) return <EmptyNotice title={t('organisations.mine')} text={t('organisations.mineNone')} />;
  return <OrganisationById id={organisation.id} />;
}

function OrganisationById({ id }: { id: string }) {
  const organisation = useEndpoint(readOrganisation, { params: { id } });
  return <DataState query={organisation}>{(view) => <Organisation view={view} />}</DataState>;
}

function Organisation({ view }: { view: OrganisationView }) {
  const translator = useTranslator();
  const { t } = translator;
  const may = useMay();
  const seesOthers = may('organisation.create') || may('organisation.merge') || may('delegation.read');
  const crumb = { key: 'organisations', link: <TextLink to={paths.organisations()}>{t('organisations.title')}</TextLink> };
  return (
    <Stack gap="lg">
      <PageHeader
        title={nameOf(translator, view)}
        breadcrumbs={seesOthers ? [crumb] : []}
        actions={
          view.mayEdit && (
            <Button component={AppLink} to={paths.editOrganisation(view.id)} variant="default">
              {t('organisations.edit')}
            </Button>
          )
        }
      />
      {view.openDuplicates > 0 && <DuplicatesNotice view={view} />}
      <Facts view={view} />
      <Members view={view} />
      {may('project.read') && <OrganisationProjects id={view.id} />}
      <OwnershipSection id={view.id} name={nameOf(translator, view)} />
      <MergedSection view={view} />
      <HistorySection subject="organisation" id={view.id} restorable={view.mayEditIdentity ? view : undefined} />
    </Stack>
  );
}

function DuplicatesNotice({ view: { id, openDuplicates } }: { view: OrganisationView }) {
  const { t } = useTranslator();
  const may = useMay();
  return (
    <Alert color="#a14300" variant="outline" title={t('organisations.duplicatesOpen', { count: openDuplicates })}>
      {may('organisation.merge') ? (
        <TextLink to={paths.organisationDuplicates()} search={{ organisation: id }}>
          {t('organisations.duplicatesSee')}
        </TextLink>
      ) : (
        <Text size="sm">{t('organisations.duplicatesWait')}</Text>
      )}
    </Alert>
  );
}

const PLAIN = ['nameKo', 'nameZh', 'nameEn', 'aliases', 'kind', 'legalForm', 'country', 'hub', 'city'] as const;

function Facts({ view }: { view: OrganisationView }) {
  const translator = useTranslator();
  const { t } = translator;
  const { fields, usccState, businessNumberState } = view;
  const printed = fields.businessNumber === null ? null : printedBusinessNumber(fields.businessNumber);
  const rows = [
    ...PLAIN.map((field) => ({ field, value: fieldWords(translator, field, fields) })),
    { field: 'uscc' as const, value: <NumberWithState number={fields.uscc} state={usccState} /> },
    { field: 'businessNumber' as const, value: <NumberWithState number={printed} state={businessNumberState} /> },
  ];
  return (
    <Section title={t('organisations.group.facts')}>
      <DataList>
        {rows.map(({ field, value }) => (
          <DataList.Item key={field}>
            <DataList.ItemLabel c="dimmed">{t(`organisations.field.${field}`)}</DataList.ItemLabel>
            <DataList.ItemValue>{value}</DataList.ItemValue>
          </DataList.Item>
        ))}
      </DataList>
    </Section>
  );
}

function Members({ view: { members } }: { view: OrganisationView }) {
  const { t, term } = useTranslator();
  return (
    <Section title={t('organisations.members.title')} lead={t('organisations.members.lead')}>
      {members.length === 0 ? (
        <Text c="dimmed">{t('organisations.members.none')}</Text>
      ) : (
        <DataTable
          caption={t('organisations.members.title')}
          rows={members}
          rowKey={({ userId }) => userId}
          columns={[
            { key: 'name', header: t('organisations.members.name'), isRowHeader: true, cell: ({ displayName }) => displayName },
            { key: 'role', header: t('organisations.members.role'), cell: ({ role }) => term('role', role) },
          ]}
        />
      )}
    </Section>
  );
}
