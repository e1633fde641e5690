import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';

type Listener = (tx: Tx, projectId: string) => Promise<void>;

/**
 * Tells higher modules that somebody registered or changed a project in the portal. Listeners run inside the transaction: what they
 * write stands or falls with the change. Imports are not told: a list of thousands is matched when an official asks for it.
 */
@Injectable()
export class ProjectEvents {
  readonly #listeners: Listener[] = [];

  onChanged(listener: Listener): void {
    this.#listeners.push(listener);
  }

  async changed(tx: Tx, projectId: string): Promise<void> {
    for (const listener of this.#listeners) await listener(tx, projectId);
  }
}
