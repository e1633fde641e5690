import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '@bridge/common';
import { closeReportPdf, reportPdf, reportXlsx } from '@bridge/reports';
import { CliProblem } from '../cli-problem.js';
import { codeOf } from '../system-error.js';
import type { FileRun } from './file-run.js';
import { reportOf } from './run-report.js';

const REFUSALS = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST', 'ENOENT', 'EISDIR', 'EDQUOT'];

/** Writes `match-report.pdf` and `match-report.xlsx` into the folder, which is made if it is not there. Returns their paths. */
export async function writeDocuments(run: FileRun, folder: string, locale: Locale): Promise<string[]> {
  const report = reportOf(run);
  const documents = [
    { file: path.join(folder, 'match-report.pdf'), bytes: await reportPdf(report, locale) },
    { file: path.join(folder, 'match-report.xlsx'), bytes: await reportXlsx(report, locale) },
  ];
  await closeReportPdf();
  try {
    await mkdir(folder, { recursive: true });
    for (const { file, bytes } of documents) await writeFile(file, bytes);
  } catch (error) {
    if (REFUSALS.includes(codeOf(error))) throw new CliProblem('cli.out.denied', { pathText: folder });
    throw error;
  }
  return documents.map(({ file }) => file);
}
