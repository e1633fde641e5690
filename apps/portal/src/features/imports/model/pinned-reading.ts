import type { BodyOf, correctImport, ImportView } from '@bridge/common';

type Correction = BodyOf<typeof correctImport>;
const ENCODINGS: readonly Correction['encoding'][] = ['utf-8', 'gb18030', 'cp949'];

/** Characters and header row as they were read, so that correcting something else does not move them. */
export function pinnedReading({ encoding, headerRow }: ImportView): Pick<Correction, 'encoding' | 'headerRow'> {
  return { encoding: ENCODINGS.find((known) => known === encoding) ?? null, headerRow };
}
