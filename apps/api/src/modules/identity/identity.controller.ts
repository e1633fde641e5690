import { type BodyOf, beginViewAs, endViewAs, type ResponseOf, readDemoSignIns, readSession, signIn, signOut } from '@bridge/common';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Body, type BridgeRequest, Caller } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { DemoSignInsQuery } from './queries/demo-sign-ins.query.js';
import { ViewerQuery } from './queries/viewer.query.js';
import { SessionCookie } from './session-cookie.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';
import { ViewAs } from './use-cases/view-as.js';

@Controller()
export class IdentityController {
  constructor(
    private readonly opening: SignIn,
    private readonly closing: SignOut,
    private readonly viewers: ViewerQuery,
    private readonly demo: DemoSignInsQuery,
    private readonly viewAs: ViewAs,
    private readonly cookie: SessionCookie,
  ) {}

  @Serves(signIn)
  async open(
    @Body() credentials: BodyOf<typeof signIn>,
    @Req() request: BridgeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseOf<typeof signIn>> {
    const { token, userId } = await this.opening.execute(credentials, request.ip, this.cookie.read(request));
    this.cookie.set(reply, token);
    return this.viewers.view(userId);
  }

  @Serves(readSession)
  async read(@Req() { viewer }: BridgeRequest): Promise<ResponseOf<typeof readSession>> {
    return { viewer: viewer?.userId ? await this.viewers.view(viewer.userId, viewer.viewedBy) : null };
  }

  @Serves(signOut)
  async close(@Caller() viewer: Viewer, @Req() request: BridgeRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const token = this.cookie.read(request);
    if (token !== null) await this.closing.execute(viewer, token);
    this.cookie.clear(reply);
    return undefined;
  }

  @Serves(beginViewAs)
  async beginViewAs(
    @Caller() viewer: Viewer,
    @Body() given: BodyOf<typeof beginViewAs>,
    @Req() request: BridgeRequest,
  ): Promise<ResponseOf<typeof beginViewAs>> {
    const userId = await this.viewAs.begin(viewer, this.cookie.read(request) ?? '', given);
    return this.viewers.view(userId, { userId: viewer.userId ?? '', displayName: viewer.displayName });
  }

  @Serves(endViewAs)
  async endViewAs(@Caller() viewer: Viewer, @Req() request: BridgeRequest) {
    await this.viewAs.end(viewer, this.cookie.read(request) ?? '');
    return undefined;
  }

  @Serves(readDemoSignIns)
  readDemo(): Promise<ResponseOf<typeof readDemoSignIns>> {
    return this.demo.all();
  }
}
