import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { SYSTEM_VIEWER, type Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { FindOrCreateDelegation } from '../../delegations/index.js';
import { ViewerQuery } from '../../identity/index.js';
import { type Batch, batchById } from '../queries/batch-row.js';
import { type CommittedRow, IMPORT_RECORDS, type KeptRecord, type RecordsByKind } from '../records/import-records.js';
import { ImportProgress } from './import-progress.js';
import { COMMIT_IMPORT_JOB, READ_IMPORT_JOB } from './job-names.js';

type StoredRow = CommittedRow & { fate: 'create' | 'update' };

/** New records that are written between two notes of the progress. */
const CHUNK = 500;

/** Commits a checked import as one batch in one transaction: all of it or nothing. */
@Injectable()
export class CommitImportJob implements OnModuleInit {
  readonly #logger = new Logger('import-commit');

  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly viewers: ViewerQuery,
    private readonly delegations: FindOrCreateDelegation,
    private readonly progress: ImportProgress,
    @Inject(IMPORT_RECORDS) private readonly records: RecordsByKind,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(COMMIT_IMPORT_JOB, ({ importId, userId }) => this.execute(String(importId), userId === null ? null : String(userId)));
  }

  async execute(importId: string, userId: string | null): Promise<void> {
    const viewer = (userId === null ? null : await this.viewers.byUser(userId)) ?? SYSTEM_VIEWER;
    try {
      await this.unitOfWork.run(viewer, (tx) => this.#commit(tx, importId));
    } catch (error) {
      await this.#backToCheck(importId, viewer, error);
    }
  }

  async #commit(tx: Tx, importId: string): Promise<void> {
    const batch = await batchById(tx, importId, true);
    if (batch.state !== 'committing') return;
    const delegationId = await this.#delegation(tx, batch);
    const rows = await tx.rows<StoredRow>(
      `select row, fate, read, written, existing from import_row where import_id = $1 and fate in ('create', 'update') order by row`,
      [importId],
    );
    const from = { importId, fileName: batch.fileName, delegationId };
    const records = this.records[batch.kind];
    const created = rows.filter(({ fate }) => fate === 'create');
    for (let start = 0; start < created.length; start += CHUNK) {
      const chunk = created.slice(start, start + CHUNK);
      await this.#keep(tx, importId, chunk, await records.create(tx, chunk, from));
      this.progress.note(importId, Math.floor(((start + chunk.length) * 100) / rows.length));
    }
    for (const row of rows.filter(({ fate }) => fate === 'update'))
      await this.#keep(tx, importId, [row], [await records.update(tx, row, from)]);
    await tx.rows(`update import_batch set state = 'committed', committed_at = $2, delegation_id = $3 where id = $1`, [
      importId,
      this.clock.now(),
      delegationId,
    ]);
    await this.audit.record(tx, { action: 'import.committed', subjectType: 'import', subjectId: importId });
  }

  async #delegation(tx: Tx, { kind, delegation }: Batch): Promise<string | null> {
    if (kind !== 'projects') return null;
    if (!delegation) throw new Error('every dry run of a delegation list names a delegation');
    return this.delegations.execute(tx, delegation);
  }

  async #keep(tx: Tx, importId: string, rows: readonly StoredRow[], kept: readonly KeptRecord[]): Promise<void> {
    const links = rows.map(({ row }, index) => ({ row, ...kept[index] }));
    await tx.rows(
      `update import_row r set record_id = k.id, record_version = k.version, previous = k.previous
       from jsonb_to_recordset($2::jsonb) as k (row int, id uuid, version int, previous jsonb) where r.import_id = $1 and r.row = k.row`,
      [importId, JSON.stringify(links)],
    );
  }

  /** Something changed since the dry run: the file is read again, so that the official sees what a commit would do now. */
  async #backToCheck(importId: string, viewer: Viewer, error: unknown): Promise<void> {
    this.#logger.warn(`import ${importId} was not committed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    await this.unitOfWork.run(viewer, async (tx) => {
      const changed = await tx.rows(`update import_batch set state = 'reading' where id = $1 and state = 'committing' returning id`, [
        importId,
      ]);
      if (changed.length > 0) await this.jobs.enqueue(tx, READ_IMPORT_JOB, { importId });
    });
  }
}
