/** Sets that grow together; the representative of a set is its lowest member. */
export class UnionFind {
  readonly #parent: Uint32Array;

  constructor(count: number) {
    this.#parent = Uint32Array.from({ length: count }, (_, member) => member);
  }

  find(member: number): number {
    const parent = this.#parent;
    let at = member;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  join(a: number, b: number): void {
    const low = Math.min(this.find(a), this.find(b));
    const high = Math.max(this.find(a), this.find(b));
    this.#parent[high] = low;
  }

  /** Members of each set, in rising order, sets in the order of their lowest. */
  sets(): number[][] {
    const sets = new Map<number, number[]>();
    for (let member = 0; member < this.#parent.length; member++) {
      const root = this.find(member);
      const set = sets.get(root);
      if (set) set.push(member);
      else sets.set(root, [member]);
    }
    return [...sets.values()];
  }
}
