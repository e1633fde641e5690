import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** A short figure that must not break between its number and its unit. */
export function OneLine({ children }: { children: ReactNode }) {
  return <span style={{ whiteSpace: 'nowrap' }}>{children}</span>;
}

/** A figure and the same in another unit below it in smaller letters. */
export function TwoLines({ main, below }: { main: ReactNode; below: ReactNode }) {
  return (
    <>
      <OneLine>{main}</OneLine>
      <Text component="span" display="block" size="sm" c="dimmed">
        <OneLine>{below}</OneLine>
      </Text>
    </>
  );
}
