import { Worker } from 'node:worker_threads';
import { SpreadsheetError } from '../guard/index.js';
import type { WorkerMessage, WorkerTask } from './messages.js';
import type { ListOptions, ReadList } from './read-list.js';

export interface WorkerHandles {
  /** Percent of the reading, from 0 to 100. */
  onProgress?: (percent: number) => void;
  signal?: AbortSignal;
  /** Seconds after which reading stops; a full list of 20,000 rows takes a few. */
  seconds?: number;
}

const DEFAULT_SECONDS = 15;
const MEMORY = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 };

/**
 * Reads a list in a thread of its own with bounded memory and time, so that a hostile file harms nothing but itself
 * and the caller's event loop stays free.
 * @throws SpreadsheetError with a code of `IMPORT_FAILURES`, also for `time-limit`, `memory-limit` and `cancelled`
 */
export function readInWorker(
  bytes: Uint8Array,
  options: ListOptions = {},
  { onProgress, signal, seconds = DEFAULT_SECONDS }: WorkerHandles = {},
): Promise<ReadList> {
  if (signal?.aborted) return Promise.reject(new SpreadsheetError('cancelled'));
  const workerData: WorkerTask = { bytes, options };
  const worker = new Worker(new URL('./worker-thread.js', import.meta.url), { workerData, resourceLimits: MEMORY });
  return new Promise<ReadList>((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new SpreadsheetError('time-limit', { seconds }))), seconds * 1000);
    const cancel = (): void => settle(() => reject(new SpreadsheetError('cancelled')));
    signal?.addEventListener('abort', cancel, { once: true });
    let settled = false;
    function settle(finish: () => void): void {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      void worker.terminate();
      finish();
    }
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress?.(message.percent);
      else if (message.kind === 'done') settle(() => resolve(message.list));
      else settle(() => reject(new SpreadsheetError(message.code, message.params)));
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      settle(() => reject(new SpreadsheetError(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory-limit' : 'file-damaged', {}, error))),
    );
    worker.on('exit', () => settle(() => reject(new SpreadsheetError('file-damaged'))));
  });
}
