import { type AgreementView, readAgreement, textFor } from '@bridge/common';
import { Button, Stack } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { HistorySection } from '../../../shared/history/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink, usePathParam, useSearchQuery } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { AskedSchema } from '../model/asked.js';
import { AgreementFacts } from './agreement-facts.js';
import { AmountsSection } from './amounts-section.js';
import { ConfirmSection } from './confirm-section.js';
import { EndingSection } from './ending-section.js';
import { LineageSection } from './lineage-section.js';
import { OriginSection } from './origin-section.js';
import { PartiesSection } from './parties-section.js';
import { TracksSection } from './tracks-section.js';

/** One agreement with everything that is recorded of it, and for officials the forms that move it. */
export function AgreementPage() {
  const id = usePathParam('id');
  const agreement = useEndpoint(readAgreement, { params: { id } });
  return (
    <DataState query={agreement} skeletonLines={12}>
      {(view) => <Agreement key={view.id} view={view} />}
    </DataState>
  );
}

function Agreement({ view }: { view: AgreementView }) {
  const { t, locale } = useTranslator();
  const may = useMay();
  const [asked] = useSearchQuery(AskedSchema);
  const edit = view.mayEdit && (
    <Button component={AppLink} to={paths.editAgreement(view.id)} variant="default">
      {t('agreements.edit')}
    </Button>
  );
  return (
    <Stack gap="xl">
      <PageHeader
        title={textFor(view.title, locale) || view.code}
        lead={view.code}
        breadcrumbs={[{ key: 'agreements', link: <TextLink to={paths.agreements()}>{t('agreements.title')}</TextLink> }]}
        actions={edit}
      />
      <AgreementFacts view={view} />
      {!view.publicRecord && <ConfirmSection view={view} />}
      <PartiesSection view={view} />
      {!view.publicRecord && <TracksSection view={view} asked={asked} />}
      <AmountsSection amounts={view.amounts} />
      <LineageSection view={view} />
      <OriginSection view={view} />
      {view.mayEdit && may('agreement.end') && <EndingSection view={view} />}
      <HistorySection subject="agreement" id={view.id} restorable={view.mayEdit ? view : undefined} />
    </Stack>
  );
}
