/**
 * Passwords that people choose although everybody knows them, in lower case: made of these words and endings, and of what is typed
 * without thinking. Only what is long enough to be taken at all counts, so the list is of long ones.
 */
const WORDS = `
password passw0rd p@ssw0rd p@ssword pa55word passwort motdepasse administrator administrador admin admin123 root superuser welcome
welcome1 letmein login master monkey dragon football baseball basketball soccer hockey superman batman spiderman starwars pokemon
princess sunshine shadow michael jennifer jordan charlie daniel thomas jessica ashley andrew matthew joshua hunter killer trustno1
iloveyou iloveyou1 ilovegod loveyou lovely whatever nothing secret changeme default guest user test testing temp temporary qwerty
qwertyuiop qwerty123 qwertyui asdfgh asdfghjkl asdf asdfasdf zxcvbn zxcvbnm zxcv 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc qazwsx
qazwsxedc q1w2e3r4 q1w2e3r4t5 abc123 abcd1234 abcdef abcdefgh abcabc aaaaaa aaaaaaaa 123qwe 123abc qwe123 asd123 zxc123 qweasd
qweasdzxc qwer1234 asdf1234 zxcv1234 1234qwer a123456 a12345678 a123456789 aa123456 aa12345678 123456a 12345678a woaini woaini1314
woaini520 woaini521 5201314 1314520 woshishui zhangwei wangwei wangfang lina liwei zhangmin lijing wangjing liuwei woaiwojia
zhongguo beijing shanghai guangdong jiangsu shandong china nihao nihaoma mima mimamima wodemima sarang saranghae saranghaeyo
tkfkdgo tkfkd dkssud dkssudgktpdy qlalfqjsgh rkskekfk gksrnr eogksalsrnr eoqkrsk korea seoul busan hanguk daehanminguk
saemangeum jeonbuk gunsan investment investor bridge company computer internet windows microsoft google samsung samsung1 huawei
xiaomi iphone android facebook wechat alibaba tencent office server database oracle mysql cisco security system manager support
service spring summer autumn winter january february march april august september october november december monday friday sunday
happy lucky money business freedom liverpool chelsea arsenal barcelona ferrari mercedes porsche toyota hyundai kimchi coffee
chocolate cookie butterfly flower orange purple yellow silver golden diamond crystal angel family forever friends hello helloworld`
  .trim()
  .split(/\s+/);
const DIGITS = ['1234567890', '0123456789', '0987654321', '9876543210', '1111111111', '123123123123', '112233445566', '123456123456'];
const YEARS = Array.from({ length: 12 }, (_, index) => String(2019 + index));
const TAILS = ['1234', '12345', '123456', '1234567', '12345678', '123456789', '1234567890', '123123', '321', '4321', '654321', '1111'];
const ENDINGS = [...TAILS, ...YEARS, '0000', '000000', '111111', '888888', '666666', '520', '1314', '5201314', '123!', '1234!', '123456!'];
const WALKS = [
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertyuiop[]asdfghjkl',
  '1qaz2wsx3edc4rfv5tgb',
  'q1w2e3r4t5y6u7i8o9p0',
  'abcdefghijklmnopqrstuvwxyz',
];

const parts = (text: string): string[] =>
  Array.from({ length: text.length }, (_, start) => start).flatMap((start) =>
    Array.from({ length: text.length - start }, (_, more) => text.slice(start, start + more + 1)),
  );

/** All of them that are at least `shortest` characters long. */
export function commonPasswords(shortest: number): ReadonlySet<string> {
  const ended = WORDS.flatMap((word) => [...ENDINGS, '123', '1', '!', '@', '12'].flatMap((end) => [word + end, end + word]));
  const doubled = WORDS.flatMap((word) => [word + word, word + word + word, `${word}${word}123`, `${word}${word}1`]);
  const counted = DIGITS.flatMap((run) => [run, run + run, run + run.slice(0, 2), run + run.slice(0, 4)]);
  const walked = WALKS.flatMap((walk) => [...parts(walk), ...parts([...walk].reverse().join(''))]);
  const all = [...WORDS, ...ended, ...doubled, ...counted, ...walked].filter((text) => text.length >= shortest);
  return new Set(all);
}
