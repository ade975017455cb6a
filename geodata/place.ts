import type { MultiPolygon, Polygon } from 'geojson';

/**
 * The ground of one place in one shape, whoever made it: a reader of somebody's files, or the generator of the
 * demonstration city. The server loads a Place into the database and knows nothing of where it came from.
 *
 * All positions are WGS 84 degrees (SRID 4326), longitude first, rounded to 1e-7 degrees (about 1 cm).
 */
export type Position = readonly [longitude: number, latitude: number];

/** West, south, east, north in WGS 84 degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A name in the language of the place and, where there is one, in English. */
export interface LocalName {
  readonly zh: string;
  readonly en: string | null;
}

export interface Place {
  readonly jurisdiction: JurisdictionFacts;
  readonly streets: readonly Street[];
  readonly gates: readonly Gate[];
  readonly signals: readonly Signal[];
  readonly barriers: readonly Barrier[];
  readonly surfaces: readonly Surface[];
  readonly compounds: readonly Compound[];
  readonly buildings: readonly Building[];
  readonly entrances: readonly Entrance[];
  readonly labels: readonly Label[];
  readonly regions: readonly RegionFacts[];
  readonly stations: readonly StationFacts[];
  readonly staff: readonly StaffFacts[];
}

export interface JurisdictionFacts {
  /** Six digits: 2 province + 2 prefecture + 2 county, of the national statistics code. */
  readonly code: string;
  readonly name: LocalName;
  readonly bounds: Bounds;
  /** True for a city that a generator invented: every screen then says 示范数据. */
  readonly demonstration: boolean;
  /** Where the ground came from and under which licence, as it must be shown on the map. */
  readonly attribution: string;
  /** What the levels of regions are called here, level 1 first. The last level is the grid. */
  readonly levels: readonly RegionLevel[];
  /** Households that one grid should hold, e.g. 300–500. */
  readonly gridHouseholds: { readonly min: number; readonly max: number; readonly source: string };
}

export type RegionKind = 'street' | 'community' | 'grid';

export interface RegionLevel {
  readonly level: number;
  readonly kind: RegionKind;
  readonly name: LocalName;
}

/** May a person on foot use it: anyone, only those who belong there, nobody. */
export type WalkAccess = 'yes' | 'private' | 'no';

export interface Street {
  /** Unique in the place, e.g. `way/123`. */
  readonly id: string;
  /** Class of way, the value of OSM's `highway`: residential, footway, steps … */
  readonly kind: string;
  readonly name: LocalName | null;
  readonly walk: WalkAccess;
  /** True where people on foot may only go from the first position to the last. */
  readonly oneWayOnFoot: boolean;
  /** False where a wheelchair does not get along, whatever the class of way; true where nobody said so. */
  readonly wheelchair?: boolean;
  readonly bridge: boolean;
  readonly tunnel: boolean;
  /** OSM's `layer`: ways on different layers do not meet where they cross. */
  readonly layer: number;
  /** The compound whose walls this way lies within, if any. */
  readonly compoundId: string | null;
  readonly line: readonly Position[];
  /** One id for each position. Two streets meet where, and only where, they share a node id. */
  readonly nodes: readonly number[];
  /** Metres above the sea, one for each position; null or absent where they are not all known. */
  readonly heights?: readonly number[] | null;
}

export interface Gate {
  readonly id: string;
  readonly kind: string;
  readonly position: Position;
  /** The street node it stands on; null for a gate that no street passes. */
  readonly node: number | null;
  readonly access: WalkAccess;
  /** OSM `opening_hours` syntax; null: as `access` says, day and night. */
  readonly openingHours: string | null;
  readonly compoundId: string | null;
}

/** Lights at which people on foot wait. */
export interface Signal {
  readonly id: string;
  /** The street node that they stand on. */
  readonly node: number;
  readonly position: Position;
}

export type BarrierKind = 'wall' | 'fence' | 'railway' | 'river' | 'stream' | 'canal';

/** A line that feet do not cross except by a street that passes over, under or through it. */
export interface Barrier {
  readonly id: string;
  readonly kind: BarrierKind;
  readonly name: LocalName | null;
  readonly bridge: boolean;
  readonly tunnel: boolean;
  readonly line: readonly Position[];
}

export type SurfaceKind = 'water' | 'green' | 'residential' | 'industrial' | 'commercial' | 'square' | 'farmland';

export interface Surface {
  readonly id: string;
  readonly kind: SurfaceKind;
  readonly name: LocalName | null;
  readonly outline: Polygon | MultiPolygon;
}

/** Four types of Yanchi county: 商住型, 老旧型, 过渡型, 单位型. */
export type CompoundKind = 'commercial' | 'old' | 'transitional' | 'single_unit';

export interface Compound {
  readonly id: string;
  readonly name: LocalName;
  readonly kind: CompoundKind | null;
  readonly walled: boolean;
  /** Whether a property company 物业 serves it; null where nobody said. */
  readonly propertyServed: boolean | null;
  readonly outline: Polygon;
}

export type BuildingUse = 'residential' | 'mixed' | 'commercial' | 'industrial' | 'public' | 'other';

export interface Building {
  readonly id: string;
  readonly use: BuildingUse;
  readonly name: LocalName | null;
  /** Storeys above ground; null where nobody said. */
  readonly levels: number | null;
  readonly compoundId: string | null;
  readonly outline: Polygon;
}

/** A building entrance 单元 with the people behind it: the atom of demand. */
export interface Entrance {
  readonly id: string;
  readonly buildingId: string | null;
  readonly compoundId: string | null;
  readonly position: Position;
  readonly households: number;
  readonly residents: number;
  /** Residents aged 60 and over; the two bands below are part of it. */
  readonly residents60: number;
  readonly residents70To79: number;
  readonly residents80: number;
  /** True where the counts were estimated from floor area and levels, and not given by anyone. */
  readonly estimated: boolean;
}

export interface Label {
  readonly id: string;
  readonly kind: 'street' | 'community' | 'neighbourhood' | 'landmark' | 'water';
  readonly name: LocalName;
  readonly position: Position;
}

export interface RegionFacts {
  /** The jurisdiction's own code for it, text; unique in the jurisdiction at any one moment. */
  readonly code: string;
  readonly level: number;
  readonly parentCode: string | null;
  readonly name: LocalName;
  readonly outline: Polygon | MultiPolygon;
  /** Totals that somebody gave for the region; estimates are spread to match them. */
  readonly givenHouseholds: number | null;
  readonly givenResidents: number | null;
}

export type StationStatus = 'open' | 'closed' | 'planned';

export interface StationFacts {
  readonly code: string;
  /** Code of a station category, e.g. `elderly_canteen`. */
  readonly category: string;
  readonly name: LocalName;
  readonly position: Position;
  readonly address: string | null;
  /** Seats per sitting for a canteen, people at once for others. */
  readonly capacity: number | null;
  readonly floorAreaM2: number | null;
  readonly amenities: readonly string[];
  /** OSM `opening_hours` syntax. */
  readonly openingHours: string | null;
  readonly status: StationStatus;
}

export interface StaffFacts {
  readonly code: string;
  readonly name: string;
  readonly role: 'grid_worker' | 'building_head';
  readonly fullTime: boolean;
  /** Classes A, B, C of Jingyang county. */
  readonly grade: 'A' | 'B' | 'C' | null;
  readonly gridCode: string;
}
