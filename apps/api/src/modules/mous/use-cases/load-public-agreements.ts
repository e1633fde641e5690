import { type AgreementFact, agreements } from '@bridge/reference-data';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { publicAgreement } from '../domain/public-agreement.js';
import { insertAgreement } from './write-agreement.js';

/** Registers the public papers that the product brings along, with their lineage; those that are there already stay as they are. */
@Injectable()
export class LoadPublicAgreements {
  constructor(private readonly clock: Clock) {}

  async execute(tx: Tx): Promise<void> {
    const facts = agreements();
    const known = await tx.rows<{ key: string }>('select public_key as key from agreement where public_key is not null');
    const keys = new Set(known.map(({ key }) => key));
    const oldestFirst = facts.filter(({ id }) => !keys.has(id)).sort((a, b) => a.signed.localeCompare(b.signed));
    for (const fact of oldestFirst) await this.#insert(tx, fact);
    const lineage = facts.flatMap(({ id, updates }) => (updates === null ? [] : [{ newer: id, older: updates }]));
    await tx.rows(
      `insert into agreement_lineage (newer_id, older_id)
       select newer.id, older.id from jsonb_to_recordset($1) as given(newer text, older text)
       join agreement newer on newer.public_key = given.newer join agreement older on older.public_key = given.older
       on conflict do nothing`,
      [JSON.stringify(lineage)],
    );
  }

  /** Nobody vouches for it: the source does. */
  #insert(tx: Tx, fact: AgreementFact): Promise<string> {
    const { id, commitments, implementingBody, source, note, signed } = fact;
    return insertAgreement(tx, {
      content: publicAgreement(fact),
      origin: { commitments, implementingBody, source, note, publicKey: id },
      numberedBy: signed,
      now: this.clock.now(),
      confirmedBy: null,
    });
  }
}
