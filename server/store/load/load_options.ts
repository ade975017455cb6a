import type { GroundTable } from './ground_rows.ts';

export type LoadStage = GroundTable | 'street_network' | 'regions' | 'stations' | 'staff' | 'statistics';

export interface LoadProgress {
  readonly stage: LoadStage;
  readonly done: number;
  readonly total: number;
}

export interface LoadOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Aborting rolls everything back. */
  readonly signal?: AbortSignal;
  /** Loads a place that is already there anew; without it such a place is refused. */
  readonly replace?: boolean;
}
