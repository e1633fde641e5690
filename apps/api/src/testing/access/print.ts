// Run by `npm run access-matrix`: the matrix against a real database, and how many of its cells are wrong.
import { startCluster } from '@bridge/dev/postgres';
import { migrate } from '../../platform/database/migrate.js';
import { newWorld } from '../world.js';
import { type AccessCell, checkAccess, isWrong } from './access-check.js';
import { accessPage } from './access-page.js';
import { accessScene } from './access-scene.js';

const line = ({ route, role, ownership, expected, outcome }: AccessCell): string =>
  `WRONG ${route} · ${role} · ${ownership ?? 'no record'}: expected ${expected}, was ${outcome}`;

const cluster = await startCluster({ purpose: 'test' });
await migrate(cluster.url('postgres'));
const world = await newWorld({ databaseUrl: cluster.url('postgres') });
try {
  const cells = await checkAccess(await accessScene(world));
  const wrong = cells.filter(isWrong);
  process.stdout.write(accessPage());
  for (const cell of wrong) process.stdout.write(`${line(cell)}\n`);
  process.stdout.write(`\n${cells.length} cells (route × role × ownership), ${wrong.length} wrong\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await world.close();
  await cluster.stop();
}
