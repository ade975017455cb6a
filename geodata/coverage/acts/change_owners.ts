import { Problem } from '../../problem.ts';
import type { AddOwner, ChangeOwner, DropOwner } from '../coverage_edit.ts';
import { isLocked } from '../problems.ts';
import type { CoverageState, OwnerState } from '../state/coverage_state.ts';
import { slotOf } from './guards.ts';

/** @throws Problem `owner_key_taken`, `no_such_parent` */
export function addOwner(state: CoverageState, { owner: key, parent, code, name }: AddOwner): void {
  if (typeof key !== 'string' || key === '' || state.ownerKeys.slotOf(key) !== -1) {
    throw new Problem('owner_key_taken', {
      zh: `不能以 ${key} 新建网格：标识已被使用，或不是文字。`,
      en: `A grid cannot be added as ${key}: the key is in use, or no text.`,
    });
  }
  const place = state.ids.parents.indexOf(parent);
  if (place === -1) {
    throw new Problem('no_such_parent', {
      zh: `范围内没有社区 ${parent}。`,
      en: `There is no community ${parent} in this coverage.`,
    });
  }
  const slot = state.counts.owners++;
  state.ownerKeys.add(key);
  for (const column of [state.ownerArea2, state.ownerArea, state.ownerPerimeter]) {
    column.reserve(slot + 1);
    column.data[slot] = 0;
  }
  state.ownerFaces.reserve(slot + 1);
  state.ownerFaces.data[slot] = 0;
  state.ownerLock.reserve(slot + 1);
  state.ownerLock.data[slot] = 0;
  state.facesOfOwners.addOwner(slot);
  state.owners[slot] = { parent: place, code, name };
  state.touched.owners.add(slot);
  state.wrote('owner', slot);
}

/** @throws Problem `no_such_owner`, `owner_locked` */
export function changeOwner(state: CoverageState, act: ChangeOwner): void {
  const slot = slotOf(state, 'owner', act.owner);
  if (state.ownerLock.data[slot]) throw isLocked('owner', act.owner);
  const { parent, code, name } = state.owners[slot]!;
  replace(state, slot, {
    parent,
    code: act.code === undefined ? code : act.code,
    name: act.name === undefined ? name : act.name,
  });
}

/** @throws Problem `no_such_owner`, `owner_locked`, `owner_has_faces` */
export function dropOwner(state: CoverageState, act: DropOwner): void {
  const slot = slotOf(state, 'owner', act.owner);
  if (state.ownerLock.data[slot]) throw isLocked('owner', act.owner);
  const faces = state.ownerFaces.data[slot]!;
  if (faces > 0) {
    throw new Problem('owner_has_faces', {
      zh: `网格 ${act.owner} 还有 ${faces} 个地块，划给别的网格之后才能撤销。`,
      en: `Grid ${act.owner} still has ${faces} faces; give them to another grid before dropping it.`,
    });
  }
  replace(state, slot, null);
}

function replace(state: CoverageState, slot: number, facts: OwnerState | null): void {
  const before = state.owners[slot]!;
  state.owners[slot] = facts;
  state.undo.noteStep(() => {
    state.owners[slot] = before;
  });
  state.touched.owners.add(slot);
  state.wrote('owner', slot);
}
