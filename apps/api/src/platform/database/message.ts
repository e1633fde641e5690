import pg from 'pg';

/** A statement that the connection keeps under a name, with the values of one use. */
export interface Kept {
  readonly name: string;
  readonly text: string;
  readonly values: string[];
}

/** Begins a transaction of reads that all see the same state. */
export const BEGIN_READ: Kept = { name: 'bridge-begin', text: 'begin isolation level repeatable read read only', values: [] };

/** What the driver tells a query of the answers that belong to it. */
type Answers = Record<
  | 'handleRowDescription'
  | 'handleDataRow'
  | 'handleCommandComplete'
  | 'handleEmptyQuery'
  | 'handlePortalSuspended'
  | 'handleReadyForQuery'
  | 'handleError',
  (answer: unknown, connection?: unknown) => void
>;

/**
 * A statement behind others in one message, all in one transaction. Where one of them fails, the server passes over the rest: the last
 * answers to nobody but the one whom those before named.
 */
class Message implements pg.Submittable {
  readonly #last: pg.Query & Answers;
  #open: number;

  constructor(
    private readonly before: readonly Kept[],
    last: pg.Query,
    readonly name: string | undefined,
    readonly text: string,
  ) {
    this.#last = last as pg.Query & Answers;
    this.#open = before.length;
  }

  submit(connection: pg.Connection): Error | null {
    connection.stream.cork();
    for (const { name, values } of this.before) {
      connection.bind({ statement: name, values }, true);
      connection.execute({}, true);
    }
    const error = this.#last.submit(connection) as unknown as Error | null;
    // Nobody would hear the answers to those before, so that the next query would take them for its own.
    if (error) connection.stream.destroy();
    else connection.stream.uncork();
    return error;
  }

  handleDataRow(answer: unknown): void {
    if (this.#open === 0) this.#last.handleDataRow(answer);
  }

  handleCommandComplete(answer: unknown, connection: unknown): void {
    if (this.#open === 0) this.#last.handleCommandComplete(answer, connection);
    else this.#open -= 1;
  }

  handleRowDescription = (answer: unknown): void => this.#last.handleRowDescription(answer);
  handleEmptyQuery = (connection: unknown): void => this.#last.handleEmptyQuery(connection);
  handlePortalSuspended = (connection: unknown): void => this.#last.handlePortalSuspended(connection);
  handleReadyForQuery = (connection: unknown): void => this.#last.handleReadyForQuery(connection);
  handleError = (error: unknown, connection: unknown): void => this.#last.handleError(error, connection);
}

/** Rows of a statement that is sent in one message behind `before`, which the connection has kept already. */
export function askBehind(connection: pg.ClientBase, before: readonly Kept[], last: pg.QueryConfig): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const query = new pg.Query({ ...last, queryMode: 'extended' } as pg.QueryConfig, (error, result) => {
      if (error) reject(error);
      else resolve(result.rows);
    });
    connection.query(new Message(before, query, last.name, last.text));
  });
}
