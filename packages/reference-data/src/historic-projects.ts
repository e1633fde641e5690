import {
  type Block,
  BlockSchema,
  EMPTY_PROJECT,
  HUBS,
  type Hub,
  MARKETS,
  type ProjectFields,
  ProjectFieldsSchema,
  type VentureForm,
} from '@bridge/common';
import { listOf, numberOf, type Row, required, rowsOf } from './files.js';

/** A project of the public record: never a user, only a check of what matching would have said. */
export interface HistoricProject {
  id: string;
  homeCountry: string;
  fields: ProjectFields;
  /** Where a field was not stated as a figure: what the sources say of it, by field. */
  written: Record<string, string>;
  /** What became of it, as the source words it; null where no source says. */
  outcome: string | null;
  /** Month, year or day as of which the outcome is known. */
  asOf: string | null;
  source: string;
  note: string | null;
  /** Where it was built or meant to be built. */
  block: Block | null;
}

const FORMS: Readonly<Record<string, VentureForm>> = { 'joint venture': 'joint-venture', 'wholly owned': 'wholly-owned' };

function hubOf(row: Row): Hub | null {
  const province = row.home_province;
  if (row.home_country !== 'CN' || !province) return null;
  return HUBS.find((hub) => hub === province.toLowerCase()) ?? 'other';
}

function investmentOf(row: Row, reading: Row): ProjectFields['investment'] {
  const amountKrw = numberOf(row, 'investment_krw');
  if (amountKrw !== null) return { amount: amountKrw, currency: 'KRW' };
  const amount = numberOf(reading, 'investment_amount');
  return amount === null ? null : ProjectFieldsSchema.shape.investment.parse({ amount, currency: reading.investment_currency });
}

function fieldsOf(row: Row, reading: Row): ProjectFields {
  const areaM2 = numberOf(row, 'area_m2');
  const markets = MARKETS.filter((market) => listOf(row, 'target_market', '|').includes(market));
  return ProjectFieldsSchema.parse({
    ...EMPTY_PROJECT,
    companyName: { en: row.company_en, ko: row.company_ko, zh: row.company_zh },
    hub: hubOf(row),
    sector: row.sector,
    productText: row.product_en,
    product: reading.product,
    hs: listOf(row, 'hs_hint', '|')[0] ?? null,
    ksic: reading.ksic,
    investment: investmentOf(row, reading),
    areaM2: areaM2 === null ? null : { min: areaM2, max: areaM2 },
    effluent: reading.effluent,
    start: reading.planned_start,
    chineseEquityPercent: numberOf(reading, 'chinese_equity_percent'),
    form: FORMS[row.form ?? ''] ?? null,
    tenure: row.tenure,
    markets: markets.length === 0 ? null : markets,
    sellsPower: reading.sells_power === null ? null : reading.sells_power === 'yes',
    jobs: numberOf(row, 'jobs'),
  });
}

function writtenOf({ chinese_equity_written: share }: Row): Record<string, string> {
  return share ? { chineseEquityPercent: share } : {};
}

/** `projects.csv` in the product's own fields; `project-readings.csv` says how each was read (product, industry, effluent). */
export function historicProjects(): HistoricProject[] {
  const readings = new Map(rowsOf('project-readings.csv').map((row) => [row.id, row]));
  return rowsOf('projects.csv').map((row) => {
    const id = required(row, 'id');
    const reading = readings.get(id);
    if (!reading) throw new Error(`project-readings.csv has no row for ${id}`);
    return {
      id,
      homeCountry: required(row, 'home_country'),
      fields: fieldsOf(row, reading),
      written: writtenOf(reading),
      outcome: row.outcome ?? null,
      asOf: row.outcome_as_of ?? null,
      source: [...new Set([...listOf(row, 'source', ';'), ...listOf(reading, 'source', ';')])].join(';'),
      note: row.note ?? null,
      block: row.block ? BlockSchema.parse(row.block) : null,
    };
  });
}
