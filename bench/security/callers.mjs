// Who asks, in a thread apart: what a caller spends on asking and reading belongs to neither of the two that are compared.

import { parentPort } from 'node:worker_threads';

async function answersPerSecond({ url, headers, callers, ms }) {
  const from = performance.now();
  let answers = 0;
  const caller = async () => {
    while (performance.now() - from < ms) {
      const answer = await fetch(url, { headers });
      const { rows } = await answer.json();
      if (rows.length === 0) throw new Error('an empty list tells nothing');
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return (answers * 1000) / (performance.now() - from);
}

parentPort.on('message', async (round) => parentPort.postMessage(await answersPerSecond(round)));
