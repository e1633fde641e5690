import type { ImportFailureCode } from '@bridge/common';
import type { FailureParams } from '../guard/index.js';
import type { ListOptions, ReadList } from './read-list.js';

/** What goes into the worker thread. */
export interface WorkerTask {
  bytes: Uint8Array;
  options: ListOptions;
}
/** What comes out of it. */
export type WorkerMessage =
  | { kind: 'progress'; percent: number }
  | { kind: 'done'; list: ReadList }
  | { kind: 'failed'; code: ImportFailureCode; params: FailureParams };
