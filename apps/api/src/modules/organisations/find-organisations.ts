import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { type CompanyMarks, type KnownOrganisation, KnownOrganisations } from './domain/known-organisations.js';

/** Looks up many companies at once. */
@Injectable()
export class FindOrganisations {
  /** Ids in the order given; null where the company is not known. Companies of public history are never meant. */
  async ids(tx: Tx, companies: readonly CompanyMarks[]): Promise<(string | null)[]> {
    const known = await this.known(tx, companies, false);
    return companies.map((company) => known.find(company)?.id ?? null);
  }

  async known(tx: Tx, companies: readonly CompanyMarks[], publicHistory: boolean): Promise<KnownOrganisations> {
    const names = (script: 'ko' | 'zh' | 'en') => companies.map(({ name }) => name[script]).filter((name) => name !== null);
    const rows = await tx.rows<KnownOrganisation>(
      `select id, uscc, jsonb_build_object('ko', name_ko, 'zh', name_zh, 'en', name_en) as name from organisation
       where public_history = $1 and (uscc = any($2) or name_ko = any($3) or name_zh = any($4) or name_en = any($5)) order by id`,
      [publicHistory, companies.map(({ uscc }) => uscc).filter((uscc) => uscc !== null), names('ko'), names('zh'), names('en')],
    );
    return new KnownOrganisations(rows);
  }
}
