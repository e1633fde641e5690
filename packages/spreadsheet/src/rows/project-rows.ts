import { EMPTY_PROJECT, type ImportProblem, type LocalisedText, type ProjectFields } from '@bridge/common';
import type { Mapping, ProjectColumn } from '../mapping/index.js';
import type { Table } from '../tables/index.js';
import {
  hubOfPlace,
  hubOfUscc,
  proposeProduct,
  readAmount,
  readArea,
  readCount,
  readEffluent,
  readForm,
  readHs,
  readHub,
  readKsicList,
  readMarkets,
  readOdi,
  readPeriod,
  readPower,
  readSector,
  readShare,
  readTenure,
  readUscc,
  readWater,
  readYesNo,
  splitNames,
} from '../values/index.js';
import { type Reading, refuse } from '../values/reading.js';
import type { CellValue } from '../values/text.js';
import { problemAt, readText } from './cell-reading.js';
import { unitOfTitles } from './column-units.js';
import { DuplicateFinder } from './duplicates.js';
import { TOGETHER_READERS, withProductAndCode } from './product-and-code.js';
import { type CellReader, columnReaders, type ReadOptions, type RowReading, readCells } from './read-row.js';

/** One data row of a delegation list. */
export interface ProjectRowRead {
  /** Data row counted from 1, and the row as the sheet numbers it. */
  row: number;
  sheetRow: number;
  read: ProjectFields;
  /** What was written, by column. */
  written: Record<string, string>;
  problems: ImportProblem[];
  /** The earlier data row that is about the same company; null for none. */
  duplicateOfRow: number | null;
}

function readKsic(cell: CellValue): Reading<string> {
  const { value, problem } = readKsicList(cell);
  return problem ? { value: null, problem } : { value: value?.[0] ?? null };
}
const yesNo: CellReader = (cell) => readYesNo(cell);

const READERS: Readonly<Partial<Record<ProjectColumn, CellReader>>> = {
  companyName: readText,
  companyNameZh: readText,
  companyNameEn: readText,
  companyNameKo: readText,
  uscc: readUscc,
  hub: readHub,
  city: readText,
  sector: readSector,
  productText: readText,
  hs: readHs,
  ksic: readKsic,
  investment: readAmount,
  areaM2: readArea,
  powerMw: readPower,
  waterM3PerDay: readWater,
  effluent: readEffluent,
  portNeeded: yesNo,
  gasNeeded: yesNo,
  steamNeeded: yesNo,
  renewableSharePercent: readShare,
  start: readPeriod,
  chineseEquityPercent: readShare,
  form: readForm,
  tenure: readTenure,
  odi: readOdi,
  fundsEvidenced: yesNo,
  priorPlantsAbroad: yesNo,
  ownsTechnology: yesNo,
  koreanEntity: yesNo,
  markets: readMarkets,
  sellsPower: yesNo,
  jobs: readCount,
  remarks: readText,
};

const NAME_COLUMNS = ['companyNameZh', 'companyNameEn', 'companyNameKo', 'companyName'] as const;
type NameColumn = (typeof NAME_COLUMNS)[number];
type Names = Record<NameColumn, string | null>;
const NO_NAMES: Names = { companyNameZh: null, companyNameEn: null, companyNameKo: null, companyName: null };
const isNameColumn = (field: ProjectColumn): boolean => NAME_COLUMNS.some((column) => column === field);

/** Names by language. A name in the wrong column goes where its script belongs, and one cell may hold two. */
function namesOf(written: Names): LocalisedText {
  const names: LocalisedText = { ko: null, zh: null, en: null };
  for (const column of NAME_COLUMNS) {
    const text = written[column];
    if (text === null) continue;
    const found = splitNames(text);
    names.zh ??= found.zh;
    names.en ??= found.en;
    names.ko ??= found.ko;
  }
  return names;
}

/** What follows from other fields: the hub from city, USCC or title, the product from the company's words and HS code. */
function complete(fields: ProjectFields, titleHub: ProjectFields['hub']): void {
  fields.hub ??= (fields.city ? hubOfPlace(fields.city) : null) ?? (fields.uscc ? hubOfUscc(fields.uscc) : null) ?? titleHub;
  fields.product = proposeProduct(fields.productText, fields.hs);
}

/**
 * Reads the rows of a delegation list. Nothing is guessed: what is not there or cannot be read is null, and what was written stands beside it.
 * The hub comes from its column, else from the city, the USCC or the title of the list.
 */
export function readProjects(table: Table, mapping: Mapping<ProjectColumn>, options: ReadOptions = {}): ProjectRowRead[] {
  const { mapping: columns, isTogether } = withProductAndCode(mapping);
  const cellReaders = isTogether ? { ...READERS, ...TOGETHER_READERS } : READERS;
  const readers = columnReaders(columns, cellReaders, { unit: unitOfTitles(table.titles), ...options });
  const nameReaders = readers.filter(({ column }) => isNameColumn(column.field));
  const fieldReaders = readers.filter(({ column }) => !isNameColumn(column.field));
  const nameColumn = nameReaders[0]?.column ?? null;
  const titleHub = table.titles.map(hubOfPlace).find((hub) => hub !== null && hub !== 'other') ?? null;
  const duplicates = new DuplicateFinder();
  return table.rows.map((raw, index) => {
    const row = index + 1;
    const names: Names = { ...NO_NAMES };
    const reading: RowReading = { written: {}, problems: [] };
    readCells(raw, nameReaders, names, reading);
    const read: ProjectFields = { ...EMPTY_PROJECT, companyName: namesOf(names) };
    readCells(raw, fieldReaders, read, reading);
    complete(read, titleHub);
    const { written, problems } = reading;
    const nameless = read.companyName.zh === null && read.companyName.en === null && read.companyName.ko === null;
    if (nameless) problems.unshift(problemAt(refuse('name-missing', null, {}).problem, nameColumn, null));
    return { row, sheetRow: raw.sheetRow, read, written, problems, duplicateOfRow: duplicates.see(row, read) };
  });
}
