import type { ViewerView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SecurityLog } from '../../platform/security-log/security-log.js';
import { ViewerQuery } from './queries/viewer.query.js';
import { SessionCookie } from './session-cookie.js';

/** Hands a new session to the browser, however the sign-in came about. */
@Injectable()
export class SessionAnswers {
  constructor(
    private readonly viewers: ViewerQuery,
    private readonly cookie: SessionCookie,
    private readonly security: SecurityLog,
  ) {}

  async give(reply: FastifyReply, token: string): Promise<{ viewer: ViewerView }> {
    const viewer = await this.viewers.bySession(token, null);
    if (!viewer) throw new Error('the session that was opened is not there');
    this.cookie.set(reply, token);
    this.security.note('session-opened', viewer.duty ?? 'complete', reply.request, viewer.userId);
    return { viewer: await this.viewers.view(viewer) };
  }
}
