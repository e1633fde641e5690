/** Pairs `from:to` parted by blanks, as tables of sounds are read best. */
const table = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(' ').map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]));

const INITIALS = table('zh:ㅈ ch:ㅊ sh:ㅅ b:ㅂ p:ㅍ m:ㅁ f:ㅍ d:ㄷ t:ㅌ n:ㄴ l:ㄹ g:ㄱ k:ㅋ h:ㅎ j:ㅈ q:ㅊ x:ㅅ r:ㄹ z:ㅉ c:ㅊ s:ㅆ');
// Each final begins with a Hangul syllable without an initial of its own (ㅇ), whose place the pinyin initial takes.
const FINALS = table(
  'a:아 o:오 e:어 ai:아이 ei:에이 ao:아오 ou:어우 an:안 en:언 ang:앙 eng:엉 ong:웅 i:이 ia:야 ie:예 iao:야오 iu:유 ian:옌 in:인 ' +
    'iang:양 ing:잉 iong:융 u:우 ua:와 uo:워 uai:와이 ui:우이 uan:완 un:운 uang:왕 v:위 ve:웨 ue:웨 van:위안 vn:윈',
);
const WHOLE = table(
  'yi:이 ya:야 ye:예 yao:야오 you:유 yan:옌 yin:인 yang:양 ying:잉 yong:융 yo:요 wu:우 wa:와 wo:워 wai:와이 wei:웨이 wan:완 wen:원 ' +
    'wang:왕 weng:웡 yu:위 yue:웨 yuan:위안 yun:윈 er:얼 a:아 o:오 e:어 ai:아이 ei:에이 ao:아오 ou:어우 an:안 en:언 ang:앙 eng:엉',
);

const BASE = 0xac00;
const LEADS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
/** Behind ㅈ, ㅉ and ㅊ no vowel begins with y. */
const WITHOUT_Y = table('ㅑ:ㅏ ㅕ:ㅓ ㅛ:ㅗ ㅠ:ㅜ ㅖ:ㅔ');
const COUNT_OF_CODAS = 28;

function withLead(lead: string, syllables: string): string {
  const place = syllables.charCodeAt(0) - BASE;
  const vowel = VOWELS[Math.floor(place / COUNT_OF_CODAS) % VOWELS.length] ?? '';
  const spoken = 'ㅈㅉㅊ'.includes(lead) ? (WITHOUT_Y.get(vowel) ?? vowel) : vowel;
  const code = (LEADS.indexOf(lead) * VOWELS.length + VOWELS.indexOf(spoken)) * COUNT_OF_CODAS + (place % COUNT_OF_CODAS);
  return String.fromCharCode(BASE + code) + syllables.slice(1);
}

const BUZZING = /^(zh|ch|sh|r|z|c|s)i$/;

/**
 * One pinyin syllable without its tone as Korean writes it (외래어 표기법, table 5 for Chinese: hua → 화, you → 유); null for what is none.
 * `ü` is written `v`, as keyboards do; behind j, q and x it is what a plain u stands for.
 */
export function hangulOfSyllable(syllable: string): string | null {
  const whole = WHOLE.get(syllable);
  if (whole !== undefined) return whole;
  const initial = [syllable.slice(0, 2), syllable.slice(0, 1)].find((part) => INITIALS.has(part)) ?? '';
  const lead = INITIALS.get(initial);
  if (lead === undefined) return null;
  if (BUZZING.test(syllable)) return withLead(lead, '으');
  const rest = syllable.slice(initial.length);
  const final = 'jqx'.includes(initial) && rest.startsWith('u') ? FINALS.get(`v${rest.slice(1)}`) : FINALS.get(rest);
  return final === undefined ? null : withLead(lead, final);
}

const LONGEST_SYLLABLE = 6;

/** Latin letters as Hangul where they can be read as pinyin from end to end (`huayou` → 화유); null where they cannot. */
export function hangulOfLatin(letters: string): string | null {
  // best[i]: the fewest syllables up to letter i; few syllables are how people write a name together.
  const best: ({ count: number; text: string } | null)[] = [{ count: 0, text: '' }];
  for (let end = 1; end <= letters.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const before = best[start];
      const spoken = before ? hangulOfSyllable(letters.slice(start, end)) : null;
      if (!before || spoken === null) continue;
      if (before.count + 1 < (best[end]?.count ?? Number.POSITIVE_INFINITY))
        best[end] = { count: before.count + 1, text: before.text + spoken };
    }
  }
  return letters === '' ? null : (best[letters.length]?.text ?? null);
}

const ROMAN_LEADS = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const ROMAN_VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const ROMAN_CODAS = ['', ...'k k k n n n t l l l l l l l l m p p t t ng t t k t p t'.split(' ')];

/** Hangul in Latin letters (Revised Romanisation, each syllable by itself): 새만금 → saemangeum. */
export function latinOfHangul(text: string): string {
  return [...text]
    .map((sign) => {
      const place = sign.charCodeAt(0) - BASE;
      if (place < 0 || place >= LEADS.length * VOWELS.length * COUNT_OF_CODAS) return sign;
      const lead = Math.floor(place / (VOWELS.length * COUNT_OF_CODAS));
      const vowel = Math.floor(place / COUNT_OF_CODAS) % VOWELS.length;
      return `${ROMAN_LEADS[lead]}${ROMAN_VOWELS[vowel]}${ROMAN_CODAS[place % COUNT_OF_CODAS]}`;
    })
    .join('');
}
