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
import { type Reading, refuse, UNKNOWN } from '../values/reading.js';
import type { CellValue } from '../values/text.js';
import { problemAt, readText } from './cell-reading.js';
import { DuplicateFinder } from './duplicates.js';
import { type CellReader, columnReaders, type ReadOptions, readCells } from './read-row.js';

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

type Values = Partial<Record<ProjectColumn, unknown>>;
const textOf = (values: Values, column: ProjectColumn): string | null => {
  const value = values[column];
  return typeof value === 'string' ? value : null;
};

/** Names by language. A name in the wrong column goes where its script belongs, and one cell may hold two. */
function namesOf(values: Values): LocalisedText {
  const names: LocalisedText = { ko: null, zh: null, en: null };
  for (const column of ['companyNameZh', 'companyNameEn', 'companyNameKo', 'companyName'] as const) {
    const text = textOf(values, column);
    const found = text === null ? UNKNOWN.value : splitNames(text);
    if (found === null) continue;
    names.zh ??= found.zh;
    names.en ??= found.en;
    names.ko ??= found.ko;
  }
  return names;
}

function fieldsOf(values: Values, titleHub: ProjectFields['hub']): ProjectFields {
  const { row: _row, companyNameZh: _zh, companyNameEn: _en, companyNameKo: _ko, companyName: _name, ...plain } = values;
  const fields: ProjectFields = { ...EMPTY_PROJECT, ...(plain as Partial<ProjectFields>), companyName: namesOf(values) };
  fields.hub ??= (fields.city ? hubOfPlace(fields.city) : null) ?? (fields.uscc ? hubOfUscc(fields.uscc) : null) ?? titleHub;
  fields.product = proposeProduct(fields.productText, fields.hs);
  return fields;
}

/**
 * Reads the rows of a delegation list. Nothing is guessed: what is not there or cannot be read is null, and what was written stands beside it.
 * The hub comes from its column, else from the city, the USCC or the title of the list.
 */
export function readProjects(table: Table, mapping: Mapping<ProjectColumn>, options: ReadOptions = {}): ProjectRowRead[] {
  const readers = columnReaders(mapping, READERS, options);
  const nameColumn =
    mapping.columns.find(
      ({ field }) => field === 'companyNameZh' || field === 'companyName' || field === 'companyNameEn' || field === 'companyNameKo',
    ) ?? null;
  const titleHub = table.titles.map(hubOfPlace).find((hub) => hub !== null && hub !== 'other') ?? null;
  const duplicates = new DuplicateFinder();
  return table.rows.map((raw, index) => {
    const row = index + 1;
    const { values, written, problems } = readCells(raw, readers);
    const read = fieldsOf(values, titleHub);
    const nameless = read.companyName.zh === null && read.companyName.en === null && read.companyName.ko === null;
    if (nameless) problems.unshift(problemAt(refuse('name-missing', null, {}).problem, nameColumn, null));
    return { row, sheetRow: raw.sheetRow, read, written, problems, duplicateOfRow: duplicates.see(row, read) };
  });
}
