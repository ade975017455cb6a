/** Where a figure comes from. */
export interface Sourced {
  /** Standard with clause, publication with table, or the place that uses it. */
  readonly source: string;
  /** The day or year that the figure holds for or was published on, ISO 8601; null where the source does not say. */
  readonly dated: string | null;
  /** False where the figure was found only second-hand or is an assumption: ask before relying on it. */
  readonly checked: boolean;
}

/** A name that people see, in both languages of the interface. */
export interface BilingualName {
  readonly zh: string;
  readonly en: string;
}
