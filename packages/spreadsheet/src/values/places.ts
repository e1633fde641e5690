import type { Hub } from '@bridge/common';
import { type Reading, read, refuse, UNKNOWN } from './reading.js';
import { type CellValue, foldText, isNothing, writtenText } from './text.js';
import { lookUp, type WordTable } from './word-table.js';

const PROVINCES: WordTable<Hub> = [
  [
    /江苏|江蘇|jiangsu|장쑤|강소|苏州市?|南京|无锡|無錫|徐州|常州|南通|连云港|淮安|盐城|扬州|镇江|泰州|宿迁|昆山|张家港|江阴|常熟|太仓|宜兴/,
    'jiangsu',
  ],
  [
    /nanjing|wuxi|xuzhou|changzhou|suzhou|nantong|lianyungang|huai'?an|yancheng|yangzhou|zhenjiang|taizhou|suqian|kunshan|zhangjiagang|jiangyin|changshu|taicang|yixing|난징|우시|쉬저우|창저우|쑤저우|난퉁|롄윈강|화이안|옌청|양저우|전장|타이저우|쑤첸|쿤산/,
    'jiangsu',
  ],
  [/山东|山東|shandong|산둥|산동|济南|青岛|青島|淄博|枣庄|东营|烟台|潍坊|济宁|泰安|威海|日照|临沂|德州|聊城|滨州|菏泽/, 'shandong'],
  [
    /jinan|qingdao|zibo|zaozhuang|dongying|yantai|weifang|jining|tai'?an\b|weihai|rizhao|linyi|dezhou|liaocheng|binzhou|heze|지난|칭다오|청도|쯔보|둥잉|옌타이|연태|웨이팡|지닝|웨이하이|위해|르자오|린이|빈저우/,
    'shandong',
  ],
  [
    /广东|廣東|guangdong|광둥|광동|广州|廣州|深圳|珠海|汕头|佛山|韶关|湛江|肇庆|江门|茂名|惠州|梅州|汕尾|河源|阳江|清远|东莞|東莞|中山|潮州|揭阳|云浮/,
    'guangdong',
  ],
  [
    /guangzhou|shenzhen|zhuhai|shantou|foshan|shaoguan|zhanjiang|zhaoqing|jiangmen|maoming|huizhou|meizhou|shanwei|heyuan|yangjiang|qingyuan|dongguan|zhongshan|chaozhou|jieyang|yunfu|광저우|선전|심천|주하이|산터우|포산|잔장|자오칭|장먼|후이저우|둥관|중산/,
    'guangdong',
  ],
  [
    /北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|浙江|安徽|福建|江西|河南|湖北|湖南|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台湾|杭州|宁波|温州|合肥|福州|厦门|宁德|南昌|郑州|武汉|长沙|成都|西安|沈阳|大连|长春|哈尔滨|石家庄|太原|昆明|贵阳|南宁|海口|兰州|洛阳|新乡|许昌|开封|南阳|焦作|安阳|商丘|平顶山|泉州|漳州|莆田|龙岩|三明|南平|湖州|金华|义乌|丽水|舟山|芜湖|唐山|保定|嘉兴|绍兴|衢州|台州/,
    'other',
  ],
  [
    /beijing|tianjin|shanghai|chongqing|hebei|shanxi|liaoning|jilin|heilongjiang|zhejiang|anhui|fujian|jiangxi|henan|hubei|hunan|hainan|sichuan|guizhou|yunnan|shaanxi|gansu|qinghai|inner mongolia|guangxi|tibet|ningxia|xinjiang|hong ?kong|macau|taiwan|hangzhou|ningbo|wenzhou|hefei|fuzhou|xiamen|ningde|nanchang|zhengzhou|wuhan|changsha|chengdu|xi'?an\b|shenyang|dalian|changchun|harbin|luoyang|xinxiang|xuchang|kaifeng|nanyang|jiaozuo|quanzhou|zhangzhou|putian|longyan|shaoxing|jiaxing|huzhou|jinhua|yiwu|wuhu|tangshan|other/,
    'other',
  ],
  [
    /베이징|북경|톈진|천진|상하이|상해|충칭|허베이|산시|랴오닝|요녕|지린|헤이룽장|저장|절강|안후이|푸젠|장시|허난|후베이|후난|하이난|쓰촨|홍콩|항저우|닝보|우한|청두|시안|선양|다롄|대련|정저우|뤄양|샤먼|하문|푸저우|취안저우|닝더|사오싱|자싱|원저우|후저우|진화|이우|허페이|난창|창사|하남성|복건성|其他|기타/,
    'other',
  ],
];

/** First two digits of a Chinese administrative code, which stand at the third place of a USCC. */
const PROVINCE_CODES: Record<string, Hub> = { '32': 'jiangsu', '37': 'shandong', '44': 'guangdong' };

/** Streets are named after cities of other provinces: `厦门市中山路`, `上海市南京西路`. */
const STREET = /[\u4e00-\u9fff]{2}(?:[东西南北中一二三]?路|大?街|大道)/g;

/** The hub in which a place lies: a province or one of its cities, in Chinese, pinyin or Korean. */
export function hubOfPlace(text: string): Hub | null {
  return lookUp(PROVINCES, foldText(text).toLowerCase().replace(/[’‘]/g, "'").replace(STREET, ''));
}

/** The hub where a company was registered, from the administrative division inside its USCC. */
export function hubOfUscc(uscc: string): Hub | null {
  const division = /^[0-9A-HJ-NPQRTUWXY]{2}(\d{2})\d{4}/.exec(uscc)?.[1];
  if (division === undefined) return null;
  return PROVINCE_CODES[division] ?? (Number(division) >= 11 && Number(division) <= 82 ? 'other' : null);
}

export function readHub(value: CellValue): Reading<Hub> {
  if (isNothing(value)) return UNKNOWN;
  const hub = hubOfPlace(writtenText(value));
  return hub === null ? refuse('hub-unknown', value) : read(hub);
}
