import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalDataSources } from '../privacy/index.js';

/** Lists that a person brought in. */
@Injectable()
export class PersonalDataOfImports implements OnModuleInit {
  constructor(private readonly sources: PersonalDataSources) {}

  onModuleInit(): void {
    this.sources.add({
      kind: 'imports',
      onErasure: 'pseudonymised',
      rows: 'select file_name as "fileName", created_at as "createdAt" from import_batch where created_by = $1',
      erasure: ['update import_batch set created_by_name = $2 where created_by = $1'],
    });
  }
}
