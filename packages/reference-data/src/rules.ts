import { type DatedRule, DatedRuleSchema } from '@bridge/common';
import { listOf, type Row, rowsOf } from './files.js';

function ruleOf(kind: DatedRule['kind'], row: Row, own: Partial<DatedRule>): DatedRule {
  return DatedRuleSchema.parse({
    kind,
    code: row.code,
    name: { en: row.name_en, ko: row.name_ko ?? null, zh: null },
    jurisdiction: row.jurisdiction ?? null,
    appliesTo: row.applies_to ?? null,
    criterion: row.criterion,
    operator: row.operator,
    threshold: row.threshold,
    unit: row.unit,
    hsCodes: listOf(row, 'hs_codes', ';'),
    products: listOf(row, 'products', '|'),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    source: row.source,
    ...own,
  });
}

/** Benefits with their thresholds and the days between which they hold; `status` says how sure that is. */
export function incentives(): DatedRule[] {
  return rowsOf('incentives.csv').map((row) => ruleOf('incentive', row, { effect: row.benefit ?? '', status: row.certainty ?? '' }));
}

/** Korean, Chinese and United States rules that gate or flag a project. */
export function regulations(): DatedRule[] {
  return rowsOf('regulations.csv').map((row) => ruleOf('regulation', row, { effect: row.effect ?? '', status: row.status ?? '' }));
}
