import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Notes how far an import is, on a connection of its own so that everybody sees it while the import's transaction is open. */
@Injectable()
export class ImportProgress {
  constructor(private readonly dataSource: DataSource) {}

  /** Never holds the work up, and never fails it. */
  note(importId: string, percent: number): void {
    void this.dataSource
      .query('insert into import_progress values ($1, $2) on conflict (import_id) do update set percent = excluded.percent', [
        importId,
        percent,
      ])
      .catch(() => undefined);
  }
}
