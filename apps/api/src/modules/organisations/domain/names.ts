import { type LocalisedText, type OrganisationFields, SCRIPTS } from '@bridge/common';
import type { Script } from './name-words.js';

/** All names that an organisation is known under, aliases too, with the script of each. */
export function namesOf({ name, aliases }: Pick<OrganisationFields, 'name' | 'aliases'>): { name: string; script: Script }[] {
  const official = SCRIPTS.flatMap((script) => {
    const written = name[script];
    return written === null ? [] : [{ name: written, script }];
  });
  return [...official, ...aliases.map(({ name: alias, script }) => ({ name: alias, script }))];
}

/** A name of one script, told from its letters. */
export function localised(name: string): LocalisedText {
  const script = /\p{Script=Hangul}/u.test(name) ? 'ko' : /\p{Script=Han}/u.test(name) ? 'zh' : 'en';
  return { ko: null, zh: null, en: null, [script]: name };
}
