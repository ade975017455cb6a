import type { LocalName } from '../place.ts';
import type { EnglishNames } from './grid_names.ts';

/**
 * What a draft begins from, the same bytes for everybody: the coverage of today's grids, and what lies on the ground that
 * figures and checks need. All positions are steps of the coverage's lattice. `encodeBase` and `decodeBase` read and write it.
 *
 * Of cases only counts for each face of the base are kept, never their positions: a face that is cut shares them out among
 * its pieces by residents (see figures/carriers.ts). Of staff only counts for each grid are kept.
 */
export interface RedrawBase {
  /** Bytes of Coverage.toBuffer(). */
  readonly coverage: ArrayBuffer;
  readonly entrances: EntranceColumns;
  /** One entry for each face of the base. */
  readonly faces: FaceColumns;
  readonly stations: StationColumns;
  /** One entry for each owner of the base. */
  readonly owners: OwnerColumns;
  readonly lines: LineColumns;
  /** Where people on foot get across a hard line: bridges, underpasses, level crossings. */
  readonly crossings: PointColumns;
  readonly facts: BaseFacts;
}

export interface PointColumns {
  readonly x: Int32Array;
  readonly y: Int32Array;
}

/** Entrances of buildings: the people of a grid are those behind the entrances that lie in it. */
export interface EntranceColumns extends PointColumns {
  /** Face of the base that it lies in, by the half-open rule of Coverage.faceAtLattice; −1: in none, counted nowhere. */
  readonly face: Int32Array;
  readonly households: Int32Array;
  readonly residents: Int32Array;
  /** Residents aged 60 and over. */
  readonly residents60: Int32Array;
  /** Index in facts.buildings and facts.compounds; −1: none. */
  readonly building: Int32Array;
  readonly compound: Int32Array;
}

export interface FaceColumns {
  /** Cases reported there within the last facts.caseMonths months. */
  readonly cases: Int32Array;
  /** Of these or older ones, those not closed yet. */
  readonly openCases: Int32Array;
}

export interface StationColumns extends PointColumns {
  /** Index in facts.stationCategories. */
  readonly category: Int32Array;
}

export interface OwnerColumns {
  /** Grid workers who work there. */
  readonly workers: Int32Array;
}

/** Lines on the ground that a boundary should follow, or that a grid must not reach across. */
export interface LineColumns extends PointColumns {
  /** The points of line i: start[i] up to start[i + 1] − 1. */
  readonly start: Int32Array;
  /** Index in facts.lineKinds. */
  readonly kind: Int32Array;
}

export interface LineKind {
  /** `river`, `railway`, `wall`, or the class of a street. */
  readonly kind: string;
  /** True where nobody on foot gets across but at a crossing. */
  readonly isHard: boolean;
  /** How good a boundary it is, 0 (a lane) to 1 (a river, a trunk road). */
  readonly strength: number;
}

export interface BaseFacts {
  readonly buildings: readonly string[];
  readonly compounds: readonly string[];
  /** One for each of `compounds`; null where nobody gave one. */
  readonly compoundNames: readonly (LocalName | null)[];
  readonly englishNames: EnglishNames;
  /** Names of the areas right above grids, by code. */
  readonly areaNames: Readonly<Record<string, LocalName>>;
  /** Codes of stations, in the order of the columns. */
  readonly stations: readonly string[];
  readonly stationCategories: readonly string[];
  readonly lineKinds: readonly LineKind[];
  /** Over how many months the cases were counted, > 0. */
  readonly caseMonths: number;
  /** Households that a grid should have, both included. */
  readonly limits: { readonly min: number; readonly max: number; readonly source: string };
  /** Digits that a grid's code adds to its community's. */
  readonly codeDigits: number;
}
