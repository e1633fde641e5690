import type { DateOnly } from '@bridge/common';
import { renderCode, seoulDay, type Translator } from '@bridge/i18n';
import { samplePath } from '@bridge/reference-data';
import { CliProblem } from '../cli-problem.js';
import type { MatchCommand } from '../command-line.js';
import { readListFile } from '../read/read-list.js';
import type { Terminal } from '../terminal.js';
import { writeDocuments } from './documents.js';
import { type FileRun, runFiles } from './file-run.js';
import { type LeftOut, listedParcels, listedProjects } from './listed-rows.js';
import { runJson } from './run-json.js';
import { summaryLines } from './summary.js';

function sayLeftOut(leftOut: readonly LeftOut[], translator: Translator, terminal: Terminal): void {
  for (const { file, row, problem, duplicateOfRow } of leftOut) {
    const sentence =
      problem === null && duplicateOfRow !== null
        ? translator.t('cli.match.duplicate', { pathText: file, row, otherRow: duplicateOfRow })
        : translator.t('cli.match.left-out', {
            pathText: file,
            row,
            reasonText: problem ? renderCode(translator, 'importIssues', problem.code, problem.params) : '',
          });
    terminal.err(`${sentence}\n`);
  }
}

async function runOf(command: MatchCommand, asOf: DateOnly, translator: Translator, terminal: Terminal): Promise<FileRun> {
  const parcelFiles = command.opportunityFiles.length > 0 ? command.opportunityFiles : [samplePath('opportunities/parcels-ko.xlsx')];
  const projectLists = [];
  for (const file of command.projectFiles) projectLists.push(await readListFile(file, { kind: 'projects', asOf }));
  const parcelLists = [];
  for (const file of parcelFiles) parcelLists.push(await readListFile(file, { kind: 'opportunities', asOf }));
  const projects = listedProjects(projectLists);
  const parcels = listedParcels(parcelLists);
  sayLeftOut([...projects.leftOut, ...parcels.leftOut], translator, terminal);
  if (projects.rows.length === 0) throw new CliProblem('cli.match.no-projects');
  if (parcels.rows.length === 0) throw new CliProblem('cli.match.no-opportunities');
  return runFiles(projects.rows, parcels.rows, asOf);
}

/** Matches the lists and gives a summary, the whole run as JSON, or the report as PDF and XLSX in a folder. */
export async function matchCommand(command: MatchCommand, translator: Translator, terminal: Terminal): Promise<void> {
  const asOf = command.asOf ?? seoulDay(new Date().toISOString());
  const run = await runOf(command, asOf, translator, terminal);
  if (command.output.form === 'json') terminal.out(`${runJson(run)}\n`);
  else if (command.output.form === 'summary') terminal.out(summaryLines(run, translator));
  else {
    for (const file of await writeDocuments(run, command.output.folder, translator.locale)) {
      terminal.out(`${translator.t('cli.out.written', { pathText: file })}\n`);
    }
  }
}
