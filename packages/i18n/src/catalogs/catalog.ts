import type { catalog as english } from './en/index.js';

/** Every message by its key; the English catalog is the list of keys, the other languages have the same type. */
export type MessageKey = keyof typeof english;
export type Catalog = Record<MessageKey, string>;
