/** What several browsers need to stand as one. All moments are milliseconds of the server's clock. */

/** Nobody conducts any more once a conductor was not heard for so long. */
export const SILENT_MS = 15_000;
/** After so long a stage is as if nobody had ever conducted it. */
export const FORGOTTEN_MS = 10 * 60_000;
/** What may lie ahead: the moment from which a state holds, and clocks that differ a little. */
export const MOST_AHEAD_MS = 5000;

const NAME = /^[A-Za-z0-9\p{Script=Han}-]{1,32}$/u;

/** Whether a stage can be called so: letters, digits, hyphens and Chinese characters, at most 32. */
export function isStageName(name: string): boolean {
  return NAME.test(name);
}

/** Which word of which conductor: what decides between two that come by different ways. */
export interface StageWord {
  readonly conductor: string;
  /** When the conductor began. */
  readonly begunAt: number;
  /** Counts what this conductor said. */
  readonly number: number;
}

/**
 * Whether a word replaces another: whoever began last conducts, and of one conductor the last word holds. A total order, so
 * that every server and browser comes to the same, in whatever order they hear.
 */
export function isNewerWord(word: StageWord, known: StageWord | null): boolean {
  if (known === null) return true;
  if (word.begunAt !== known.begunAt) return word.begunAt > known.begunAt;
  if (word.conductor !== known.conductor) return word.conductor > known.conductor;
  return word.number > known.number;
}
