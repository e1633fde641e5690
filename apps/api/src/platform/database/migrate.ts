import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';

/** Any number that no other program on the same server takes for its own lock. */
const MIGRATION_LOCK = 7_305_785;

/** Brings the database up to date; when several processes start at once, one does it and the others wait. */
export async function migrate(databaseUrl: string): Promise<void> {
  const dataSource = new DataSource({ type: 'postgres', url: databaseUrl, migrations: MIGRATIONS, migrationsTableName: 'migration' });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    // The end of the connection frees the lock, also where the server is gone and could not be asked to.
    await lock.release();
    await dataSource.destroy();
  }
}
