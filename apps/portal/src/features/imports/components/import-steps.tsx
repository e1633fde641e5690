import type { ImportState } from '@bridge/common';
import { useTranslator } from '../../../shared/i18n/index.js';
import styles from './import-steps.module.css';

const STEPS = ['file', 'check', 'save'] as const;

const PLACE: Record<ImportState | 'new', number> = {
  new: 0,
  unreadable: 0,
  reading: 1,
  checked: 1,
  committing: 2,
  committed: 3,
  undone: 3,
  discarded: 3,
};

/** How far an import has come: file, check, saved. */
export function ImportSteps({ state }: { state: ImportState | 'new' }) {
  const { t } = useTranslator();
  const place = PLACE[state];
  return (
    <ol className={styles.steps} aria-label={t('imports.steps')}>
      {STEPS.map((step, index) => {
        const stand = index < place ? 'done' : index === place ? 'current' : 'open';
        const name = t(`imports.step.${step}`);
        return (
          <li key={step} className={styles.step} data-stand={stand} aria-current={stand === 'current' ? 'step' : undefined}>
            <span className={styles.number} aria-hidden="true">
              {stand === 'done' ? '✓' : index + 1}
            </span>
            <span aria-hidden="true">{name}</span>
            <span className={styles.spoken}>{t('imports.step.state', { step: name, state: stand })}</span>
          </li>
        );
      })}
    </ol>
  );
}
