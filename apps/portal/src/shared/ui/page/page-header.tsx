import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePageTitle, useTranslator } from '../../i18n/index.js';
import styles from './page-header.module.css';

export interface PageHeaderProps {
  title: string;
  /** One sentence that says what the page is for. */
  lead?: ReactNode;
  /** Buttons; they wrap below the title on a phone. */
  actions?: ReactNode;
  /** Links to the pages above this one, outermost first; the page itself is added. */
  breadcrumbs?: readonly { key: string; link: ReactNode }[];
}

/** The head of every page: its place, its only `h1`, its purpose and what can be done here. */
export function PageHeader({ title, lead, actions, breadcrumbs = [] }: PageHeaderProps) {
  const { t } = useTranslator();
  usePageTitle(title);
  return (
    <header className={styles.header}>
      {breadcrumbs.length > 0 && (
        <nav aria-label={t('ui.breadcrumbs')}>
          <ol className={styles.breadcrumbs}>
            {breadcrumbs.map(({ key, link }) => (
              <li key={key}>{link}</li>
            ))}
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        <div className={styles.words}>
          <Title order={1} size="h2">
            {title}
          </Title>
          {lead && (
            <Text c="dimmed" mt={4} maw="70ch">
              {lead}
            </Text>
          )}
        </div>
        {actions && (
          <Group gap="xs" className={styles.actions}>
            {actions}
          </Group>
        )}
      </Group>
    </header>
  );
}
