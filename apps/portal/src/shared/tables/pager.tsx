import { PAGE_SIZES } from '@bridge/common';
import { formatNumber } from '@bridge/i18n';
import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useTranslator } from '../i18n/index.js';

export interface PagerProps {
  page: number;
  pageSize: number;
  /** Rows that the filter leaves. */
  total: number;
  onPage: (page: number) => void;
  /** A new size starts again at page 1: that is the caller's to do. */
  onPageSize?: (pageSize: number) => void;
}

/** Previous and next page with the place in between. Nothing where everything is on one page. */
export function Pager({ page, pageSize, total, onPage, onPageSize }: PagerProps) {
  const { t } = useTranslator();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1 && page === 1 && total <= PAGE_SIZES[0]) return null;
  return (
    <Group component="nav" aria-label={t('ui.pages')} justify="space-between" gap="sm" mt="md">
      <Group gap="xs">
        <Button variant="default" size="sm" disabled={page <= 1} onClick={() => onPage(Math.min(page - 1, pages))}>
          {t('ui.pagePrevious')}
        </Button>
        <Text size="sm" aria-live="polite">
          {t('ui.pageOf', { page: formatNumber(page), pages: formatNumber(pages) })}
        </Text>
        <Button variant="default" size="sm" disabled={page >= pages} onClick={() => onPage(page + 1)}>
          {t('ui.pageNext')}
        </Button>
      </Group>
      {onPageSize && (
        <Group component="label" gap="xs" wrap="nowrap">
          <Text component="span" size="sm">
            {t('ui.pageSize')}
          </Text>
          <NativeSelect
            w={84}
            value={String(pageSize)}
            data={PAGE_SIZES.map(String)}
            onChange={(event) => onPageSize(Number(event.currentTarget.value))}
          />
        </Group>
      )}
    </Group>
  );
}
