import { type BodyOf, eraseOwnAccount, eraseUser, type ParamsOf, type ResponseOf } from '@bridge/common';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Body, Caller, Params } from '../../../platform/http/request-parts.js';
import { Serves } from '../../../platform/http/serves.js';
import type { Viewer } from '../../../platform/viewer.js';
import { SessionCookie } from '../session-cookie.js';
import { EraseOwnAccount } from './erase-own-account.js';
import { EraseUser } from './erase-user.js';

@Controller()
export class ErasureController {
  constructor(
    private readonly own: EraseOwnAccount,
    private readonly other: EraseUser,
    private readonly cookie: SessionCookie,
  ) {}

  @Serves(eraseOwnAccount)
  async eraseOwn(
    @Caller() viewer: Viewer,
    @Body() proof: BodyOf<typeof eraseOwnAccount>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseOf<typeof eraseOwnAccount>> {
    const receipt = await this.own.execute(viewer, proof);
    this.cookie.clear(reply);
    return receipt;
  }

  @Serves(eraseUser)
  erase(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof eraseUser>,
    @Body() body: BodyOf<typeof eraseUser>,
  ): Promise<ResponseOf<typeof eraseUser>> {
    return this.other.execute(viewer, id, body);
  }
}
