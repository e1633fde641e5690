import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { DevError, diskFailure } from '../console/dev-error.mjs';
import { root } from './paths.mjs';
import { pinnedNode, productEnvironment } from './pinned-node.mjs';
import { run } from './run.mjs';

const neededMegabytes = 200;
const turboEnvironment = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1', FORCE_COLOR: '0' };

/**
 * Builds the named workspaces and what they need; what did not change comes from turbo's cache.
 * @param {string[]} workspaces package names; all when empty
 * @throws {DevError} build_failed with the compiler's words, program_disk_full, program_disk_read_only, …
 */
export async function build(workspaces = []) {
  const turbo = path.join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  const filters = workspaces.map((name) => `--filter=${name}`);
  const args = [turbo, 'run', 'build', '--output-logs=errors-only', '--log-order=grouped', '--no-color', ...filters];
  const { code, output } = await run(pinnedNode(), args, { cwd: root, env: productEnvironment(turboEnvironment) });
  if (code === 0) return;
  throw buildFailure(output);
}

/**
 * @param {string} output what turbo and the compilers below it said
 */
export function buildFailure(output) {
  const disk = diskFailure(output);
  if (disk !== null) return new DevError(`program_${disk}`, { dir: root, neededMegabytes }, output);
  return new DevError('build_failed', {}, compilerErrors(output) ?? output);
}

// The compiler's own lines, without its colours; what npm and turbo say after them would push them out of sight.
function compilerErrors(output) {
  const lines = stripVTControlCharacters(output).split('\n');
  const errors = lines.filter((line) => /\berror TS\d+:/.test(line));
  return errors.length === 0 ? null : errors.join('\n');
}
