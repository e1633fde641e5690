/** For `lang=` of what people wrote in their own words, so that Han characters take the form of their language; undefined for Latin text. */
export function languageOfText(text: string): string | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined;
}
