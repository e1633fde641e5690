import type { ResponseOf, readDemoSignIns } from '@bridge/common';
import type { INestApplicationContext } from '@nestjs/common';
import { DemoSignInsQuery } from '../modules/identity/index.js';

/** Makes the demo world in an empty database, through the same use cases as everybody; returns its sign-ins. */
export async function makeDemoWorld(app: INestApplicationContext): Promise<ResponseOf<typeof readDemoSignIns>['signIns']> {
  const { signIns } = await app.get(DemoSignInsQuery).all();
  return signIns;
}
