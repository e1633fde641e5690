import { Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';

export interface StatTileProps {
  label: string;
  /** Ready to read, with its unit. */
  value: ReactNode;
  /** Definition, as-of day, or numerator and denominator of a rate: two figures with one label must be equal. */
  note?: ReactNode;
  /** Where the records behind the figure are listed. */
  link?: ReactNode;
}

/** One figure of an overview with what it means. */
export function StatTile({ label, value, note, link }: StatTileProps) {
  return (
    <Paper component="section" withBorder p="md" radius="md" aria-label={label}>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text fz={28} fw={600} lh={1.3}>
        {value}
      </Text>
      {note && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
      {link && <Text size="sm">{link}</Text>}
    </Paper>
  );
}
