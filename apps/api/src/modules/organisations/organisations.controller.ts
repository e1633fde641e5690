import {
  type BodyOf,
  createOrganisation,
  editOrganisation,
  listOrganisations,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
  readOrganisation,
  readOwnership,
  restoreOrganisation,
  saveOwnership,
} from '@bridge/common';
import { Controller } from '@nestjs/common';
import { Body, Caller, Params, Query } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { OrganisationsQuery } from './queries/organisations.query.js';
import { OwnershipQuery } from './queries/ownership.query.js';
import { CreateOrganisation } from './use-cases/create-organisation.js';
import { EditOrganisation } from './use-cases/edit-organisation.js';
import { RestoreOrganisation } from './use-cases/restore-organisation.js';
import { SaveOwnership } from './use-cases/save-ownership.js';

type Id = ParamsOf<typeof readOrganisation>;

@Controller()
export class OrganisationsController {
  constructor(
    private readonly organisations: OrganisationsQuery,
    private readonly ownership: OwnershipQuery,
    private readonly creating: CreateOrganisation,
    private readonly editing: EditOrganisation,
    private readonly restoring: RestoreOrganisation,
    private readonly savingOwnership: SaveOwnership,
  ) {}

  @Serves(listOrganisations)
  list(@Caller() viewer: Viewer, @Query() filter: QueryOf<typeof listOrganisations>): Promise<ResponseOf<typeof listOrganisations>> {
    return this.organisations.list(viewer, filter);
  }

  @Serves(readOrganisation)
  read(@Caller() viewer: Viewer, @Params() { id }: Id): Promise<ResponseOf<typeof readOrganisation>> {
    return this.organisations.read(viewer, id);
  }

  @Serves(createOrganisation)
  create(@Caller() viewer: Viewer, @Body() input: BodyOf<typeof createOrganisation>): Promise<ResponseOf<typeof createOrganisation>> {
    return this.creating.execute(viewer, input);
  }

  @Serves(editOrganisation)
  edit(
    @Caller() viewer: Viewer,
    @Params() { id }: Id,
    @Body() edit: BodyOf<typeof editOrganisation>,
  ): Promise<ResponseOf<typeof editOrganisation>> {
    return this.editing.execute(viewer, id, edit);
  }

  @Serves(restoreOrganisation)
  restore(
    @Caller() viewer: Viewer,
    @Params() { id }: Id,
    @Body() version: BodyOf<typeof restoreOrganisation>,
  ): Promise<ResponseOf<typeof restoreOrganisation>> {
    return this.restoring.execute(viewer, id, version);
  }

  @Serves(readOwnership)
  readOwnership(@Caller() viewer: Viewer, @Params() { id }: Id): Promise<ResponseOf<typeof readOwnership>> {
    return this.ownership.read(viewer, id);
  }

  @Serves(saveOwnership)
  saveOwnership(
    @Caller() viewer: Viewer,
    @Params() { id }: Id,
    @Body() save: BodyOf<typeof saveOwnership>,
  ): Promise<ResponseOf<typeof saveOwnership>> {
    return this.savingOwnership.execute(viewer, id, save);
  }
}
