import type { listUsers, QueryOf, ResponseOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { ManagedUsers } from './managed-users.js';

/** The accounts that the viewer manages; those that were revoked stand last. */
@Injectable()
export class UsersQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: ManagedUsers,
  ) {}

  list(viewer: Viewer, { page, pageSize }: QueryOf<typeof listUsers>): Promise<ResponseOf<typeof listUsers>> {
    return this.unitOfWork.read(viewer, async (tx) => {
      const { rows, total } = await this.users.page(tx, page, pageSize);
      return { rows, total, totalUnfiltered: total, page, pageSize };
    });
  }
}
