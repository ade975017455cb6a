import { createHash } from 'node:crypto';

/** Hexadecimal digits that name the question: what a figure's digest begins with. */
const QUESTION_DIGITS = 32;

/** The part of a digest of inputs under which they are kept: 128 bits. */
export function questionOf(digest: string): string {
  return digest.slice(0, QUESTION_DIGITS);
}

/**
 * The digest of one figure of an answer on coverage: 128 bits of the digest of all inputs, so that what it was computed
 * from is found by it, and 128 bits of which figure of that answer it is.
 * @param inputsDigest SHA-256 of network, ground, stations, gates, walkers, minutes and edits.
 * @param area code of the region, or of the whole place.
 * @param key of the figure, e.g. `within 15 households`.
 */
export function coverageDigest(inputsDigest: string, area: string, key: string): string {
  const which = createHash('sha256')
    .update(JSON.stringify([inputsDigest, area, key]))
    .digest('hex');
  return questionOf(inputsDigest) + which.slice(0, 64 - QUESTION_DIGITS);
}
