import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { tokenSha256 } from '../domain/session-token.js';

/** Ends one session on the server; a copy of its cookie opens nothing any more. */
@Injectable()
export class SignOut {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(viewer: Viewer, token: string): Promise<void> {
    await this.unitOfWork.run(viewer, (tx) => tx.rows('delete from session where token_sha256 = $1', [tokenSha256(token)]));
  }
}
