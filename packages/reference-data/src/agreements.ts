import { AGREEMENT_LEVELS, type Period, PeriodSchema } from '@bridge/common';
import { listOf, numberOf, required, rowsOf } from './files.js';

/** A signed paper between the two countries, their zones or companies; `updates` names the older one that it renews. */
export interface AgreementFact {
  id: string;
  level: (typeof AGREEMENT_LEVELS)[number];
  title: { en: string; ko: string | null };
  parties: string[];
  signed: Period;
  updates: string | null;
  subjects: string[];
  commitments: string[];
  implementingBody: string | null;
  source: string;
  note: string | null;
}

function levelOf(text: string): AgreementFact['level'] {
  const level = AGREEMENT_LEVELS.find((known) => known === text);
  if (!level) throw new Error(`agreements.csv: unknown level ${text}`);
  return level;
}

export function agreements(): AgreementFact[] {
  return rowsOf('agreements.csv').map((row) => ({
    id: required(row, 'id'),
    level: levelOf(required(row, 'level')),
    title: { en: required(row, 'title_en'), ko: row.title_ko ?? null },
    parties: listOf(row, 'parties', '|'),
    signed: PeriodSchema.parse(required(row, 'signed')),
    updates: row.updates ?? null,
    subjects: listOf(row, 'subject', ';'),
    commitments: listOf(row, 'commitments', '|'),
    implementingBody: row.implementing_body ?? null,
    source: required(row, 'source'),
    note: row.note ?? null,
  }));
}

/** How many signed intentions became the next stage, by count and by value, as audits and the press counted them. */
export interface ConversionFact {
  who: string;
  period: string;
  fromStage: string;
  toStage: string;
  fromCount: number | null;
  toCount: number | null;
  /** Share from 0 to 1, by number of cases. */
  rateByCount: number | null;
  /** Share from 0 to 1, by amount. */
  rateByValue: number | null;
  reason: string | null;
  source: string;
}

export function conversions(): ConversionFact[] {
  return rowsOf('conversion.csv').map((row) => ({
    who: required(row, 'who'),
    period: required(row, 'period'),
    fromStage: required(row, 'from_stage'),
    toStage: required(row, 'to_stage'),
    fromCount: numberOf(row, 'from_count'),
    toCount: numberOf(row, 'to_count'),
    rateByCount: numberOf(row, 'rate_by_count'),
    rateByValue: numberOf(row, 'rate_by_value'),
    reason: row.reason ?? null,
    source: required(row, 'source'),
  }));
}
