import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { pagePolicy } from './security-headers.js';

const YEAR_SECONDS = 31_536_000;
/** Stands in the built page wherever the nonce of an answer belongs; `vite.config.ts` of the portal writes it there. */
const NONCE_PLACE = 'BRIDGE-CSP-NONCE';

/** Serves the built portal beside the API: its assets for ever, its page for every path that is not the API's. */
export async function servePortal(app: NestFastifyApplication, dir: string, secure: boolean): Promise<void> {
  const file = path.join(dir, 'index.html');
  if (!existsSync(file)) return;
  const sendPage = pageSender(readFileSync(file, 'utf8'), secure);
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root: dir,
    prefix: '/',
    wildcard: false,
    index: false,
    preCompressed: true,
    // The page itself is never sent as it lies there.
    globIgnore: ['index.html*'],
    setHeaders: (reply, file) => {
      const forEver = file.includes(`${path.sep}assets${path.sep}`);
      reply.header('cache-control', forEver ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  // Every other address is the portal's, which knows its pages itself; what the API does not know stays unknown.
  fastify.get('/*', (request, reply) => {
    return asksForPage(request.url, request.headers.accept ?? '') ? sendPage(reply) : reply.callNotFound();
  });
}

function pageSender(page: string, secure: boolean): (reply: FastifyReply) => FastifyReply {
  return (reply) => {
    const nonce = randomBytes(16).toString('base64url');
    return reply
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': pagePolicy(nonce, secure), 'cache-control': 'no-cache' })
      .send(page.replaceAll(NONCE_PLACE, nonce));
  };
}

// A program that takes anything, as monitors and curl do, gets the page too, but not for what looks like a file.
function asksForPage(url: string, accept: string): boolean {
  if (/^\/(api|assets)(\/|$)/.test(url)) return false;
  return accept.includes('text/html') || (accept.includes('*/*') && !/\.[^/]*$/.test(url.replace(/\?.*$/, '')));
}
