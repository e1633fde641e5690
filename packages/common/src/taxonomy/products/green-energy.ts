import { type ProductRow, sectorNodes } from './product-node.js';

const PHOTOVOLTAIC: readonly ProductRow[] = [
  ['photovoltaic', 'green-energy', 'photovoltaics', '태양광', '光伏', 'PV|solar|photovoltaic|태양광 설비|太阳能', '', null],
  ['polysilicon', 'photovoltaic', 'polysilicon', '폴리실리콘', '多晶硅', 'polycrystalline silicon|폴리 실리콘', '280461', '20'],
  [
    'ingot-wafer',
    'photovoltaic',
    'ingots and wafers',
    '잉곳·웨이퍼',
    '硅锭·硅片',
    'ingot|wafer|solar wafer|잉곳|硅片|硅锭',
    '381800',
    '26',
  ],
  ['pv-cell', 'photovoltaic', 'PV cell', '태양광 셀', '光伏电池片', 'solar cell|PV cells|태양전지|太阳能电池|电池片', '854142', '26'],
  [
    'pv-module',
    'photovoltaic',
    'PV module',
    '태양광 모듈',
    '光伏组件',
    'solar module|solar panel|PV modules|태양광모듈|태양광 패널|太阳能组件',
    '854143',
    '26',
  ],
  [
    'inverter',
    'photovoltaic',
    'inverter and power conversion system',
    '인버터·전력변환장치(PCS)',
    '逆变器·储能变流器',
    'inverter|PCS|인버터|전력변환장치|逆变器|变流器',
    '850440',
    '28',
  ],
  [
    'floating-solar',
    'photovoltaic',
    'floating solar structures',
    '수상태양광 구조물',
    '水上光伏浮体',
    'floating solar|floating structures|수상태양광|水上光伏',
    '',
    '22',
  ],
];

const WIND: readonly ProductRow[] = [
  [
    'wind',
    'green-energy',
    'wind power equipment',
    '풍력 설비',
    '风电设备',
    'wind|offshore wind|wind power|해상풍력|풍력|海上风电|风电',
    '',
    null,
  ],
  ['wind-turbine', 'wind', 'wind turbine', '풍력터빈', '风力发电机组', 'wind generator|풍력 터빈|풍력발전기|风机|风电机组', '850231', '28'],
  ['wind-tower', 'wind', 'wind tower', '풍력 타워', '风电塔筒', 'tower|풍력타워|塔筒', '730820', '25'],
  [
    'wind-substructure',
    'wind',
    'wind substructure',
    '풍력 하부구조물',
    '风电基础(单桩·导管架)',
    'substructure|monopile|jacket|하부구조물|모노파일|재킷|单桩|导管架|风电基础',
    '730890',
    '25',
  ],
  [
    'wind-blade',
    'wind',
    'wind blade',
    '풍력 블레이드',
    '风电叶片',
    'blade|wind turbine blade|풍력 날개|블레이드|叶片',
    '85030030 850300',
    '28',
  ],
  ['wind-nacelle', 'wind', 'nacelle', '나셀', '风电机舱', 'wind nacelle|机舱', '850300', '28'],
];

const GRID: readonly ProductRow[] = [
  ['grid', 'green-energy', 'grid and storage equipment', '전력망·저장 설비', '电网与储能设备', '', '', '28'],
  [
    'energy-storage-system',
    'grid',
    'energy storage system',
    '에너지저장장치(ESS)',
    '储能系统',
    'ESS|BESS|energy storage|에너지저장장치|储能',
    '85076000 850760',
    '28',
  ],
  ['submarine-cable', 'grid', 'submarine cable', '해저케이블', '海底电缆', 'subsea cable|해저 케이블|海缆', '854460', '28'],
  ['transformer', 'grid', 'transformer', '변압기', '变压器', 'power transformer|전력 변압기', '850421 850422 850423', '28'],
  [
    'hvdc',
    'grid',
    'HVDC equipment',
    '초고압직류송전(HVDC) 설비',
    '高压直流输电设备',
    'HVDC|초고압직류송전|高压直流输电|柔性直流',
    '',
    '28',
  ],
];

const HYDROGEN: readonly ProductRow[] = [
  ['hydrogen', 'green-energy', 'hydrogen', '수소', '氢能', 'hydrogen equipment|수소 설비|氢', '', null],
  [
    'electrolyser',
    'hydrogen',
    'water electrolysis equipment',
    '수전해 설비',
    '电解水制氢装置',
    'electrolyser|electrolyzer|water electrolysis plant|electrolysis|수전해|电解槽|制氢设备',
    '854330',
    '28',
  ],
  ['green-hydrogen', 'hydrogen', 'green hydrogen', '그린수소', '绿氢', 'clean hydrogen|청정수소|清洁氢', '280410', '20'],
  ['fuel-cell', 'hydrogen', 'fuel cell', '연료전지', '燃料电池', 'fuel cell stack|수소연료전지|燃料电池电堆', '850680', '28'],
  ['hydrogen-vessel', 'hydrogen', 'hydrogen storage vessel', '수소저장용기', '储氢容器', 'hydrogen tank|수소탱크|储氢瓶', '731100', '25'],
  ['green-ammonia', 'hydrogen', 'green ammonia', '그린암모니아', '绿氨', 'ammonia|그린 암모니아', '2814', '20'],
];

const SERVICES: readonly ProductRow[] = [
  [
    'power-generation',
    'green-energy',
    'power generation',
    '발전사업',
    '发电',
    'solar power plant|wind farm|power plant|태양광 발전|풍력 발전|发电站|光伏电站|风电场',
    '2716',
    '35',
  ],
  ['data-centre', 'green-energy', 'data centre', '데이터센터', '数据中心', 'data center|AI data centre|AI 데이터센터|算力中心', '', '63'],
];

export const GREEN_ENERGY = sectorNodes('green-energy', { en: 'green energy', ko: '그린에너지', zh: '绿色能源' }, [
  ...PHOTOVOLTAIC,
  ...WIND,
  ...GRID,
  ...HYDROGEN,
  ...SERVICES,
]);
