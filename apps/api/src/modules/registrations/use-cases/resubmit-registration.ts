import type { BodyOf, MyRegistration, resubmitRegistration } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { personOf, type Viewer } from '../../../platform/viewer.js';
import { AuditLog, aboutPerson, changesBetween } from '../../audit/index.js';
import { assertUscc } from '../domain/checked-fields.js';
import { RegistrationRows } from '../registration-rows.js';

/** The applicant corrects what was returned and sends it again. */
@Injectable()
export class ResubmitRegistration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly rows: RegistrationRows,
  ) {}

  /** @throws AppError `request.invalid`, `registration.wrong-state` */
  execute(viewer: Viewer, { version, fields }: BodyOf<typeof resubmitRegistration>): Promise<MyRegistration> {
    assertUscc(fields);
    return this.unitOfWork.run(viewer, async (tx) => {
      const before = await this.rows.own(tx);
      const { displayName, companyZh, companyKo, companyEn, uscc, hub, city } = fields;
      const [stored] = await tx.rows(
        `update registration set state = 'submitted', submitted_at = $3, version = version + 1, reason = null, display_name = $4,
           company_zh = $5, company_ko = $6, company_en = $7, uscc = $8, hub = $9, city = $10
         where id = $1 and version = $2 and state = 'returned' returning id`,
        [before.id, version, this.clock.now(), displayName, companyZh, companyKo, companyEn, uscc, hub, city],
      );
      if (!stored) throw new AppError('registration.wrong-state');
      const changes = aboutPerson({ id: personOf(viewer) }, changesBetween({ ...before.fields }, { ...fields }), 'displayName');
      await this.audit.record(tx, { action: 'registration.sent-again', subjectType: 'registration', subjectId: before.id, changes });
      return this.rows.own(tx);
    });
  }
}
