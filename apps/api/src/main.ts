import { warmReportPdf } from '@bridge/reports';
import { createApp } from './create-app.js';
import { InviteFirstAdministrator } from './modules/identity/index.js';
import { readConfig } from './platform/config/config.js';
import { migrate } from './platform/database/migrate.js';
import { makeDemoWorld } from './seeds/demo-world.js';
import { loadReferenceFacts } from './seeds/reference-facts.js';

/** Tells the process that started this one, where there is one. */
const tell = (message: Record<string, unknown>): void => void process.send?.(message);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  await migrate(config.databaseUrl);
  const app = await createApp(config);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close().then(() => process.exit(0)));
  // The starter was killed: nobody would ever stop this process again.
  process.once('disconnect', () => process.exit(1));
  await app.init();
  await loadReferenceFacts(app);
  const signIns = config.demo ? await makeDemoWorld(app) : [];
  await app.listen(config.port, config.host);
  if (config.adminEmail !== null) await app.get(InviteFirstAdministrator, { strict: false }).execute(config.adminEmail);
  tell({ type: 'demo', signIns });
  tell({ type: 'listening', url: await app.getUrl() });
  if (!process.send) console.log(await app.getUrl());
  // Fonts are loaded while nobody waits for a document yet; where that fails, the first document says so.
  await warmReportPdf().catch((error: unknown) => console.error(error));
}

try {
  await main();
} catch (error) {
  const { code = 'unexpected', message } = error as { code?: string; message: string };
  console.error(error);
  tell({ type: 'failed', code, message });
  process.exit(1);
}
