import { mayDo, type WorkItem } from '@bridge/common';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { WorkSources } from '../../platform/work/work-sources.js';
import { RegistrationRows } from './registration-rows.js';

const MOST_SHOWN = 50;

/** Tells whoever decides which registrations wait: new ones, and those whose promised day has come. */
@Injectable()
export class RegistrationsWaiting implements OnModuleInit {
  constructor(
    private readonly work: WorkSources,
    private readonly rows: RegistrationRows,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.work.add((tx) => this.#waiting(tx));
  }

  async #waiting(tx: Tx): Promise<WorkItem[]> {
    if (!mayDo(tx.viewer.role, 'registration.decide')) return [];
    const open = await this.rows.list(tx, ['submitted', 'waitlisted'], MOST_SHOWN, 0);
    const due = open.filter(({ expectedOn }) => expectedOn === null || expectedOn <= this.clock.today());
    return due.map(({ fields, submittedAt }) => ({
      kind: 'registration-waits',
      params: { company: fields.companyZh },
      href: '/registrations',
      since: submittedAt,
    }));
  }
}
