import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalDataSources } from '../privacy/index.js';

/** Interest is a company's: it stays, and names nobody but the account it was shown from. */
@Injectable()
export class PersonalDataOfInterests implements OnModuleInit {
  constructor(private readonly sources: PersonalDataSources) {}

  onModuleInit(): void {
    this.sources.add({
      kind: 'interests',
      onErasure: 'kept',
      rows: `select p.code as "projectCode", i.note, i.created_at as "createdAt" from interest i join project p on p.id = i.project_id
        where i.created_by = $1`,
    });
  }
}
