import net from 'node:net';
import { DevError } from '../console/dev-error.mjs';

const oldestMajor = 15;
const connectWithinMs = 10_000;
const unreachable = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET', 'ENOENT'];

/**
 * The parts of DATABASE_URL that people recognise; never the password.
 * @throws {DevError} database_url_invalid
 */
export function databasePlace(databaseUrl) {
  let url;
  try {
    url = new URL(databaseUrl);
  } catch {
    throw new DevError('database_url_invalid');
  }
  if (!['postgres:', 'postgresql:'].includes(url.protocol)) throw new DevError('database_url_invalid');
  const user = decodeURIComponent(url.username) || (process.env.PGUSER ?? process.env.USER ?? '');
  const host = url.hostname === '' ? (url.searchParams.get('host') ?? 'localhost') : url.hostname.replace(/^\[|\]$/g, '');
  return { host, port: Number(url.port || 5432), user, database: decodeURIComponent(url.pathname.slice(1)) || user };
}

/** Refuses a server that nobody answers for; needs nothing installed, so it comes first of all. */
export function assertAnswering(place) {
  // A host that is a folder stands for a Unix socket in it.
  const target = place.host.startsWith('/') ? { path: `${place.host}/.s.PGSQL.${place.port}` } : { host: place.host, port: place.port };
  return new Promise((resolve, reject) => {
    const socket = net.connect(target);
    const fail = () => {
      socket.destroy();
      reject(new DevError('database_unreachable', place));
    };
    socket.setTimeout(connectWithinMs, fail).once('error', fail);
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
  });
}

/**
 * Refuses a server that cannot be used: wrong user, no such database, too old, not allowed to create tables.
 * @param {string} databaseUrl
 * @throws {DevError} database_sign_in, database_missing, database_too_old, database_no_right, database_refused
 */
export async function assertUsable(databaseUrl) {
  const place = databasePlace(databaseUrl);
  // Only now: on a fresh machine the driver was not there when this program began.
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: connectWithinMs });
  client.on('error', () => {});
  try {
    await client.connect();
    await assertServer(client, place);
  } catch (error) {
    throw error instanceof DevError ? error : connectionFailure(error, place);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * @param {{ query: (sql: string) => Promise<{ rows: object[] }> }} client
 * @param {ReturnType<typeof databasePlace>} place
 * @throws {DevError} database_too_old, database_no_right
 */
export async function assertServer(client, place) {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
            has_database_privilege(current_database(), 'CREATE') and has_schema_privilege('public', 'CREATE') as "mayCreate"`,
  );
  const [{ number, version, mayCreate }] = rows;
  if (number < oldestMajor * 10_000) throw new DevError('database_too_old', { ...place, version, needed: oldestMajor });
  if (!mayCreate) throw new DevError('database_no_right', place);
}

// The codes are PostgreSQL's: 28000 and 28P01 refuse the user, 3D000 the database.
function connectionFailure(error, place) {
  if (unreachable.includes(error.code) || /timeout|terminated unexpectedly/i.test(error.message))
    return new DevError('database_unreachable', place);
  if (error.code === '28P01' || error.code === '28000' || /password must be a string/.test(error.message))
    return new DevError('database_sign_in', place);
  if (error.code === '3D000') return new DevError('database_missing', place);
  return new DevError('database_refused', place, error.message);
}
