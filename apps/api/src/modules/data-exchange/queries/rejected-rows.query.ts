import type { ImportProblem, ImportState, Locale } from '@bridge/common';
import { renderCode, type Translator, translator } from '@bridge/i18n';
import { readInWorker, rejectedRowsFile } from '@bridge/spreadsheet';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { fileAnswer } from '../../../platform/http/file-answer.js';
import { FileStore } from '../../../platform/storage/file-store.js';
import type { Viewer } from '../../../platform/viewer.js';
import { optionsOf } from '../reading/list-reader.js';
import { batchById } from './batch-row.js';
import { rememberedColumns } from './remembered-columns.js';

/** Only what was read has rows that could have been rejected. */
const READ: readonly ImportState[] = ['checked', 'committing', 'committed', 'undone'];

/** The rejected rows of an import as a file: corrected there, it comes back through the same door. */
@Injectable()
export class RejectedRowsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FileStore,
  ) {}

  /** @throws AppError `not-found`, `import.wrong-state` where the list was not read */
  async file(viewer: Viewer, id: string, locale: Locale): Promise<StreamableFile> {
    const { batch, remembered, rejected } = await this.unitOfWork.read(viewer, async (tx) => {
      const found = await batchById(tx, id);
      if (!READ.includes(found.state)) throw new AppError('import.wrong-state', { importStateCode: found.state });
      const rows = await tx.rows<{ row: number; problems: ImportProblem[] }>(
        `select row, problems from import_row where import_id = $1 and fate = 'reject' order by row`,
        [id],
      );
      return { batch: found, remembered: await rememberedColumns(tx, found.kind), rejected: rows };
    });
    const list = await readInWorker(await this.files.get(batch.fileKey), optionsOf(batch, remembered));
    const words = translator(locale);
    const notes = rejected.map(({ row, problems }) => ({ row, note: noteOf(words, problems) }));
    const bytes = await rejectedRowsFile(list.table, notes, words.t('imports.rejectedNoteHeader'));
    return fileAnswer(bytes, `${batch.fileName.replace(/\.[a-z]+$/i, '')}-rejected.xlsx`, 'xlsx');
  }
}

function noteOf(words: Translator, problems: readonly ImportProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors
    .map(({ column, code, params }) => `${column === null ? '' : `${column}: `}${renderCode(words, 'importIssues', code, params)}`)
    .join(' / ');
}
