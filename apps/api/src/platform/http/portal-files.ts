import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const YEAR_SECONDS = 31_536_000;

/** Serves the built portal beside the API: its assets for ever, its page for every path that is not the API's. */
export async function servePortal(app: NestFastifyApplication, dir: string): Promise<void> {
  if (!existsSync(path.join(dir, 'index.html'))) return;
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root: dir,
    prefix: '/',
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply, file) => {
      const forEver = file.includes(`${path.sep}assets${path.sep}`);
      reply.header('cache-control', forEver ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  // Every other address is the portal's, which knows its pages itself; what the API does not know stays unknown.
  fastify.get('/*', (request, reply) => {
    return asksForPage(request.url, request.headers.accept ?? '') ? reply.sendFile('index.html') : reply.callNotFound();
  });
}

// A program that takes anything, as monitors and curl do, gets the page too, but not for what looks like a file.
function asksForPage(url: string, accept: string): boolean {
  if (/^\/(api|assets)(\/|$)/.test(url)) return false;
  return accept.includes('text/html') || (accept.includes('*/*') && !/\.[^/]*$/.test(url.replace(/\?.*$/, '')));
}
