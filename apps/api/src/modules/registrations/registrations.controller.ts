import {
  type BodyOf,
  confirmRegistration,
  decideRegistration,
  listRegistrations,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
  readMyRegistration,
  register,
  resubmitRegistration,
} from '@bridge/common';
import { Controller, Req } from '@nestjs/common';
import { Body, type BridgeRequest, Caller, Params, Query } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { RegistrationsQuery } from './registrations.query.js';
import { ConfirmRegistration } from './use-cases/confirm-registration.js';
import { DecideRegistration } from './use-cases/decide-registration.js';
import { Register } from './use-cases/register.js';
import { ResubmitRegistration } from './use-cases/resubmit-registration.js';

const TAKEN = { taken: true } as const;

@Controller()
export class RegistrationsController {
  constructor(
    private readonly registering: Register,
    private readonly confirming: ConfirmRegistration,
    private readonly resubmitting: ResubmitRegistration,
    private readonly deciding: DecideRegistration,
    private readonly registrations: RegistrationsQuery,
  ) {}

  @Serves(register)
  async register(@Body() given: BodyOf<typeof register>, @Req() { ip }: BridgeRequest) {
    await this.registering.execute(given, ip);
    return TAKEN;
  }

  @Serves(confirmRegistration)
  async confirm(@Body() given: BodyOf<typeof confirmRegistration>, @Req() { ip }: BridgeRequest) {
    await this.confirming.execute(given, ip);
    return TAKEN;
  }

  @Serves(readMyRegistration)
  readOwn(@Caller() viewer: Viewer): Promise<ResponseOf<typeof readMyRegistration>> {
    return this.registrations.own(viewer);
  }

  @Serves(resubmitRegistration)
  resubmit(@Caller() viewer: Viewer, @Body() given: BodyOf<typeof resubmitRegistration>): Promise<ResponseOf<typeof resubmitRegistration>> {
    return this.resubmitting.execute(viewer, given);
  }

  @Serves(listRegistrations)
  list(@Caller() viewer: Viewer, @Query() query: QueryOf<typeof listRegistrations>): Promise<ResponseOf<typeof listRegistrations>> {
    return this.registrations.list(viewer, query);
  }

  @Serves(decideRegistration)
  decide(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof decideRegistration>,
    @Body() decision: BodyOf<typeof decideRegistration>,
  ): Promise<ResponseOf<typeof decideRegistration>> {
    return this.deciding.execute(viewer, id, decision);
  }
}
