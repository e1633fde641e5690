// `npm run bench:start`: how long somebody waits from a fresh clone of the last commit until the portal answers (with whatever
// npm has in its cache already), and how long the next time. Prints seconds; leaves no process and no file.
import { parseArgs } from 'node:util';
import { freshClone } from './start/clone.mjs';
import { startProduct } from './start/product.mjs';

const { values } = parseArgs({ options: { 'time-limit': { type: 'string', default: '600' } } });
const limitMs = Number(values['time-limit']) * 1000;

const clone = freshClone();
let product = null;

async function measureSeconds() {
  product = startProduct(clone.dir, limitMs);
  try {
    return (await product.answered) / 1000;
  } finally {
    await product.stop();
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await product?.stop();
    clone.remove();
    process.exit(1);
  });
}
try {
  const cold = await measureSeconds();
  console.log(`fresh clone of ${clone.commit} → portal answers   ${cold.toFixed(1)} s`);
  const warm = await measureSeconds();
  console.log(`the next start                          ${warm.toFixed(1)} s`);
  console.log(`cold ÷ warm                             ${(cold / warm).toFixed(1)}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  const left = clone.processesLeft();
  clone.remove();
  if (left.length > 0) {
    console.error(`left running after Ctrl-C:\n${left.join('\n')}`);
    process.exitCode = 1;
  }
}
