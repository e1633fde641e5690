import { parentPort, workerData } from 'node:worker_threads';
import { SpreadsheetError } from '../guard/index.js';
import type { WorkerMessage, WorkerTask } from './messages.js';
import { readList } from './read-list.js';

const post = (message: WorkerMessage): void => parentPort?.postMessage(message);

async function run(): Promise<void> {
  const { bytes, options } = workerData as WorkerTask;
  try {
    const list = await readList(bytes, options, (percent) => post({ kind: 'progress', percent }));
    post({ kind: 'progress', percent: 95 });
    post({ kind: 'done', list });
  } catch (error) {
    const failure = error instanceof SpreadsheetError ? error : new SpreadsheetError('file-damaged');
    post({ kind: 'failed', code: failure.code, params: failure.params });
  }
}

await run();
