import type { Lattice } from '../districting/lattice.ts';
import { arcsAt, isFixedArc } from './acts/guards.ts';
import type { Key, LockTarget, OwnerKey } from './coverage_edit.ts';
import type { OwnerFacts } from './coverage_types.ts';
import type { CoverageState } from './state/coverage_state.ts';
import { isNode } from './state/segments.ts';

/**
 * What there is in a coverage. Everything is addressed by slots, dense numbers from 0 on (typed arrays can be laid beside
 * them); for objects of the base the slot is the key. Slots of vertices taken out and of dropped owners stay unused.
 */
export class CoverageObjects {
  protected readonly state: CoverageState;

  protected constructor(state: CoverageState) {
    this.state = state;
  }

  get lattice(): Lattice {
    return this.state.lattice;
  }

  get vertexCount(): number {
    return this.state.counts.vertices;
  }

  get arcCount(): number {
    return this.state.counts.arcs;
  }

  get faceCount(): number {
    return this.state.counts.faces;
  }

  get ownerCount(): number {
    return this.state.counts.owners;
  }

  /** Codes of the communities that `faceParent` points to. */
  get parents(): readonly string[] {
    return this.state.ids.parents;
  }

  vertexKey(slot: number): Key {
    return this.state.vertexKeys.keyOf(slot);
  }

  arcKey(slot: number): Key {
    return this.state.arcKeys.keyOf(slot);
  }

  faceKey(slot: number): Key {
    return this.state.faceKeys.keyOf(slot);
  }

  ownerKey(slot: number): OwnerKey {
    return this.state.ownerKeys.keyOf(slot);
  }

  /** −1 where there is none, or none any more. */
  vertexSlot(key: Key): number {
    const slot = this.state.vertexKeys.slotOf(key);
    return slot === -1 || this.state.vertexArc.data[slot] === -1 ? -1 : slot;
  }

  /** −1 where there is none. */
  arcSlot(key: Key): number {
    return this.state.arcKeys.slotOf(key);
  }

  /** −1 where there is none. */
  faceSlot(key: Key): number {
    return this.state.faceKeys.slotOf(key);
  }

  /** −1 where there is none, or none any more. */
  ownerSlot(key: OwnerKey): number {
    const slot = this.state.ownerKeys.slotOf(key);
    return slot === -1 || this.state.owners[slot] === null ? -1 : slot;
  }

  /** Columns with one value for each slot (and unused room behind): views that hold until the next edit. Never write to them. */
  get vertexX(): Int32Array {
    return this.state.vertexX.data;
  }

  get vertexY(): Int32Array {
    return this.state.vertexY.data;
  }

  get arcLeft(): Int32Array {
    return this.state.arcLeft.data;
  }

  get arcRight(): Int32Array {
    return this.state.arcRight.data;
  }

  get faceOwner(): Int32Array {
    return this.state.faceOwner.data;
  }

  get faceParent(): Int32Array {
    return this.state.faceParent.data;
  }

  hasOwner(owner: number): boolean {
    return this.state.owners[owner] != null;
  }

  /** @throws RangeError for a slot without owner */
  ownerFacts(owner: number): OwnerFacts {
    const facts = this.state.owners[owner];
    if (facts == null) throw new RangeError(`There is no owner in slot ${owner}.`);
    return { key: this.ownerKey(owner), parent: this.parents[facts.parent]!, code: facts.code, name: facts.name };
  }

  faceBlock(face: number): string | null {
    return this.state.ids.blocks[this.state.faceBlock.data[face]!] ?? null;
  }

  faceCompound(face: number): string | null {
    return this.state.ids.compounds[this.state.faceCompound.data[face]!] ?? null;
  }

  faceBuilding(face: number): string | null {
    return this.state.ids.buildings[this.state.faceBuilding.data[face]!] ?? null;
  }

  /** The face of the base that a face was cut from; itself where it was not. */
  faceOrigin(face: number): number {
    return this.state.faceOrigin.data[face]!;
  }

  /** Is the lock itself set? False also for what there is not. */
  isLocked(what: LockTarget, key: Key): boolean {
    const { state } = this;
    if (what === 'compound') return state.compoundLock.data[state.ids.compounds.indexOf(String(key))] === 1;
    const [keys, column] = {
      grid: [state.ownerKeys, state.ownerLock] as const,
      arc: [state.arcKeys, state.arcLock] as const,
      vertex: [state.vertexKeys, state.vertexLock] as const,
      face: [state.faceKeys, state.faceLock] as const,
    }[what];
    return column.data[keys.slotOf(key)] === 1;
  }

  /** Does it lie on the border of a community or of the place, which no edit moves? */
  isFixedVertex(vertex: number): boolean {
    return arcsAt(this.state, vertex).some((arc) => isFixedArc(this.state, arc));
  }

  isFixedArc(arc: number): boolean {
    return isFixedArc(this.state, arc);
  }

  /** Do arcs end there? */
  isNode(vertex: number): boolean {
    return isNode(this.state, vertex);
  }
}
