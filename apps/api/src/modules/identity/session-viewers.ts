import { Injectable } from '@nestjs/common';
import type { ViewerSource } from '../../platform/http/access.guard.js';
import type { BridgeRequest } from '../../platform/http/request-parts.js';
import type { Viewer } from '../../platform/viewer.js';
import { deviceOf } from './domain/device.js';
import { ViewerQuery } from './queries/viewer.query.js';
import { SessionCookie } from './session-cookie.js';

/** Answers the guard's question who calls, from the session's cookie. */
@Injectable()
export class SessionViewers implements ViewerSource {
  constructor(
    private readonly viewers: ViewerQuery,
    private readonly cookie: SessionCookie,
  ) {}

  async viewerOf(request: BridgeRequest): Promise<Viewer | null> {
    const token = this.cookie.read(request);
    return token === null ? null : this.viewers.bySession(token, deviceOf(request.headers['user-agent'], request.ip));
  }
}
