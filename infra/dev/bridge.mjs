// `npm run -s bridge -- …`. Nothing may be imported statically but what a very old Node can read.
import { startUnderGoodNode } from './node-version.mjs';

startUnderGoodNode(async () => {
  const { runBridge } = await import('./bridge/run-bridge.mjs');
  await runBridge(process.argv.slice(2));
});
