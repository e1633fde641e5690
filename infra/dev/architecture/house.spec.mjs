import { beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../setup/paths.mjs';
import { overBudget } from './budgets.mjs';
import { unwantedWords } from './house-words.mjs';
import { sourceFiles } from './source-files.mjs';

const ofLines = (file, count) => ({ file, text: 'a\n'.repeat(count) });
const small = Array.from({ length: 9 }, (_, index) => ofLines(`small-${index}.ts`, 150));

describe('the house', () => {
  let files;

  beforeAll(() => {
    files = sourceFiles(root);
  });

  it('looks at all workspaces and the tools, and at no fixture, build or package of others', () => {
    const names = files.map(({ file }) => file);
    expect(names).toEqual(expect.arrayContaining(['packages/common/src/index.ts', 'infra/dev/architecture/house.spec.mjs']));
    expect(names.filter((name) => /node_modules|\/dist\/|\/fixtures\//.test(name))).toEqual([]);
  });

  it('keeps its files small: nine of ten up to 150 lines, none over 400', () => {
    expect(overBudget(files)).toEqual([]);
  });

  it('silences no checker, leaves no work behind and names no folder of one machine', () => {
    expect(unwantedWords(files)).toEqual([]);
  });
});

describe('the budget of lines', () => {
  it('is kept by files of just the allowed size', () => {
    expect(overBudget([...small, ofLines('long.ts', 400)])).toEqual([]);
    expect(overBudget([])).toEqual([]);
  });

  it('names a file of more than 400 lines', () => {
    expect(overBudget([...small, ofLines('long.ts', 401)])).toEqual(['long.ts has 401 lines, more than 400']);
  });

  it('tells when more than one file in ten is over 150 lines', () => {
    const sentence = 'one file in ten has 151 lines or more: nine of ten should keep to 150';
    expect(overBudget([...small.slice(1), ofLines('a.ts', 151), ofLines('b.ts', 151)])).toEqual([sentence]);
  });
});

describe('the words of the house', () => {
  const said = (text) => unwantedWords([{ file: 'a.ts', text }]);

  it.each([
    ['// biome-', 'ignore lint: because', 'told a checker to be quiet'],
    ['// @ts-', 'expect-error', 'told a checker to be quiet'],
    ['// TO', 'DO: later', 'left work behind'],
    ["const a = '/Us", "ers/someone/list.xlsx'", 'names a folder of one machine'],
  ])('do not include %s%s', (start, end, sentence) => {
    expect(said(start + end)).toEqual([expect.stringContaining(sentence)]);
  });

  it('include addresses and folders that any machine has', () => {
    expect(said("const a = ['/api/work/items', '/home/tasks', '/usr/bin/chromium', 'packages/home/index.ts'];")).toEqual([]);
  });
});
