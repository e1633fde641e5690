import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../setup/paths.mjs';
import { scratchFolder } from '../setup/testing/scratch.mjs';

const fixturesDir = path.join(import.meta.dirname, 'fixtures', 'lint');
const fixtures = fs.readdirSync(fixturesDir);
const lawful = 'nothing-broken';
const configuration = JSON.parse(fs.readFileSync(path.join(root, 'biome.json'), 'utf8'));
/** A fixture is called after the rule that it breaks; after a dot comes what is special about it. */
const ruleOf = (fixture) => fixture.split('.')[0];

/** The rules that we have chosen over the preset, by name. */
function ownRules() {
  const groups = [configuration.linter, ...configuration.overrides.map(({ linter }) => linter)].flatMap(({ rules }) =>
    Object.values(rules),
  );
  const chosen = groups.filter((group) => typeof group === 'object').flatMap((group) => Object.entries(group));
  return [...new Set(chosen.filter(([, level]) => level !== 'off').map(([rule]) => rule)), 'plugin'];
}

/** The fixtures as if each were the checkout: with the configuration of the checkout, but outside it, where they are not ignored. */
function copyFixtures(dir) {
  fs.cpSync(fixturesDir, dir, { recursive: true });
  const plugins = configuration.plugins.map((plugin) => ({ ...plugin, path: path.join(root, plugin.path) }));
  const own = { ...configuration, plugins, vcs: { enabled: false }, $schema: undefined };
  fs.writeFileSync(path.join(dir, 'biome.json'), JSON.stringify(own));
}

describe('the lint rules', () => {
  let scratch;
  let diagnostics;

  beforeAll(() => {
    scratch = scratchFolder();
    copyFixtures(scratch.dir);
    const args = [
      path.join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome'),
      'lint',
      '--reporter=json',
      '--max-diagnostics=none',
      '.',
    ];
    const { stdout } = spawnSync(process.execPath, args, { cwd: scratch.dir, encoding: 'utf8' });
    diagnostics = JSON.parse(stdout).diagnostics.filter(({ severity }) => severity !== 'info');
  });

  afterAll(() => scratch.remove());

  /** What fails the check in one fixture; a cycle is told in each of its files. */
  const caughtIn = (fixture) => {
    const inside = diagnostics.filter(({ location }) => location.path.startsWith(`${fixture}/`));
    return [...new Set(inside.map(({ category }) => category.split('/').at(-1)))];
  };

  it.each(fixtures.filter((fixture) => fixture !== lawful))('catch %s, by the name of the rule and no other', (fixture) => {
    expect(caughtIn(fixture)).toEqual([ruleOf(fixture)]);
  });

  it('let pass what is allowed: long suites, consoles of programs, exact arithmetic in the engine', () => {
    expect(caughtIn(lawful)).toEqual([]);
  });

  it('have a fixture each', () => {
    expect(ownRules().filter((rule) => !fixtures.some((fixture) => ruleOf(fixture) === rule))).toEqual([]);
  });
});
