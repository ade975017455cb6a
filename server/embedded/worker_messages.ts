/** What the thread of the embedded database is told when it starts. */
export interface WorkerOrder {
  /** Folder of PostgreSQL's data; null: in memory, gone at the end. */
  readonly postgresDir: string | null;
  /** Path of the Unix socket to listen on; 0: a free port on the loopback address. */
  readonly address: string | 0;
}

/** What it says. */
export type WorkerReport =
  | { readonly kind: 'ready'; readonly port: number | null }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'closed' };

/** The only thing that it is told later. */
export type WorkerCommand = 'close';
