import type { Lattice } from '../../districting/lattice.ts';
import { Problem } from '../../problem.ts';
import type { PointColumns, RedrawBase } from '../redraw_base.ts';

/** A base with the lattice of its coverage. */
export interface LaidBase {
  readonly base: RedrawBase;
  readonly lattice: Lattice;
}

/**
 * What another draft began from, with the people, the stations and the limits of this one: so that two drafts of the same
 * buildings are compared though one began a day later (cases were reported since) or from boundaries that were brought along
 * (its ground is cut otherwise).
 *
 * @returns this base itself where the ground is the same
 * @throws Problem REDRAW_OTHER_GROUND where the entrances are others
 */
export function countedAlike({ base, lattice }: LaidBase, other: LaidBase): RedrawBase {
  if (isSameBytes(base.coverage, other.base.coverage)) return base;
  const shift = { x: lattice.originX - other.lattice.originX, y: lattice.originY - other.lattice.originY };
  const places = shifted(base.entrances, shift);
  const { entrances } = other.base;
  if (!isSame(places.x, entrances.x) || !isSame(places.y, entrances.y)) throw otherGround();
  return {
    ...other.base,
    entrances: { ...base.entrances, ...places, face: entrances.face },
    stations: { ...base.stations, ...shifted(base.stations, shift) },
    facts: base.facts,
  };
}

function shifted({ x, y }: PointColumns, by: { readonly x: number; readonly y: number }): PointColumns {
  return { x: x.map((each) => each + by.x), y: y.map((each) => each + by.y) };
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}

function isSameBytes(one: ArrayBuffer, other: ArrayBuffer): boolean {
  if (one.byteLength !== other.byteLength) return false;
  const bytes = new Uint8Array(other);
  return new Uint8Array(one).every((byte, i) => byte === bytes[i]);
}

function otherGround(): Problem {
  return new Problem('REDRAW_OTHER_GROUND', {
    zh: '两份草案开始时的楼栋不同，无法比较。',
    en: 'The two drafts began from different buildings and cannot be compared.',
  });
}
