/** Why limits cannot be met, and where: what a planner must change, or live with. */
export type ReasonCode =
  /** One unit alone has more households than a grid may have. */
  | 'unit_too_heavy'
  /** Units that a lock holds together have. */
  | 'bond_too_heavy'
  /** Units that a lock holds together do not touch, or lie in two communities or a locked grid. */
  | 'bond_in_pieces'
  /** A locked boundary runs inside what another lock holds together. */
  | 'locks_contradict'
  /** A grid that must stay as it is lies outside the limits. */
  | 'locked_grid_outside'
  /** A community has fewer households than one grid needs. */
  | 'community_too_small'
  /** A community's households are no whole number of grids. */
  | 'community_not_divisible'
  /** The same for a piece that locks, hard barriers, or the lack of a shared boundary cut off from its community. */
  | 'cut_off_by_locks'
  | 'cut_off_by_barrier'
  | 'cut_off_by_gap'
  /** What hangs on one unit and on nothing else cannot be divided without it, and is too much with it. */
  | 'bottleneck'
  /** With the locks no division is within the limits; without them one is. */
  | 'locks_prevent'
  /** Every division was tried: none is within the limits. */
  | 'no_division'
  /** The search found none; whether there is one is not known. */
  | 'not_found';

/** Like a Problem, but one of many, with its place and numbers. */
export interface Reason {
  readonly code: ReasonCode;
  readonly zh: string;
  readonly en: string;
  readonly community: number;
  /** Where: the units that it is about. */
  readonly units: readonly number[];
  /** The households that are at stake, and the limits. */
  readonly households: number;
  readonly min: number;
  readonly max: number;
}
