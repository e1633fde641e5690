import { Button, Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { ApiError } from '../../../shared/api/index.js';
import { PortalForm } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { FIELD_STEPS, FORM_FIELDS, type FormField, STEPS } from '../model/form-fields.js';
import type { ProjectForm } from '../model/form-values.js';
import { CheckStep } from './check-step.js';
import styles from './project-form.module.css';
import { StepList } from './step-list.js';
import { STEP_CONTENT } from './steps.js';
import type { Steps } from './use-steps.js';

const NAMES = FORM_FIELDS.map((field) => `fields.${field}` as const);
const fieldOf = (path: string): FormField | undefined => FORM_FIELDS.find((field) => field === path.split('.')[1]);

export interface GuidedFormProps {
  form: UseFormReturn<ProjectForm>;
  steps: Steps;
  onSend: (values: ProjectForm) => void;
  sendLabel: string;
  isSending: boolean;
  error: unknown;
  /** Whether what was typed is safe, beside the buttons. */
  state: ReactNode;
}

/** The project form in steps. All steps stay in the page, so that every field is checked whichever step is in sight. */
export function GuidedForm({ form, steps, onSend, sendLabel, isSending, error, state }: GuidedFormProps) {
  const { t, term } = useTranslator();
  const { step, goTo, reveal, heading } = steps;
  const place = STEPS.indexOf(step);
  const labelOf = (name: string): string => term('projectField', fieldOf(name) ?? name);
  const revealName = (name: string): void => {
    const field = fieldOf(name);
    if (field !== undefined) reveal(field);
  };
  useEffect(() => {
    const field = error instanceof ApiError ? fieldOf(error.fields[0]?.path ?? '') : undefined;
    if (field !== undefined) reveal(field);
    // A refusal is told at the head of the form; the button that was pressed is at its foot.
    else if (error) heading.current?.scrollIntoView({ block: 'center' });
  }, [error, reveal, heading]);
  const submit = (values: ProjectForm): void => {
    const next = STEPS[place + 1];
    if (next === undefined) onSend(values);
    else goTo(next);
  };
  const previous = STEPS[place - 1];
  return (
    <Stack gap="md" maw="46rem">
      <StepList current={step} wrong={steps.wrong} onStep={goTo} />
      <PortalForm<ProjectForm> form={form} onSubmit={submit} labelOf={labelOf} names={NAMES} error={error} onReveal={revealName}>
        <StepHeading steps={steps} />
        {FIELD_STEPS.map((name) => {
          const Fields = STEP_CONTENT[name];
          return (
            <section key={name} hidden={name !== step} aria-label={t(`investor.step.${name}`)}>
              <Stack gap="lg">
                <Fields />
              </Stack>
            </section>
          );
        })}
        {step === 'check' && <CheckStep onField={reveal} />}
        {state}
        <Group justify="space-between" mt="xs">
          <Button variant="default" disabled={previous === undefined} onClick={() => previous && goTo(previous)}>
            {t('investor.form.back')}
          </Button>
          <Button type="submit" loading={isSending}>
            {step === 'check' ? sendLabel : t('investor.form.next')}
          </Button>
        </Group>
      </PortalForm>
    </Stack>
  );
}

function StepHeading({ steps: { step, heading } }: { steps: Steps }) {
  const { t } = useTranslator();
  return (
    <Title order={2} size="h3" ref={heading} tabIndex={-1} className={styles.heading}>
      {t('investor.form.step', { step: STEPS.indexOf(step) + 1, steps: STEPS.length })}
      {t('ui.colon')}
      {t(`investor.step.${step}`)}
    </Title>
  );
}
