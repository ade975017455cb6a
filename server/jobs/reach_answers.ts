import type { LineString, MultiLineString, MultiPolygon } from 'geojson';
import type { ComponentReport } from '../../geodata/reach/network/component_report.ts';
import type { StaleEdit } from '../../geodata/reach/plan/resolve_edits.ts';
import type { PeopleCounts } from '../rows.ts';
import type { AreaFigures } from '../rules/area_figures.ts';

/** What the threads give back. */

export interface AreaAnswer {
  readonly minutes: number;
  readonly outline: MultiPolygon;
  readonly uncertainBorder: MultiLineString;
  readonly reachedMetres: number;
}

export interface GapAnswer {
  readonly id: string;
  readonly outline: MultiPolygon;
  readonly longitude: number;
  readonly latitude: number;
  readonly people: PeopleCounts;
  readonly helpfulGate: { readonly gateId: string; readonly residents: number } | null;
  readonly nearestStationCode: string | null;
  readonly medianWalkSeconds: number | null;
  readonly gridCodes: readonly string[];
}

export interface CoverageAnswer {
  /** Minutes that `within` and `circle` are about, in their order: those asked for first, then the tiers. */
  readonly minutes: readonly number[];
  /** Open stations that could not be put on a street. */
  readonly stationsOffStreet: number;
  /** The state of each gate in digits. */
  readonly gateStates: string;
  readonly total: AreaFigures;
  /** Level 1 first; regions in the order of their codes. */
  readonly levels: readonly { readonly level: number; readonly regions: readonly AreaFigures[] }[];
}

export interface WalkAnswer {
  readonly stationCode: string;
  readonly seconds: number;
  readonly metres: number;
  readonly line: LineString;
}

export type ReportAnswer = ComponentReport;

export type StaleAnswer = readonly StaleEdit[];
