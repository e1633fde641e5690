import type { Effluent, EffluentRoute, Issuer, Market, OdiState, ParcelStatus, Sector, Tenure, VentureForm } from '@bridge/common';
import { type Reading, read, refuse, UNKNOWN } from './reading.js';
import { type CellValue, foldText, isNothing, writtenText } from './text.js';
import { lookUp, remembering, type WordTable, wordReader } from './word-table.js';

const SECTORS: WordTable<Sector> = [
  [
    /生物(?!质|基)|生命|医药|制药|药品|医疗|医械|健康|诊断|疫苗|保健|医美|cdmo|bio(?!mass|-?based)|pharm|medic|medtech|life sci|health|drug|vaccine|diagnos/,
    'bio-pharma',
  ],
  [/바이오(?!매스)|제약|의약|의료|헬스|진단|백신|식품|생명/, 'bio-pharma'],
  [/材料|零部件|部件|零件|锂电|二次电池|components?\b|materials?\b|\bparts\b|batter|소재|부품|재료|배터리|전지/, 'components-materials'],
  [
    /光伏|风电|风能|太阳能|氢|储能|新能源(?!汽?车)|(?<!新)能源|低碳|双碳|碳中和|电网|生物质|biomass|clean ?tech|smart grid|바이오매스|탄소중립|绿能|绿电|可再生|电力设备|renewable|green|solar|photovolt|\bpv\b|wind/,
    'green-energy',
  ],
  [/hydrogen|energy|\bess\b|에너지|태양광|풍력|수소|재생|그린|녹색/, 'green-energy'],
  [
    /电池|半导体|装备|化工|化学|汽车|能源车|機|机械|制造|设备|稀土|永磁|电子|電池|集成电路|芯片|金属|钢铁|纤维|高分子|膜|electronic|machine|metals?\b|steel|fib(?:er|re)|polymer|semiconductor|equipment|chemical|automotive|장비|소부장|반도체|화학|자동차|기계|전자|금속|철강|섬유/,
    'components-materials',
  ],
];

const EFFLUENTS: WordTable<Effluent> = [
  [/(?<!不)(?:含盐|高盐)|盐分|高氯|盐水|(?<!non-?)saline|salin|salt|brine|고염|염도|염분|염수/, 'saline'],
  [/(?<!无|不含|没有|no |without )(?:重金属|heavy)|含(镍|铜|铬|钴|锌|铅|镉|锰)|중금속(?! ?(없|불))/, 'heavy-metal'],
  [/有机|cod|organic|bod|유기|fermentation|发酵/, 'organic'],
  [
    /少量|很少|较少|极少|微量|一般|普通|生活污水|生活废水|无|没有|小|不产生|little|small|minor|negligible|domestic|none|no\b|low|소량|적음|거의|생활|없음|일반|미량/,
    'little',
  ],
];

const TENURES: WordTable<Tenure> = [
  [/租|lease|rent|임대|임차|tenancy/, 'lease'],
  [/购|买|出让|转让|自有|分让|sale|sold|purchase|buy|bought|own|freehold|분양|매입|매각|매매|구매|구입|소유/, 'sale'],
];

const FORMS: WordTable<VentureForm> = [
  [/独资|全资|单独|独立投资|wholly|sole|wfoe|100 ?%|단독|독자|전액/, 'wholly-owned'],
  [/合资|合作|合营|联营|joint|\bjv\b|partner|합작|합자|공동|조인트|제휴/, 'joint-venture'],
];

/** Later steps stand first: a company that names two has come as far as the later one. */
const ODI_STEPS: WordTable<OdiState> = [
  [/外汇|外管|safe|foreign exchange|forex|외환|외관국/, 'safe-registered'],
  [/商务|投资证书|境外投资证|mofcom|commerce|certificate|상무|투자증서|증서/, 'mofcom-certificate'],
  [/发改|备案|核准|ndrc|filed|filing|발개위|발전개혁|비안|신고/, 'ndrc-filed'],
  [/董事会|股东会|股东大会|内部|决议|board|resolution|internal|이사회|주총|결의/, 'board-approved'],
];
const NOT_YET =
  /未|尚未|没有|还没|待办|办理中|准备|拟|计划|申请中|not|pending|in progress|preparing|planned|미(?!국)|예정|진행|준비|아직|않/;
const NONE = /^(无|没有|未|否|none|no\b|not|n$|없음|무$|미|x$|×$|아니|尚未|暂未|还没)/;

const MARKET_WORDS: WordTable<Market> = [
  [/美国|北美|欧美|\bus\b|usa|u\.s|united states|america|미국|북미/, 'US'],
  [/韩国|南韩|日韩|中韩|\bkr\b|korea|한국|국내|대한민국/, 'KR'],
  [/日本|日韩|中日|\bjp\b|japan|일본/, 'JP'],
  [/欧|\beu\b|e\.u|europe|유럽|german|德国|독일/, 'EU'],
  [/中国|国内|\bcn\b|china|중국/, 'CN'],
  [
    /其他|其它|东南亚|东盟|亚洲|中东|全球|海外|国际|世界|印度|越南|俄罗斯|南美|非洲|出口|other|asean|asia|global|world|middle east|india|vietnam|africa|latin|export|기타|동남아|아시아|글로벌|세계|중동|해외|인도|베트남|수출/,
    'other',
  ],
];

const ROUTES: WordTable<EffluentRoute> = [
  [/(공동|公共排放|joint).*(예정|계획|planned|计划|规划|拟|추진)|(planned|规划|계획).*(공동|joint|公共排放)/, 'joint-pipeline-planned'],
  [/공동 ?방류|방류관로|公共排放管|共同排放|排海管|joint|pipeline/, 'joint-pipeline'],
  [/자체|자가|自行|自建|自处理|own|on-?site|self/, 'own-treatment'],
  [/공공|폐수처리장|폐수종말|종말처리|하수처리|公共|污水处理厂|public|plant|municipal/, 'public-plant'],
];

const STATUSES: WordTable<ParcelStatus> = [
  [/계약 ?완료|계약됨|분양 ?완료|임대 ?완료|매각 ?완료|체결|已签|已售|已出让|已租|contracted|sold|leased|^계약$/, 'contracted'],
  [/협의|협상|상담|洽谈|谈判|negotiat|in talks/, 'negotiating'],
  [/보류|중단|중지|불가|취소|暂停|停止|暂缓|suspend|stopped|unavailable|not available/, 'suspended'],
  [/선점|예약|배정|유보|保留|预留|预订|held|hold|reserved/, 'held'],
  [/가능|공급|분양 ?중|임대 ?중|미분양|available|open|可供|可用|可租|可售|待售|待租|空置/, 'available'],
];

const ISSUER_WORDS: WordTable<Issuer> = [
  [/개발청|开发厅|sdia|새만금청/, 'sdia'],
  [/농어촌|农渔村|krc|rural/, 'krc'],
  [/개발공사|开发公社|\bsdc\b/, 'sdc'],
  [/전력공사|한전|kepco|韩电|韩国电力/, 'kepco'],
  [/전북|전라북도|全北|全罗北道|jeonbuk|jeollabuk/, 'jeonbuk'],
  [/군산|群山|gunsan/, 'gunsan'],
  [/산업부|산업통상|국토부|환경부|기재부|부처|部$|ministry|부$/, 'ministry'],
  [/언론|보도|신문|报|press|news/, 'press'],
  [/기업|회사|업체|企业|公司|company/, 'company'],
];

/** One of the three sectors, from its name or from an industry that belongs to it. */
export const readSector = wordReader(SECTORS, 'sector-unknown');
export const readEffluent = wordReader(EFFLUENTS, 'effluent-unknown');
export const readTenure = remembering(tenureOf);
export const readForm = remembering(formOf);
export const readEffluentRoute = wordReader(ROUTES, 'effluent-route-unknown');
export const readStatus = wordReader(STATUSES, 'status-unknown');

/** The one code that a text names. Who writes two has not decided yet. */
function onlyOne<T>(table: WordTable<T>, value: CellValue, unknown: 'tenure-unknown' | 'form-unknown'): Reading<T> {
  if (isNothing(value)) return UNKNOWN;
  const text = foldText(writtenText(value)).toLowerCase();
  const named = table.filter(([pattern]) => pattern.test(text)).map(([, found]) => found);
  return named.length === 1 && named[0] !== undefined ? read(named[0]) : refuse(unknown, value);
}

function formOf(value: CellValue): Reading<VentureForm> {
  return onlyOne(FORMS, value, 'form-unknown');
}

function tenureOf(value: CellValue): Reading<Tenure> {
  return onlyOne(TENURES, value, 'tenure-unknown');
}

function issuerOf(value: CellValue): Reading<Issuer> {
  if (isNothing(value)) return UNKNOWN;
  const issuer = lookUp(ISSUER_WORDS, foldText(writtenText(value)).toLowerCase());
  return issuer === null ? { value: 'other', problem: refuse('issuer-unknown', value).problem } : read(issuer);
}

function odiOf(value: CellValue): Reading<OdiState> {
  if (isNothing(value)) return UNKNOWN;
  const parts = foldText(writtenText(value))
    .toLowerCase()
    .split(/[,;，；、+&/]|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const reached = parts.filter((part) => !NOT_YET.test(part)).map((part) => lookUp(ODI_STEPS, part));
  for (const [, step] of ODI_STEPS) if (reached.includes(step)) return read(step);
  return parts.some((part) => NONE.test(part) || NOT_YET.test(part)) ? read('none') : refuse('odi-unknown', value);
}

function marketsOf(value: CellValue): Reading<Market[]> {
  if (isNothing(value)) return UNKNOWN;
  const parts = foldText(writtenText(value))
    .toLowerCase()
    .split(/[,;、/|+&·]|\band\b|及|和|与|(?<=[가-힣])(?:와|과) |및|\s{2,}/);
  const words = parts.map((part) => part.trim()).filter((part) => part !== '');
  const found = words.flatMap((word) => MARKET_WORDS.filter(([pattern]) => pattern.test(word)).map(([, market]) => market));
  const markets = MARKET_WORDS.map(([, market]) => market).filter((market) => found.includes(market));
  const strange = words.find((word) => lookUp(MARKET_WORDS, word) === null);
  if (strange === undefined) return read(markets);
  return { value: markets.length > 0 ? markets : null, problem: refuse('market-unknown', strange).problem };
}

/** A body that answers for figures; one that is not in the list is `other`, with a warning. */
export const readIssuer = remembering(issuerOf);

/** How far the outbound filing has come. A step that is only being prepared or was refused does not count. */
export const readOdi = remembering(odiOf);

/** The markets named in one cell, in the order of {@link MARKETS}; words that are none of them give a warning. */
export const readMarkets = remembering(marketsOf);
