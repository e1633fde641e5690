// Sends requests made of the API's own OpenAPI document, as a stranger and in every role, and checks every answer.
// `npm run fuzz -- --requests 50000 --seed 1`; ends by itself, with 1 if anything was found.

import { runFuzz } from '../apps/api/dist/testing/fuzz/run-fuzz.js';
import globalSetup from '../apps/api/dist/testing/global-setup.js';
import globalTeardown from '../apps/api/dist/testing/global-teardown.js';
import { newWorld } from '../apps/api/dist/testing/world.js';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const requests = option('requests', 50_000);
const seed = option('seed', 1);

function print({ counts, byOperation, offences }, seconds) {
  const all = Object.values(counts).flatMap((row) => Object.entries(row));
  const statuses = [...new Set(all.map(([status]) => status))].sort();
  const line = (name, row) => console.log(name.padEnd(26), ...statuses.map((status) => String(row[status] ?? 0).padStart(7)));
  const total = Object.fromEntries(
    statuses.map((status) => [status, all.filter(([one]) => one === status).reduce((sum, [, count]) => sum + count, 0)]),
  );
  console.log('who'.padEnd(26), ...statuses.map((status) => status.padStart(7)));
  for (const [who, row] of Object.entries(counts).sort()) line(who, row);
  line('all', total);
  const never = Object.entries(byOperation).filter(([, row]) => !Object.keys(row).some((status) => status.startsWith('2')));
  console.log(
    `\nroutes asked ${Object.keys(byOperation).length}, of which never with success: ${never.map(([name]) => name).join(' ') || 'none'}`,
  );
  const sent = Object.values(total).reduce((sum, count) => sum + count, 0);
  console.log(`requests ${sent}  seed ${seed}  seconds ${seconds.toFixed(0)}  offences ${offences.length}`);
  for (const found of offences) console.log(JSON.stringify(found, null, 1));
}

await globalSetup();
try {
  const world = await newWorld();
  const from = performance.now();
  const result = await runFuzz(world, { requests, seed });
  print(result, (performance.now() - from) / 1000);
  await world.close();
  process.exitCode = result.offences.length > 0 ? 1 : 0;
} finally {
  await globalTeardown();
}
