import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalDataSources } from '../privacy/index.js';

/** Who vouched for an agreement stays on it; an erasure leaves a pseudonym in place of the name. */
@Injectable()
export class PersonalDataOfAgreements implements OnModuleInit {
  constructor(private readonly sources: PersonalDataSources) {}

  onModuleInit(): void {
    this.sources.add({
      kind: 'agreements',
      onErasure: 'pseudonymised',
      rows: `select a.code, null as milestone, a.last_confirmed_at as at from agreement a where a.last_confirmed_by_id = $1
        union all select a.code, m.code, m.verified_at from agreement_milestone m join agreement a on a.id = m.agreement_id
        where m.verified_by_id = $1`,
      erasure: [
        'update agreement set last_confirmed_by = $2 where last_confirmed_by_id = $1',
        'update agreement_milestone set verified_by = $2 where verified_by_id = $1',
      ],
    });
  }
}
