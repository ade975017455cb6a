/**
 * A backup is one file: text in UTF-8, compressed with Zstandard (`zstd -d` shows it).
 *
 *     {"gezhong":"backup","format":1,…}      the header: when, of which schema, where identities stand
 *     {"table":"accounts","columns":[…]}     then each table,
 *     a⇥b⇥\N                                 a line for each row, as COPY writes it,
 *     \.                                     and its end;
 *     {"sha256":"…","tables":[…]}            at last how many rows each had, and what they hash to
 *
 * Behind the compressed text stands its own SHA-256, in a frame that decompressors pass over (sealed_file.ts).
 */
export const FORMAT = 1;

/** Rows of these stay behind. Whoever was signed in signs in again; counts of tries and marks of one cluster mean nothing in another. */
export const LEFT_OUT: ReadonlySet<string> = new Set(['sessions', 'sign_in_failures', 'heat_folds']);

export const END_OF_TABLE = '\\.';

export interface BackupColumn {
  readonly name: string;
  /** As PostgreSQL writes it, e.g. `geometry(Point,4326)`. */
  readonly type: string;
}

export interface BackupTable {
  readonly table: string;
  readonly columns: readonly BackupColumn[];
}

/** Where an identity stands. */
export interface BackupSequence {
  readonly table: string;
  readonly column: string;
  /** The last number that was given; null: none was. */
  readonly last: string | null;
}

export interface BackupMigration {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
}

export interface BackupHeader {
  readonly gezhong: 'backup';
  readonly format: number;
  /** ISO 8601. */
  readonly takenAt: string;
  readonly postgres: string;
  readonly migrations: readonly BackupMigration[];
  readonly sequences: readonly BackupSequence[];
}

export interface TableSum {
  readonly table: string;
  readonly rows: number;
  /** Of its lines. */
  readonly sha256: string;
}

export interface BackupManifest {
  /** Of everything above the manifest. */
  readonly sha256: string;
  readonly tables: readonly TableSum[];
}
