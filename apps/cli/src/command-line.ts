import { parseArgs } from 'node:util';
import { type DateOnly, DateOnlySchema, IMPORT_KINDS, type ImportKind, LOCALES, type Locale } from '@bridge/common';
import { CliProblem } from './cli-problem.js';
import { codeOf, messageOf } from './system-error.js';

export interface ReadCommand {
  command: 'read';
  file: string;
  /** Null: told from the columns of the list. */
  kind: ImportKind | null;
}

export interface MatchCommand {
  command: 'match';
  projectFiles: string[];
  /** Empty: the sample parcel lists. */
  opportunityFiles: string[];
  /** Null: today in Seoul. */
  asOf: DateOnly | null;
  locale: Locale;
  output: { form: 'summary' } | { form: 'json' } | { form: 'documents'; folder: string };
}

const OPTIONS = {
  kind: { type: 'string' },
  lang: { type: 'string' },
  opportunities: { type: 'string', multiple: true },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
} as const;
type Option = keyof typeof OPTIONS;
const ALLOWED: Record<'read' | 'match', readonly Option[]> = {
  read: ['kind', 'lang'],
  match: ['opportunities', 'as-of', 'lang', 'json', 'out'],
};

/** The language asked for by `--lang`, else that of the terminal, else English. Never fails: errors need a language too. */
export function languageOf(args: readonly string[], environment: NodeJS.ProcessEnv): Locale {
  const at = args.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const terminal = environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? '';
  const own = LOCALES.find((locale) => terminal.startsWith(locale.slice(0, 2))) ?? 'en';
  return LOCALES.find((locale) => locale === asked) ?? own;
}

/** `--opportunities A B` names several files, as a shell's `*.csv` gives them: each gets an option of its own. */
function spreadOpportunities(args: readonly string[]): string[] {
  let listing = false;
  return args.flatMap((argument, index) => {
    if (argument.startsWith('--')) {
      listing = argument === '--opportunities';
      return listing && args[index + 1]?.startsWith('--') === false ? [] : [argument];
    }
    return listing ? ['--opportunities', argument] : [argument];
  });
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: spreadOpportunities(args), options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const option = /'(--?[^' =<]*)/.exec(messageOf(error))?.[1] ?? '';
    const unknown = codeOf(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new CliProblem(unknown ? 'cli.option.unknown' : 'cli.option.value-missing', { optionText: option }, true);
  }
}

function oneOf<T extends string>(option: string, value: string, possible: readonly T[]): T {
  const found = possible.find((known) => known === value);
  if (!found) throw new CliProblem('cli.option.wrong-value', { valueText: value, optionText: option, possibleText: possible.join(', ') });
  return found;
}

function dayOf(value: string): DateOnly {
  const day = DateOnlySchema.safeParse(value);
  if (!day.success) throw new CliProblem('cli.option.wrong-date', { valueText: value });
  return day.data;
}

function outputOf(json: boolean, folder: string | undefined): MatchCommand['output'] {
  if (json && folder !== undefined) throw new CliProblem('cli.option.json-and-out');
  if (folder !== undefined) return { form: 'documents', folder };
  return json ? { form: 'json' } : { form: 'summary' };
}

/** What the arguments ask for. Throws a {@link CliProblem} that says what to change. */
export function commandOf(args: readonly string[], locale: Locale): ReadCommand | MatchCommand | null {
  if (args.includes('--help') || args.includes('-h')) return null;
  const { values, positionals } = parsed(args);
  const [name, ...files] = positionals;
  if (name === undefined) throw new CliProblem('cli.command.missing', {}, true);
  if (name !== 'read' && name !== 'match') throw new CliProblem('cli.command.unknown', { commandText: name }, true);
  for (const option of Object.keys(values)) {
    if (!ALLOWED[name].some((allowed) => allowed === option))
      throw new CliProblem('cli.option.unknown', { optionText: `--${option}` }, true);
  }
  if (values.lang !== undefined) oneOf('--lang', values.lang, LOCALES);
  const [first, ...others] = files;
  if (first === undefined) throw new CliProblem('cli.file.none', {}, true);
  if (name === 'read') {
    if (others.length > 0) throw new CliProblem('cli.file.several');
    return { command: 'read', file: first, kind: values.kind === undefined ? null : oneOf('--kind', values.kind, IMPORT_KINDS) };
  }
  return {
    command: 'match',
    projectFiles: files,
    opportunityFiles: values.opportunities ?? [],
    asOf: values['as-of'] === undefined ? null : dayOf(values['as-of']),
    locale,
    output: outputOf(values.json ?? false, values.out),
  };
}
