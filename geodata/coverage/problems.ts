import type { Lattice } from '../districting/lattice.ts';
import { Problem } from '../problem.ts';
import type { ObjectKind } from './coverage_edit.ts';
import type { CoverageState } from './state/coverage_state.ts';

const NAMES: Readonly<Record<ObjectKind, string>> = {
  vertex: '顶点',
  arc: '弧段',
  face: '地块',
  owner: '网格',
  compound: '小区',
};

/** A position as people write it: degrees to seven places. */
export function placeOf(lattice: Lattice, x: number, y: number): string {
  return lattice
    .position(x, y)
    .map((degrees) => degrees.toFixed(7))
    .join(', ');
}

export function placeOfVertex(state: CoverageState, vertex: number): string {
  return placeOf(state.lattice, state.vertexX.data[vertex]!, state.vertexY.data[vertex]!);
}

export function noSuch(kind: ObjectKind, key: unknown): Problem {
  return new Problem(`no_such_${kind}`, {
    zh: `没有${NAMES[kind]} ${String(key)}。`,
    en: `There is no ${kind} ${String(key)}.`,
  });
}

export function isLocked(kind: ObjectKind, key: unknown, place?: string): Problem {
  return new Problem(`${kind}_locked`, {
    zh: `${NAMES[kind]} ${String(key)} 已锁定${place === undefined ? '' : `（${place}）`}，须先解锁。`,
    en: `The ${kind} ${String(key)} is locked${place === undefined ? '' : ` (at ${place})`}; unlock it first.`,
  });
}

export function isFixed(key: unknown, place: string): Problem {
  return new Problem('vertex_on_fixed_boundary', {
    zh: `顶点 ${String(key)}（${place}）位于社区边界上，网格调整不能移动社区边界。`,
    en: `Vertex ${String(key)} at ${place} lies on the boundary of a community, which no redraw moves.`,
  });
}

export function wouldCross(place: string): Problem {
  return new Problem('arcs_would_meet', {
    zh: `边界会在 ${place} 处与另一条边界相交或重叠，未作改动。`,
    en: `The boundary would meet another one at ${place}; nothing was changed.`,
  });
}

export function wouldTurn(place: string): Problem {
  return new Problem('face_would_turn', {
    zh: `${place} 处的地块会翻转或越过别的边界，未作改动。`,
    en: `The face at ${place} would turn inside out or leap over another boundary; nothing was changed.`,
  });
}

export function notOnLattice(x: unknown, y: unknown): Problem {
  return new Problem('not_on_lattice', {
    zh: `坐标（${String(x)}，${String(y)}）不是范围内的整数格点。`,
    en: `The position (${String(x)}, ${String(y)}) is no whole number of lattice steps inside the place.`,
  });
}
