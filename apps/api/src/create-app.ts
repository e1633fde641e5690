import 'reflect-metadata';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { appModule } from './app.module.js';
import type { Config } from './platform/config/config.js';
import { ErrorFilter, unreadableRequest } from './platform/http/error.filter.js';
import { servePortal } from './platform/http/portal-files.js';
import { addSecurityHeaders, securityHeaders } from './platform/http/security-headers.js';
import { SecurityLog } from './platform/security-log/security-log.js';

const JSON_LIMIT_BYTES = 1_048_576;
/** Larger lists are refused before they are read; the readers have narrower limits of their own. */
export const UPLOAD_LIMIT_BYTES = 32 * 1_048_576;

/** The one place that puts the application together; the process, the tests and the journeys all start it here. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const headers = securityHeaders(config.secureCookies);
  const adapter = new FastifyAdapter({
    bodyLimit: JSON_LIMIT_BYTES,
    trustProxy: config.behindProxy,
    requestTimeout: 60_000,
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      void reply.headers(headers).status(400).send(unreadableRequest(request.id)),
  });
  const app = await NestFactory.create<NestFastifyApplication>(appModule(config), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
    // The server's own parser of JSON stays; those of forms, which a page of another site could send, are not wanted.
    bodyParser: false,
  });
  adapter.getInstance().removeContentTypeParser('text/plain');
  await app.register(cookie);
  addSecurityHeaders(app.getHttpAdapter().getInstance(), headers);
  await app.register(multipart, { limits: { files: 1, fileSize: UPLOAD_LIMIT_BYTES, fields: 10, fieldSize: 65_536 } });
  app.setGlobalPrefix('api');
  app.useGlobalFilters(new ErrorFilter(app.get(SecurityLog)));
  if (config.portalDir !== null) await servePortal(app, config.portalDir, config.secureCookies);
  return app;
}
