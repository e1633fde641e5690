import type { ProjectColumn } from './columns.js';
import type { SynonymTable } from './synonyms.js';

/** Header words by column in Chinese, English and Korean; `=` stands before words that only count as the whole header. */
export const PROJECT_WORDS: SynonymTable<ProjectColumn> = {
  row: '=序号|=编号|=no|=no.|=#|=번호|=연번|=순번|=seq|=s/n|=№|=项次|=구분',
  companyName:
    '企业名称|公司名称|单位名称|机构名称|投资方|投资主体|投资企业|=企业|=公司|=单位|企业全称|公司全称|기업명|회사명|업체명|법인명|투자기업|투자자명|=기업|=회사|=업체|=상호|company name|name of company|name of enterprise|enterprise name|investor|=company|=enterprise|=firm|=name|=名称',
  companyNameZh:
    '中文名称|中文名|公司中文名称|企业中文名称|chinese name|company name in chinese|중문명|중문 기업명|중국어명|기업명 중문|회사명 중문',
  companyNameEn:
    '英文名称|英文名|外文名称|公司英文名称|企业英文名称|english name|company name in english|영문명|영문 기업명|영어명|기업명 영문|회사명 영문',
  companyNameKo: '韩文名称|韩文名|韩语名称|korean name|company name in korean|국문명|한글명|한국어명|국문 기업명|한글 기업명',
  uscc: '统一社会信用代码|社会信用代码|统一信用代码|信用代码|营业执照号|=uscc|social credit identifier|social credit|uscc code|social credit code|credit code|통일사회신용코드|사회신용코드|통일신용코드|신용코드',
  hub: '所在省份|所在省市|所在地区|省份|省市|地区|=省|=region|province|=hub|home region|지역|소재 성|출신 지역|=성|성시',
  city: '所在城市|城市|所在市|所在地|注册地|企业地址|=地址|city|registered in|registered at|headquarters|location|도시|소재지|본사|소재 도시',
  sector:
    '所属领域|投资领域|产业领域|领域|产业方向|产业类型|所属板块|=板块|所属行业|行业|产业类别|所属产业|=产业|sector|industry|=category|=field|field of business|business area|business field|line of business|분야|업종|산업분야|투자분야|산업군|사업분야|=산업',
  productText:
    '拟投资产品|投资产品|拟生产产品|产品名称|主要产品|主营产品|产品|拟建项目|建设项目|建设内容|拟投资项目|投资项目|项目名称|项目内容|product|products|main product|main output|=output|goods to be produced|=goods|project|item|투자품목|생산품목|생산제품|주요제품|투자제품|제품|품목|투자내용|사업내용|투자 아이템',
  product: 'product code|产品代码|제품코드',
  hs: 'hs编码|hs代码|海关编码|税则号|税则|商品编号|税号|商品编码|=hs|hs code|hscode|hs no|tariff code|tariff no|tariff number|customs code|commodity code|hs번호|hs코드|hs 코드|hs부호|세번',
  ksic: 'ksic|韩国标准产业分类|标准产业分类|표준산업분류|산업분류코드|업종코드|산업분류',
  investment:
    '拟投资额|投资额|投资金额|投资总额|总投资|计划投资|投资规模|预计投资|意向投资|investment amount|planned investment|total investment|investment size|planned outlay|outlay|investment volume|investment|capex|투자액|투자금액|투자규모|총투자|투자예정액|투자예정금액|투자계획액|투자비',
  areaM2:
    '用地需求|用地面积|占地面积|需地面积|土地需求|土地面积|所需土地|拟用地|用地规模|用地|占地|需地|=土地|拟选址面积|厂房面积|面积|land required|land requirement|land area|land need|site area|required area|plot size|site size|land size|land|area|부지면적|필요면적|소요면적|희망면적|필요부지|소요부지|토지면적|용지면적|부지규모|면적|부지|용지',
  powerMw:
    '用电负荷|用电需求|用电容量|电力需求|电力负荷|用电量|用电|电力|负荷|用能负荷|供电需求|power demand|power load|electrical load|electric load|electricity load|peak load|=load|electric power|electricity|power|전력수요|필요전력|소요전력|전력사용|전력량|전력|전기',
  waterM3PerDay:
    '用水量|用水需求|日用水量|工业用水|用水|需水|water demand|industrial water|water use|water|공업용수|용수량|용수사용량|용수수요|필요용수|용수',
  effluent:
    '废水类型|废水种类|废水特征|废水|污水类型|污水|排水|wastewater type|wastewater|waste water|effluent|폐수종류|폐수유형|폐수성상|배출폐수|폐수|오폐수',
  portNeeded:
    '是否需要港口|港口需求|需要港口|港口|码头|port needed|port required|port use|port access|port|quay|항만필요|항만이용|항만 이용|항만수요|항만|부두',
  gasNeeded: '天然气需求|天然气|燃气|用气|natural gas|city gas|gas needed|gas|도시가스|가스',
  steamNeeded: '蒸汽需求|蒸汽|steam needed|steam|스팀|증기',
  renewableSharePercent:
    '绿电比例|绿电需求|绿电|可再生能源比例|可再生能源|renewable share|renewable energy|renewable|re100|재생에너지 비율|재생에너지비중|재생에너지|녹색전력',
  start:
    '计划开工时间|计划开工|拟开工时间|预计开工|开工时间|开工日期|开工|动工|建设时间|计划时间|planned start|start date|construction start|start of construction|groundbreaking|commencement|start|착공예정|착공시기|착공일|착공|투자시기|사업시기|공사시작',
  chineseEquityPercent:
    '中方持股比例|中方股比|中方占股|中方比例|持股比例|股权比例|股权结构|股比|出资比例|chinese equity|chinese share|chinese stake|equity share|equity ratio|shareholding|equity|중국측 지분|중국 지분|중방 지분|지분율|지분비율|지분',
  form: '合作方式|合作形式|合作模式|投资模式|投资方式|投资形式|设立方式|企业形式|form of investment|investment form|investment type|venture form|mode of entry|cooperation mode|cooperation form|=单独/合资|=独资/合资|=단독/합작|=form|joint venture|jv or wfoe|=wfoe|=jv|투자형태|투자방식|합작여부|진출형태|진출방식|법인형태|설립형태',
  tenure:
    '用地方式|土地使用方式|土地使用|取地方式|供地方式|土地取得方式|拿地方式|土地方式|土地性质|land tenure|tenure|lease or purchase|purchase or lease|lease/purchase|buy or lease|공급방식|부지확보|입지방식|토지취득|용지공급|임대/분양|분양/임대|임대 분양|분양 임대',
  odi: '境外投资手续|境外投资备案|境外投资审批|境外投资进度|对外投资手续|odi手续|备案情况|审批情况|odi status|odi|outbound approval|outbound filing|outbound investment|overseas investment approval|해외투자절차|해외투자신고|해외투자승인|해외투자 절차|해외투자 진행|해외직접투자',
  fundsEvidenced:
    '资金证明|资金来源证明|资信证明|银行资信|资金来源|proof of funds|evidence of funds|fund proof|proof of fund|자금증빙|자금증명|자금조달증빙|자금조달|자금 증빙',
  priorPlantsAbroad:
    '境外建厂经验|境外工厂|海外工厂|海外建厂|境外建厂|overseas plants|plants abroad|prior plants|foreign plants|overseas experience|해외공장|해외진출경험|해외 공장',
  ownsTechnology:
    '自有技术|技术所有权|自主知识产权|知识产权|核心技术|technology ownership|owns technology|own technology|proprietary technology|자체기술|기술보유|기술소유|자체 기술',
  koreanEntity:
    '韩国法人|在韩法人|韩国子公司|韩国公司|korean entity|korean subsidiary|korean corporation|한국법인|국내법인|한국 법인|국내 법인',
  markets:
    '目标市场|销售市场|主要市场|出口市场|市场|target market|target markets|sales market|market|markets|목표시장|판매시장|대상시장|타깃시장|수출시장|대상국|시장',
  sellsPower: '是否售电|售电|电力销售|sells power|sell electricity|power sales|전력판매|발전사업',
  jobs: '用工人数|拟用工|用工|就业人数|岗位数|带动就业|employment|headcount|workers|new jobs|jobs|고용인원|고용계획|고용|채용|인력',
  remarks: '备注|其他说明|补充说明|=说明|remarks|remark|=notes|=note|comments|비고|특이사항|참고사항',
};
