import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalDataSources } from './personal-data-sources.js';

const OF_PERSON = 'user_id = $1 or address = (select email from app_user where id = $1)';

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
        // Without what was changed in the records of others: those are not the person's to take along.
        rows: `select seq, at, action, subject_type as "subjectType", subject_id as "subjectId", actor_id = $1 as own
               from audit_entry where actor_id = $1 or (subject_type = 'user' and subject_id = $1) order by seq`,
      },
      {
        kind: 'earlier-values',
        onErasure: 'removed',
        rows: `select value from audit_personal_value where ${OF_PERSON}`,
        erasure: [`delete from audit_personal_value where ${OF_PERSON}`],
      },
    );
  }
}
