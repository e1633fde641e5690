import net from 'node:net';
import { DevError } from '../console/dev-error.mjs';

/**
 * Refuses a port that cannot be listened on, before minutes go into a build.
 * @throws {DevError} port_busy, port_not_allowed, host_not_here
 */
export function assertPortFree(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error) => reject(portFailure(error, port, host)));
    // Exclusive: otherwise a port that a sibling of this process has open would look free.
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve()));
  });
}

/** The sentence for a failure to listen, or the error itself when it is another. */
export function portFailure(error, port, host) {
  if (error.code === 'EADDRINUSE') return new DevError('port_busy', { port, other: port === 65_535 ? 4400 : port + 1 });
  if (error.code === 'EACCES') return new DevError('port_not_allowed', { port });
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(error.code)) return new DevError('host_not_here', { host });
  return error;
}
