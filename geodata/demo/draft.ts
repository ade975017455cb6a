import type {
  Barrier,
  BarrierKind,
  BuildingUse,
  CompoundKind,
  Label,
  LocalName,
  SurfaceKind,
  WalkAccess,
} from '../place.ts';
import type { Mesh } from './plan/mesh.ts';
import type { Point, Ring } from './plane/point.ts';

/** A way that is no border of a block: inside a compound, through a park, along the river. */
export interface DraftWay {
  readonly kind: string;
  readonly name: LocalName | null;
  readonly walk: WalkAccess;
  readonly compound: number | null;
  readonly nodes: readonly number[];
}

export interface DraftGate {
  readonly node: number;
  readonly access: WalkAccess;
  readonly openingHours: string | null;
  readonly compound: number | null;
}

export interface DraftBarrier {
  readonly kind: BarrierKind;
  readonly name: Barrier['name'];
  readonly line: readonly Point[];
}

export interface DraftSurface {
  readonly kind: SurfaceKind;
  readonly name: LocalName | null;
  readonly outline: Ring;
}

export interface DraftCompound {
  readonly kind: CompoundKind;
  readonly outline: Ring;
  readonly propertyServed: boolean;
}

export interface DraftBuilding {
  readonly use: BuildingUse;
  readonly name: LocalName | null;
  readonly levels: number;
  readonly compound: number | null;
  readonly outline: Ring;
  /** A courtyard inside. */
  readonly hole: Ring | null;
}

/** Who lives behind a door: shares and means before they become whole people. */
export interface Character {
  /** Share of dwellings that are lived in. */
  readonly occupancy: number;
  readonly householdSize: number;
  readonly share60: number;
}

export interface DraftDoor {
  readonly building: number;
  readonly compound: number | null;
  readonly at: Point;
  readonly dwellings: number;
  readonly character: Character;
}

export interface DraftLabel {
  readonly kind: Label['kind'];
  readonly name: LocalName;
  readonly at: Point;
}

/** The city while it grows, on the local plane. The only thing in this folder that is changed in place. */
export interface CityDraft {
  readonly mesh: Mesh;
  readonly ways: DraftWay[];
  readonly gates: DraftGate[];
  readonly barriers: DraftBarrier[];
  readonly surfaces: DraftSurface[];
  readonly compounds: DraftCompound[];
  readonly buildings: DraftBuilding[];
  readonly doors: DraftDoor[];
  readonly labels: DraftLabel[];
}

export const emptyDraft = (mesh: Mesh): CityDraft => ({
  mesh,
  ways: [],
  gates: [],
  barriers: [],
  surfaces: [],
  compounds: [],
  buildings: [],
  doors: [],
  labels: [],
});
