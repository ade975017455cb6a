import type { Polygon } from 'geojson';
import type { OwnerKey } from './coverage_edit.ts';

/** One face of the base: a polygon that shares every vertex with its neighbours. */
export interface FaceInput {
  readonly outline: Polygon;
  /** Index in the list of owners; the face lies in the owner's community. */
  readonly owner: number;
  /** Ids in the place: the street block, and for a lot its compound and building. */
  readonly block?: string | null;
  readonly compound?: string | null;
  readonly building?: string | null;
}

export interface OwnerInput {
  /** Code of the community; owners and faces never change it. */
  readonly parent: string;
  readonly code: string | null;
  readonly name: string | null;
}

export interface OwnerFacts extends OwnerInput {
  readonly key: OwnerKey;
}

export interface FaceNeighbour {
  readonly face: number;
  readonly sharedMetres: number;
}

export interface OwnerNeighbour {
  /** −1: the outside. */
  readonly owner: number;
  readonly sharedMetres: number;
}
