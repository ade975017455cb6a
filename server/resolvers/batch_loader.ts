/** What an answer depends on beside the id: the place, and the moment where there is one. */
export interface Scope {
  readonly jurisdiction: string;
  /** Null: now. */
  readonly asOf: Date | null;
}

interface Batch<Id, Value> {
  readonly scope: Scope;
  readonly ids: Set<Id>;
  readonly values: Promise<ReadonlyMap<Id, Value>>;
}

/**
 * Collects the ids that resolvers ask for in one turn of the event loop and loads them with one query. Nothing is kept
 * beyond that turn, so an answer is never older than its question.
 */
export class BatchLoader<Id, Value> {
  readonly #load: (scope: Scope, ids: readonly Id[]) => Promise<ReadonlyMap<Id, Value>>;
  readonly #open = new Map<string, Batch<Id, Value>>();

  constructor(load: (scope: Scope, ids: readonly Id[]) => Promise<ReadonlyMap<Id, Value>>) {
    this.#load = load;
  }

  async load(scope: Scope, id: Id): Promise<Value | undefined> {
    const name = `${scope.jurisdiction} ${scope.asOf?.getTime() ?? 'now'}`;
    const batch = this.#open.get(name) ?? this.#begin(name, scope);
    batch.ids.add(id);
    return (await batch.values).get(id);
  }

  #begin(name: string, scope: Scope): Batch<Id, Value> {
    const ids = new Set<Id>();
    const values = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.#open.delete(name);
      return this.#load(scope, [...ids]);
    });
    const batch = { scope, ids, values };
    this.#open.set(name, batch);
    return batch;
  }
}

/** Rows by a key that names each once. */
export function byKey<Key, Row>(rows: readonly Row[], key: (row: Row) => Key): ReadonlyMap<Key, Row> {
  return new Map(rows.map((row) => [key(row), row]));
}

/** Rows by a key that several may share; every wanted key has a list. */
export function groupByKey<Key, Row>(
  wanted: readonly Key[],
  rows: readonly Row[],
  key: (row: Row) => Key,
): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>(wanted.map((id) => [id, []]));
  for (const row of rows) groups.get(key(row))?.push(row);
  return groups;
}
