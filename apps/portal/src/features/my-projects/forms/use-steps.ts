import { useCallback, useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import { useSearchQuery } from '../../../shared/navigation/index.js';
import { FIELD_STEPS, type FormField, STEP_FIELDS, STEPS, type Step, stepOf } from '../model/form-fields.js';
import type { ProjectForm } from '../model/form-values.js';

const StepQuery = z.object({ step: z.optional(z.enum(STEPS)) });

export interface Steps {
  step: Step;
  wrong: ReadonlySet<Step>;
  goTo: (step: Step) => void;
  /** Opens the step of a field and puts the focus there. */
  reveal: (field: FormField) => void;
  /** Heading of the step in sight; it takes the focus when another step is opened. */
  heading: React.RefObject<HTMLHeadingElement | null>;
}

/** The step in sight, kept in the address: the back button goes a step back and a link can open the step of a missing fact. */
export function useSteps(form: UseFormReturn<ProjectForm>, first: Step): Steps {
  const [{ step: asked }, change] = useSearchQuery(StepQuery);
  const step = asked ?? first;
  const heading = useRef<HTMLHeadingElement>(null);
  const awaited = useRef<FormField | null>(null);
  const shown = useRef(step);
  const { errors, submitCount } = form.formState;

  const goTo = useCallback((next: Step) => change({ step: next }), [change]);
  const reveal = useCallback(
    (field: FormField) => {
      const place = stepOf(field);
      if (place === null) return;
      if (place === shown.current) return form.setFocus(`fields.${field}`);
      awaited.current = field;
      goTo(place);
    },
    [form, goTo],
  );

  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (awaited.current !== null) form.setFocus(`fields.${awaited.current}`);
    else heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: 'nearest' });
    awaited.current = null;
  }, [step, form]);

  const wrongFields = FIELD_STEPS.flatMap((name) => STEP_FIELDS[name].filter((field) => errors.fields?.[field] !== undefined));
  const firstWrong = wrongFields[0];
  const handled = useRef(submitCount);
  useEffect(() => {
    if (handled.current === submitCount) return;
    handled.current = submitCount;
    if (firstWrong !== undefined) reveal(firstWrong);
  }, [submitCount, firstWrong, reveal]);

  return { step, wrong: new Set(wrongFields.flatMap((field) => stepOf(field) ?? [])), goTo, reveal, heading };
}
