import type { PlanEdit } from '../../geodata/reach/plan/plan_edit.ts';
import type { PlanStation } from '../../geodata/reach/plan/resolve_edits.ts';
import type { WalkRules } from '../../geodata/reach/search/walking_costs.ts';

/** Which stations of a place, for whom, when, in which draft. */
export interface Reach {
  readonly jurisdiction: string;
  readonly category: string;
  readonly walk: WalkRules;
  /** Day of the week and time of day, e.g. `Mo 12:00`; null: whatever the hour. */
  readonly moment: string | null;
  /** Id of a saved scenario; null: the present. */
  readonly scenario: string | null;
  /** Stations as they stood at a past moment; null or missing: as they stand. Streets and people are those of today. */
  readonly asOf?: Date | null;
}

/** The same with everything looked up: what the threads compute on, and all that an answer depends on besides the ground. */
export interface ReachQuestion {
  readonly category: string;
  /** In the order of their codes; open by their status and, at a moment, by their hours. */
  readonly stations: readonly PlanStation[];
  readonly walk: WalkRules;
  readonly moment: string | null;
  /** State of each gate of the network in digits (see gate_states.ts), as it was once; null: as it is at the moment. */
  readonly gateStates: string | null;
  readonly edits: readonly PlanEdit[];
}

/** Stations of a category that are open by their status, but not counted on or not known to be open. */
export interface HoursAtMoment {
  /** Closed at that hour. */
  readonly closed: number;
  /** Taken to be open, as their hours cannot be read. */
  readonly unreadable: number;
}

/** A scenario, to see which of its edits still apply: stations of all categories are known by their status. */
export interface ScenarioQuestion {
  readonly stations: readonly PlanStation[];
  readonly edits: readonly PlanEdit[];
}
