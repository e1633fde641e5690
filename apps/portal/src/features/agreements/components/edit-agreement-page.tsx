import { type AgreementInput, type AgreementView, editAgreement, readAgreement, textFor } from '@bridge/common';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useCall, useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink, useGo, usePathParam } from '../../../shared/navigation/index.js';
import { ConflictNotice, DataState, EmptyNotice, PageHeader } from '../../../shared/ui/index.js';
import { AgreementForm } from '../forms/agreement-form.js';
import { headDifferences } from '../model/head-differences.js';
import { useConflict } from '../model/use-conflict.js';
import { Attention } from './attention.js';

/** Corrects the head of an agreement. Milestones have forms of their own on its page. */
export function EditAgreementPage() {
  const id = usePathParam('id');
  const { t } = useTranslator();
  const agreement = useEndpoint(readAgreement, { params: { id } });
  return (
    <DataState query={agreement} skeletonLines={12}>
      {(view) =>
        view.mayEdit ? (
          <Edit key={view.id} view={view} />
        ) : (
          <EmptyNotice title={t('ui.noPermissionTitle')} text={t('agreements.publicRecord.note')} />
        )
      }
    </DataState>
  );
}

function Edit({ view }: { view: AgreementView }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const go = useGo();
  // The version that the typed text builds on; the page may be read again behind it.
  const [seen, setSeen] = useState(view);
  const save = useCall(editAgreement);
  const { current, otherError, takeTheirs } = useConflict(save);
  const params = { id: view.id };
  const send = (input: AgreementInput) =>
    save.mutate(
      { params, body: { ...input, version: current?.version ?? seen.version } },
      { onSuccess: () => go(paths.agreement(view.id)) },
    );
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('agreements.editOf', { code: view.code })}
        lead={textFor(seen.title, locale)}
        breadcrumbs={[
          { key: 'agreements', link: <TextLink to={paths.agreements()}>{t('agreements.title')}</TextLink> },
          { key: 'agreement', link: <TextLink to={paths.agreement(view.id)}>{view.code}</TextLink> },
        ]}
      />
      <AgreementForm
        start={seen}
        onSave={send}
        error={otherError}
        busy={save.isPending}
        cancel={
          <Button component={AppLink} to={paths.agreement(view.id)} variant="default">
            {t('agreements.cancel')}
          </Button>
        }
        conflict={(typed, again, reset) =>
          current && (
            <Attention>
              <ConflictNotice
                differences={headDifferences(translator, { input: typed(), seen }, current)}
                busy={save.isPending}
                onKeepMine={again}
                onTakeTheirs={() => {
                  reset(current);
                  setSeen(current);
                  takeTheirs();
                }}
              />
            </Attention>
          )
        }
      />
    </Stack>
  );
}
