import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { AuditLog } from '../../audit/index.js';

/** Lets an applicant act for a company; the first one who does looks after those that follow. */
@Injectable()
export class BecomeInvestor {
  constructor(private readonly audit: AuditLog) {}

  async execute(tx: Tx, userId: string, organisationId: string): Promise<void> {
    const [colleague] = await tx.rows('select 1 from app_user where organisation_id = $1 and revoked_at is null', [organisationId]);
    const role = colleague ? 'investor' : 'investor-manager';
    const [applicant] = await tx.rows(
      `update app_user set role = $2, organisation_id = $3 where id = $1 and role = 'applicant' returning id`,
      [userId, role, organisationId],
    );
    if (!applicant) throw new Error('whoever was approved is no applicant any more');
    const changes = [
      { field: 'role', before: 'applicant', after: role },
      { field: 'organisationId', before: null, after: organisationId },
    ];
    await this.audit.record(tx, { action: 'user.role-changed', subjectType: 'user', subjectId: userId, changes });
  }
}
