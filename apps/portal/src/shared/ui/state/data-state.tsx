import { Button, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { ApiError } from '../../api/api-error.js';
import { useTranslator } from '../../i18n/index.js';
import { ErrorNotice } from './error-notice.js';

/** The part of a TanStack query that decides what is shown. */
export interface LoadedQuery<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  refetch?: () => unknown;
}

export interface DataStateProps<T> {
  query: LoadedQuery<T>;
  /** Lines of the placeholder, near to what will come, so that the page does not jump. */
  skeletonLines?: number;
  /** Whether there is nothing to show. `filtered` tells "none yet" from "none match". */
  isEmpty?: (data: T) => boolean;
  filtered?: boolean;
  onClearFilters?: () => void;
  /** Said where there is nothing yet: why, and what to do about it. */
  empty?: { title: string; text?: ReactNode; action?: ReactNode };
  children: (data: T) => ReactNode;
}

/** Loading, failed, not allowed, nothing yet, none match, or the content: exactly one of them. */
export function DataState<T>(props: DataStateProps<T>) {
  const { query, children, isEmpty } = props;
  if (query.data !== undefined) {
    return (
      <>
        {/* What was read before stays readable when reading it again fails. */}
        <ErrorNotice error={query.error} onRetry={query.refetch} />
        {isEmpty?.(query.data) ? <Nothing {...props} /> : children(query.data)}
      </>
    );
  }
  if (query.error !== null && query.error !== undefined) return <Failed error={query.error} onRetry={query.refetch} />;
  return <LoadingLines lines={props.skeletonLines} />;
}

function Failed({ error, onRetry }: { error: unknown; onRetry?: () => unknown }) {
  const { t } = useTranslator();
  if (!(error instanceof ApiError && error.code === 'forbidden')) return <ErrorNotice error={error} onRetry={onRetry} />;
  return <EmptyNotice title={t('ui.noPermissionTitle')} text={t('ui.noPermissionText')} />;
}

function Nothing<T>({ filtered, onClearFilters, empty }: DataStateProps<T>) {
  const { t } = useTranslator();
  if (!filtered) return <EmptyNotice title={empty?.title ?? t('ui.countAll', { total: 0 })} text={empty?.text} action={empty?.action} />;
  const action = onClearFilters && (
    <Button variant="default" onClick={onClearFilters}>
      {t('ui.filtersClear')}
    </Button>
  );
  return <EmptyNotice title={t('ui.noneMatchTitle')} text={t('ui.noneMatchText')} action={action} />;
}

export interface EmptyNoticeProps {
  title: string;
  text?: ReactNode;
  action?: ReactNode;
}

/** Says why there is nothing here and what can be done. */
export function EmptyNotice({ title, text, action }: EmptyNoticeProps) {
  return (
    <Paper withBorder p="xl" radius="md">
      <Stack gap="xs" align="flex-start">
        <Title order={2} size="h4">
          {title}
        </Title>
        {text && (
          <Text c="dimmed" maw="70ch">
            {text}
          </Text>
        )}
        {action}
      </Stack>
    </Paper>
  );
}

export function LoadingLines({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslator();
  return (
    <div role="status" aria-label={t('ui.loading')}>
      <Stack gap="sm" aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => `line-${line}`).map((line) => (
          <Skeleton key={line} height={22} radius="sm" />
        ))}
      </Stack>
    </div>
  );
}
