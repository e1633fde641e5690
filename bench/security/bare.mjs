// The same list bare: the same framework, pool and statement, and none of what the product does around them.

import { createRequire } from 'node:module';
import { projectList } from '../../apps/api/dist/modules/projects/domain/project-list.js';
import { projectRow } from '../../apps/api/dist/modules/projects/domain/project-row.js';
import { Connections } from '../../apps/api/dist/platform/database/connections.js';
import { pageStatement } from '../../apps/api/dist/platform/database/page.js';
import { listProjects } from '../../packages/common/dist/index.js';

const fromApi = createRequire(new URL('../../apps/api/package.json', import.meta.url));
const { Controller, Get, Module } = fromApi('@nestjs/common');
const { NestFactory } = fromApi('@nestjs/core');
const { FastifyAdapter } = fromApi('@nestjs/platform-fastify');

/** @param ask rows of a statement with its parameters */
async function serve(viewer, ask) {
  const filter = listProjects.query.parse({});
  class Projects {
    async list() {
      const { sql, params } = pageStatement(projectList(viewer, filter), filter);
      const rows = await ask(sql, params);
      const [{ total, totalUnfiltered = total }] = rows;
      return { rows: rows.map(projectRow), total, totalUnfiltered, page: filter.page, pageSize: filter.pageSize };
    }
  }
  class Bare {}
  Controller('projects')(Projects);
  Get()(Projects.prototype, 'list', Object.getOwnPropertyDescriptor(Projects.prototype, 'list'));
  Module({ controllers: [Projects] })(Bare);
  const bare = await NestFactory.create(Bare, new FastifyAdapter(), { logger: false });
  await bare.listen(0, '127.0.0.1');
  return { url: `${await bare.getUrl()}/projects`, close: () => bare.close() };
}

/** As the product asks: a statement that the connection keeps. */
export const bareAsTheProduct = (app, viewer) => {
  const connections = app.get(Connections, { strict: false });
  return serve(viewer, (sql, params) => connections.ask(sql, params));
};

/** As the driver asks by itself: parsed and planned at each request. */
export const bareUnprepared = (app, viewer) => {
  const connections = app.get(Connections, { strict: false });
  return serve(viewer, async (sql, params) => {
    const connection = await connections.take();
    try {
      return (await connection.query(sql, params)).rows;
    } finally {
      connection.release();
    }
  });
};
