import { edgeMetres } from '../districting/measure.ts';
import type { Position } from '../place.ts';
import { ancestry } from './case_deadlines.ts';
import { dice, markAlike, tellApart, topicsAlike, type Words, wordsOf } from './words.ts';

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

/**
 * From this score on a pair is offered. On labelled reports of towns other than those that the weights were set on
 * (duplicates.test.ts) the pairs offered are right in at least 95 of 100 cases, also where many of them are made to
 * mislead, and about six in ten of the pairs that are one matter are offered.
 */
export const DUPLICATE_THRESHOLD = 0.9;

/**
 * Weights of the evidence, as log odds; set by logistic regression on the labelled towns of testing/labelled_duplicates.ts
 * and rounded. Words of no known topic were given less than the fit, which saw too few of them.
 */
const SAME_TOPIC = 4.5;
const OTHER_TOPIC = -4.5;
const NO_TOPIC = -2.5;
const ONE_TOPIC = -4.5;
const SAME_PAIRS = 10;
/** At the limits; in proportion below. */
const FAR_OFF = -3.5;
const LONG_AFTER = -6;
const SAME_MARK = 1.3;
const OTHER_MARK = -6.5;

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
  const pairs = dice(a.words, b.words);
  const topics = topicsAlike(a.words, b.words);
  const evidence =
    ofMatter(topics, pairs) +
    FAR_OFF * (metres / limits.metres) +
    LONG_AFTER * (hours / limits.hours) +
    ofMarks(a.words, b.words);
  return { score: 1 / (1 + Math.exp(-evidence)), metres, hours, words: likeness(topics, pairs) };
}

function ofMatter(topics: ReturnType<typeof topicsAlike>, pairs: number): number {
  if (topics === 'same') return SAME_TOPIC;
  if (topics === 'other') return OTHER_TOPIC;
  return (topics === 'none' ? NO_TOPIC : ONE_TOPIC) + SAME_PAIRS * pairs;
}

function ofMarks(a: Words, b: Words): number {
  if (tellApart(a, b)) return OTHER_MARK;
  return markAlike(a, b) ? SAME_MARK : 0;
}

/** What is shown of the words: a topic in common counts for half. */
function likeness(topics: ReturnType<typeof topicsAlike>, pairs: number): number {
  if (topics === 'same') return (1 + pairs) / 2;
  return topics === 'other' ? pairs / 2 : pairs;
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
