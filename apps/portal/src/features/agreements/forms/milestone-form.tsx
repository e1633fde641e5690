import { type AgreementView, type Milestone, type Period, recordMilestone } from '@bridge/common';
import { Button, Group, SimpleGrid } from '@mantine/core';
import { useState } from 'react';
import { type Control, type FieldPath, useForm, useWatch } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { PeriodField, PortalForm, STORED_TEXT, storedValue, TextField, type WrittenValue } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ConflictNotice } from '../../../shared/ui/index.js';
import { Attention } from '../components/attention.js';
import { type MilestoneWords, milestoneDifferences, milestoneOf } from '../model/conflict.js';
import { useConflict } from '../model/use-conflict.js';

interface Values {
  plannedOn: WrittenValue<Period>;
  actualOn: string | null;
  evidence: string | null;
}
const NAMES: readonly FieldPath<Values>[] = ['plannedOn', 'actualOn', 'evidence'];

const valuesOf = (stored: MilestoneWords | null): Values => ({
  plannedOn: storedValue(stored?.plannedOn ?? null, STORED_TEXT.period),
  actualOn: stored?.actualOn ?? null,
  evidence: stored?.evidence ?? null,
});
const wordsOf = ({ plannedOn, actualOn, evidence }: Values): MilestoneWords => ({
  plannedOn: plannedOn.value,
  actualOn: actualOn || null,
  evidence: evidence?.trim() || null,
});
const same = (a: MilestoneWords | null, b: MilestoneWords | null): boolean =>
  (a?.plannedOn ?? null) === (b?.plannedOn ?? null) &&
  (a?.actualOn ?? null) === (b?.actualOn ?? null) &&
  (a?.evidence ?? null) === (b?.evidence ?? null);

interface Props {
  view: AgreementView;
  code: Milestone;
  onClose: () => void;
}

/** Plans a milestone or says that it was reached. A day without evidence is refused here already. */
export function MilestoneForm({ view, code, onClose }: Props) {
  const { t, term } = useTranslator();
  // What the reader saw when the form was opened or after a conflict: the page behind may have moved on since.
  const [seen, setSeen] = useState(view);
  const form = useForm<Values>({ defaultValues: valuesOf(milestoneOf(view, code)) });
  const save = useCall(recordMilestone);
  const conflict = useConflict(save);
  const send = (version: number) =>
    save.mutate({ params: { id: view.id, code }, body: { version, ...wordsOf(form.getValues()) } }, { onSuccess: onClose });
  // A version that only moved elsewhere is no conflict with this milestone; one that moved here is refused by the server.
  const isUntouched = same(milestoneOf(seen, code), milestoneOf(view, code));
  const keepMine = (current: AgreementView) => {
    setSeen(current);
    send(current.version);
  };
  const takeTheirs = (current: AgreementView) => {
    form.reset(valuesOf(milestoneOf(current, code)));
    setSeen(current);
    conflict.takeTheirs();
  };
  const { current } = conflict;
  return (
    <PortalForm
      form={form}
      names={NAMES}
      labelOf={(name) => t(LABELS[name as keyof Values] ?? 'agreements.milestone')}
      error={conflict.otherError}
      onSubmit={() => send(current?.version ?? (isUntouched ? Math.max(view.version, seen.version) : seen.version))}
      aria-label={t('agreements.record', { milestoneText: term('milestone', code) })}
    >
      {current && (
        <Conflict
          code={code}
          control={form.control}
          seen={seen}
          current={current}
          busy={save.isPending}
          onKeepMine={form.handleSubmit(() => keepMine(current))}
          onTakeTheirs={() => takeTheirs(current)}
        />
      )}
      <Fields control={form.control} />
      <Group gap="xs">
        {!current && (
          <Button type="submit" size="sm" loading={save.isPending}>
            {t('agreements.save')}
          </Button>
        )}
        <Button size="sm" variant="default" onClick={onClose}>
          {t('agreements.cancel')}
        </Button>
      </Group>
    </PortalForm>
  );
}

const LABELS = { plannedOn: 'agreements.planned', actualOn: 'agreements.actual', evidence: 'agreements.evidence' } as const;

function Fields({ control }: { control: Control<Values> }) {
  const { t } = useTranslator();
  const actualOn = useWatch({ control, name: 'actualOn' });
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <PeriodField<Values> name="plannedOn" label={t('agreements.planned')} />
        <TextField<Values> name="actualOn" type="date" label={t('agreements.actual')} />
      </SimpleGrid>
      <TextField<Values>
        name="evidence"
        multiline
        label={t('agreements.evidence')}
        hint={t('agreements.evidence.hint')}
        required={Boolean(actualOn)}
        maxLength={2000}
      />
    </>
  );
}

interface ConflictProps {
  code: Milestone;
  control: Control<Values>;
  seen: AgreementView;
  current: AgreementView;
  busy: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

function Conflict({ code, control, seen, current, ...rest }: ConflictProps) {
  const translator = useTranslator();
  const words = wordsOf(useWatch({ control }) as Values);
  return (
    <Attention>
      <ConflictNotice differences={milestoneDifferences(translator, code, { words, seen }, current)} {...rest} />
    </Attention>
  );
}
