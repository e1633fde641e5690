import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AnsweredInterests } from '../interests/index.js';
import { AgreementLinks } from '../matching/index.js';
import { AgreementsOfMatchesQuery } from './queries/agreements-of-matches.query.js';

/** Answers what lower modules ask of this one. */
@Injectable()
export class LinksToLowerModules implements OnModuleInit {
  constructor(
    private readonly interests: AnsweredInterests,
    private readonly matches: AgreementLinks,
    private readonly agreements: AgreementsOfMatchesQuery,
  ) {}

  onModuleInit(): void {
    this.matches.register((tx, matchIds) => this.agreements.execute(tx, matchIds));
    // An interest is taken up once its project has had an agreement for its parcel.
    this.interests.register(async (tx, interestIds) => {
      const answered = await tx.rows<{ id: string }>(
        `select i.id from interest i where i.id = any($1)
           and exists (select 1 from agreement a where a.project_id = i.project_id and a.opportunity_id = i.opportunity_id)`,
        [interestIds],
      );
      return new Set(answered.map(({ id }) => id));
    });
  }
}
