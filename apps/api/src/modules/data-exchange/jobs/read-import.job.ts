import { SpreadsheetError } from '@bridge/spreadsheet';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { FileStore } from '../../../platform/storage/file-store.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { countsOf, type PlannedRow, planRow, problemCountsOf } from '../domain/plan.js';
import type { ReadList } from '../domain/read-list.js';
import { supposedDelegation } from '../domain/supposed-delegation.js';
import { batchById } from '../queries/batch-row.js';
import { rememberedColumns } from '../queries/remembered-columns.js';
import { readList } from '../reading/list-reader.js';
import { IMPORT_RECORDS, type RecordsByKind } from '../records/import-records.js';
import { ImportProgress } from './import-progress.js';
import { READ_IMPORT_JOB } from './job-names.js';
import { keepPlan } from './keep-plan.js';

/** Reads the stored file in a thread of its own and keeps what a commit would do; nothing but the import itself is written. */
@Injectable()
export class ReadImportJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FileStore,
    private readonly progress: ImportProgress,
    @Inject(IMPORT_RECORDS) private readonly records: RecordsByKind,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(
      READ_IMPORT_JOB,
      ({ importId }, signal) => this.execute(String(importId), signal),
      ({ importId }) => this.#refuse(String(importId), new SpreadsheetError('cancelled')),
    );
  }

  async execute(importId: string, signal: AbortSignal): Promise<void> {
    const wanted = await this.#wanted(importId);
    if (!wanted) return;
    const { batch, remembered } = wanted;
    try {
      const onProgress = (percent: number) => this.progress.note(importId, percent);
      const list = await readList(await this.files.get(batch.fileKey), batch, remembered, { onProgress, signal });
      await this.#keep(importId, list);
    } catch (error) {
      // A server that stops in the middle says nothing about the file: the next one reads it.
      if (!(error instanceof SpreadsheetError) || signal.aborted) throw error;
      await this.#refuse(importId, error);
    }
  }

  #wanted(importId: string) {
    return this.unitOfWork.read(SYSTEM_VIEWER, async (tx) => {
      const [wanted] = await tx.rows(`select 1 from import_batch where id = $1 and state = 'reading'`, [importId]);
      if (!wanted) return null;
      const batch = await batchById(tx, importId);
      return { batch, remembered: await rememberedColumns(tx, batch.kind) };
    });
  }

  async #keep(importId: string, given: ReadList): Promise<void> {
    await this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      const batch = await batchById(tx, importId, true).catch(() => null);
      if (batch?.state !== 'reading') return;
      const records = this.records[batch.kind];
      const existing = await records.existing(tx, given.rows);
      const rows: PlannedRow[] = given.rows.map((row, index) => planRow(row, records.titleOf(row), existing[index] ?? null));
      const delegation = batch.kind === 'projects' ? supposedDelegation(batch.fileName, given) : null;
      await keepPlan(tx, importId, given, rows, { counts: countsOf(rows), problemCounts: problemCountsOf(rows), delegation });
    });
  }

  async #refuse(importId: string, { code, params }: SpreadsheetError): Promise<void> {
    await this.unitOfWork.run(SYSTEM_VIEWER, (tx) =>
      tx.rows(`update import_batch set state = 'unreadable', failure = $2 where id = $1 and state = 'reading'`, [
        importId,
        JSON.stringify({ code, params }),
      ]),
    );
  }
}
