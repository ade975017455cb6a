import type { Key } from '../../coverage/coverage_edit.ts';
import type { Seen, SeenKind } from '../redraw_edit.ts';

/** Objects by kind, each once. */
export type Objects = ReadonlyMap<SeenKind, readonly Key[]>;

/** Which edit wrote each object last. */
export class Writers {
  readonly #byKind = new Map<SeenKind, Map<Key, string>>();

  of(kind: SeenKind, key: Key): string | null {
    return this.#byKind.get(kind)?.get(key) ?? null;
  }

  /** @returns who wrote them before, in the same order; null: nobody */
  write(kind: SeenKind, keys: readonly Key[], edit: string): (string | null)[] {
    const writers = this.#kind(kind);
    return keys.map((key) => {
      const before = writers.get(key) ?? null;
      writers.set(key, edit);
      return before;
    });
  }

  restore(kind: SeenKind, keys: readonly Key[], before: readonly (string | null)[]): void {
    const writers = this.#kind(kind);
    keys.forEach((key, i) => {
      const edit = before[i]!;
      if (edit === null) writers.delete(key);
      else writers.set(key, edit);
    });
  }

  /** Who wrote these objects last, as an edit names it. */
  seen(objects: Objects): Seen[] {
    return [...objects].flatMap(([kind, keys]) =>
      groupSeen(
        kind,
        keys,
        keys.map((key) => this.of(kind, key)),
      ),
    );
  }

  #kind(kind: SeenKind): Map<Key, string> {
    let writers = this.#byKind.get(kind);
    if (writers === undefined) {
      writers = new Map();
      this.#byKind.set(kind, writers);
    }
    return writers;
  }
}

/** Keys of one kind by the edit that was seen there. */
export function groupSeen(kind: SeenKind, keys: readonly Key[], edits: readonly (string | null)[]): Seen[] {
  const groups = new Map<string | null, Key[]>();
  keys.forEach((key, i) => {
    const group = groups.get(edits[i]!);
    if (group === undefined) groups.set(edits[i]!, [key]);
    else group.push(key);
  });
  return [...groups].map(([edit, group]) => [kind, edit, group]);
}

/** All objects that an edit names. */
export function objectsOf(seen: readonly Seen[]): Objects {
  const objects = new Map<SeenKind, Key[]>();
  for (const [kind, , keys] of seen) {
    const known = objects.get(kind);
    if (known === undefined) objects.set(kind, [...keys]);
    else known.push(...keys);
  }
  return objects;
}

/** Was this key made by this edit? */
export function isMadeBy(edit: string, key: Key): boolean {
  return typeof key === 'string' && key.startsWith(`${edit}.`);
}
