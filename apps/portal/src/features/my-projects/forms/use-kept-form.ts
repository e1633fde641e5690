import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { KeptValues } from '../../../shared/forms/index.js';
import { isUntouched, keptOf } from '../model/draft-values.js';
import type { Step } from '../model/form-fields.js';
import type { ProjectForm } from '../model/form-values.js';

/** Hands over what the form holds after every change, and the step that the reader is on. An untouched form is not worth keeping. */
export function useKeptForm(form: UseFormReturn<ProjectForm>, step: Step, initial: ProjectForm, keep: (values: KeptValues) => void): void {
  const last = useRef(JSON.stringify(keptOf(form.getValues(), step)));
  const wasTouched = useRef(false);
  useEffect(() => {
    const changed = (): void => {
      const values = form.getValues();
      const kept = keptOf(values, step);
      const text = JSON.stringify(kept);
      wasTouched.current ||= !isUntouched(values, initial);
      if (text === last.current || !wasTouched.current) return;
      last.current = text;
      keep(kept);
    };
    changed();
    return form.subscribe({ formState: { values: true }, callback: changed });
  }, [form, step, initial, keep]);
}
