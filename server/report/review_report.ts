import type { MultiPolygon, Polygon } from 'geojson';
import type { LocalName } from '../../geodata/place.ts';
import type { Awaited, Figure } from '../generated/schema.ts';
import type { GridSheetInput } from '../sheets/sheet_input.ts';

export type Language = 'zh' | 'en';

/** A region of which the report speaks, or the whole place. */
export interface ReportArea {
  readonly code: string;
  readonly name: LocalName;
  readonly outline: Polygon | MultiPolygon;
}

/** How well one area is served by one category. */
export interface AreaCoverage {
  /** Within the minutes that the report was asked for. */
  readonly residents: Figure;
  readonly residents60: Figure;
  readonly households: Figure;
  /** 5, 10 and 15 minutes, each judged for itself (GB 50180). */
  readonly tiers: readonly { readonly minutes: number; readonly residents: Figure }[];
  readonly medianMinutes: Figure;
}

export interface CategoryCoverage {
  readonly code: string;
  readonly name: LocalName;
  /** Within which places are judged by it. */
  readonly tierMinutes: number;
  readonly total: AreaCoverage;
  /** By the code of each part; missing where a part holds nobody. */
  readonly parts: Readonly<Record<string, AreaCoverage>>;
}

export interface ReportGap {
  readonly category: string;
  /** 1 for the worst of its category; on the map it is shown by this. */
  readonly number: number;
  readonly outline: MultiPolygon;
  readonly position: readonly [longitude: number, latitude: number];
  /** Null: 1 to 4, for whoever has no right to see small counts. */
  readonly residents: number | null;
  readonly residents60: number | null;
  readonly grids: readonly LocalName[];
  readonly nearest: LocalName | null;
  readonly medianWalkSeconds: number | null;
  /** The gate whose opening would help most of them. */
  readonly gate: { readonly compound: LocalName | null; readonly residents: number | null } | null;
}

export const CASE_PARTS = ['closed', 'response', 'resolution', 'satisfaction', 'overdue', 'reopened'] as const;
export type CasePart = (typeof CASE_PARTS)[number];

export type AreaCases = Readonly<Record<'reported' | CasePart, Figure>>;

export interface WaitFacts {
  readonly awaited: Awaited;
  readonly median: Figure;
  readonly p90: Figure;
  /** What is allowed where a kind has no rule of its own; null: there is no such rule. */
  readonly deadline: { readonly minutes: number; readonly inWorkingHours: boolean; readonly source: string } | null;
}

export interface ReportCases {
  readonly from: Date;
  readonly to: Date;
  /** Null: whoever asks may not be told of all of it. */
  readonly total: AreaCases | null;
  readonly parts: Readonly<Record<string, AreaCases>>;
  readonly waits: readonly WaitFacts[];
}

/** The mean of the shares of one part, and where it stands among all. */
export interface RankedPart {
  readonly code: string;
  /** Between 0 and 1; null where nothing could be judged. */
  readonly score: number | null;
  readonly rank: number | null;
  /** 1 for the upper third, 3 for the lower; null where there are fewer than three to compare. */
  readonly grade: 1 | 2 | 3 | null;
}

/** A sheet with the gaps of one category. */
export interface ReportMap {
  readonly title: LocalName;
  readonly outline: Polygon | MultiPolygon;
  /** Areas whose boundaries and names are drawn. */
  readonly areas: readonly ReportArea[];
  readonly ground: GridSheetInput['ground'];
  readonly stations: GridSheetInput['stations'];
  readonly gaps: readonly ReportGap[];
}

/** All that the report says, as of one moment: what both files are made from. */
export interface ReviewReport {
  readonly language: Language;
  readonly place: {
    readonly code: string;
    readonly name: LocalName;
    readonly attribution: string;
    readonly demonstration: boolean;
  };
  readonly area: ReportArea;
  /** Names of what lies above the area, the highest first; empty for the whole place. */
  readonly within: readonly LocalName[];
  readonly partName: LocalName;
  readonly parts: readonly ReportArea[];
  readonly madeAt: Date;
  readonly moment: Date;
  /** True where the moment was asked for: stations as they stood then. */
  readonly isPast: boolean;
  readonly minutes: number;
  readonly profile: LocalName;
  readonly coverage: readonly CategoryCoverage[];
  /** Code of the category that the maps show. */
  readonly focus: string;
  /** Worst first; of the focus more than of the others. */
  readonly gaps: readonly ReportGap[];
  /** How many there are, by category. */
  readonly gapCounts: Readonly<Record<string, number>>;
  readonly cases: ReportCases;
  readonly ranking: readonly RankedPart[];
  readonly maps: readonly ReportMap[];
}

/** How many of the people of a figure are not in its numerator. */
export function notReached({ numerator, denominator }: Figure): number {
  return denominator - numerator;
}
