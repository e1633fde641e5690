import { blocks, capacity } from '@bridge/reference-data';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';

/** Fills blocks and utilities from the facts that the product brings along; run again it replaces them. */
@Injectable()
export class LoadZoneFacts {
  async execute(tx: Tx): Promise<void> {
    await tx.rows('delete from zone_block');
    await tx.rows('delete from zone_capacity');
    await tx.rows(
      `insert into zone_block (block, position, name, gross_area_m2, status, offered, available_from, designations, source, as_of, note)
       select block, position, name, "grossAreaM2", status, offered, "availableFrom", designations, source, "asOf", note
       from jsonb_to_recordset($1) as f(block text, position integer, name jsonb, "grossAreaM2" double precision, status text,
         offered boolean, "availableFrom" date, designations jsonb, source text, "asOf" text, note text)`,
      [numbered(blocks())],
    );
    await tx.rows(
      `insert into zone_capacity (position, scope, utility, quantity, unit, available_from, certainty, source, as_of, note)
       select position, scope, utility, quantity, unit, "availableFrom", certainty, source, "asOf", note
       from jsonb_to_recordset($1) as f(position integer, scope text, utility text, quantity double precision, unit text,
         "availableFrom" date, certainty text, source text, "asOf" text, note text)`,
      [numbered(capacity())],
    );
  }
}

const numbered = (facts: readonly object[]): string => JSON.stringify(facts.map((fact, position) => ({ ...fact, position })));
