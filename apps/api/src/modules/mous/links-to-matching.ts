import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AgreementLinks } from '../matching/index.js';
import { AgreementsOfMatchesQuery } from './queries/agreements-of-matches.query.js';

/** Lets the board of a run show which match became an agreement. */
@Injectable()
export class LinksToMatching implements OnModuleInit {
  constructor(
    private readonly links: AgreementLinks,
    private readonly agreements: AgreementsOfMatchesQuery,
  ) {}

  onModuleInit(): void {
    this.links.register((tx, matchIds) => this.agreements.execute(tx, matchIds));
  }
}
