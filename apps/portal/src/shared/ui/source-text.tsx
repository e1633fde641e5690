import type { Translator } from '@bridge/i18n';
import { useTranslator } from '../i18n/index.js';

/** `KRW per m2` → `krw-per-m2`: the end of the key under which the catalog words a printed text. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A text of a public source as a plain string: in the reader's language where the catalog words it, else as printed. */
export function sourceText({ t, has }: Translator, namespace: string, text: string): string {
  const key = `${namespace}.printed.${slugOf(text)}`;
  return has(key) ? t(key) : text;
}

export interface SourceTextProps {
  /** Namespace whose `printed.…` keys word the texts of this subject. */
  namespace: string;
  /** What the source prints, in English. */
  text: string;
}

/** A text of a public source in the reader's language; one that the catalog does not know is shown as printed, and marked as English. */
export function SourceText({ namespace, text }: SourceTextProps) {
  const translator = useTranslator();
  const isWorded = translator.has(`${namespace}.printed.${slugOf(text)}`);
  return isWorded ? sourceText(translator, namespace, text) : <span lang="en">{text}</span>;
}
