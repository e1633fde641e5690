import { type Endpoint, type ErrorCode, endViewAs, mayDo, type SessionDuty, signOut } from '@bridge/common';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { AppError } from '../app-error.js';
import type { Viewer } from '../viewer.js';
import { endpointOf } from './endpoint-of.js';
import type { BridgeRequest } from './request-parts.js';

/** Finds out who calls; the identity module provides it. */
export interface ViewerSource {
  viewerOf(request: BridgeRequest): Promise<Viewer | null>;
}
export const VIEWER_SOURCE = Symbol('viewer source');

/** A form of another site cannot set this header; together with SameSite cookies it keeps foreign pages from acting for the user. */
const OWN_REQUEST_HEADER = 'x-bridge-request';

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

function assertOwnSite(request: BridgeRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const { origin } = request.headers;
  const foreign = origin !== undefined && hostOf(origin) !== request.headers.host;
  // What the browser itself says, which no page can change; programs do not send it.
  const { 'sec-fetch-site': site = 'same-origin' } = request.headers;
  if (foreign || !['same-origin', 'none'].includes(String(site)) || request.headers[OWN_REQUEST_HEADER] === undefined)
    throw new AppError('session.cross-site');
}

/** Whoever looks as somebody else reads pages, and ends that; files leave the house and are not for reading alone. */
const mayWhileViewing = (endpoint: Endpoint): boolean =>
  endpoint === endViewAs || endpoint === signOut || (endpoint.method === 'GET' && !endpoint.file);

const OWED: Readonly<Record<SessionDuty, ErrorCode>> = {
  'second-factor': 'session.second-factor-required',
  notice: 'session.notice-required',
};

/** Default deny: no endpoint, no session or no right means no. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(@Inject(VIEWER_SOURCE) private readonly viewers: ViewerSource) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const endpoint = endpointOf(context);
    if (!endpoint) throw new AppError('not-found', { subject: 'route' });
    const request = context.switchToHttp().getRequest<BridgeRequest>();
    assertOwnSite(request);
    const viewer = await this.viewers.viewerOf(request);
    if (viewer) request.viewer = viewer;
    if (viewer?.viewedBy && !mayWhileViewing(endpoint)) throw new AppError('session.view-only');
    if (endpoint.access === 'public') return true;
    if (!viewer) throw new AppError('session.required');
    if (viewer.duty && !endpoint.beforeDuties?.includes(viewer.duty)) throw new AppError(OWED[viewer.duty]);
    if (endpoint.access !== 'signed-in' && !mayDo(viewer.role, endpoint.access)) {
      throw new AppError('forbidden', { permission: endpoint.access });
    }
    return true;
  }
}
