import type { AgreementView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { type MatchForAgreement, MatchForAgreementQuery } from '../../matching/index.js';
import { agreementFromMatch } from '../domain/agreement-from-match.js';
import { recorded } from '../domain/milestone-rules.js';
import { AgreementViewQuery } from '../queries/agreement-view.query.js';
import { alreadyOpen, isUniqueViolation } from './already-open.js';
import { insertAgreement, writeMilestone } from './write-agreement.js';

/** Opens an agreement from a match: parties, sector, product and the announced amount are taken over, with the link to the match. */
@Injectable()
export class OpenAgreementFromMatch {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly matches: MatchForAgreementQuery,
    private readonly views: AgreementViewQuery,
  ) {}

  /** @throws AppError `not-found`; `agreement.already-open` where one is under way for the same project and parcel */
  execute(viewer: Viewer, matchId: string): Promise<AgreementView> {
    requirePermission(viewer, 'agreement.create');
    return this.unitOfWork.run(viewer, async (tx) => {
      const match = await this.matches.execute(tx, matchId);
      const id = await this.#insert(tx, match);
      await this.#reachMatched(tx, id, match);
      await this.audit.record(tx, { action: 'agreement.opened-from-match', subjectType: 'agreement', subjectId: id });
      return this.views.within(tx, id);
    });
  }

  async #insert(tx: Tx, match: MatchForAgreement): Promise<string> {
    try {
      return await insertAgreement(tx, {
        ...agreementFromMatch(match, tx.viewer.body),
        numberedBy: this.clock.today(),
        now: this.clock.now(),
        confirmedBy: tx.viewer,
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw alreadyOpen();
      throw error;
    }
  }

  /** The match itself is the evidence of the stage `matched`. */
  #reachMatched(tx: Tx, id: string, { projectCode, block, parcelNo }: MatchForAgreement): Promise<void> {
    const today = this.clock.today();
    const given = { code: 'matched', plannedOn: null, actualOn: today, evidence: `${projectCode} · ${block} · ${parcelNo}` } as const;
    const milestone = recorded(null, given, { displayName: tx.viewer.displayName, now: this.clock.now(), today });
    return writeMilestone(tx, id, given.code, milestone);
  }
}
