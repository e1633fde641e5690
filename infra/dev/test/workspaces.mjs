import fs from 'node:fs';
import path from 'node:path';
import { DevError } from '../console/dev-error.mjs';
import { root } from '../setup/paths.mjs';

// The browser journeys come last and alone: they start the whole product and measure it.
const journeys = 'apps/e2e';

/**
 * The workspaces that have tests, in the groups in which they run one after the other.
 * @returns {{ libraries: string[], applications: string[], journeys: string[] }} folders relative to the checkout
 */
export function testedWorkspaces() {
  const applications = withTests('apps').filter((dir) => dir !== journeys);
  return {
    libraries: [...withTests('packages'), 'infra/dev'],
    applications,
    journeys: withTests('apps').filter((dir) => dir === journeys),
  };
}

function withTests(parent) {
  return fs
    .readdirSync(path.join(root, parent))
    .map((name) => `${parent}/${name}`)
    .filter((dir) => fs.existsSync(path.join(root, dir, 'jest.config.mjs')))
    .sort();
}

/**
 * The package name of a workspace folder.
 * @throws {DevError} no_such_workspace
 */
export function packageName(dir) {
  const known = Object.values(testedWorkspaces()).flat();
  if (!known.includes(dir)) throw new DevError('no_such_workspace', { name: dir, known: known.join(', ') });
  return JSON.parse(fs.readFileSync(path.join(root, dir, 'package.json'), 'utf8')).name;
}
