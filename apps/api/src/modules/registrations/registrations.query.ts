import type { listRegistrations, MyRegistration, QueryOf, RegistrationView, ResponseOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Viewer } from '../../platform/viewer.js';
import { FindOrganisations } from '../organisations/index.js';
import { companyOf } from './domain/checked-fields.js';
import { type RegistrationRow, RegistrationRows } from './registration-rows.js';

/** The queue for those who decide, and the own registration for who waits. */
@Injectable()
export class RegistrationsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: RegistrationRows,
    private readonly organisations: FindOrganisations,
  ) {}

  list(viewer: Viewer, { state, page, pageSize }: QueryOf<typeof listRegistrations>): Promise<ResponseOf<typeof listRegistrations>> {
    return this.unitOfWork.read(viewer, async (tx) => {
      const rows = await this.rows.list(tx, state, pageSize, (page - 1) * pageSize);
      return { rows: await this.views(tx, rows), ...(await this.rows.count(tx, state)), page, pageSize };
    });
  }

  own(viewer: Viewer): Promise<MyRegistration> {
    return this.unitOfWork.read(viewer, (tx) => this.rows.own(tx));
  }

  /** With what the product knows of the companies: by number, else by their exact names. */
  async views(tx: Tx, rows: readonly RegistrationRow[]): Promise<RegistrationView[]> {
    const known = await this.organisations.ids(
      tx,
      rows.map(({ fields }) => ({ name: companyOf(fields), uscc: fields.uscc })),
    );
    const counted = await tx.rows<{ id: string; members: number }>(
      'select organisation_id as id, count(*)::int as members from app_user where organisation_id = any($1) and revoked_at is null group by 1',
      [known.filter((id) => id !== null)],
    );
    const members = new Map(counted.map((row) => [row.id, row.members]));
    return rows.map((row, index) => {
      const company = known[index] ?? null;
      return { ...row, companyKnown: company !== null, members: company === null ? 0 : (members.get(company) ?? 0) };
    });
  }
}
