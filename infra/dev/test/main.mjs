import { parseArgs } from 'node:util';
import { reportFailure } from '../console/dev-error.mjs';
import { prepareInstalled } from '../setup/prepare.mjs';
import { stopRunning } from '../setup/run.mjs';
import { runSteps } from './run-steps.mjs';
import { deadCode, formatAndLint, importRules, jestOf, typesAndBuild } from './steps.mjs';
import { exitCodeOf, lastLine, sum } from './tally.mjs';
import { packageName, testedWorkspaces } from './workspaces.mjs';

const atOnce = 2;
const print = (text) => console.log(text);

/**
 * `npm test`: everything, or with `--only packages/x` (as often as wanted) the tests of that workspace. The last line printed is
 * `N passed, N failed, N skipped`; a check that is no test (lint, types, import rules, dead code) counts as one.
 * @param {string[]} args
 */
export async function main(args) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, endEarly);
  const tallies = [];
  try {
    const { values } = parseArgs({ args, options: { only: { type: 'string', multiple: true } } });
    await prepareInstalled(print);
    await (values.only === undefined ? runEverything(tallies) : runOnly(values.only, tallies));
  } catch (error) {
    reportFailure(error);
    tallies.push({ passed: 0, failed: 1, skipped: 0 });
  }
  const total = sum(tallies);
  print(lastLine(total));
  process.exitCode = exitCodeOf(total);
}

async function runEverything(tallies) {
  const { libraries, applications, journeys } = testedWorkspaces();
  const groups = [
    [typesAndBuild([]), formatAndLint()],
    [importRules(), deadCode(), ...libraries.map(jestOf)],
    applications.map(jestOf),
    journeys.map(jestOf),
  ];
  for (const group of groups) tallies.push(...(await runSteps(group, { atOnce, print })));
}

async function runOnly(dirs, tallies) {
  const names = dirs.map(packageName);
  for (const group of [[typesAndBuild(names)], dirs.map(jestOf)]) tallies.push(...(await runSteps(group, { atOnce, print })));
}

async function endEarly() {
  await stopRunning();
  process.exit(1);
}
