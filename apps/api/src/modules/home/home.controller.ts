import { type ResponseOf, readWorkQueue } from '@bridge/common';
import { Controller } from '@nestjs/common';
import { Caller } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { WorkQueueQuery } from './work-queue.query.js';

@Controller()
export class HomeController {
  constructor(private readonly work: WorkQueueQuery) {}

  @Serves(readWorkQueue)
  async read(@Caller() viewer: Viewer): Promise<ResponseOf<typeof readWorkQueue>> {
    return { items: await this.work.of(viewer) };
  }
}
