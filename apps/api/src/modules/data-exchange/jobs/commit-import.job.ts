import { IMPORT_KINDS } from '@bridge/common';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { SYSTEM_VIEWER, type Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { FindOrCreateDelegation } from '../../delegations/index.js';
import { ViewerQuery } from '../../identity/index.js';
import { type Batch, batchById } from '../queries/batch-row.js';
import { type CommittedRow, IMPORT_RECORDS, type KeptRecord, type RecordsByKind } from '../records/import-records.js';
import { ImportProgress, restartProgress } from './import-progress.js';
import { COMMIT_IMPORT_JOB, READ_IMPORT_JOB } from './job-names.js';

type StoredRow = CommittedRow & { fate: 'create' | 'update' | 'skip' };

/** Records that are written between two notes of the progress. */
const CHUNK = 500;
/** Any number that no other lock of the product takes. */
const COMMIT_LOCK = 7_305_786;

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
    this.jobs.handle(
      COMMIT_IMPORT_JOB,
      ({ importId, userId }) => this.execute(String(importId), userId === null ? null : String(userId)),
      ({ importId }) => this.#giveUp(String(importId)),
    );
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
    const records = this.records[batch.kind];
    const compared = await this.#rows(tx, importId);
    await this.#assertStill(tx, batch.kind, compared);
    const rows = compared.filter(({ fate }) => fate !== 'skip');
    const delegationId = await this.#delegation(tx, batch);
    const from = { importId, fileName: batch.fileName, delegationId };
    let done = 0;
    for (const fate of ['create', 'update'] as const) {
      const wanted = rows.filter((row) => row.fate === fate);
      for (let start = 0; start < wanted.length; start += CHUNK) {
        const chunk = wanted.slice(start, start + CHUNK);
        await this.#keep(tx, importId, chunk, await records[fate](tx, chunk, from));
        done += chunk.length;
        this.progress.note(importId, Math.floor((done * 100) / rows.length));
      }
    }
    await tx.rows(`update import_batch set state = 'committed', committed_at = $2, delegation_id = $3 where id = $1`, [
      importId,
      this.clock.now(),
      delegationId,
    ]);
    await this.audit.record(tx, { action: 'import.committed', subjectType: 'import', subjectId: importId });
  }

  #rows(tx: Tx, importId: string): Promise<StoredRow[]> {
    return tx.rows<StoredRow>(
      `select row, fate, read, written, existing, problems, duplicate_of_row as "duplicateOfRow"
       from import_row where import_id = $1 and fate <> 'reject' order by row`,
      [importId],
    );
  }

  /**
   * Two officials may hold dry runs of the same list: what one has committed is not new any more for the other. One commit of a kind works
   * at a time, so nothing comes in between.
   * @throws AppError `edit.conflict`
   */
  async #assertStill(tx: Tx, kind: Batch['kind'], rows: readonly StoredRow[]): Promise<void> {
    await tx.rows('select pg_advisory_xact_lock($1, $2)', [COMMIT_LOCK, IMPORT_KINDS.indexOf(kind)]);
    const existing = await this.records[kind].existing(tx, rows);
    const changed = rows.some((row, index) => (row.existing?.id ?? null) !== (existing[index]?.id ?? null));
    if (changed) throw new AppError('edit.conflict');
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
    // A conflict is daily work; anything else is a fault to be looked into.
    if (!(error instanceof AppError)) this.#logger.error(`import ${importId}: ${error instanceof Error ? error.stack : String(error)}`);
    await this.unitOfWork.run(viewer, async (tx) => {
      const changed = await tx.rows(`update import_batch set state = 'reading' where id = $1 and state = 'committing' returning id`, [
        importId,
      ]);
      if (changed.length === 0) return;
      await restartProgress(tx, importId);
      await this.jobs.enqueue(tx, READ_IMPORT_JOB, { importId });
    });
  }

  /** The workers died over it: nothing was written, and whoever wants may commit it again or discard it. */
  async #giveUp(importId: string): Promise<void> {
    await this.unitOfWork.run(SYSTEM_VIEWER, (tx) =>
      tx.rows(`update import_batch set state = 'checked' where id = $1 and state = 'committing'`, [importId]),
    );
  }
}
