import type { ErasureFate, HeldData, PersonalData } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';

export interface ErasedPerson {
  userId: string;
  email: string;
  pseudonym: string;
}

/** What one module keeps of a person. */
export interface PersonalDataSource {
  kind: PersonalData;
  onErasure: ErasureFate;
  /** SQL of the rows about the person `$1`, each column under the name that the person reads. */
  rows: string;
  /** SQL of what an erasure does: `$1` the person, `$2` the pseudonym. None where the rows are kept as they are. */
  erasure?: readonly string[];
}

/**
 * Where modules say what they keep of a person, without knowing each other: what a person may take along, and what becomes of it when they
 * ask to be erased. They register before the application starts. Callers read and erase with the product's own sight.
 */
@Injectable()
export class PersonalDataSources {
  readonly #sources: PersonalDataSource[] = [];

  add(...sources: readonly PersonalDataSource[]): void {
    this.#sources.push(...sources);
  }

  async held(tx: Tx, userId: string): Promise<HeldData[]> {
    const held: HeldData[] = [];
    for (const { kind, onErasure, rows } of this.#sources) {
      const [counted] = await tx.rows<{ count: number }>(`select count(*)::int as count from (${rows}) as held`, [userId]);
      held.push({ kind, count: counted?.count ?? 0, onErasure });
    }
    return held;
  }

  /** Every row of every kind. */
  async copies(tx: Tx, userId: string): Promise<Partial<Record<PersonalData, unknown[]>>> {
    const copies: Partial<Record<PersonalData, unknown[]>> = {};
    for (const { kind, rows } of this.#sources) copies[kind] = await tx.rows(rows, [userId]);
    return copies;
  }

  /** Takes the person out of everything; the account itself, which the others are found by, comes last. */
  async erase(tx: Tx, { userId, pseudonym }: ErasedPerson): Promise<HeldData[]> {
    const held = await this.held(tx, userId);
    const last = ({ kind }: PersonalDataSource) => Number(kind === 'account');
    for (const { erasure = [] } of this.#sources.toSorted((left, right) => last(left) - last(right))) {
      for (const sql of erasure) await tx.rows(sql, sql.includes('$2') ? [userId, pseudonym] : [userId]);
    }
    return held;
  }
}
