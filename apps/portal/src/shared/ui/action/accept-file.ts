import { formatNumber } from '@bridge/i18n';

export type FileRefusal = 'ui.fileOnlyOne' | 'ui.fileWrongType' | 'ui.fileTooLarge';

export interface FileLimits {
  /** Endings with the dot, lower case: `.xlsx`. Browsers disagree about MIME types of spreadsheets, so the name decides. */
  types: readonly string[];
  maxBytes: number;
}

/** The one file that may be taken, or the code of what is wrong with what was given. */
export function acceptFile(files: readonly File[], limits: FileLimits): File | FileRefusal {
  const [file, second] = files;
  if (!file || second) return 'ui.fileOnlyOne';
  if (!limits.types.some((type) => file.name.toLowerCase().endsWith(type))) return 'ui.fileWrongType';
  return file.size > limits.maxBytes ? 'ui.fileTooLarge' : file;
}

/** `812 KB`, `1.5 MB`: decimal units as file managers show them. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes)} B`;
  return bytes < 1_000_000 ? `${formatNumber(bytes / 1000)} KB` : `${formatNumber(bytes / 1_000_000, 1)} MB`;
}
