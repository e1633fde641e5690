import { describe, expect, it } from '@jest/globals';
import { CliProblem } from './cli-problem.js';
import { commandOf, languageOf } from './command-line.js';

const problemOf = (...args: string[]): string => {
  try {
    commandOf(args, 'en');
  } catch (error) {
    if (error instanceof CliProblem) return error.key;
    throw error;
  }
  return 'none';
};

describe('the command line', () => {
  it('takes several project files and several parcel files', () => {
    expect(commandOf(['match', 'a.xlsx', 'b.csv', '--opportunities', 'p.csv', 'q.xlsx', '--json', '--as-of', '2026-11-24'], 'ko')).toEqual({
      command: 'match',
      projectFiles: ['a.xlsx', 'b.csv'],
      opportunityFiles: ['p.csv', 'q.xlsx'],
      asOf: '2026-11-24',
      locale: 'ko',
      output: { form: 'json' },
    });
  });

  it('takes options in either spelling and repeated', () => {
    expect(commandOf(['match', 'a.xlsx', '--opportunities=p.csv', '--opportunities', 'q.csv', '--out=there'], 'en')).toMatchObject({
      opportunityFiles: ['p.csv', 'q.csv'],
      output: { form: 'documents', folder: 'there' },
    });
    expect(commandOf(['read', 'a.xlsx', '--kind', 'projects'], 'en')).toEqual({ command: 'read', file: 'a.xlsx', kind: 'projects' });
  });

  it('says what is wrong with a call instead of guessing', () => {
    expect(problemOf()).toBe('cli.command.missing');
    expect(problemOf('print', 'a.xlsx')).toBe('cli.command.unknown');
    expect(problemOf('read')).toBe('cli.file.none');
    expect(problemOf('read', 'a.xlsx', 'b.xlsx')).toBe('cli.file.several');
    expect(problemOf('read', 'a.xlsx', '--json')).toBe('cli.option.unknown');
    expect(problemOf('read', 'a.xlsx', '--colour')).toBe('cli.option.unknown');
    expect(problemOf('read', 'a.xlsx', '--kind', 'people')).toBe('cli.option.wrong-value');
    expect(problemOf('match', 'a.xlsx', '--opportunities')).toBe('cli.option.value-missing');
    expect(problemOf('match', 'a.xlsx', '--as-of', '2026-02-30')).toBe('cli.option.wrong-date');
    expect(problemOf('match', 'a.xlsx', '--lang', 'fr')).toBe('cli.option.wrong-value');
    expect(problemOf('match', 'a.xlsx', '--json', '--out', 'there')).toBe('cli.option.json-and-out');
  });

  it('speaks the language that --lang names, else that of the terminal, else English', () => {
    expect(languageOf(['--lang', 'zh-CN'], { LANG: 'ko_KR.UTF-8' })).toBe('zh-CN');
    expect(languageOf(['--lang=ko'], {})).toBe('ko');
    expect(languageOf([], { LANG: 'ko_KR.UTF-8' })).toBe('ko');
    expect(languageOf(['--lang', 'fr'], { LC_ALL: 'zh_CN.UTF-8', LANG: 'ko_KR' })).toBe('zh-CN');
    expect(languageOf([], { LANG: 'C' })).toBe('en');
  });
});
