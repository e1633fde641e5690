import type { LocalisedText } from '@bridge/common';
import { foldText, HAN, HANGUL } from './text.js';

const LEGAL_FORMS =
  /股份有限公司|有限责任公司|有限公司|股份公司|集团|集團|股份|주식회사|유한회사|유한책임회사|\(주\)|㈜|\b(co|company|corp|corporation|inc|ltd|limited|llc|plc|group|holdings?)\b\.?/g;

/** A company name without legal form, brackets, spaces and punctuation: the form in which spellings of one company agree. */
export function companyKey(name: string): string {
  return foldText(name)
    .toLowerCase()
    .replace(LEGAL_FORMS, '')
    .replace(/[\s()（）.,·\-_'"&/]+/g, '');
}

/** Names of one cell by language: a cell may hold the Chinese and the English name behind one another. */
export function splitNames(text: string): LocalisedText {
  const names: LocalisedText = { ko: null, zh: null, en: null };
  const whole = foldText(text);
  const mixed = /^([^A-Za-z]*[\p{Script=Han}\p{Script=Hangul})])[\s/|;,(]+([A-Za-z][^\p{Script=Han}\p{Script=Hangul}]{3,}?)\)?$/u.exec(
    whole,
  );
  // `Suzhou Example Co. (苏州示例有限公司)`
  const reversed = /^([A-Za-z][^\p{Script=Han}\p{Script=Hangul}]{3,}?)[\s/|;,(]+([\p{Script=Han}\p{Script=Hangul}][^A-Za-z]*?)$/u.exec(
    whole,
  );
  const two = mixed ?? reversed;
  const trimmed = (name: string): string => (name.split('(').length < name.split(')').length ? name.replace(/\)$/, '') : name);
  for (const part of two ? [two[1] ?? '', trimmed(two[2] ?? '')] : [whole]) {
    const name = part.trim();
    if (name === '') continue;
    const language = HANGUL.test(name) ? 'ko' : HAN.test(name) ? 'zh' : 'en';
    names[language] ??= name;
  }
  return names;
}
