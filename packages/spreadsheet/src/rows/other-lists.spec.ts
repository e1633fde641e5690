import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { mapParcelColumns, mapProjectColumns, readParcels, readProjects, readTable, type TableOptions, writeXlsx } from '../index.js';
import { rowXml, workbookParts, zipOf } from '../testing/zip-maker.js';

async function projectsOf(bytes: Uint8Array, options: TableOptions = {}) {
  const table = await readTable(bytes, options);
  const mapping = mapProjectColumns(table.header);
  return { table, mapping, rows: readProjects(table, mapping, { asOf: '2026-11-24' }) };
}
const csv = (text: string): Buffer => Buffer.from(text);

describe('lists of the same kind in other shapes', () => {
  it('are read with Korean headers that carry the units', async () => {
    const { rows, mapping } = await projectsOf(
      await writeXlsx([
        {
          name: '기업 목록',
          rows: [
            ['2027년 산둥성 투자조사단 참가기업'],
            ['(단위: 아래 표 참조)'],
            [
              '연번',
              '기업명(중문)',
              '기업명(영문)',
              '통일사회신용코드',
              '소재 도시',
              '산업분야',
              '투자품목',
              'HS코드',
              '투자액(만 달러)',
              '필요면적(평)',
              '필요전력(kW)',
              '용수(톤/일)',
              '폐수 종류',
              '항만 이용 여부',
              '착공 예정 시기',
              '중국측 지분율(%)',
              '투자형태',
              '임대/분양',
              '자금증빙',
              '고용인원',
              '담당자 연락처',
            ],
            [
              1,
              '青岛示例有限公司',
              'Qingdao Example Co., Ltd.',
              '91370200MW2LW975P5',
              '칭다오',
              '소재·부품',
              '동박',
              '7410.11',
              1600,
              '9,680',
              2800,
              180,
              '중금속 함유',
              'O',
              '2029년 3분기',
              80,
              '합작',
              '임대',
              '유',
              '120명',
              '-',
            ],
          ],
        },
      ]),
    );
    expect(mapping.columns.filter((column) => column.field === null).map((column) => column.header)).toEqual(['담당자 연락처']);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.problems).toEqual([]);
    expect(rows[0]?.read).toMatchObject({
      companyName: { zh: '青岛示例有限公司', en: 'Qingdao Example Co., Ltd.', ko: null },
      hub: 'shandong',
      sector: 'components-materials',
      hs: '741011',
      investment: { amount: 1.6e7, currency: 'USD' },
      powerMw: 2.8,
      waterM3PerDay: 180,
      effluent: 'heavy-metal',
      portNeeded: true,
      start: '2029-Q3',
      chineseEquityPercent: 80,
      form: 'joint-venture',
      tenure: 'lease',
      fundsEvidenced: true,
      jobs: 120,
    });
    expect(rows[0]?.read.areaM2?.min).toBeCloseTo(9680 * 3.305785, 6);
  });

  it('are read with other English headers in another order', async () => {
    const { rows } = await projectsOf(
      csv(
        [
          'Zhejiang delegation 2027,,,,,,,,',
          'Remarks,Investment amount (USD million),Company name,Land area (ha),Unified Social Credit Code,Main products,Industry,Construction start,Electricity demand (MW)',
          '"first, second",12.5,浙江示例股份有限公司 / Zhejiang Example Co. Ltd.,3.5,91330100MA27XXXX1A,lithium hydroxide,New materials,"June 2027",TBD',
        ].join('\r\n'),
      ),
    );
    expect(rows[0]?.read).toMatchObject({
      companyName: { zh: '浙江示例股份有限公司', en: 'Zhejiang Example Co. Ltd.', ko: null },
      hub: 'other',
      productText: 'lithium hydroxide',
      investment: { amount: 1.25e7, currency: 'USD' },
      areaM2: { min: 35_000, max: 35_000 },
      powerMw: null,
      start: '2027-06',
      remarks: 'first, second',
    });
    expect(rows[0]?.written.powerMw).toBe('TBD');
  });

  it('are found on the right sheet, under two header rows, between sections, totals and notes', async () => {
    const merges = '<mergeCells count="2"><mergeCell ref="A5:A6"/><mergeCell ref="D2:E2"/></mergeCells>';
    const list = [
      rowXml(1, ['广东省企业名单']),
      rowXml(2, ['城市', '企业', '信用代码', '项目需求', null, '开工']),
      rowXml(3, [null, null, null, '用地(亩)', '投资额(万元)', null]),
      rowXml(4, ['一、新材料']),
      rowXml(5, ['深圳', '甲示例有限公司', '91440300DEQKGF1WH4', 150, 30_000, '2027年底']),
      rowXml(6, [null, '乙示例有限公司', '91440300BMH8RL584P', '８０', '5,600', '2028上半年']),
      rowXml(7, ['合计', null, null, 230, 35_600]),
      rowXml(9, ['注：以上信息仅供参考。']),
    ].join('');
    const bytes = zipOf(
      workbookParts([
        { name: '说明', data: rowXml(1, ['填表说明', '请如实填写']) },
        { name: '旧', data: rowXml(1, ['企业名称', '信用代码', '用地', '投资额', '城市', '开工', '用电']), hidden: true },
        { name: '企业&amp;项目', data: list, after: merges },
      ]),
    );
    const { table, rows } = await projectsOf(bytes);
    expect(table.sheetName).toBe('企业&项目');
    expect(table.headerRow).toBe(2);
    expect(
      rows.map(({ row, sheetRow, read }) => [
        row,
        sheetRow,
        read.city,
        read.companyName.zh,
        read.areaM2?.min,
        read.investment?.amount,
        read.start,
      ]),
    ).toEqual([
      [1, 5, '深圳', '甲示例有限公司', 100_000.005, 3e8, '2027-12'],
      [2, 6, '深圳', '乙示例有限公司', 53_333.336, 5.6e7, '2028-Q2'],
    ]);
    expect(rows.flatMap((row) => row.problems)).toEqual([]);
  });

  it('give the month where a program made a day of it, and refuse formulas whatever they show', async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const data = [
      rowXml(1, ['企业名称', '信用代码', '计划开工', '用地']),
      '<row r="2"><c r="A2" t="inlineStr"><is><t>甲示例有限公司</t></is></c><c r="C2" s="1"><v>46539</v></c><c r="D2" t="str"><f>B9&amp;"亩"</f><v>150亩</v></c></row>',
      '<row r="3"><c r="A3" t="inlineStr"><is><t>乙示例有限公司</t></is></c><c r="C3" s="2"><v>46539</v></c><c r="D3" t="e"><v>#REF!</v></c></row>',
    ].join('');
    const { rows } = await projectsOf(zipOf(workbookParts([{ name: 'a', data }], styles)));
    expect(rows.map((row) => row.read.start)).toEqual(['2027-06', '2027-06-01']);
    expect(rows.map((row) => row.read.areaM2)).toEqual([null, null]);
    expect(rows[0]?.problems).toMatchObject([
      { code: 'formula-text', severity: 'error', field: 'areaM2', columnLetter: 'D', value: '=B9&"亩"' },
    ]);
    expect(rows[1]?.problems).toMatchObject([{ code: 'cell-error', value: '#REF!' }]);
  });

  it.each([
    [
      'gb18030',
      iconv.encode('企业名称,信用代码,投资额,所在城市\n无锡示例有限公司,9132020035ACWH0686,3亿元,无锡\n', 'gb18030'),
      '无锡示例有限公司',
    ],
    ['cp949', iconv.encode('기업명,신용코드,투자액,소재지\n똠방각하 펲 뷁,9132020035ACWH0686,490억원,우시\n', 'cp949'), '똠방각하 펲 뷁'],
    ['utf-8', csv('\ufeff企业名称;信用代码;投资额;所在城市\n无锡示例有限公司;9132020035ACWH0686;3亿元;无锡\n'), '无锡示例有限公司'],
    [
      'utf-8',
      iconv.encode('\ufeff企业名称\t信用代码\t投资额\t所在城市\n无锡示例有限公司\t9132020035ACWH0686\t3亿元\t无锡\n', 'utf-16le'),
      '无锡示例有限公司',
    ],
  ])('are read in %s however the cells are separated', async (encoding, bytes, name) => {
    const { table, rows } = await projectsOf(bytes);
    expect(table.encoding).toBe(encoding);
    expect([rows[0]?.read.companyName.zh, rows[0]?.read.companyName.ko]).toContain(name);
    expect(rows[0]?.read.hub).toBe('jiangsu');
  });

  it('keep apart sister companies of one name and know one company under two spellings', async () => {
    const { rows } = await projectsOf(
      csv(
        [
          '企业名称,英文名称,统一社会信用代码,投资额',
          '无锡芮盛新材料股份有限公司,Wuxi Ruisheng Co. Ltd,9132020035ACWH0686,1亿元',
          '无锡芮盛新材料有限公司,Wuxi Ruisheng Co. Ltd,91320200URKNB7E72K,2亿元',
          '无锡芮盛（集团）,WUXI RUISHENG,9132020035ACWH0686,3亿元',
          '苏州示例有限公司,Suzhou Example Co. Ltd.,,1亿元',
          '蘇州示例有限公司,Suzhou Example Ltd,,1亿元',
          '苏州示例股份有限公司,"Suzhou Example Co., Ltd.",,1亿元',
        ].join('\n'),
      ),
    );
    expect(rows.map((row) => row.duplicateOfRow)).toEqual([null, null, 1, null, null, 4]);
  });

  it('take a person’s corrections of the columns and remember the list by its header', async () => {
    const table = await readTable(csv('企业名称,负责单位,规模,城市,投资额\n无锡示例有限公司,甲,150亩,无锡,3亿元\n'));
    const plain = mapProjectColumns(table.header);
    const corrected = mapProjectColumns(table.header, { 1: null, 2: 'areaM2', 3: 'nonsense' });
    expect(plain.columns.map((column) => column.field)).toEqual(['companyName', null, null, 'city', 'investment']);
    expect(corrected.columns.map((column) => column.field)).toEqual(['companyName', null, 'areaM2', 'city', 'investment']);
    expect(corrected.fingerprint).toBe(plain.fingerprint);
    expect(mapProjectColumns(['企业名称', '城市', '投资额']).fingerprint).not.toBe(plain.fingerprint);
    expect(readProjects(table, corrected)[0]?.read.areaM2?.min).toBeCloseTo(100_000.005, 6);
  });

  it('take the money of a bare amount from the unit above the header, but no area from it', async () => {
    const { rows } = await projectsOf(
      csv('山东省企业名单,,,\n（单位：万美元）,,,\n企业名称,投资额,用地,城市\n青岛示例有限公司,1600,150,青岛\n'),
    );
    expect(rows[0]?.read.investment).toEqual({ amount: 1.6e7, currency: 'USD' });
    expect(rows[0]?.read.areaM2).toBeNull();
    expect(rows[0]?.problems.map((problem) => problem.code)).toEqual(['unit-missing']);
  });

  it('can be parcel lists in Chinese or English', async () => {
    const table = await readTable(
      csv(
        '工区,地块编号,面积(平方米),供地方式,租金(韩元/平方米/年),可供地时间,电压,状态,确认日期,确认机构\n3工区,3-01,10000,租赁,1500,2027年6月,22.9kV,可用,2026-11-02,新万金开发厅\n',
      ),
    );
    expect(table.kind).toBe('opportunities');
    const [row] = readParcels(table, mapParcelColumns(table.header));
    expect(row?.problems).toEqual([]);
    expect(row?.read).toMatchObject({
      block: '3',
      parcelNo: '3-01',
      areaM2: 10_000,
      tenure: 'lease',
      rentKrwPerM2Year: 1500,
      availableFrom: '2027-06-30',
      voltageKv: 22.9,
      status: 'available',
      confirmedBy: 'sdia',
    });
    const english = await readTable(
      csv(
        'Parcel,Area (pyeong),Sale price (KRW/pyeong),Available from,Status,Floor area ratio (%)\n7-02,"1,000","500,000",immediately,Available,350%\n',
      ),
    );
    const [parcel] = readParcels(english, mapParcelColumns(english.header), { asOf: '2026-11-24' });
    expect(parcel?.read).toMatchObject({
      block: '7',
      areaM2: 3305.785,
      availableFrom: '2026-11-24',
      status: 'available',
      floorAreaPercent: 350,
    });
  });
});
