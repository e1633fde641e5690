// `npm start`. Nothing may be imported statically but what a very old Node can read: its first duty is to say that it is too old.
import { startUnderGoodNode } from './node-version.mjs';

startUnderGoodNode(async () => {
  const { main } = await import('./start/main.mjs');
  await main();
});
