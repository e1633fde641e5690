import {
  addPasskey,
  type BodyOf,
  beginPasskey,
  beginPasskeySignIn,
  listPasskeys,
  type ParamsOf,
  type ResponseOf,
  removePasskey,
  renamePasskey,
  signInByPasskey,
} from '@bridge/common';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Body, type BridgeRequest, Caller, Params } from '../../../platform/http/request-parts.js';
import { Serves } from '../../../platform/http/serves.js';
import { personOf, type Viewer } from '../../../platform/viewer.js';
import { SessionAnswers } from '../session-answers.js';
import { SessionCookie } from '../session-cookie.js';
import { StepCookie } from '../steps/step-cookie.js';
import { PasskeyQuery } from './passkey.query.js';
import { AddPasskey } from './use-cases/add-passkey.js';
import { BeginPasskey } from './use-cases/begin-passkey.js';
import { BeginPasskeySignIn } from './use-cases/begin-passkey-sign-in.js';
import { RemovePasskey } from './use-cases/remove-passkey.js';
import { RenamePasskey } from './use-cases/rename-passkey.js';
import { SignInByPasskey } from './use-cases/sign-in-by-passkey.js';

@Controller()
export class PasskeyController {
  constructor(
    private readonly asking: BeginPasskeySignIn,
    private readonly entering: SignInByPasskey,
    private readonly beginning: BeginPasskey,
    private readonly adding: AddPasskey,
    private readonly renaming: RenamePasskey,
    private readonly removing: RemovePasskey,
    private readonly passkeys: PasskeyQuery,
    private readonly answers: SessionAnswers,
    private readonly steps: StepCookie,
    private readonly cookie: SessionCookie,
  ) {}

  @Serves(beginPasskeySignIn)
  async ask(@Res({ passthrough: true }) reply: FastifyReply): Promise<ResponseOf<typeof beginPasskeySignIn>> {
    const { stepToken, options } = await this.asking.execute();
    this.steps.set(reply, 'passkey-sign-in', stepToken);
    return options;
  }

  @Serves(signInByPasskey)
  async enter(
    @Body() { credential }: BodyOf<typeof signInByPasskey>,
    @Req() request: BridgeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseOf<typeof signInByPasskey>> {
    const step = this.steps.read(request, 'passkey-sign-in');
    this.steps.clear(reply, 'passkey-sign-in');
    return this.answers.give(reply, await this.entering.execute(step, credential, this.cookie.read(request)));
  }

  @Serves(listPasskeys)
  async list(@Caller() viewer: Viewer): Promise<ResponseOf<typeof listPasskeys>> {
    return { passkeys: await this.passkeys.all(viewer, personOf(viewer)) };
  }

  @Serves(beginPasskey)
  async begin(
    @Caller() viewer: Viewer,
    @Body() proof: BodyOf<typeof beginPasskey>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseOf<typeof beginPasskey>> {
    const { stepToken, options } = await this.beginning.execute(viewer, personOf(viewer), proof);
    this.steps.set(reply, 'passkey-registration', stepToken);
    return options;
  }

  @Serves(addPasskey)
  async add(
    @Caller() viewer: Viewer,
    @Body() body: BodyOf<typeof addPasskey>,
    @Req() request: BridgeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseOf<typeof addPasskey>> {
    const step = this.steps.read(request, 'passkey-registration');
    this.steps.clear(reply, 'passkey-registration');
    const { token, recoveryCodes } = await this.adding.execute(viewer, personOf(viewer), step, body);
    await this.answers.give(reply, token);
    return { recoveryCodes };
  }

  @Serves(renamePasskey)
  rename(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof renamePasskey>,
    @Body() { name }: BodyOf<typeof renamePasskey>,
  ): Promise<ResponseOf<typeof renamePasskey>> {
    return this.renaming.execute(viewer, personOf(viewer), id, name);
  }

  @Serves(removePasskey)
  async remove(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof removePasskey>,
    @Body() proof: BodyOf<typeof removePasskey>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseOf<typeof removePasskey>> {
    return this.answers.give(reply, await this.removing.execute(viewer, personOf(viewer), id, proof));
  }
}
