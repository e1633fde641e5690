/**
 * Runs steps, some at a time, and tells how each went as soon as it is over.
 * @param {import('./steps.mjs').Step[]} steps
 * @param {{ atOnce: number, print: (text: string) => void }} options
 * @returns {Promise<import('./tally.mjs').Tally[]>}
 */
export async function runSteps(steps, { atOnce, print }) {
  const waiting = [...steps];
  const tallies = [];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) tallies.push(await runStep(step, print));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return tallies;
}

async function runStep(step, print) {
  const startedAt = performance.now();
  const { tally, failures } = await step.run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const counts = Object.entries(tally)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${word}`)
    .join(', ');
  print(`${tally.failed === 0 ? 'ok  ' : 'FAIL'}  ${step.name.padEnd(24)}  ${counts}  (${seconds} s)`);
  if (failures !== '') print(`${failures.trimEnd()}\n`);
  return tally;
}
