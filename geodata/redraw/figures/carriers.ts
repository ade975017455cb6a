import { allot } from '../../districting/largest_remainder.ts';
import type { RedrawBase } from '../redraw_base.ts';

/** Measures that are summed for faces and grids. */
export const MEASURES = ['households', 'residents', 'residents60', 'cases', 'openCases'] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * Points that carry what is counted: first the entrances with the people behind them, then the stations. Where a point lies,
 * all that it carries is counted.
 *
 * Cases are known for each face of the base only. They are shared out among its entrances in proportion to residents, in
 * whole numbers, so that sums stay exact when the face is cut; what was true of a piece is then an estimate. Cases of a face
 * without entrances stay with the largest piece of it, which keeps the slot.
 */
export interface Carriers {
  readonly count: number;
  /** How many of them are entrances. */
  readonly entrances: number;
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly measures: Readonly<Record<Measure, Int32Array>>;
  /** Category of a station; −1 for an entrance. */
  readonly category: Int32Array;
  /** For each face of the base what stays with its slot. */
  readonly fixed: Readonly<Record<'cases' | 'openCases', Int32Array>>;
}

export function carriersOf({ entrances, stations, faces }: RedrawBase): Carriers {
  const known = entrances.x.length;
  const count = known + stations.x.length;
  const joined = (a: Int32Array, b: Int32Array): Int32Array => {
    const column = new Int32Array(count);
    column.set(a);
    column.set(b, known);
    return column;
  };
  const nothing = new Int32Array(stations.x.length);
  const membersOf = new Map<number, number[]>();
  entrances.face.forEach((face, entrance) => {
    if (face < 0 || (faces.cases[face] === 0 && faces.openCases[face] === 0)) return;
    const members = membersOf.get(face);
    if (members === undefined) membersOf.set(face, [entrance]);
    else members.push(entrance);
  });
  const [cases, fixedCases] = shareOut(faces.cases, membersOf, entrances.residents);
  const [openCases, fixedOpen] = shareOut(faces.openCases, membersOf, entrances.residents);
  return {
    count,
    entrances: known,
    x: joined(entrances.x, stations.x),
    y: joined(entrances.y, stations.y),
    measures: {
      households: joined(entrances.households, nothing),
      residents: joined(entrances.residents, nothing),
      residents60: joined(entrances.residents60, nothing),
      cases: joined(cases, nothing),
      openCases: joined(openCases, nothing),
    },
    category: joined(new Int32Array(known).fill(-1), stations.category),
    fixed: { cases: fixedCases, openCases: fixedOpen },
  };
}

function shareOut(
  counts: Int32Array,
  membersOf: ReadonlyMap<number, readonly number[]>,
  residents: Int32Array,
): [carried: Int32Array, fixed: Int32Array] {
  const carried = new Int32Array(residents.length);
  const fixed = counts.slice();
  for (const [face, members] of membersOf) {
    const shares = allot(
      counts[face]!,
      members.map((entrance) => residents[entrance]!),
    );
    members.forEach((entrance, i) => {
      carried[entrance] = shares[i]!;
    });
    fixed[face] = 0;
  }
  return [carried, fixed];
}
