import type { CoordinateSystem } from '../coordinates/coordinate_system.ts';
import type { CoordinateSystemSuspicion } from '../coordinates/suspect_coordinate_system.ts';
import type { Bounds, JurisdictionFacts, LocalName, Place, RegionLevel } from '../place.ts';
import type { OsmCounts } from './osm/count_elements.ts';
import type { RegionMapping } from './regions/read_regions.ts';
import type { RowProblem } from './row_problem.ts';
import type { StationMapping } from './stations/read_stations.ts';

/** What is known of the jurisdiction beforehand. */
export interface JurisdictionInput {
  /** Six digits. */
  readonly code: string;
  readonly name: LocalName;
  /** Default: 街道, 社区, 网格. */
  readonly levels?: readonly RegionLevel[] | undefined;
  /** Default: 300–500 households. */
  readonly gridHouseholds?: JurisdictionFacts['gridHouseholds'] | undefined;
}

/** The files of a place. */
export interface PlaceFiles {
  /** `.osm`, `.osm.gz` or `.osm.pbf`. */
  readonly osm: string;
  /** One file for each level that somebody has boundaries of; none: all levels are drawn. */
  readonly regions?: readonly {
    readonly path: string;
    readonly mapping: RegionMapping;
    readonly coordinateSystem?: CoordinateSystem | undefined;
    readonly object?: string | undefined;
  }[];
  readonly stations?: readonly {
    readonly path: string;
    readonly mapping: Omit<StationMapping, 'categories'>;
    readonly coordinateSystem: CoordinateSystem;
  }[];
}

export type PlaceStep = 'ground' | 'regions' | 'households' | 'stations' | 'first_regions';

export interface PlaceProgress {
  readonly step: PlaceStep;
  /** Share of the step that is done, 0 to 1. */
  readonly share: number;
}

export interface PlaceOptions {
  /** What to keep; default: the box around the given regions, or else the box that the OSM file says it covers. */
  readonly bounds?: Bounds | undefined;
  readonly onProgress?: ((progress: PlaceProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Of the drawn regions; default 1. */
  readonly seed?: number | undefined;
}

export interface Note {
  /** Stable, for programs. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

export interface PlaceRead {
  readonly place: Place;
  /** Rows that could not be used; a strict caller refuses the place when there are any. */
  readonly problems: readonly RowProblem[];
  readonly summary: PlaceSummary;
}

export interface PlaceSummary {
  readonly osm: OsmCounts;
  readonly households: number;
  readonly residents: number;
  /** How many regions each level has, level 1 first. */
  readonly regions: readonly number[];
  readonly stations: number;
  /** What a person must know of how the place came about: estimates, drawn regions, encodings. */
  readonly notes: readonly Note[];
  /** Station files that are probably in another coordinate system than declared. */
  readonly suspicions: readonly (CoordinateSystemSuspicion & { readonly file: string })[];
}
