import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalDataSources } from '../privacy/index.js';

// One that was not confirmed belongs to its address.
const OF_PERSON = `user_id = $1 or (state = 'unconfirmed' and email = (select email from app_user where id = $1))`;

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
        from registration where ${OF_PERSON}`,
      // One that nobody has decided yet is withdrawn with its person: there is nobody left to let in.
      erasure: [
        `delete from registration where (${OF_PERSON}) and state <> 'approved'`,
        `update registration set email = lower($2) || '@erased.invalid', display_name = $2, reason = null where user_id = $1`,
      ],
    });
  }
}
