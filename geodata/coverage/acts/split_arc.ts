import { isBefore } from '../../districting/trace_walks.ts';
import { measureArc } from '../state/arc_measures.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import { originOfHalf, outgoingHalves, secondOfHalf } from '../state/segments.ts';
import { type Namer, newArc } from './new_objects.ts';

/** Makes an interior vertex a node: its arc ends there, and a new one goes on with the same faces beside it. */
export function splitArc(state: CoverageState, vertex: number, namer: Namer): void {
  const arc = state.vertexArc.data[vertex]!;
  const to = state.arcTo.data[arc]!;
  const [before, after] = [state.vertexPrev.data[vertex]!, state.vertexNext.data[vertex]!];
  state.index.remove(vertex);
  const rest = newArc(state, namer, {
    from: vertex,
    to,
    left: state.arcLeft.data[arc]!,
    right: state.arcRight.data[arc]!,
  });
  state.arcLock.data[rest] = state.arcLock.data[arc]!;
  if (after !== -1) {
    state.set(state.arcFirst, rest, after);
    state.set(state.arcLast, rest, state.arcLast.data[arc]!);
    state.set(state.vertexPrev, after, -1);
    for (let v = after; v !== -1; v = state.vertexNext.data[v]!) state.set(state.vertexArc, v, rest);
  }
  state.set(state.arcLast, arc, before);
  if (before === -1) state.set(state.arcFirst, arc, -1);
  else state.set(state.vertexNext, before, -1);
  state.set(state.vertexNext, vertex, -1);
  state.set(state.vertexPrev, vertex, -1);
  relink(state, arc, rest, vertex, to);
  state.set(state.arcTo, arc, vertex);
  state.index.add(~rest);

  const { length, area } = measureArc(state, state.measure, rest);
  state.set(state.arcLength, rest, length);
  state.set(state.arcArea, rest, area);
  state.add(state.arcLength, arc, -length);
  state.add(state.arcArea, arc, -area);
  state.touched.arcs.add(arc);
  state.wrote('arc', arc);
}

/** What arrived at the far end by `arc` and left it by its way back now does so by `rest`. */
function relink(state: CoverageState, arc: number, rest: number, vertex: number, to: number): void {
  const { halfNext, vertexArc } = state;
  const back = 2 * arc + 1;
  let around = back;
  while (halfNext.data[around ^ 1] !== back) around = halfNext.data[around ^ 1]!;
  const arriving = around ^ 1;
  state.set(halfNext, 2 * rest, halfNext.data[2 * arc]!);
  state.set(halfNext, 2 * arc, 2 * rest);
  state.set(halfNext, arriving === 2 * arc ? 2 * rest : arriving, 2 * rest + 1);
  state.set(halfNext, 2 * rest + 1, back);
  if (vertexArc.data[to] === -2 - back) state.set(vertexArc, to, -2 - (2 * rest + 1));
  state.set(vertexArc, vertex, -2 - 2 * rest);
}

/** Lets a half-arc leave its node: puts it between those that leave there already, by direction. */
export function insertHalf(state: CoverageState, half: number): void {
  const { halfNext, vertexArc, vertexX, vertexY } = state;
  const node = originOfHalf(state, half);
  if (vertexArc.data[node] === -1) {
    state.set(vertexArc, node, -2 - half);
    state.set(halfNext, half ^ 1, half);
    return;
  }
  const [x, y] = [vertexX.data, vertexY.data];
  const direction = (leaving: number): [number, number] => {
    const second = secondOfHalf(state, leaving);
    return [x[second]! - x[node]!, y[second]! - y[node]!];
  };
  const own = direction(half);
  const leaving = outgoingHalves(state, node);
  const place = leaving.findIndex((one, i) => {
    const follower = leaving[(i + 1) % leaving.length]!;
    return one === follower || isBetween(direction(follower), own, direction(one));
  });
  const before = leaving[Math.max(0, place)]!;
  state.set(halfNext, half ^ 1, halfNext.data[before ^ 1]!);
  state.set(halfNext, before ^ 1, half);
}

type Direction = readonly [dx: number, dy: number];

/** Turning counter-clockwise from a, does one meet b before c? */
function isBetween(a: Direction, b: Direction, c: Direction): boolean {
  const [ab, bc, ca] = [isBefore(...a, ...b), isBefore(...b, ...c), isBefore(...c, ...a)];
  return (ab && bc) || (bc && ca) || (ca && ab);
}
