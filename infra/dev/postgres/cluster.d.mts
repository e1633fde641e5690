/** A running PostgreSQL 18 that ends with the process that started it. */
export interface Cluster {
  /** Data folder. */
  readonly dir: string;
  readonly port: number;
  /** Process number of the postmaster. */
  readonly pid: number;
  readonly how: 'self' | 'namespace' | 'nobody';
  readonly startedInMs: number;
  /** Settles only when PostgreSQL ends without having been asked to. */
  readonly died: Promise<Error>;
  /** Connection address of one database; `postgres` when none is named. */
  url(database?: string): string;
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** `dev` (the default) survives any kill; `test` is fast, forgets, and needs no folder. */
  readonly purpose?: 'dev' | 'test';
  readonly dir?: string;
}

/** Starts PostgreSQL; throws an Error whose `code` tells why it cannot. */
export function startCluster(options?: ClusterOptions): Promise<Cluster>;
