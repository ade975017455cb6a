/** How far a reader is: bytes of the file read, of how many. */
export interface ReadProgress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions {
  /** Called often while a file is read; must be quick. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  /** Aborting makes the reader throw the signal's reason and close the file. */
  readonly signal?: AbortSignal | undefined;
}
