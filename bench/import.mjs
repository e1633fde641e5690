// Compares the import of 10,000 projects with what the XLSX library alone takes to read the same file, each in a process of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { usccCheckDigit } from '../packages/common/dist/index.js';
import { mapProjectColumns, readProjects, readTable, writeXlsx } from '../packages/spreadsheet/dist/index.js';

const ROWS = 10_000;
const RUNS = 5;
const GOAL = { ratio: 3, peakMb: 400 };

const HEADER = [
  '序号',
  '企业名称',
  '英文名称',
  '统一社会信用代码',
  '所在城市',
  '所属领域',
  '拟投资产品',
  'HS编码',
  '拟投资额',
  '用地需求',
  '用电负荷',
  '用水量',
  '废水类型',
  '是否需要港口',
  '计划开工',
  '中方持股比例',
  '合作方式',
  '用地方式',
  '境外投资手续',
  '资金证明',
  '目标市场',
  '备注',
];
const CITIES = [
  ['无锡', 'Wuxi', '320200'],
  ['苏州', 'Suzhou', '320500'],
  ['青岛', 'Qingdao', '370200'],
  ['深圳', 'Shenzhen', '440300'],
];
const PRODUCTS = [
  ['材料与零部件', '锂电池隔膜', '3920.20'],
  ['Green energy', 'PV module', '85414300'],
  ['生物医药', '原料药', '29339900'],
  ['components/materials', 'copper foil', '74101100'],
];
const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Row `n` of the list: every cell another text, as in real lists, and what must be read from some of them. */
function project(n) {
  const [zh, en, division] = CITIES[n % 4];
  const [sector, product, hs] = PRODUCTS[(n >> 2) % 4];
  const body = `91${division}${[...String(n).padStart(9, '0')].map((digit, at) => LETTERS[(Number(digit) * 3 + at) % 31]).join('')}`;
  const amounts = [
    [`${(n % 90) + 1}.5亿元`, ((n % 90) + 1.5) * 1e8],
    [`约${n + 1000}万元人民币`, (n + 1000) * 1e4],
    [`US$ ${(n % 400) + 1} million`, ((n % 400) + 1) * 1e6],
    [`${n + 10}억원`, (n + 10) * 1e8],
  ];
  const areas = [
    [`${(n % 900) + 10}亩`, ((n % 900) + 10) * 666.6667],
    [`${n + 1000}평`, (n + 1000) * 3.305785],
    [`${(n % 30) + 1}.5万平方米`, ((n % 30) + 1.5) * 1e4],
    [`${n + 5000} m2`, n + 5000],
  ];
  const [investment, amount] = amounts[n % 4];
  const [land, areaM2] = areas[(n >> 1) % 4];
  const month = (n % 12) + 1;
  const cells = [
    n + 1,
    `${zh}样本${n}新材料有限公司`,
    `${en} Sample ${n} Technology Co., Ltd.`,
    `${body}${usccCheckDigit(body)}`,
    n % 2 ? zh : en,
    sector,
    product,
    hs,
    investment,
    land,
    `${(n % 90) + 1}.5MW`,
    `${n + 30}吨/天`,
    ['少量', '有机废水', '高盐废水'][n % 3],
    n % 5 ? '否' : '是',
    `${2027 + (n % 3)}年${month}月`,
    n % 3 ? 0.24 : '51%',
    n % 2 ? '独资' : '合资',
    n % 2 ? '购地' : '租赁',
    ['无', '董事会已批准', '发改委备案'][n % 3],
    n % 2 ? '有' : '无',
    '美国、韩国',
    `第${n}号`,
  ];
  return { cells, amount, areaM2, start: `${2027 + (n % 3)}-${String(month).padStart(2, '0')}` };
}

const TASKS = {
  async library(bytes) {
    // The very copy that the package reads with.
    const { resolve } = createRequire(new URL('../packages/spreadsheet/package.json', import.meta.url));
    const { streamXlsxRows } = await import(resolve('hucre/xlsx'));
    let rows = 0;
    for await (const row of streamXlsxRows(bytes)) rows += row.values.length > 0 ? 1 : 0;
    return rows - 1;
  },
  async import(bytes) {
    const table = await readTable(bytes);
    const rows = readProjects(table, mapProjectColumns(table.header), { asOf: '2026-11-24' });
    const near = (a, b) => a !== undefined && Math.abs(a / b - 1) < 1e-9;
    return rows.filter(({ read, problems, duplicateOfRow, row }) => {
      const wanted = project(row - 1);
      return (
        problems.length === 0 &&
        duplicateOfRow === null &&
        near(read.investment?.amount, wanted.amount) &&
        near(read.areaM2?.min, wanted.areaM2) &&
        read.start === wanted.start
      );
    }).length;
  },
};

async function child(task, file) {
  const bytes = readFileSync(file);
  const start = process.hrtime.bigint();
  const right = await TASKS[task](bytes);
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  process.stdout.write(JSON.stringify({ right, milliseconds, peakMb: process.resourceUsage().maxRSS / 1024 }));
}

const run = (task, file) => JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), task, file], { encoding: 'utf8' }));

const best = (runs) => ({
  right: Math.min(...runs.map((one) => one.right)),
  milliseconds: Math.min(...runs.map((one) => one.milliseconds)),
  peakMb: Math.max(...runs.map((one) => one.peakMb)),
});

/** In turns, so that whatever else the machine does falls on both; the best of each counts. */
function measure(file) {
  const pairs = Array.from({ length: RUNS }, () => ({ library: run('library', file), whole: run('import', file) }));
  return { library: best(pairs.map((pair) => pair.library)), whole: best(pairs.map((pair) => pair.whole)) };
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'bridge-bench-'));
  try {
    const file = join(folder, 'projects.xlsx');
    writeFileSync(file, await writeXlsx([{ name: '企业', rows: [HEADER, ...Array.from({ length: ROWS }, (_, n) => project(n).cells)] }]));
    const { library, whole } = measure(file);
    const ratio = whole.milliseconds / library.milliseconds;
    const met = (ok) => (ok ? 'met' : 'missed');
    console.log(`library alone   ${library.milliseconds.toFixed(0)} ms, peak ${library.peakMb.toFixed(0)} MB`);
    console.log(
      `import          ${whole.milliseconds.toFixed(0)} ms, peak ${whole.peakMb.toFixed(0)} MB, ${whole.right} of ${ROWS} rows right`,
    );
    console.log(`ratio           ${ratio.toFixed(2)} (goal ≤ ${GOAL.ratio}: ${met(ratio <= GOAL.ratio)})`);
    console.log(`peak memory     ${whole.peakMb.toFixed(0)} MB (goal ≤ ${GOAL.peakMb} MB: ${met(whole.peakMb <= GOAL.peakMb)})`);
    process.exitCode = whole.right === ROWS && library.right === ROWS ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , task, file] = process.argv;
await (task && file ? child(task, file) : main());
