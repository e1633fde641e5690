import type { GateAnswer } from '@bridge/common';
import { useTranslator } from '../../i18n/index.js';
import styles from './score.module.css';

// Three shapes, so that the answer is told by form and word where colours are not seen.
const SHAPES: Record<GateAnswer, string> = {
  yes: 'M3 8.5 6.5 12 13 4.5',
  no: 'M4 4 12 12 M12 4 4 12',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.5 2.3q-1 .5-1 1.7 M8 12.6v.4',
};

export interface GateBadgeProps {
  answer: GateAnswer;
  /** Name of the gate, where the badge stands alone. */
  label?: string;
}

/** Yes, no or unknown as icon and word. */
export function GateBadge({ answer, label }: GateBadgeProps) {
  const { term } = useTranslator();
  return (
    <span className={styles.gate} data-answer={answer}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path d={SHAPES[answer]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {label && <span>{label}:</span>}
      <span>{term('answer', answer)}</span>
    </span>
  );
}
