import type { Locale } from '@bridge/common';
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Catalog, MessageKey } from './catalogs/catalog.js';

export type MessageParams = Readonly<Record<string, string | number | boolean | null>>;

export interface Translator {
  readonly locale: Locale;
  /** The sentence of `key` in this language (ICU MessageFormat). */
  t(key: MessageKey, params?: MessageParams): string;
  /** The name of a code, `terms.<list>.<code>`; a code without a name is shown as it is. */
  term(list: string, code: string): string;
  /** Whether the catalog knows a key that was put together at run time. */
  has(key: string): key is MessageKey;
  /** Adds messages that were fetched later. */
  extend(more: Partial<Catalog>): void;
}

/** A translator over one language's messages; the portal fetches those of its first page first and adds the rest. */
export function createTranslator(locale: Locale, messages: Partial<Catalog>): Translator {
  const known: Record<string, string> = {};
  const i18n = setupI18n({ locale, messages: { [locale]: {} } });
  i18n.setMessagesCompiler(compileMessage);
  const extend = (more: Partial<Catalog>): void => {
    Object.assign(known, more);
    i18n.load(locale, { ...more });
  };
  extend(messages);
  const has = (key: string): key is MessageKey => Object.hasOwn(known, key);
  const t = (key: MessageKey, params: MessageParams = {}): string => i18n._(key, { ...params });
  return { locale, t, has, term: (list, code) => (has(`terms.${list}.${code}`) ? t(`terms.${list}.${code}` as MessageKey) : code), extend };
}
