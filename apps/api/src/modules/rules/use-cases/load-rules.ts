import type { DatedRule } from '@bridge/common';
import { incentives, regulations, sources } from '@bridge/reference-data';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { sourceView } from '../domain/source-view.js';

/** Fills the rules from the lists that the product brings along; run again it replaces them. Runs keep the rules they were frozen with. */
@Injectable()
export class LoadRules {
  async execute(tx: Tx): Promise<void> {
    await tx.rows('delete from dated_rule');
    await tx.rows('delete from rule_source');
    await tx.rows(
      `insert into dated_rule (kind, code, position, rule)
       select rule ->> 'kind', rule ->> 'code', position, rule
       from jsonb_array_elements($1) with ordinality as given(rule, position)`,
      [JSON.stringify([...incentives(), ...regulations()] satisfies DatedRule[])],
    );
    await tx.rows(
      'insert into rule_source (key, title, url) select key, title, url from jsonb_to_recordset($1) as s(key text, title text, url text)',
      [JSON.stringify(sources().map((source) => ({ key: source.key, ...sourceView(source) })))],
    );
  }
}
