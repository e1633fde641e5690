import { type BodyOf, beginSingleSignOn, finishSingleSignOn, type ResponseOf } from '@bridge/common';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Body, type BridgeRequest } from '../../../platform/http/request-parts.js';
import { Serves } from '../../../platform/http/serves.js';
import { SessionAnswers } from '../session-answers.js';
import { SessionCookie } from '../session-cookie.js';
import { StepCookie } from '../steps/step-cookie.js';
import { BeginSingleSignOn } from './use-cases/begin-single-sign-on.js';
import { FinishSingleSignOn } from './use-cases/finish-single-sign-on.js';

@Controller()
export class SingleSignOnController {
  constructor(
    private readonly beginning: BeginSingleSignOn,
    private readonly finishing: FinishSingleSignOn,
    private readonly answers: SessionAnswers,
    private readonly steps: StepCookie,
    private readonly cookie: SessionCookie,
  ) {}

  @Serves(beginSingleSignOn)
  async begin(@Res({ passthrough: true }) reply: FastifyReply): Promise<ResponseOf<typeof beginSingleSignOn>> {
    const { stepToken, url } = await this.beginning.execute();
    this.steps.set(reply, 'single-sign-on', stepToken);
    return { url };
  }

  @Serves(finishSingleSignOn)
  async finish(
    @Body() { query }: BodyOf<typeof finishSingleSignOn>,
    @Req() request: BridgeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseOf<typeof finishSingleSignOn>> {
    const step = this.steps.read(request, 'single-sign-on');
    this.steps.clear(reply, 'single-sign-on');
    return this.answers.give(reply, await this.finishing.execute(step, query, this.cookie.read(request)));
  }
}
