import { useTranslator } from '../../../shared/i18n/index.js';
import { STEPS, type Step } from '../model/form-fields.js';
import styles from './project-form.module.css';

export interface StepListProps {
  current: Step;
  /** Steps with a field that needs another look. */
  wrong: ReadonlySet<Step>;
  onStep: (step: Step) => void;
}

/** All steps; any of them can be opened at any time, as nothing has to be known in a certain order. */
export function StepList({ current, wrong, onStep }: StepListProps) {
  const { t } = useTranslator();
  return (
    <nav aria-label={t('investor.form.steps')}>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              className={styles.step}
              aria-current={step === current ? 'step' : undefined}
              data-wrong={wrong.has(step) || undefined}
              onClick={() => onStep(step)}
            >
              <span>{index + 1}</span>
              <span className={styles.name}>{t(`investor.step.${step}`)}</span>
              {wrong.has(step) && (
                <span className={styles.wrong} role="img" aria-label={t('investor.form.stepProblem')}>
                  !
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
