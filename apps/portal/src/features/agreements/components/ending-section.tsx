import { type AgreementView, endAgreement } from '@bridge/common';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ConfirmButton, ConflictNotice, ErrorNotice, Section } from '../../../shared/ui/index.js';
import { EndForm } from '../forms/end-form.js';
import { stateDifferences } from '../model/conflict.js';
import { useConflict } from '../model/use-conflict.js';
import { Attention } from './attention.js';

/** Ends the agreement, puts it on hold, or takes that back. */
export function EndingSection({ view }: { view: AgreementView }) {
  const { t } = useTranslator();
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('agreements.exit')}>
      {/* An open form stays while the page behind it is read again: what was typed is not thrown away. */}
      {open ? (
        <EndForm view={view} onClose={() => setOpen(false)} />
      ) : view.terminal !== null ? (
        <Resume view={view} />
      ) : (
        <div>
          <Button size="sm" variant="default" onClick={() => setOpen(true)}>
            {t('agreements.end')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Resume({ view }: { view: AgreementView }) {
  const translator = useTranslator();
  const { t } = translator;
  const resume = useCall(endAgreement);
  const { current, otherError, takeTheirs } = useConflict(resume);
  const send = (version: number) => resume.mutate({ params: { id: view.id }, body: { version, terminal: null, reason: null } });
  return (
    <Stack gap="xs" align="flex-start">
      <ErrorNotice error={otherError} />
      {current ? (
        <Attention>
          <ConflictNotice
            differences={stateDifferences(translator, view, current)}
            onKeepMine={() => send(current.version)}
            onTakeTheirs={takeTheirs}
            busy={resume.isPending}
          />
        </Attention>
      ) : (
        <ConfirmButton
          label={t('agreements.resume')}
          question={t('agreements.resume.question')}
          onConfirm={() => send(view.version)}
          size="sm"
          loading={resume.isPending}
        />
      )}
    </Stack>
  );
}
