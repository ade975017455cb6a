import type { LocalName, Position } from '../place.ts';
import type { BilingualName } from '../standards/sourced.ts';

/** What a place has prepared for an emergency: data that it changes itself, see server/emergency/emergency_store.ts. */
export interface EmergencyData {
  /** At least one where there is anything to switch to. */
  readonly plans: readonly EmergencyPlan[];
  readonly places: readonly EmergencyPlace[];
  readonly keyPeople: readonly KeyPeople[];
  readonly duties: readonly Duty[];
}

export const EMERGENCY_LAYERS = ['shelters', 'teams', 'heat', 'grids', 'stations', 'serviceAreas', 'gaps'] as const;
export type EmergencyLayer = (typeof EMERGENCY_LAYERS)[number];

/** 预案: what the wall shows while it runs. */
export interface EmergencyPlan {
  /** Lower-case letters, digits and `_`; unique in the place. */
  readonly code: string;
  readonly name: BilingualName;
  readonly layers: readonly EmergencyLayer[];
}

export const EMERGENCY_PLACE_KINDS = ['shelter', 'team'] as const;

/** A shelter (应急避难场所), or where a team (应急队伍) stands ready. */
export interface EmergencyPlace {
  readonly code: string;
  readonly kind: (typeof EMERGENCY_PLACE_KINDS)[number];
  readonly name: LocalName;
  readonly position: Position;
  /** Persons that a shelter holds, or that a team has. */
  readonly people: number;
}

/** 重点人群: how many of a kind live in a region; nobody is named. */
export interface KeyPeople {
  readonly kind: BilingualName;
  /** Code of a region of the place. */
  readonly region: string;
  readonly people: number;
}

export const DUTY_MODES = ['peace', 'emergency'] as const;

/** 值班: who holds a post while the mode lasts, at these hours of the place's clock. */
export interface Duty {
  readonly mode: (typeof DUTY_MODES)[number];
  readonly post: BilingualName;
  readonly holder: BilingualName;
  /** `HH:MM`; a duty whose end is not after its beginning goes on to the next day. */
  readonly from: string;
  readonly to: string;
}

/** Whether a duty is on at a time of day, `HH:MM`. */
export function isOnDuty({ from, to }: Pick<Duty, 'from' | 'to'>, time: string): boolean {
  return from < to ? from <= time && time < to : from <= time || time < to;
}
