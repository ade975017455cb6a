import type { MultiPolygon } from 'geojson';

/** What reach is computed on: memory that all worker threads share, and how it is named. */
export interface ReachGround {
  readonly jurisdiction: string;
  /** SHA-256 of the bytes. */
  readonly networkDigest: string;
  readonly groundDigest: string;
  /** The compiled street network. */
  readonly network: SharedArrayBuffer;
  /** Homes, people, regions and barriers: what encodePlanGround made. */
  readonly ground: SharedArrayBuffer;
  /** Where the data ends; null for a place without regions. */
  readonly outline: MultiPolygon | null;
  readonly outlineDigest: string;
}
