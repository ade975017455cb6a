/**
 * Where something stands in the street network: a fraction of an edge's length from its first node, and how far off
 * the street it lies.
 */
export interface EdgePosition {
  readonly edge: number;
  /** 0 at the edge's first node, 1 at its last; taken to the nearest multiple of 2⁻²⁰ (1 mm on 1 km). */
  readonly fraction: number;
  /** Metres between the thing and the street, walked at the same speed; taken to the nearest millimetre. */
  readonly offStreetMetres: number;
}

const STEPS = 2 ** 20;

/** The fraction as a multiple of 2⁻²⁰: times a whole number below 2³² it is exact in a double. */
export function exactFraction(fraction: number): number {
  if (fraction <= 0) return 0;
  return fraction >= 1 ? 1 : Math.round(fraction * STEPS) / STEPS;
}

/** Milliseconds from the edge's first node to the position; from there to the last node it is the rest of edgeMs. */
export function msAlong(edgeMs: number, fraction: number): number {
  return Math.floor(exactFraction(fraction) * edgeMs);
}
