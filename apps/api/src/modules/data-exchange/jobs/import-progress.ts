import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '../../../platform/database/unit-of-work.js';

/** Notes how far an import is, on a connection of its own so that everybody sees it while the import's transaction is open. */
@Injectable()
export class ImportProgress {
  constructor(private readonly dataSource: DataSource) {}

  /** Never holds the work up, and never fails it; notes may overtake one another, so the furthest counts. */
  note(importId: string, percent: number): void {
    void this.dataSource
      .query(
        'insert into import_progress values ($1, $2) on conflict (import_id) do update set percent = greatest(import_progress.percent, excluded.percent)',
        [importId, percent],
      )
      .catch(() => undefined);
  }
}

/** A new stretch of work on the import begins: what the one before had noted does not count for it. */
export async function restartProgress(tx: Tx, importId: string): Promise<void> {
  await tx.rows('insert into import_progress values ($1, 0) on conflict (import_id) do update set percent = 0', [importId]);
}
