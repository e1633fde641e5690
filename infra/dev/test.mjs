// `npm test`. Nothing may be imported statically but what a very old Node can read.
import { startUnderGoodNode } from './node-version.mjs';

startUnderGoodNode(async () => {
  const { main } = await import('./test/main.mjs');
  await main(process.argv.slice(2));
});
