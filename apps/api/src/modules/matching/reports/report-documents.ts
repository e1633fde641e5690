import type { downloadReport, MatchRow, QueryOf } from '@bridge/common';
import { compile } from '@bridge/matching';
import { closeReportPdf, type MatchReportModel, reportPdf, reportXlsx } from '@bridge/reports';
import { Injectable, Logger, type OnApplicationShutdown, type StreamableFile } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { fileAnswer } from '../../../platform/http/file-answer.js';
import type { Viewer } from '../../../platform/viewer.js';
import { thaw } from '../domain/frozen-run.js';
import { frozenInput } from '../queries/frozen-input.js';
import { MatchRowsQuery } from '../queries/match-rows.query.js';
import { reportModel } from './report-model.js';
import { ReportsQuery } from './reports.query.js';

const ALTERNATIVES = 3;

/** Makes the report's document from its frozen run, in the language asked for. */
@Injectable()
export class ReportDocuments implements OnApplicationShutdown {
  readonly #logger = new Logger('report-documents');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ReportsQuery,
    private readonly matches: MatchRowsQuery,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await closeReportPdf();
  }

  /** @throws AppError `not-found`, `document.failed` */
  async make(viewer: Viewer, id: string, { format, lang }: QueryOf<typeof downloadReport>): Promise<StreamableFile> {
    const model = await this.unitOfWork.read(viewer, (tx) => this.#model(tx, id));
    try {
      const bytes = await (format === 'pdf' ? reportPdf(model, lang) : reportXlsx(model, lang));
      return fileAnswer(bytes, `${model.number ?? 'report'}-${lang}.${format}`, format);
    } catch (error) {
      this.#logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      throw new AppError('document.failed', { formatText: format.toUpperCase() });
    }
  }

  async #model(tx: Tx, id: string): Promise<MatchReportModel> {
    const report = await this.reports.view(tx, id);
    const input = await frozenInput(tx, report.run.id);
    if (!input) throw new AppError('document.failed', { formatText: '' });
    const { snapshot, ruleSet } = thaw(input);
    const alternatives = await this.#alternatives(tx, report.run.id, report.best);
    return reportModel({ report, snapshot, compiled: compile(snapshot, ruleSet), alternatives });
  }

  async #alternatives(tx: Tx, runId: string, best: readonly MatchRow[]): Promise<ReadonlyMap<string, readonly MatchRow[]>> {
    const rows = await this.matches.where(
      tx,
      'where m.run_id = $1 and m.project_id = any($2) and m.rank_for_project between 2 and $3 order by m.project_id, m.rank_for_project',
      [runId, best.map(({ project }) => project.id), ALTERNATIVES + 1],
    );
    return new Map(best.map(({ project }) => [project.id, rows.filter((row) => row.project.id === project.id)]));
  }
}
