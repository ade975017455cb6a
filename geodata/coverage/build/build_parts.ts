import { Lattice } from '../../districting/lattice.ts';
import { Problem } from '../../problem.ts';
import type { CoverageParts } from '../buffer/coverage_parts.ts';
import type { FaceInput, OwnerInput } from '../coverage_types.ts';
import { chainArcs } from './chain_arcs.ts';
import { matchEdges } from './edge_table.ts';

/**
 * The parts of a coverage from polygons that share their vertices.
 * @throws Problem of matchEdges and Lattice.around, `coverage_owner` where a face has none of its parent
 */
export function buildParts(faces: readonly FaceInput[], owners: readonly OwnerInput[]): CoverageParts {
  const outlines = faces.map(({ outline }) => outline);
  const lattice = Lattice.around(outlines);
  const parents = new Names();
  const blocks = new Names();
  const compounds = new Names();
  const buildings = new Names();
  const ownerStates = owners.map(({ parent, code, name }) => ({ parent: parents.indexOf(parent), code, name }));
  faces.forEach(({ owner }, face) => {
    if (ownerStates[owner] !== undefined) return;
    throw new Problem('coverage_owner', {
      zh: `第 ${face} 个地块的网格 ${owner} 不存在，共有 ${owners.length} 个。`,
      en: `Face ${face} has owner ${owner}, but there are ${owners.length}.`,
    });
  });
  const edges = matchEdges(outlines, lattice);
  const arcs = chainArcs(edges);
  const column = (pick: (face: FaceInput, i: number) => number): Int32Array => Int32Array.from(faces, pick);
  const columns = {
    vertexX: edges.vertexX,
    vertexY: edges.vertexY,
    ...arcs,
    faceOwner: column(({ owner }) => owner),
    faceParent: column(({ owner }) => ownerStates[owner]!.parent),
    faceOrigin: column((_, i) => i),
    faceBlock: column(({ block }) => blocks.indexOf(block)),
    faceCompound: column(({ compound }) => compounds.indexOf(compound)),
    faceBuilding: column(({ building }) => buildings.indexOf(building)),
    vertexLock: new Uint8Array(edges.vertexX.length),
    arcLock: new Uint8Array(arcs.arcLeft.length),
    faceLock: new Uint8Array(faces.length),
    ownerLock: new Uint8Array(owners.length),
    compoundLock: new Uint8Array(compounds.list.length),
  };
  return {
    columns,
    text: {
      lattice,
      ids: { parents: parents.list, blocks: blocks.list, compounds: compounds.list, buildings: buildings.list },
      owners: ownerStates,
      origins: {
        base: {
          vertices: edges.vertexX.length,
          arcs: arcs.arcLeft.length,
          faces: faces.length,
          owners: owners.length,
        },
        created: { vertices: [], arcs: [], faces: [], owners: [] },
      },
    },
  };
}

/** Ids in the order of their coming. */
class Names {
  readonly list: string[] = [];
  readonly #indexOf = new Map<string, number>();

  /** −1 for none. */
  indexOf(name: string | null | undefined): number {
    if (name === null || name === undefined) return -1;
    const known = this.#indexOf.get(name);
    if (known !== undefined) return known;
    this.#indexOf.set(name, this.list.length);
    this.list.push(name);
    return this.list.length - 1;
  }
}
