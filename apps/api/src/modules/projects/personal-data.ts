import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalDataSources } from '../privacy/index.js';

/** What somebody was typing and has not registered is theirs alone; a registered project is the company's and names nobody. */
@Injectable()
export class PersonalDataOfProjects implements OnModuleInit {
  constructor(private readonly sources: PersonalDataSources) {}

  onModuleInit(): void {
    this.sources.add({
      kind: 'drafts',
      onErasure: 'removed',
      rows: "select to_jsonb(d) - 'user_id' as draft from project_draft d where d.user_id = $1",
      erasure: ['delete from project_draft where user_id = $1'],
    });
  }
}
