import type { MultiPolygon, Polygon } from 'geojson';
import type { Bounds, Position } from '../place.ts';

/** One area of a file of boundaries, in WGS 84 degrees, as faulty as it came. */
export interface BoundaryPolygon {
  /** Unique in the file. */
  readonly id: string;
  readonly name: string;
  /** Where it has one: a file's polygons have one name only. */
  readonly nameEn?: string | null;
  /** Id of the area one level above; absent or null: the one that holds most of it. */
  readonly parentId?: string | null;
  readonly outline: Polygon | MultiPolygon;
}

export interface RepairOptions {
  /** Overlaps and gaps that are nowhere wider than this many metres are mended without asking. */
  readonly toleranceM: number;
  /** Communities that the polygons must nest in: a clean coverage, which is not moved. */
  readonly parents?: readonly BoundaryPolygon[];
  /** What the polygons should cover; ground outside is cut off, gaps inside are asked about. */
  readonly frame?: Polygon | MultiPolygon;
  readonly decisions?: readonly RepairDecision[];
}

/** The planner's answer to a question. */
export interface RepairDecision {
  /** `key` of the question. */
  readonly question: string;
  /** Id of the polygon that gets the ground; null: nobody. */
  readonly give: string | null;
}

export type RepairKind =
  | 'overlap'
  | 'gap'
  | 'hole_filled'
  | 'sliver_merged'
  | 'ring_too_short'
  | 'duplicate_ring'
  | 'duplicate_polygon'
  | 'self_crossing'
  | 'spike_cut'
  | 'vertices_snapped'
  | 'multipart'
  | 'outside_parent'
  | 'outside_frame';

export interface AreaChange {
  readonly id: string;
  readonly name: string;
  /** What the polygon gained (or lost, below zero), m². */
  readonly areaM2: number;
}

/** The ground of a repair. */
export interface RepairPlace {
  readonly at: Position;
  readonly bounds: Bounds;
}

export interface Repair extends RepairPlace {
  readonly kind: RepairKind;
  /** For each polygon concerned; over all repairs they sum to area after less area before. */
  readonly changes: readonly AreaChange[];
  /** Of the ground concerned, m². */
  readonly areaM2: number;
  /** The question that this answers, decided or provisionally; null where nobody needs to be asked. */
  readonly question: string | null;
  readonly zh: string;
  readonly en: string;
}

/** Ground too wide to be given away silently. Until it is decided the coverage holds the provisional answer. */
export interface RepairQuestion extends RepairPlace {
  /** The same for the same file, tolerance and parents. */
  readonly key: string;
  readonly kind: 'overlap' | 'gap' | 'outside_parent';
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  readonly provisional: string | null;
  readonly decided: boolean;
  readonly areaM2: number;
  /** Diameter of the largest circle that fits in, metres. */
  readonly widthM: number;
  readonly zh: string;
  readonly en: string;
}

export interface RepairedPolygon {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  /** On the 1e-7 degree lattice, wound as RFC 7946 asks, with every vertex of a neighbour; null where nothing is left. */
  readonly outline: Polygon | MultiPolygon | null;
  /** m², as the rings of the file say it. */
  readonly writtenAreaM2: number;
  readonly areaM2: number;
}

export interface RepairedCoverage {
  /** In the order of the input. */
  readonly polygons: readonly RepairedPolygon[];
  readonly repairs: readonly Repair[];
  readonly questions: readonly RepairQuestion[];
}
