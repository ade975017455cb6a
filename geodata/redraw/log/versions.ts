import type { AppliedStack } from './applied_stack.ts';
import type { Conflict, ContestedObject, ObjectState, ObjectVersions } from './log_types.ts';
import { stateOfObject, wantedState } from './object_states.ts';

/** The contested objects of a conflict in three versions: as its maker saw them, as they are, as the edit would have them. */
export function versionsOf(stack: AppliedStack, { edit, objects }: Conflict): ObjectVersions[] {
  const seen = statesSeen(stack, objects);
  return objects.map((object, i) => {
    const theirs = stateOfObject(stack.coverage, object.kind, object.key);
    const before = seen[i] ?? null;
    return { ...object, before, theirs, mine: wantedState(edit.body.acts, object.kind, object.key, before ?? theirs) };
  });
}

/** The state before the first edit that wrote each object behind the one that was seen there. */
function statesSeen(stack: AppliedStack, objects: readonly ContestedObject[]): (ObjectState | null)[] {
  const places = firstWritesAfter(stack, objects);
  const states = new Array<ObjectState | null>(objects.length).fill(null);
  const indices = [...new Set(places)].sort((a, b) => b - a);
  stack.lookBack(indices, (index) => {
    objects.forEach(({ kind, key }, i) => {
      if (places[i] === index) states[i] = stateOfObject(stack.coverage, kind, key);
    });
  });
  return states;
}

/** Indices in the stack, its length where nobody wrote since. Where what was seen was taken back, the first of all writes. */
function firstWritesAfter(stack: AppliedStack, objects: readonly ContestedObject[]): number[] {
  const places = objects.map(() => stack.length);
  const numberOf = new Map(objects.map(({ kind, key }, i) => [`${kind} ${key}`, i]));
  const sawAt = new Map([...new Set(objects.map(({ saw }) => saw))].map((saw) => [saw, indexOf(stack, saw)]));
  for (let index = stack.length - 1; index >= 0; index--) {
    for (const [kind, keys] of stack.at(index).wrote) {
      for (const key of keys) {
        const i = numberOf.get(`${kind} ${key}`);
        if (i !== undefined && index > sawAt.get(objects[i]!.saw)!) places[i] = index;
      }
    }
  }
  return places;
}

function indexOf(stack: AppliedStack, id: string | null): number {
  return id === null ? -1 : stack.indexOf(id);
}
