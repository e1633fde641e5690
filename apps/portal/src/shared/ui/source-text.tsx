import { useTranslator } from '../i18n/index.js';

/** `KRW per m2` → `krw-per-m2`: the end of the key under which the catalog words a printed text. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export interface SourceTextProps {
  /** Namespace whose `printed.…` keys word the texts of this subject. */
  namespace: string;
  /** What the source prints, in English. */
  text: string;
}

/** A text of a public source in the reader's language; one that the catalog does not know is shown as printed, and marked as English. */
export function SourceText({ namespace, text }: SourceTextProps) {
  const { t, has } = useTranslator();
  const key = `${namespace}.printed.${slugOf(text)}`;
  return has(key) ? t(key) : <span lang="en">{text}</span>;
}
