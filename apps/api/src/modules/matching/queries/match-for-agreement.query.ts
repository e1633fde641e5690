import type { LocalisedText, Money, Sector } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/app-error.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';

/** What an agreement takes over from the match that it came of. */
export interface MatchForAgreement {
  matchId: string;
  projectId: string;
  projectCode: string;
  organisationId: string;
  companyName: LocalisedText;
  opportunityId: string;
  block: string;
  parcelNo: string;
  sector: Sector | null;
  product: string | null;
  hs: string | null;
  investment: Money | null;
}

@Injectable()
export class MatchForAgreementQuery {
  /** @throws AppError `not-found`; a match of public history opens no agreement */
  async execute(tx: Tx, matchId: string): Promise<MatchForAgreement> {
    const [match] = await tx.rows<MatchForAgreement>(
      `select m.id as "matchId", p.id as "projectId", mp.code as "projectCode", p.organisation_id as "organisationId",
         mp.company_name as "companyName", mo.opportunity_id as "opportunityId", mo.block, mo.parcel_no as "parcelNo", mp.sector, mp.product,
         p.fields ->> 'hs' as hs, nullif(p.fields -> 'investment', 'null'::jsonb) as investment
       from match m join match_run_project mp on mp.run_id = m.run_id and mp.project_id = m.project_id
       join match_run_opportunity mo on mo.run_id = m.run_id and mo.opportunity_id = m.opportunity_id
       join project p on p.id = m.project_id
       where m.id = $1 and not mp.history`,
      [matchId],
    );
    if (!match) throw notFound('match');
    return match;
  }

  /** The block and parcel that an agreement's page names, by match id. */
  async places(tx: Tx, matchIds: readonly string[]): Promise<ReadonlyMap<string, Omit<MatchForAgreement, 'companyName' | 'investment'>>> {
    const rows = await tx.rows<MatchForAgreement>(
      `select m.id as "matchId", p.id as "projectId", mp.code as "projectCode", p.organisation_id as "organisationId",
         mo.opportunity_id as "opportunityId", mo.block, mo.parcel_no as "parcelNo", mp.sector, mp.product, p.fields ->> 'hs' as hs
       from match m join match_run_project mp on mp.run_id = m.run_id and mp.project_id = m.project_id
       join match_run_opportunity mo on mo.run_id = m.run_id and mo.opportunity_id = m.opportunity_id
       join project p on p.id = m.project_id
       where m.id = any($1)`,
      [matchIds],
    );
    return new Map(rows.map((row) => [row.matchId, row]));
  }
}
