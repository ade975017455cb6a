import { toParts } from './buffer/to_state.ts';
import type { Key } from './coverage_edit.ts';
import type { CoverageState } from './state/coverage_state.ts';
import type { KeyTable } from './state/key_table.ts';

const LANES = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/**
 * 128 bits of the canonical state: every object is hashed with its key and what it is (vertices with coordinates, arcs with
 * the keys of their vertices and faces, faces with their owner, owners with their facts, all with their locks), and the
 * hashes are added up. So it does not matter in which order objects came about or which slots they lie in. It finds
 * replicas that went apart; it is no protection against forgery.
 */
export function digestOf(state: CoverageState): string {
  const sums = new Int32Array(4);
  const { columns, text } = toParts(state);
  const [vertex, arc, face, owner] = [state.vertexKeys, state.arcKeys, state.faceKeys, state.ownerKeys].map(hashesOf);
  const take = (kind: number, values: readonly number[]): void => {
    for (let lane = 0; lane < 4; lane++) {
      let hash = LANES[lane]! ^ kind;
      for (const value of values) hash = mix(hash, value);
      sums[lane] = (sums[lane]! + finish(hash)) | 0;
    }
  };
  take(0, [text.lattice.originX, text.lattice.originY]);
  for (let v = 0; v < columns.vertexX.length; v++) {
    if (state.vertexArc.data[v] === -1) continue;
    take(1, [vertex!(v), columns.vertexX[v]!, columns.vertexY[v]!, columns.vertexLock[v]!]);
  }
  for (let a = 0; a < columns.arcLeft.length; a++) {
    let line = 0;
    for (let i = columns.arcStart[a]!; i < columns.arcStart[a + 1]!; i++)
      line = mix(line, vertex!(columns.arcVertices[i]!));
    const [left, right] = [columns.arcLeft[a]!, columns.arcRight[a]!];
    take(2, [arc!(a), line, left < 0 ? -1 : face!(left), right < 0 ? -1 : face!(right), columns.arcLock[a]!]);
  }
  for (let f = 0; f < columns.faceOwner.length; f++) {
    take(3, [face!(f), owner!(columns.faceOwner[f]!), columns.faceOrigin[f]!, columns.faceLock[f]!]);
  }
  text.owners.forEach((facts, o) => {
    take(4, [owner!(o), hashText(JSON.stringify(facts)), columns.ownerLock[o]!]);
  });
  columns.compoundLock.forEach((lock, compound) => {
    if (lock) take(5, [hashText(text.ids.compounds[compound]!)]);
  });
  return Array.from(sums, (sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A number for the key of each slot: that of the base, or a hash of the text. */
function hashesOf(keys: KeyTable): (slot: number) => number {
  const created = keys.created.map((key: Key) => hashText(String(key)));
  return (slot) => (slot < keys.baseCount ? slot : created[slot - keys.baseCount]!);
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return finish(hash);
}

/** A round of MurmurHash3 (Appleby, public domain). */
function mix(hash: number, value: number): number {
  const scrambled = Math.imul(value, 0xcc9e2d51);
  const mixed = hash ^ Math.imul((scrambled << 15) | (scrambled >>> 17), 0x1b873593);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
