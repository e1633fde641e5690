export interface MatchOptions {
  /** How many of the best each project and each opportunity keeps. */
  top: number;
  /** Told after each chunk of projects. */
  onProgress?: (done: number, total: number) => void;
  /** Asked after each chunk; when it says yes, the run ends with a {@link MatchCancelledError}. */
  isCancelled?: () => boolean;
}

/** The run was stopped by the one who started it; nothing of it is kept. */
export class MatchCancelledError extends Error {
  constructor() {
    super('the match run was cancelled');
    this.name = 'MatchCancelledError';
  }
}

const CHUNK = 128;

/** Calls `step` for every project, and between chunks tells the progress and asks whether to go on. */
export function inChunks(total: number, { onProgress, isCancelled }: MatchOptions, step: (position: number) => void): void {
  for (let done = 0; done < total; ) {
    const end = Math.min(total, done + CHUNK);
    for (; done < end; done++) step(done);
    onProgress?.(done, total);
    if (isCancelled?.()) throw new MatchCancelledError();
  }
}
