import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from '../setup/paths.mjs';

const rules = createRequire(import.meta.url)('../../../dependency-rules.cjs').forbidden;
const fixtures = fs.readdirSync(path.join(import.meta.dirname, 'fixtures', 'imports'));
const lawful = 'nothing-broken';
/** A fixture is called after the rule that it breaks; after a dot comes what is special about it. */
const ruleOf = (fixture) => fixture.split('.')[0];

describe('the import rules', () => {
  const output = execFileSync(process.execPath, [path.join(import.meta.dirname, 'testing', 'cruise-fixtures.mjs')], { encoding: 'utf8' });
  const broken = JSON.parse(output);

  it.each(fixtures.filter((fixture) => fixture !== lawful))('catch %s, by the name of the rule and no other', (fixture) => {
    expect(broken[fixture]).toEqual([ruleOf(fixture)]);
  });

  it('let pass what is allowed: lower doors, own files, packages of the table, tests with their factories', () => {
    expect(broken[lawful]).toEqual([]);
  });

  it('have a place for every workspace', () => {
    const workspaces = ['apps', 'packages'].flatMap((parent) => fs.readdirSync(path.join(root, parent)).map((name) => `${parent}/${name}`));
    const placed = new Set(rules.filter(({ name }) => name === 'package-table').map(({ from }) => from.path));
    expect(workspaces.filter((workspace) => !placed.has(`^${workspace}/`))).toEqual([]);
  });

  it('have a fixture each', () => {
    expect(rules.filter(({ name }) => !fixtures.some((fixture) => ruleOf(fixture) === name))).toEqual([]);
  });
});
