import type { ReachSearch } from '../search/reach_search.ts';
import { UNREACHED } from '../search/walking_costs.ts';
import type { HomePlaces } from './place_homes.ts';

/**
 * The nearest source of every home, kept right beside a search. After each `settle` of the search comes one `update`,
 * which looks at the homes on changed edges only. Memory: 21 bytes for each home.
 */
export class HomeTimes {
  /** Milliseconds of each home, its way to the street included; UNREACHED beyond the limit of the search or on no street. */
  readonly ms: Uint32Array;
  /** The slot of that source, −1 for none. */
  readonly source: Int32Array;
  /** Homes whose time or source the last update changed, with what they were: the first changedCount. */
  readonly changedHomes: Uint32Array;
  readonly formerMs: Uint32Array;
  readonly formerSource: Int32Array;
  changedCount = 0;
  readonly #search: ReachSearch;
  readonly #places: HomePlaces;

  /** @param search settled. */
  constructor(search: ReachSearch, places: HomePlaces) {
    const homes = places.edge.length;
    this.#search = search;
    this.#places = places;
    this.ms = new Uint32Array(homes).fill(UNREACHED);
    this.source = new Int32Array(homes).fill(-1);
    this.changedHomes = new Uint32Array(homes);
    this.formerMs = new Uint32Array(homes);
    this.formerSource = new Int32Array(homes);
    for (let home = 0; home < homes; home++) this.#look(home);
    this.changedCount = 0;
  }

  /** Takes over what the last settle of the search changed, and lists the homes that it made a difference to. */
  update(): void {
    this.changedCount = 0;
    const { changedEdges, changedEdgeCount } = this.#search;
    const { firstOnEdge, homesByEdge } = this.#places;
    for (let at = 0; at < changedEdgeCount; at++) {
      const edge = changedEdges[at]!;
      for (let place = firstOnEdge[edge]!, end = firstOnEdge[edge + 1]!; place < end; place++)
        this.#look(homesByEdge[place]!);
    }
  }

  #look(home: number): void {
    const formerMs = this.ms[home]!;
    const formerSource = this.source[home]!;
    this.#search.writeTime(this.#places, home, this.ms, this.source);
    if (this.ms[home] === formerMs && this.source[home] === formerSource) return;
    const at = this.changedCount++;
    this.changedHomes[at] = home;
    this.formerMs[at] = formerMs;
    this.formerSource[at] = formerSource;
  }
}
