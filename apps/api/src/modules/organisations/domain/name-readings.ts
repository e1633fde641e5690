import { pinyin } from 'pinyin-pro';
import { hangulOfLatin, hangulOfSyllable, latinOfHangul } from './hangul-of-pinyin.js';
import { hanjaReading } from './hanja-readings.js';
import { NAME_WORDS, type NameWord, type Script } from './name-words.js';

/** A name taken apart: what is its own, how that sounds, what the company does and where it says that it is from. */
export interface NameReadings {
  script: Script;
  /** What is left without legal form, places and words that many share; letters and signs alone. */
  own: string;
  /** How `own` may be written in Hangul and in Latin letters. */
  hangul: readonly string[];
  latin: readonly string[];
  business: readonly string[];
  places: readonly string[];
  /** The whole name without legal form, blanks and signs. */
  whole: string;
}

const LEGAL =
  /股份有限公司|有限责任公司|有限責任公司|有限公司|股份公司|集团|集團|股份|公司|주식회사|유한책임회사|유한회사|\(주\)|㈜|\b(co|company|corp|corporation|inc|ltd|limited|llc|plc)\b\.?/g;
const SIGNS = /[^\p{Letter}\p{Number}]+/gu;
const HAN = /\p{Script=Han}/u;

const withoutForm = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/㈜|\(주\)/g, ' ')
    .replace(LEGAL, ' ')
    .trim();

function wordsIn(text: string, words: readonly NameWord[]): { found: NameWord[]; rest: string } {
  const found: NameWord[] = [];
  let rest = text;
  for (const word of words) {
    if (!rest.includes(word.text)) continue;
    found.push(word);
    // A blank parts what stood around the word, so that no new word comes about.
    rest = rest.replaceAll(word.text, ' ');
  }
  return { found, rest };
}

/** English words stand between blanks; two or three together may be one concept (`new energy`). */
function wordsOfEnglish(text: string): { found: NameWord[]; rest: string } {
  const tokens = text.split(SIGNS).filter((token) => token !== '');
  const found: NameWord[] = [];
  const rest: string[] = [];
  for (let index = 0; index < tokens.length; ) {
    const [word, length] = [2, 1]
      .map((count) => [wordOf(tokens.slice(index, index + count).join('')), count] as const)
      .find(([one]) => one) ?? [null, 1];
    if (word) found.push(word);
    else rest.push(tokens[index] ?? '');
    index += length;
  }
  return { found, rest: rest.join(' ') };
}

const ENGLISH = new Map(NAME_WORDS.en.map((word) => [word.text, word]));
const wordOf = (token: string): NameWord | null => ENGLISH.get(token) ?? null;

function soundsOf(script: Script, own: string): Pick<NameReadings, 'hangul' | 'latin'> {
  if (script === 'ko') return { hangul: [own], latin: [latinOfHangul(own)] };
  if (script === 'en') {
    const spoken = hangulOfLatin(own);
    return { hangul: spoken === null ? [] : [spoken], latin: [own] };
  }
  const syllables = pinyin(own, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).map((syllable) =>
    syllable.toLowerCase(),
  );
  const spoken = syllables.map((syllable) => hangulOfSyllable(syllable) ?? hangulOfLatin(syllable));
  const transcribed = spoken.every((one) => one !== null) ? spoken.join('') : null;
  const sinoKorean = hanjaReading(own);
  return { hangul: [transcribed, sinoKorean].filter((one) => one !== null), latin: [syllables.join('').replaceAll('v', 'u')] };
}

const scriptOf = (name: string, given: Script): Script => (given !== 'zh' && HAN.test(name) ? 'zh' : given);

/** Takes one name apart. Nothing of it is looked up anywhere: the same name always gives the same readings. */
export function readName(name: string, given: Script): NameReadings {
  const script = scriptOf(name, given);
  const bare = withoutForm(name);
  const whole = bare.replace(SIGNS, '');
  const { found, rest } = script === 'en' ? wordsOfEnglish(bare) : wordsIn(bare, NAME_WORDS[script]);
  const of = (kind: NameWord['kind']) => [...new Set(found.filter((word) => word.kind === kind).map(({ concept }) => concept))].sort();
  const own = rest.replace(SIGNS, '');
  const { hangul, latin } = own === '' ? { hangul: [], latin: [] } : soundsOf(script, own);
  return { script, own, hangul, latin, business: of('business'), places: of('place'), whole };
}

/** What a list's search looks through beside the names themselves: all readings of all names, parted by blanks. */
export function searchReadings(names: readonly { name: string; script: Script }[]): string {
  const keys = names.flatMap(({ name, script }) => {
    const { own, hangul, latin, whole } = readName(name, script);
    return [own, whole, ...hangul, ...latin];
  });
  return [...new Set(keys.filter((key) => key !== ''))].sort().join(' ');
}
