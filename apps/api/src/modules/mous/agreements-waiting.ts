import { type AgreementRow, type LocalisedText, lastDayOf, mayDo, UNCONFIRMED_AFTER_DAYS, type WorkItem } from '@bridge/common';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { WorkSources } from '../../platform/work/work-sources.js';
import { AgreementListQuery } from './queries/agreement-list.query.js';

const DAY_MS = 86_400_000;

/** Overdue milestones, and agreements that nobody vouches for any more, wait for those who may move them. */
@Injectable()
export class AgreementsWaiting implements OnModuleInit {
  constructor(
    private readonly work: WorkSources,
    private readonly agreements: AgreementListQuery,
  ) {}

  onModuleInit(): void {
    this.work.add((tx) => this.#waiting(tx));
  }

  async #waiting(tx: Tx): Promise<WorkItem[]> {
    if (!mayDo(tx.viewer.role, 'agreement.edit')) return [];
    const underWay = (await this.agreements.within(tx)).filter(({ terminal, publicRecord }) => terminal === null && !publicRecord);
    return underWay.flatMap((agreement) => [...overdue(agreement), ...unconfirmed(agreement)]);
  }
}

const titles = ({ ko, zh, en }: LocalisedText) => ({ titleKo: ko ?? '', titleZh: zh ?? '', titleEn: en ?? '' });
const page = ({ id }: AgreementRow): string => `/agreements/${id}`;

/** Overdue since the end of the planned period, as days are counted in Seoul. */
function overdue(agreement: AgreementRow): WorkItem[] {
  const { nextMilestone, title } = agreement;
  if (!nextMilestone?.overdue || nextMilestone.plannedOn === null) return [];
  const since = new Date(Date.parse(`${lastDayOf(nextMilestone.plannedOn)}T00:00:00+09:00`) + DAY_MS).toISOString();
  return [{ kind: 'milestone-overdue', params: { ...titles(title), milestone: nextMilestone.code }, href: page(agreement), since }];
}

function unconfirmed(agreement: AgreementRow): WorkItem[] {
  const { confirmed, lastConfirmedAt, title } = agreement;
  if (confirmed) return [];
  const since = lastConfirmedAt && new Date(Date.parse(lastConfirmedAt) + UNCONFIRMED_AFTER_DAYS * DAY_MS).toISOString();
  return [{ kind: 'agreement-unconfirmed', params: titles(title), href: page(agreement), since }];
}
