import type { Position } from '../../place.ts';

/**
 * One change to the present that a planner tries out. A scenario is a list of them, taken in order: the last one about a
 * thing counts. Stations and gates are named by their codes and ids, so that a scenario outlives the day it was drawn on.
 */
export type PlanEdit =
  /** A new station of the category in question; its code starts with `draft:` and is unique in the scenario. */
  | { readonly kind: 'add_station'; readonly code: string; readonly category: string; readonly position: Position }
  | { readonly kind: 'move_station'; readonly code: string; readonly position: Position }
  | { readonly kind: 'close_station'; readonly code: string }
  /** Opens a station that is closed or planned, or one that an earlier edit closed. */
  | { readonly kind: 'open_station'; readonly code: string }
  | { readonly kind: 'open_gate'; readonly gate: string }
  | { readonly kind: 'close_gate'; readonly gate: string }
  /**
   * A planned way from one place to another in a straight line, open to everybody: a footbridge, a new gate, an underpass.
   * Where an end lies inside a compound it is a new gate of it: the compound may be entered and left by it, not cut through.
   */
  | { readonly kind: 'add_link'; readonly id: string; readonly from: Position; readonly to: Position }
  | { readonly kind: 'remove_link'; readonly id: string };
