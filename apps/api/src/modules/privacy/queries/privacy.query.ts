import { type ConsentAct, consentsAskedOf, type PrivacyView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { personOf, type Viewer } from '../../../platform/viewer.js';
import { PersonalDataSources } from '../personal-data-sources.js';
import { NoticesQuery } from './notices.query.js';

type Dated<T> = Omit<T, 'at'> & { at: Date };
const shown = <T>(row: Dated<T>) => ({ ...row, at: row.at.toISOString() });

/** Where a person stands with the notice, and what is kept of them. */
@Injectable()
export class PrivacyQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: NoticesQuery,
    private readonly sources: PersonalDataSources,
  ) {}

  read(viewer: Viewer): Promise<PrivacyView> {
    return this.unitOfWork.read(viewer, (tx) => this.within(tx));
  }

  async within(tx: Tx): Promise<PrivacyView> {
    const userId = personOf(tx.viewer);
    const acts = await this.acts(tx, userId);
    const newest = new Map(acts.toReversed().map((act) => [act.consent, act.given]));
    const version = (await this.notices.current(tx))?.version ?? null;
    const [standing] = await tx.rows<{ version: number | null; demo: boolean }>(
      'select n.version, u.demo from app_user u left join notice_standing n on n.user_id = u.id where u.id = $1',
      [userId],
    );
    const seen = await tx.rows<Dated<PrivacyView['seen'][number]>>(
      'select version, locale, at from notice_seen where user_id = $1 order by at desc, version desc, locale',
      [userId],
    );
    return {
      version,
      settled: version === (standing?.version ?? null),
      consents: consentsAskedOf(tx.viewer.role).map((consent) => ({ consent, given: newest.get(consent) ?? false })),
      seen: seen.map(shown),
      acts,
      held: await tx.asSystem(() => this.sources.held(tx, userId)),
      demo: standing?.demo ?? false,
    };
  }

  /** Newest first. */
  async acts(tx: Tx, userId: string): Promise<ConsentAct[]> {
    const acts = await tx.rows<Dated<ConsentAct>>(
      'select consent, given, version, locale, at from consent_act where user_id = $1 order by number desc',
      [userId],
    );
    return acts.map(shown);
  }
}
