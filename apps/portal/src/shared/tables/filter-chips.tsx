import { Button, Group } from '@mantine/core';
import { useTranslator } from '../i18n/index.js';

export interface FilterChip {
  key: string;
  /** The filter and its value: `Status: Available`. */
  label: string;
  onRemove: () => void;
}

/** The filters that are on, each to be taken off by itself. Nothing where none is. */
export function FilterChips({ chips, onClear }: { chips: readonly FilterChip[]; onClear: () => void }) {
  const { t } = useTranslator();
  if (chips.length === 0) return null;
  return (
    <Group component="section" gap={6} mb="sm" aria-label={t('ui.filtersActive')}>
      {chips.map(({ key, label, onRemove }) => (
        <Button
          key={key}
          size="compact-sm"
          radius="xl"
          variant="default"
          aria-label={t('ui.filterRemove', { name: label })}
          onClick={onRemove}
        >
          {label}&nbsp;<span aria-hidden="true">×</span>
        </Button>
      ))}
      <Button size="compact-sm" variant="subtle" onClick={onClear}>
        {t('ui.filtersClear')}
      </Button>
    </Group>
  );
}
