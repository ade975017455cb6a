import { edgeMetres } from '../districting/measure.ts';
import type { Position } from '../place.ts';
import { ancestry } from './case_deadlines.ts';
import { likeness, tellApart, type Words, wordsOf } from './words.ts';

/** Within how much of each other two cases of a kind may be one matter. */
export interface DuplicateLimits {
  readonly metres: number;
  readonly hours: number;
}

/** A case as it is compared; `duplicateSide` prepares one. */
export interface DuplicateSide {
  readonly position: Position | null;
  readonly reportedAt: Date;
  readonly words: Words;
}

export interface DuplicateScore {
  /** Between 0 and 1; from DUPLICATE_THRESHOLD on the pair is offered. */
  readonly score: number;
  readonly metres: number;
  readonly hours: number;
  /** Likeness of the words, between 0 and 1. */
  readonly words: number;
}

export const DUPLICATE_THRESHOLD = 0.5;

export function duplicateSide(position: Position | null, reportedAt: Date, description: string): DuplicateSide {
  return { position, reportedAt, words: wordsOf(description) };
}

/**
 * How likely two cases of one kind are the same matter, from how near they are in space, in time and in words; null where
 * one has no place or they lie beyond the limits. The order of the two does not matter.
 */
export function duplicateScore(a: DuplicateSide, b: DuplicateSide, limits: DuplicateLimits): DuplicateScore | null {
  if (a.position === null || b.position === null) return null;
  const hours = Math.abs(a.reportedAt.getTime() - b.reportedAt.getTime()) / 3_600_000;
  if (hours > limits.hours) return null;
  const metres = edgeMetres(...a.position, ...b.position);
  if (metres > limits.metres) return null;
  const words = likeness(a.words, b.words);
  const apart = tellApart(a.words, b.words);
  const evidence = 8 * words - 3 * (metres / limits.metres) - hours / limits.hours - 1 - (apart ? 4 : 0);
  return { score: 1 / (1 + Math.exp(-evidence)), metres, hours, words };
}

/** The limits of a kind, or of the nearest kind above that has some; null: its cases are never offered as duplicates. */
export function duplicateLimits(
  kinds: ReadonlyMap<
    string,
    { readonly parent: string | null; readonly duplicateMetres: number | null; readonly duplicateHours: number | null }
  >,
  kind: string,
): DuplicateLimits | null {
  for (const each of ancestry(kinds, kind)) {
    const { duplicateMetres: metres, duplicateHours: hours } = kinds.get(each) ?? {};
    if (metres != null && hours != null) return { metres, hours };
  }
  return null;
}
