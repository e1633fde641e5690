export { readInWorker, type WorkerHandles } from './read-in-worker.js';
export { type ListOptions, type ReadList, readList } from './read-list.js';
