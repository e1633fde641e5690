import type { RegistrationView } from '@bridge/common';
import { formatPeriod } from '@bridge/i18n';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PublicAddress } from '../../../platform/http/public-address.js';
import { type MailKind, Outbox } from '../../../platform/mail/outbox.js';
import type { Viewer } from '../../../platform/viewer.js';
import { AuditLog, changesBetween } from '../../audit/index.js';
import { BecomeInvestor } from '../../identity/index.js';
import { FindOrCreateOrganisation } from '../../organisations/index.js';
import { companyOf } from '../domain/checked-fields.js';
import { type Decision, decided } from '../domain/decision.js';
import { type RegistrationRow, RegistrationRows } from '../registration-rows.js';
import { RegistrationsQuery } from '../registrations.query.js';

const MAILS: Record<Decision['decision'], MailKind> = {
  approved: 'registrationApproved',
  returned: 'registrationReturned',
  waitlisted: 'registrationWaitlisted',
};

/**
 * Approves, returns or waitlists a registration and tells the applicant. Only an approval touches the companies: nobody who has merely
 * registered teaches the product a number or a name.
 */
@Injectable()
export class DecideRegistration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
    private readonly organisations: FindOrCreateOrganisation,
    private readonly membership: BecomeInvestor,
    private readonly rows: RegistrationRows,
    private readonly registrations: RegistrationsQuery,
  ) {}

  /** @throws AppError `not-found`, `registration.wrong-state`, `request.invalid` */
  execute(viewer: Viewer, id: string, decision: Decision): Promise<RegistrationView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      const before = await this.rows.hold(tx, id);
      const { state, reason, expectedOn } = decided(before, decision, this.clock.today());
      await tx.rows(
        `update registration set state = $2, reason = $3, expected_on = $4, version = version + 1, decided_at = $5, decided_by = $6
         where id = $1`,
        [id, state, reason, expectedOn, this.clock.now(), viewer.userId],
      );
      if (state === 'approved') await this.#letIn(tx, before);
      const { state: was, reason: saidBefore, expectedOn: promised } = before;
      const changes = changesBetween({ state: was, reason: saidBefore, expectedOn: promised }, { state, reason, expectedOn });
      await this.audit.record(tx, { action: `registration.${state}`, subjectType: 'registration', subjectId: id, changes });
      await this.#tell(tx, before, decision.decision, expectedOn);
      const [view] = await this.registrations.views(tx, [await this.rows.hold(tx, id)]);
      if (!view) throw new AppError('unexpected');
      return view;
    });
  }

  async #letIn(tx: Tx, { userId, fields }: RegistrationRow): Promise<void> {
    const { uscc, hub, city } = fields;
    const company = await this.organisations.execute(tx, { name: companyOf(fields), uscc, hub, city });
    await this.membership.execute(tx, userId, company.id);
  }

  async #tell(tx: Tx, { email, locale }: RegistrationRow, decision: Decision['decision'], expectedOn: string | null): Promise<void> {
    const link = this.address.page(locale, '');
    await this.outbox.add(tx, {
      to: email,
      locale,
      kind: MAILS[decision],
      params: { link, date: expectedOn && formatPeriod(locale, expectedOn) },
    });
  }
}
