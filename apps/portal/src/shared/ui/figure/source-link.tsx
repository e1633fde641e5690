import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';

/** A page of another host where a fact was read: opened apart, and high enough for a finger where several stand below one another. */
export function SourceLink({ url, children }: { url: string; children: ReactNode }) {
  return (
    <Anchor href={url} target="_blank" rel="noopener noreferrer" size="sm" display="inline-block" mih={24} py={2}>
      {children}
    </Anchor>
  );
}
