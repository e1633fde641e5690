import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalDataSources } from '../privacy/index.js';

/** What a person said of the company stays with it; who said it goes. */
@Injectable()
export class PersonalDataOfRegistrations implements OnModuleInit {
  constructor(private readonly sources: PersonalDataSources) {}

  onModuleInit(): void {
    this.sources.add({
      kind: 'registration',
      onErasure: 'pseudonymised',
      rows: `select email, display_name as "displayName", company_zh as "companyZh", company_ko as "companyKo", company_en as "companyEn",
          uscc, hub, city, locale, state, reason, created_at as "createdAt", consented_at as "consentedAt"
        from registration where user_id = $1`,
      // One that nobody has decided yet is withdrawn with its person: there is nobody left to let in.
      erasure: [
        `delete from registration where user_id = $1 and state <> 'approved'`,
        `update registration set email = lower($2) || '@erased.invalid', display_name = $2, reason = null where user_id = $1`,
      ],
    });
  }
}
