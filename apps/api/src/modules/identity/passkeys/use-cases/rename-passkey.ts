import type { Passkey } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../../platform/app-error.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../../platform/viewer.js';
import { AuditLog } from '../../../audit/index.js';
import { PasskeyQuery } from '../passkey.query.js';

/** Gives a passkey another name, so that its owner tells the devices apart. */
@Injectable()
export class RenamePasskey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passkeys: PasskeyQuery,
    private readonly audit: AuditLog,
  ) {}

  /** @throws AppError `not-found` */
  execute(viewer: Viewer, userId: string, id: string, name: string): Promise<Passkey> {
    return this.unitOfWork.run(viewer, async (tx) => {
      const before = await this.passkeys.one(tx, userId, id);
      if (!before) throw notFound('passkey');
      await tx.rows('update passkey set name = $2 where id = $1', [id, name]);
      const changes = [{ field: 'passkey', before: before.name, after: name, of: { id: userId } }];
      await this.audit.record(tx, { action: 'user.passkey-renamed', subjectType: 'user', subjectId: userId, changes });
      return { ...before, name };
    });
  }
}
