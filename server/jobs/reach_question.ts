/** How somebody walks, as geodata/reach takes it. */
export interface WalkRules {
  readonly metresPerSecond: number;
  readonly usesSteps: boolean;
  readonly signalMs: number;
}

/** Which stations of a place, for whom, when, in which draft. */
export interface Reach {
  readonly jurisdiction: string;
  readonly category: string;
  readonly walk: WalkRules;
  /** Day of the week and time of day, e.g. `Mo 12:00`; null: whatever the hour. */
  readonly moment: string | null;
  /** Id of a saved scenario; null: the present. */
  readonly scenario: string | null;
}
