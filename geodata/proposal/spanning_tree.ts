/**
 * Draws uniform spanning trees: every spanning tree of the graph comes with the same probability (Wilson 1996, by
 * loop-erased random walks). Holds its arrays, so that drawing allocates nothing.
 */
export class TreeSampler {
  /** Nodes of the last tree, root first, every node after its parent. */
  readonly order: Int32Array;
  /** For each node its parent in the last tree; −1 for the root. */
  readonly parent: Int32Array;
  private readonly inTree: Int32Array;
  private draw = 0;

  /** @param capacity most nodes of a graph */
  constructor(capacity: number) {
    this.order = new Int32Array(capacity);
    this.parent = new Int32Array(capacity);
    this.inTree = new Int32Array(capacity);
  }

  /**
   * @param start neighbours of node n: entries start[n] to start[n + 1] − 1 of `neighbour`
   * @param group the tree spans the nodes whose group is `wanted`; they must be connected among themselves
   * @param nodes first `count` entries: those nodes
   */
  sample(
    start: Int32Array,
    neighbour: Int32Array,
    group: Int32Array,
    wanted: number,
    nodes: Int32Array,
    count: number,
    random: () => number,
  ): void {
    const { order, parent, inTree } = this;
    const mark = ++this.draw;
    const root = nodes[Math.floor(random() * count)]!;
    order[0] = root;
    parent[root] = -1;
    inTree[root] = mark;
    let filled = 1;
    for (let i = 0; i < count; i++) {
      const from = nodes[i]!;
      // The parent that the walk leaves a node by last is the one that stays: that erases the loops.
      let at = from;
      while (inTree[at] !== mark) {
        const first = start[at]!;
        const degree = start[at + 1]! - first;
        let next: number;
        do next = neighbour[first + Math.floor(random() * degree)]!;
        while (group[next] !== wanted);
        parent[at] = next;
        at = next;
      }
      let length = 0;
      for (at = from; inTree[at] !== mark; at = parent[at]!) length++;
      let place = filled + length;
      filled = place;
      for (at = from; inTree[at] !== mark; at = parent[at]!) {
        order[--place] = at;
        inTree[at] = mark;
      }
    }
  }
}
