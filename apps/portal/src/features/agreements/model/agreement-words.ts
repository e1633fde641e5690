import type { Translator } from '@bridge/i18n';

/** Binding, not binding or not known: the third is a value of its own. */
export function bindingWord({ t }: Translator, binding: boolean | null): string {
  return t(`agreements.binding.${binding === null ? 'unknown' : binding ? 'yes' : 'no'}`);
}
