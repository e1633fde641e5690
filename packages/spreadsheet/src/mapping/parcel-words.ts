import type { ParcelColumn } from './columns.js';
import type { SynonymTable } from './synonyms.js';

/** Header words of parcel lists; see {@link SynonymTable}. */
export const PARCEL_WORDS: SynonymTable<ParcelColumn> = {
  row: '=구분|=序号|=no|=no.|=#|=번호|=연번|=순번|=seq',
  block: '공구|블록|工区|区块|=block|block no|section|work section|=단지|단지명',
  parcelNo:
    '필지번호|필지|획지번호|획지|지번|地块编号|地块号|地块|宗地编号|宗地|parcel no|parcel number|parcel|lot no|lot number|lot|plot no|plot',
  areaM2: '부지면적|필지면적|공급면적|면적|地块面积|用地面积|面积|site area|plot area|=size|=site size|parcel area|lot area|area',
  areaPyeong: '평수|=평|=坪|면적 평|坪数|area in pyeong|pyeong',
  divisible: '분할가능|분할여부|분할|可否分割|是否可分割|可分割|能否分割|divisible|can be divided|subdivision|divisibility',
  tenure:
    '공급방식|공급방법|공급유형|공급형태|분양/임대|임대/분양|供地方式|供应方式|出让方式|用地方式|出让/租赁|租赁/出让|租售方式|=租售|supply method|tenure|sale/lease|sale or lease',
  salePriceKrwPerM2:
    '분양가|분양가격|매각가|분양단가|공급단가|매각단가|토지가격|地价|土地价格|공급가격|出让价格|出让价|出让单价|售价|sale price|selling price|price',
  rentKrwPerM2Year: '임대단가|임대료|임차료|연임대료|租金|年租金|annual rent|rent|rental',
  availableFrom:
    '공급가능일|공급가능시기|공급시기|공급예정|사용가능일|사용가능시기|입주가능일|입주가능시기|입주시기|공급일|可供地时间|供地时间|供应时间|可用时间|可用日期|交付时间|交地时间|交地日期|available from|ready from|ready by|availability date|availability|available|handover',
  permittedKsic:
    '입주가능업종|입주업종|허용업종|유치업종|입주 가능 업종|업종|允许行业|准入行业|准入产业|适合产业|可入驻行业|入驻行业|招商产业|eligible industries|permitted industries|permitted industry|permitted ksic|allowed industries|industries|ksic',
  powerMw: '수전용량|전력공급|공급전력|전력용량|전력|전기|供电容量|供电|电力|power supply|power capacity|power|electricity',
  voltageKv: '공급전압|전압|电压|voltage',
  waterM3PerDay: '공업용수|용수공급|용수|工业用水|供水|用水|industrial water|water supply|water',
  effluentRoute:
    '폐수처리방법|폐수처리|오폐수처리|오폐수|폐수|废水处理|污水处理|废水|污水|排水|wastewater treatment|wastewater|effluent route|effluent|waste water',
  gas: '도시가스|가스|天然气|燃气|city gas|natural gas|gas',
  steam: '스팀|증기|蒸汽|steam',
  portDistanceKm:
    '신항만거리|항만거리|신항거리|신항만|항만|距新港|港口距离|新港距离|距港口|distance to port|port distance|distance to new port|port',
  coveragePercent: '건폐율|建筑密度|building coverage|coverage ratio|coverage|bcr',
  floorAreaPercent: '용적률|용적율|容积率|floor area ratio|floor-area ratio|=far',
  status: '공급상태|필지상태|토지상태|진행상태|진행상황|=진행|상태|=현황|状态|现状|status',
  confirmedOn:
    '확인일자|확인일|기준일자|기준일|작성일|갱신일|确认日期|数据日期|核实日期|verified on|确认日|基准日|更新日期|confirmed on|confirmation date|as of|updated|last confirmed|date confirmed',
  confirmedBy:
    '확인기관|담당기관|확인자|확인부서|관리기관|确认机构|数据来源|核实单位|verified by|确认单位|主管机构|confirmed by|confirming body|authority|responsible body',
  remarks: '비고|특이사항|참고사항|备注|=说明|remarks|remark|=notes|=note|comments',
};
