import type { Position } from '../place.ts';
import type { HotlineField } from './hotline_fields.ts';
import type { HotlineMapping } from './hotline_mapping.ts';

/** What is wrong with one row, where, and what would be right. */
export interface HotlineProblem {
  readonly sheet: string | null;
  /** As the table's program numbers rows, from 1; null where it is the whole file. */
  readonly row: number | null;
  /** The heading of the column; null where it is the whole row. */
  readonly column: string | null;
  readonly field: HotlineField | null;
  /** What stands there, shortened. */
  readonly value: string;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** One row as a case. */
export interface HotlineReport {
  readonly row: number;
  readonly number: string;
  /** Milliseconds since 1970. */
  readonly reportedAt: number;
  readonly kind: string;
  readonly description: string;
  readonly address: string | null;
  /** WGS 84. */
  readonly position: Position | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** What reading a file found. */
export interface HotlineReading {
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  /** Null for xlsx. */
  readonly encoding: string | null;
  readonly headings: readonly string[];
  /** Which column was taken for which field. */
  readonly columns: HotlineMapping['columns'];
  /** Rows below the headings that are not empty. */
  readonly rows: number;
  /** The first rows as they stand, for people to look at. */
  readonly sample: readonly (readonly string[])[];
  readonly reports: readonly HotlineReport[];
  /** The first thousand. */
  readonly problems: readonly HotlineProblem[];
  readonly problemCount: number;
  /** Words for kinds that are none of ours, with how many rows have each, most first. */
  readonly unknownKinds: readonly { readonly word: string; readonly rows: number }[];
}

/** What whoever sent a file is told. */
export interface HotlineAnswer extends Omit<HotlineReading, 'reports'> {
  readonly dryRun: boolean;
  readonly mapping: HotlineMapping;
  /** Rows that are right. */
  readonly good: number;
  /** Of those, rows without coordinates: somebody has to find their place. */
  readonly withoutPlace: number;
  /** Of those, rows that were stored before. */
  readonly repeated: number;
  /** Cases that are new now; in a dry run, that would be. */
  readonly stored: number;
  /** The first of the right rows, as cases. */
  readonly first: readonly HotlineReport[];
}

export const MOST_PROBLEMS = 1000;
