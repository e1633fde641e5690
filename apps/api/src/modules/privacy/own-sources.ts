import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalDataSources } from './personal-data-sources.js';

/** What the notices and the audit keep of a person: proof that the law asks for, under a number that names nobody once the name is gone. */
@Injectable()
export class OwnSources implements OnModuleInit {
  constructor(private readonly sources: PersonalDataSources) {}

  onModuleInit(): void {
    this.sources.add(
      { kind: 'notices', onErasure: 'kept', rows: 'select version, locale, at from notice_seen where user_id = $1 order by at' },
      {
        kind: 'consents',
        onErasure: 'kept',
        rows: 'select consent, given, version, locale, at from consent_act where user_id = $1 order by number',
      },
      {
        kind: 'acts',
        onErasure: 'pseudonymised',
        rows: `select seq, at, action, subject_type as "subjectType", subject_id as "subjectId", changes
               from audit_entry where actor_id = $1 order by seq`,
        erasure: ['delete from audit_personal_value where user_id = $1 or address = (select email from app_user where id = $1)'],
      },
    );
  }
}
