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
  fastify.get('/', (_, reply) => reply.sendFile('index.html'));
  for (const language of ['ko', 'zh', 'en']) {
    fastify.get(`/${language}`, (_, reply) => reply.sendFile('index.html'));
    fastify.get(`/${language}/*`, (_, reply) => reply.sendFile('index.html'));
  }
}
