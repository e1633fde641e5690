import { renderCode, type Translator, translator as translatorOf } from '@bridge/i18n';
import { CliProblem } from './cli-problem.js';
import { commandOf, languageOf } from './command-line.js';
import { matchCommand } from './match/match-command.js';
import { ListRefused } from './read/list-refused.js';
import { readListFile } from './read/read-list.js';
import { jsonLines } from './read/row-json.js';
import { messageOf } from './system-error.js';
import type { Terminal } from './terminal.js';

const DONE = 0;
const FAILED = 1;
const WRONG_CALL = 2;

function explain(error: unknown, translator: Translator, terminal: Terminal): number {
  const { t } = translator;
  if (error instanceof CliProblem) {
    terminal.err(`${t(error.key, error.params)}\n`);
    if (error.showUsage) terminal.err(`${t('cli.usage')}\n`);
    return error.showUsage ? WRONG_CALL : FAILED;
  }
  if (error instanceof ListRefused) {
    const reasonText = renderCode(translator, 'importIssues', error.code, error.params);
    terminal.err(`${t('cli.file.refused', { pathText: error.file, reasonText })}\n`);
    return FAILED;
  }
  terminal.err(`${t('cli.unexpected', { messageText: messageOf(error) })}\n`);
  return FAILED;
}

/** Runs one command and returns the exit code: 0 done, 1 failed, 2 called wrongly. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  const translator = translatorOf(languageOf(args, terminal.environment));
  try {
    const command = commandOf(args, translator.locale);
    if (command === null) terminal.out(`${translator.t('cli.usage')}\n`);
    else if (command.command === 'read') terminal.out(jsonLines(await readListFile(command.file, { kind: command.kind, asOf: null })));
    else await matchCommand(command, translator, terminal);
    return DONE;
  } catch (error) {
    return explain(error, translator, terminal);
  }
}
