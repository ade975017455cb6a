import type { GroundTable } from './ground_rows.ts';

export type LoadStage = GroundTable | 'street_network' | 'regions' | 'stations' | 'staff' | 'statistics';

export interface LoadProgress {
  readonly stage: LoadStage;
  readonly done: number;
  readonly total: number;
}

/** What keeps versions, and so may outlive the ground that it was loaded with. */
export type Versioned = 'regions' | 'stations' | 'staff';

export interface LoadOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Aborting rolls everything back. */
  readonly signal?: AbortSignal;
  /** Loads a place that is already there anew; without it such a place is refused. */
  readonly replace?: boolean;
  /** When a place is replaced: what the new one knows nothing of, so that the present ones stay as they are. */
  readonly keep?: readonly Versioned[];
}
