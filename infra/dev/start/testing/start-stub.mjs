// `npm start` without the checkout to prepare and with the stub for a server.
import { fileURLToPath } from 'node:url';
import { main } from '../main.mjs';

await main({
  entry: fileURLToPath(new URL('./stub-api.mjs', import.meta.url)),
  prepareCheckout: ({ onInstalled }) => onInstalled(),
});
