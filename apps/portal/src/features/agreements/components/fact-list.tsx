import type { ReactNode } from 'react';
import styles from './agreements.module.css';

export type Fact = readonly [name: string, value: ReactNode];

/** Names and values; a value that is not there leaves its name out. */
export function FactList({ facts }: { facts: readonly (Fact | null)[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        (fact) =>
          fact !== null && (
            <div key={fact[0]} style={{ display: 'contents' }}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
