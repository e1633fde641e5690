import type { ImportView } from '@bridge/common';
import { formatNumber } from '@bridge/i18n';
import { Anchor, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useSearchQuery } from '../../../shared/navigation/index.js';
import { StatTile } from '../../../shared/ui/index.js';
import { FATES, RowQuerySchema } from '../model/row-query.js';

const COUNT_OF = { create: 'created', update: 'updated', skip: 'skipped', reject: 'rejected' } as const;

/** The counts that add up to the rows read, each with the way to its rows. */
export function FateTiles({ batch: { counts } }: { batch: ImportView }) {
  const { t } = useTranslator();
  const [, change] = useSearchQuery(RowQuerySchema);
  const sum = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, formatNumber(count)]));
  return (
    <Stack gap="xs">
      <SimpleGrid cols={{ base: 2, sm: 5 }} spacing="sm">
        <StatTile label={t('imports.tile.read')} value={formatNumber(counts.read)} />
        {FATES.map((fate) => {
          const count = counts[COUNT_OF[fate]];
          const label = t(`imports.tile.${fate}`);
          const link = count > 0 && (
            <Anchor
              component="button"
              type="button"
              size="sm"
              ta="start"
              aria-label={t('imports.tile.showOnlyOf', { fate: label })}
              onClick={() => change({ fate, problem: undefined })}
            >
              {t('imports.tile.showOnly')}
            </Anchor>
          );
          return <StatTile key={fate} label={label} value={formatNumber(count)} link={link} />;
        })}
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {t('imports.reconcile', sum)} · {t('imports.reconcileText')}
      </Text>
    </Stack>
  );
}
