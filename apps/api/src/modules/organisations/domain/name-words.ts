/** What companies do, in the words that stand in their names: one concept each, `中文|한국어|english`. */
const BUSINESS: Readonly<Record<string, string>> = {
  cobalt: '钴业,钴|코발트|cobalt',
  lithium: '锂业,锂|리튬|lithium',
  nickel: '镍业,镍|니켈|nickel',
  copper: '铜业,铜|동박,구리|copper',
  aluminium: '铝业,铝|알루미늄|aluminium,aluminum',
  steel: '钢铁,钢|철강,스틸|steel,iron',
  silicon: '硅业,硅|실리콘,규소|silicon',
  rareEarth: '稀土|희토류|rareearth,rareearths',
  newEnergy: '新能源|신에너지,신재생|newenergy',
  energy: '能源|에너지|energy,power',
  battery: '动力电池,蓄电池,电池|배터리,전지|battery,batteries',
  storage: '储能|에너지저장|energystorage,ess',
  material: '新材料,材料|신소재,소재,머티리얼즈,머티리얼|materials,material,newmaterials,advancedmaterials',
  chemical: '化工,化学|화학,케미칼|chemical,chemicals,chemistry',
  fluorine: '氟化工,氟业|불소|fluorine,fluorochemical',
  film: '薄膜,膜业|필름|film,films',
  foil: '铜箔,铝箔,箔业|박|foil,foils',
  electronics: '电子|전자,일렉트로닉스|electronics,electronic',
  electric: '电气|전기|electric,electrical',
  auto: '汽车|자동차,오토|auto,automobile,automotive,motor,motors',
  parts: '零部件,部件|부품|parts,components',
  semiconductor: '半导体|반도체|semiconductor,semiconductors',
  photovoltaic: '光伏,太阳能|태양광,태양에너지,솔라|solar,photovoltaic,pv',
  wind: '风电,风能|풍력|wind,windpower',
  hydrogen: '氢能,氢业|수소|hydrogen',
  environment: '环保,环境|환경|environmental,environment,eco',
  recycling: '循环,再生资源|리사이클링,재활용|recycling,circular',
  bio: '生物科技,生物|바이오|bio,biotech,biotechnology,biological',
  pharma: '制药,药业,医药|제약,파마,의약|pharma,pharmaceutical,pharmaceuticals,medicine',
  medical: '医疗|의료,메디칼|medical',
  food: '食品|식품|food,foods',
  machinery: '机械,装备|기계,장비|machinery,equipment',
  precision: '精密|정밀|precision',
  heavy: '重工|중공업|heavyindustries,heavyindustry',
  shipping: '航运,海运|해운|shipping',
  logistics: '物流|물류,로지스틱스|logistics',
  investment: '投资,资本|투자,캐피탈|investment,investments,capital',
  construction: '建设,建筑,工程|건설,엔지니어링|construction,engineering',
  mining: '矿业,矿产|광업|mining,minerals,resources',
  glass: '玻璃|유리,글라스|glass',
  paper: '纸业|제지|paper',
  textile: '纺织|섬유|textile,textiles,fiber,fibre',
};
/** Said of any company: such words tell nothing apart. */
const SAID_OF_ALL =
  '高新技术,科学技术,科技,技术,实业,产业,工业,企业,贸易,国际,控股,发展,制造,中国,业|테크놀로지,테크,기술,산업,공업,기업,무역,국제,홀딩스,그룹,차이나,중국,코리아,한국|technology,technologies,tech,industrial,industry,industries,trading,trade,international,holding,holdings,group,development,manufacturing,china,korea,enterprise,enterprises,and,of,the';
/** Where a company says that it is from. */
const PLACES: Readonly<Record<string, string>> = {
  zhejiang: '浙江省,浙江|저장성,저장,절강|zhejiang',
  jiangsu: '江苏省,江苏|장쑤성,장쑤,강소|jiangsu',
  shandong: '山东省,山东|산둥성,산둥,산동|shandong',
  guangdong: '广东省,广东|광둥성,광둥,광동|guangdong',
  shanghai: '上海市,上海|상하이,상해|shanghai',
  beijing: '北京市,北京|베이징,북경|beijing',
  tianjin: '天津市,天津|톈진,천진|tianjin',
  chongqing: '重庆市,重庆|충칭,중경|chongqing',
  shenzhen: '深圳市,深圳|선전,심천|shenzhen',
  guangzhou: '广州市,广州|광저우,광주|guangzhou',
  suzhou: '苏州市,苏州|쑤저우,소주|suzhou',
  nanjing: '南京市,南京|난징,남경|nanjing',
  wuxi: '无锡市,无锡|우시,무석|wuxi',
  hangzhou: '杭州市,杭州|항저우,항주|hangzhou',
  ningbo: '宁波市,宁波|닝보,영파|ningbo',
  qingdao: '青岛市,青岛|칭다오,청도|qingdao',
  jinan: '济南市,济南|지난,제남|jinan',
  yantai: '烟台市,烟台|옌타이,연태|yantai',
  weihai: '威海市,威海|웨이하이,위해|weihai',
  hunan: '湖南省,湖南|후난,호남|hunan',
  hubei: '湖北省,湖北|후베이,호북|hubei',
  hebei: '河北省,河北|허베이,하북|hebei',
  henan: '河南省,河南|허난,하남|henan',
  fujian: '福建省,福建|푸젠,복건|fujian',
  anhui: '安徽省,安徽|안후이,안휘|anhui',
  sichuan: '四川省,四川|쓰촨,사천|sichuan',
  jiangxi: '江西省,江西|장시,강서|jiangxi',
  seoul: '首尔|서울|seoul',
  gunsan: '群山|군산|gunsan',
  jeonju: '全州|전주|jeonju',
  jeonbuk: '全北|전북|jeonbuk',
  busan: '釜山|부산|busan',
};

export type WordKind = 'business' | 'place' | 'common';
export interface NameWord {
  text: string;
  kind: WordKind;
  concept: string;
}
export type Script = 'ko' | 'zh' | 'en';

const SCRIPT_PLACE: Record<Script, number> = { zh: 0, ko: 1, en: 2 };

function words(script: Script): NameWord[] {
  const of = (kind: WordKind, concept: string, line: string): NameWord[] =>
    (line.split('|')[SCRIPT_PLACE[script]] ?? '').split(',').map((text) => ({ text, kind, concept }));
  return [
    ...Object.entries(BUSINESS).flatMap(([concept, line]) => of('business', concept, line)),
    ...Object.entries(PLACES).flatMap(([concept, line]) => of('place', concept, line)),
    ...of('common', '', SAID_OF_ALL),
  ].sort((left, right) => right.text.length - left.text.length || (left.text < right.text ? -1 : 1));
}

/** The words of each script, longer ones before those that they contain. */
export const NAME_WORDS: Record<Script, readonly NameWord[]> = { zh: words('zh'), ko: words('ko'), en: words('en') };
