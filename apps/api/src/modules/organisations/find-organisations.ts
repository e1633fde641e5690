import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { type CompanyMarks, type KnownName, KnownOrganisations } from './domain/known-organisations.js';

/** Looks up many companies at once. One that was merged is found as the one that it went into. */
@Injectable()
export class FindOrganisations {
  /** Ids in the order given; null where the company is not known. Companies of public history are never meant. */
  async ids(tx: Tx, companies: readonly CompanyMarks[]): Promise<(string | null)[]> {
    const known = await this.known(tx, companies, false);
    return companies.map((company) => known.find(company)?.id ?? null);
  }

  async known(tx: Tx, companies: readonly CompanyMarks[], publicHistory: boolean): Promise<KnownOrganisations> {
    const names = (script: 'ko' | 'zh' | 'en') => companies.map(({ name }) => name[script]).filter((name) => name !== null);
    // A number that stands is known before that of one that was merged: only where there is none, the latter takes its place.
    const rows = await tx.rows<KnownName>(
      `with named as (
         select o.id, false as alias, jsonb_build_object('ko', o.name_ko, 'zh', o.name_zh, 'en', o.name_en) as name from organisation o
         where o.public_history = $1 and (o.uscc = any($2) or o.name_ko = any($3) or o.name_zh = any($4) or o.name_en = any($5))
         union all
         select a.organisation_id, true, jsonb_build_object('ko', null, 'zh', null, 'en', null, a.script, a.name) from organisation_alias a
         where a.name = any($3::text[] || $4::text[] || $5::text[])
       )
       select coalesce(s.id, o.id) as id, coalesce(s.uscc, o.uscc) as uscc, named.name, named.alias
       from named join organisation o on o.id = named.id left join organisation s on s.id = o.merged_into where o.public_history = $1
       union all
       select s.id, o.uscc, jsonb_build_object('ko', null, 'zh', null, 'en', null), false
       from organisation o join organisation s on s.id = o.merged_into where o.public_history = $1 and o.uscc = any($2)
       order by alias, id`,
      [publicHistory, companies.map(({ uscc }) => uscc).filter((uscc) => uscc !== null), names('ko'), names('zh'), names('en')],
    );
    return new KnownOrganisations(rows);
  }
}
