import { Button, Group, Paper } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useTranslator } from '../i18n/index.js';
import styles from './filter-bar.module.css';

export interface FilterBarProps {
  /** The field that is always in sight, usually the search. */
  search?: ReactNode;
  /** The other filters: they stand in a row, on phones behind a button. */
  children?: ReactNode;
  /** How many of the filters behind the button are on. */
  activeCount: number;
  /** To the right: sorting, export, new. */
  actions?: ReactNode;
}

/** The filters above a list. Values come from the address and go back to it through the fields' own callbacks. */
export function FilterBar({ search, children, activeCount, actions }: FilterBarProps) {
  const { t } = useTranslator();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Paper component="section" className={styles.bar} aria-label={t('ui.filters')}>
      <Group align="flex-end" gap="sm">
        {search && <div className={styles.search}>{search}</div>}
        {children && (
          <Button className={styles.toggle} variant="default" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {t('ui.filtersShow', { count: activeCount })}
          </Button>
        )}
        {actions && <div className={styles.actions}>{actions}</div>}
      </Group>
      {children && (
        <div id={id} className={styles.filters} data-open={open || undefined}>
          {children}
        </div>
      )}
    </Paper>
  );
}
