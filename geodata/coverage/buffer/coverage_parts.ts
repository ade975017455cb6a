import type { Lattice } from '../../districting/lattice.ts';
import type { FaceIds, Origins, OwnerState } from '../state/coverage_state.ts';

/** What a coverage consists of when it is at rest; everything else is derived from it. */
export interface CoverageParts {
  readonly columns: CoverageColumns;
  readonly text: CoverageText;
}

export interface CoverageColumns {
  /** Lattice coordinates of each vertex. */
  readonly vertexX: Int32Array;
  readonly vertexY: Int32Array;
  /** The vertices of arc a, node to node: arcVertices[arcStart[a]] up to arcVertices[arcStart[a + 1] − 1]. */
  readonly arcStart: Int32Array;
  readonly arcVertices: Int32Array;
  /** Faces beside each arc; −1: the outside. */
  readonly arcLeft: Int32Array;
  readonly arcRight: Int32Array;
  /** Indices into the owners, the parents and the ids of the text; −1: none. */
  readonly faceOwner: Int32Array;
  readonly faceParent: Int32Array;
  readonly faceOrigin: Int32Array;
  readonly faceBlock: Int32Array;
  readonly faceCompound: Int32Array;
  readonly faceBuilding: Int32Array;
  /** 1 where locked. */
  readonly vertexLock: Uint8Array;
  readonly arcLock: Uint8Array;
  readonly faceLock: Uint8Array;
  readonly ownerLock: Uint8Array;
  readonly compoundLock: Uint8Array;
}

export interface CoverageText {
  readonly lattice: Pick<Lattice, 'originX' | 'originY' | 'width' | 'height'>;
  readonly ids: FaceIds;
  /** Null for a dropped one. */
  readonly owners: readonly (OwnerState | null)[];
  readonly origins: Origins;
}
