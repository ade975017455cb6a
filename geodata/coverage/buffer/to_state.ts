import { Lattice } from '../../districting/lattice.ts';
import { assemble, type Refuse } from '../state/assemble.ts';
import { CoverageState } from '../state/coverage_state.ts';
import { verticesOfArc } from '../state/segments.ts';
import type { CoverageParts } from './coverage_parts.ts';

/**
 * The working state of a coverage at rest.
 * @throws what `refuse` makes of it where the parts contradict one another
 */
export function toState({ columns, text }: CoverageParts, refuse: Refuse): CoverageState {
  const { originX, originY, width, height } = text.lattice;
  const counts = {
    vertices: columns.vertexX.length,
    arcs: columns.arcLeft.length,
    faces: columns.faceOwner.length,
    owners: text.owners.length,
  };
  const lattice = new Lattice(originX, originY, width, height);
  const state = new CoverageState(lattice, text.ids, counts, [...text.owners], text.origins);
  state.vertexX.data.set(columns.vertexX);
  state.vertexY.data.set(columns.vertexY);
  state.vertexLock.data.set(columns.vertexLock);
  state.arcLeft.data.set(columns.arcLeft);
  state.arcRight.data.set(columns.arcRight);
  state.arcLock.data.set(columns.arcLock);
  state.faceOwner.data.set(columns.faceOwner);
  state.faceParent.data.set(columns.faceParent);
  state.faceOrigin.data.set(columns.faceOrigin);
  state.faceBlock.data.set(columns.faceBlock);
  state.faceCompound.data.set(columns.faceCompound);
  state.faceBuilding.data.set(columns.faceBuilding);
  state.faceLock.data.set(columns.faceLock);
  state.ownerLock.data.set(columns.ownerLock);
  state.compoundLock.data.set(columns.compoundLock);
  linkArcs(state, columns.arcStart, columns.arcVertices, refuse);
  assemble(state, refuse);
  return state;
}

const NOT_USED = -1;
const END = -2;

function linkArcs(state: CoverageState, arcStart: Int32Array, arcVertices: Int32Array, refuse: Refuse): void {
  const [next, prev, arcOf] = [state.vertexNext.data, state.vertexPrev.data, state.vertexArc.data];
  arcOf.fill(NOT_USED);
  next.fill(-1);
  prev.fill(-1);
  for (let arc = 0; arc < state.counts.arcs; arc++) {
    const [begin, end] = [arcStart[arc]!, arcStart[arc + 1]! - 1];
    const [from, to] = [arcVertices[begin]!, arcVertices[end]!];
    for (const node of [from, to]) {
      if (arcOf[node]! >= 0) throw refuse('coverage_arcs_share_vertex', node);
      arcOf[node] = END;
    }
    state.arcFrom.data[arc] = from;
    state.arcTo.data[arc] = to;
    state.arcFirst.data[arc] = end - begin > 1 ? arcVertices[begin + 1]! : -1;
    state.arcLast.data[arc] = end - begin > 1 ? arcVertices[end - 1]! : -1;
    for (let i = begin + 1; i < end; i++) {
      const vertex = arcVertices[i]!;
      if (arcOf[vertex] !== NOT_USED) throw refuse('coverage_arcs_share_vertex', vertex);
      arcOf[vertex] = arc;
      if (i > begin + 1) prev[vertex] = arcVertices[i - 1]!;
      if (i < end - 1) next[vertex] = arcVertices[i + 1]!;
    }
  }
}

/** What a state holds that cannot be derived. Copies. */
export function toParts(state: CoverageState): CoverageParts {
  const { counts, lattice, ids, owners } = state;
  const arcStart = new Int32Array(counts.arcs + 1);
  const arcVertices = new Int32Array(counts.vertices + 2 * counts.arcs);
  let used = 0;
  for (let arc = 0; arc < counts.arcs; arc++) {
    for (const vertex of verticesOfArc(state, arc)) arcVertices[used++] = vertex;
    arcStart[arc + 1] = used;
  }
  const { vertices, arcs, faces } = counts;
  return {
    columns: {
      vertexX: state.vertexX.data.slice(0, vertices),
      vertexY: state.vertexY.data.slice(0, vertices),
      arcStart,
      arcVertices: arcVertices.slice(0, used),
      arcLeft: state.arcLeft.data.slice(0, arcs),
      arcRight: state.arcRight.data.slice(0, arcs),
      faceOwner: state.faceOwner.data.slice(0, faces),
      faceParent: state.faceParent.data.slice(0, faces),
      faceOrigin: state.faceOrigin.data.slice(0, faces),
      faceBlock: state.faceBlock.data.slice(0, faces),
      faceCompound: state.faceCompound.data.slice(0, faces),
      faceBuilding: state.faceBuilding.data.slice(0, faces),
      vertexLock: state.vertexLock.data.slice(0, vertices),
      arcLock: state.arcLock.data.slice(0, arcs),
      faceLock: state.faceLock.data.slice(0, faces),
      ownerLock: state.ownerLock.data.slice(0, counts.owners),
      compoundLock: state.compoundLock.data.slice(0, ids.compounds.length),
    },
    text: {
      lattice: { originX: lattice.originX, originY: lattice.originY, width: lattice.width, height: lattice.height },
      ids,
      owners: [...owners],
      origins: {
        base: {
          vertices: state.vertexKeys.baseCount,
          arcs: state.arcKeys.baseCount,
          faces: state.faceKeys.baseCount,
          owners: state.ownerKeys.baseCount,
        },
        created: {
          vertices: state.vertexKeys.created,
          arcs: state.arcKeys.created,
          faces: state.faceKeys.created,
          owners: state.ownerKeys.created,
        },
      },
    },
  };
}
