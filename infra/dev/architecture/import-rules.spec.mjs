import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const rules = createRequire(import.meta.url)('../../../dependency-rules.cjs').forbidden.map(({ name }) => name);
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

  it('have a fixture each', () => {
    expect(rules.filter((rule) => !fixtures.some((fixture) => ruleOf(fixture) === rule))).toEqual([]);
  });
});
