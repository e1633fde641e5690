import { openAgreement } from '@bridge/common';
import { Button, Stack } from '@mantine/core';
import { useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink, useGo } from '../../../shared/navigation/index.js';
import { PageHeader } from '../../../shared/ui/index.js';
import { AgreementForm } from '../forms/agreement-form.js';

/** Opens an agreement that comes from no match. */
export function NewAgreementPage() {
  const { t } = useTranslator();
  const go = useGo();
  const open = useCall(openAgreement, { leaves: true });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('agreements.open')}
        lead={t('agreements.open.lead')}
        breadcrumbs={[{ key: 'agreements', link: <TextLink to={paths.agreements()}>{t('agreements.title')}</TextLink> }]}
      />
      <AgreementForm
        start={null}
        onSave={(body) => open.mutate({ body }, { onSuccess: ({ id }) => go(paths.agreement(id)) })}
        error={open.error}
        busy={open.isPending}
        cancel={
          <Button component={AppLink} to={paths.agreements()} variant="default">
            {t('agreements.cancel')}
          </Button>
        }
      />
    </Stack>
  );
}
