import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalDataSources } from '../privacy/index.js';

/** Interest is a company's: it stays under the account that it was shown from, whose name an erasure takes. */
@Injectable()
export class PersonalDataOfInterests implements OnModuleInit {
  constructor(private readonly sources: PersonalDataSources) {}

  onModuleInit(): void {
    this.sources.add({
      kind: 'interests',
      onErasure: 'pseudonymised',
      rows: `select p.code as "projectCode", i.note, i.created_at as "createdAt" from interest i join project p on p.id = i.project_id
        where i.created_by = $1`,
    });
  }
}
