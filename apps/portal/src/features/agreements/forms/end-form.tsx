import { type AgreementView, endAgreement, TERMINALS, type Terminal } from '@bridge/common';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { ChoiceField, PortalForm, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ConflictNotice } from '../../../shared/ui/index.js';
import { Attention } from '../components/attention.js';
import { stateDifferences } from '../model/conflict.js';
import { useConflict } from '../model/use-conflict.js';

interface Values {
  terminal: Terminal | null;
  reason: string | null;
}
const NAMES = ['terminal', 'reason'] as const;
const EMPTY: Values = { terminal: null, reason: null };

/** Ends the agreement or puts it on hold. A reason is wanted: an end without one teaches nobody anything. */
export function EndForm({ view, onClose }: { view: AgreementView; onClose: () => void }) {
  const translator = useTranslator();
  const { t, term } = translator;
  // What the reader saw when the form was opened: the page behind may have moved on since.
  const [seen] = useState(view);
  const form = useForm<Values>({ defaultValues: EMPTY });
  const end = useCall(endAgreement);
  const { current, otherError, takeTheirs } = useConflict(end);
  const send = (version: number) => {
    const { terminal, reason } = form.getValues();
    end.mutate({ params: { id: view.id }, body: { version, terminal, reason: reason?.trim() || null } }, { onSuccess: onClose });
  };
  const words = useWatch({ control: form.control });
  const nothing = t('agreements.nothing');
  const differences = current && [
    {
      label: t('agreements.exit'),
      mine: words.terminal ? term('terminal', words.terminal) : nothing,
      theirs: current.terminal ? term('terminal', current.terminal) : nothing,
    },
    { label: t('agreements.endReason'), mine: words.reason || nothing, theirs: current.exit?.reason || nothing },
    ...stateDifferences(translator, seen, current),
  ];
  const take = () => {
    takeTheirs();
    onClose();
  };
  return (
    <PortalForm
      form={form}
      names={NAMES}
      labelOf={(name) => t(name === 'terminal' ? 'agreements.exit' : 'agreements.endReason')}
      error={otherError}
      onSubmit={() => send(current?.version ?? seen.version)}
      aria-label={t('agreements.end')}
    >
      {current && differences && (
        <Attention>
          <ConflictNotice
            differences={differences}
            onKeepMine={form.handleSubmit(() => send(current.version))}
            onTakeTheirs={take}
            busy={end.isPending}
          />
        </Attention>
      )}
      <ChoiceField<Values>
        name="terminal"
        label={t('agreements.exit')}
        required
        choices={TERMINALS.map((terminal) => ({ value: terminal, label: term('terminal', terminal) }))}
      />
      <TextField<Values> name="reason" multiline label={t('agreements.endReason')} required maxLength={2000} />
      <Group gap="xs">
        {!current && (
          <Button type="submit" size="sm" loading={end.isPending}>
            {t('agreements.end')}
          </Button>
        )}
        <Button size="sm" variant="default" onClick={onClose}>
          {t('agreements.cancel')}
        </Button>
      </Group>
    </PortalForm>
  );
}
