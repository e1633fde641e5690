import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DevError } from '../console/dev-error.mjs';
import { build } from '../setup/build.mjs';
import { root } from '../setup/paths.mjs';
import { pinnedNode, productEnvironment } from '../setup/pinned-node.mjs';
import { run } from '../setup/run.mjs';
import { jestResult } from './jest-result.mjs';
import { removeStaleSpecs } from './stale-specs.mjs';
import { nothing } from './tally.mjs';

/**
 * One thing `npm test` does.
 * @typedef {{ name: string, run: () => Promise<{ tally: import('./tally.mjs').Tally, failures: string }> }} Step
 */

const tool = (name, ...inside) => path.join(root, 'node_modules', name, ...inside);
const jestFlags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', '--enable-source-maps'];

/** @returns {Step} */
export function formatAndLint() {
  return command('format and lint', tool('@biomejs', 'biome', 'bin', 'biome'), ['check', '--error-on-warnings', '--colors=off', '.']);
}

/** @returns {Step} */
export function importRules() {
  const args = ['apps', 'packages', 'infra', 'bench', '--config', 'dependency-rules.cjs'];
  return command('import rules', tool('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'), args);
}

/** @returns {Step} */
export function deadCode() {
  return command('dead code', tool('knip', 'bin', 'knip.js'), ['--no-progress']);
}

function command(name, entry, args) {
  return {
    name,
    run: async () => {
      const { code, output } = await run(pinnedNode(), [entry, ...args], { cwd: root, env: productEnvironment() });
      return code === 0 ? passedStep() : failedStep(output);
    },
  };
}

/**
 * @param {string[]} workspaces package names; all when empty
 * @returns {Step}
 */
export function typesAndBuild(workspaces) {
  return {
    name: 'types and build',
    run: async () => {
      try {
        await build(workspaces);
        return passedStep();
      } catch (error) {
        if (error instanceof DevError) return failedStep(`${error.message}\n${error.detail}`);
        throw error;
      }
    },
  };
}

/**
 * @param {string} dir of the workspace, relative to the checkout
 * @returns {Step}
 */
export function jestOf(dir) {
  return {
    name: dir,
    run: async () => {
      const cwd = path.join(root, dir);
      removeStaleSpecs(cwd);
      const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'bridge-jest-'));
      const report = path.join(scratch, 'report.json');
      try {
        const args = [...jestFlags, tool('jest', 'bin', 'jest.js'), '--ci', '--json', `--outputFile=${report}`];
        const result = await run(pinnedNode(), args, { cwd, env: productEnvironment({ NODE_ENV: 'test' }) });
        return jestResult(result, fs.existsSync(report) ? fs.readFileSync(report, 'utf8') : null);
      } finally {
        fs.rmSync(scratch, { recursive: true, force: true });
      }
    },
  };
}

const passedStep = () => ({ tally: { ...nothing, passed: 1 }, failures: '' });
const failedStep = (output) => ({ tally: { ...nothing, failed: 1 }, failures: output });
