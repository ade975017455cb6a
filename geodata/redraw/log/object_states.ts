import type { Coverage } from '../../coverage/coverage.ts';
import type { Act, Key } from '../../coverage/coverage_edit.ts';
import type { SeenKind } from '../redraw_edit.ts';
import type { ObjectState } from './log_types.ts';

/** What an object is like now; null where there is none, and for outlines, which the map shows. */
export function stateOfObject(coverage: Coverage, kind: SeenKind, key: Key): ObjectState | null {
  if (kind === 'outline') return null;
  if (kind === 'compound') return { kind, isLocked: coverage.isLocked('compound', key) };
  if (kind === 'vertex') {
    const slot = coverage.vertexSlot(key);
    if (slot === -1) return null;
    return { kind, x: coverage.vertexX[slot]!, y: coverage.vertexY[slot]!, isLocked: coverage.isLocked(kind, key) };
  }
  if (kind === 'arc') return coverage.arcSlot(key) === -1 ? null : { kind, isLocked: coverage.isLocked(kind, key) };
  if (kind === 'face') {
    const slot = coverage.faceSlot(key);
    if (slot === -1) return null;
    return { kind, owner: coverage.ownerKey(coverage.faceOwner[slot]!), isLocked: coverage.isLocked(kind, key) };
  }
  const slot = coverage.ownerSlot(key);
  if (slot === -1) return null;
  const { code, name } = coverage.ownerFacts(slot);
  return { kind, code, name, isLocked: coverage.isLocked('grid', key) };
}

/** What acts would make of an object, read off the acts alone. */
export function wantedState(
  acts: readonly Act[],
  kind: SeenKind,
  key: Key,
  before: ObjectState | null,
): ObjectState | null {
  return acts.reduce((state, act) => afterAct(act, kind, key, state), before);
}

function afterAct(act: Act, kind: SeenKind, key: Key, state: ObjectState | null): ObjectState | null {
  if (act.kind === 'lock') {
    const what = act.what === 'grid' ? 'owner' : act.what;
    return what === kind && act.key === key && state !== null ? { ...state, isLocked: act.on } : state;
  }
  if (kind === 'vertex') {
    if (act.kind === 'remove' && act.vertex === key) return null;
    const place = act.kind === 'move' ? act.vertices.lastIndexOf(key) : -1;
    if (act.kind !== 'move' || place === -1) return state;
    return { kind, x: act.x[place]!, y: act.y[place]!, isLocked: state?.isLocked ?? false };
  }
  if (kind === 'face' && act.kind === 'assign' && act.faces.includes(key)) {
    return { kind, owner: act.owner, isLocked: state?.isLocked ?? false };
  }
  if (kind === 'owner') {
    if (act.kind === 'drop_owner' && act.owner === key) return null;
    if (act.kind === 'add_owner' && act.owner === key) return { kind, code: act.code, name: act.name, isLocked: false };
    if (act.kind === 'change_owner' && act.owner === key && state?.kind === 'owner') {
      return { ...state, code: act.code ?? state.code, name: act.name ?? state.name };
    }
  }
  return state;
}
