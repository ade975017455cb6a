import type { SetLock } from '../coverage_edit.ts';
import { noSuch } from '../problems.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import { arcsAt, slotOf } from './guards.ts';

/** @throws Problem `no_such_…` */
export function setLock(state: CoverageState, { what, key, on }: SetLock): void {
  const kind = what === 'grid' ? 'owner' : what;
  const slot = kind === 'compound' ? state.ids.compounds.indexOf(String(key)) : slotOf(state, kind, key);
  if (slot === -1) throw noSuch(kind, key);
  const column = {
    owner: state.ownerLock,
    arc: state.arcLock,
    vertex: state.vertexLock,
    face: state.faceLock,
    compound: state.compoundLock,
  }[kind];
  state.set(column, slot, on ? 1 : 0);
  if (kind === 'owner') state.touched.owners.add(slot);
  if (kind === 'arc') state.touched.arcs.add(slot);
  if (kind === 'face') state.touched.faces.add(slot);
  if (kind === 'vertex') for (const arc of arcsAt(state, slot)) state.touched.arcs.add(arc);
  if (kind === 'compound') {
    const { counts, faceCompound, touched } = state;
    for (let face = 0; face < counts.faces; face++) if (faceCompound.data[face] === slot) touched.faces.add(face);
  }
  state.wrote(kind, slot);
}
