import type { WorkItem } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/unit-of-work.js';

/** What of one module waits for the transaction's viewer; empty where nothing does, whatever the role. */
type WorkSource = (tx: Tx) => Promise<WorkItem[]>;

/** Where modules say what waits for whom, without knowing each other. They register before the application starts. */
@Injectable()
export class WorkSources {
  readonly #sources: WorkSource[] = [];

  add(source: WorkSource): void {
    this.#sources.push(source);
  }

  /** Everything that waits for the viewer, in no order. */
  async itemsFor(tx: Tx): Promise<WorkItem[]> {
    const items: WorkItem[] = [];
    for (const source of this.#sources) items.push(...(await source(tx)));
    return items;
  }
}
