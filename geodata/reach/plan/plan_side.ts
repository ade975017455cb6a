import type { EdgePosition } from '../network/edge_position.ts';
import { ReachSearch } from '../search/reach_search.ts';
import type { WalkRules } from '../search/walking_costs.ts';
import { HomeTimes } from './home_times.ts';
import type { PlanBase } from './plan_base.ts';
import { RegionTally } from './region_tally.ts';
import type { ResolvedEdits, ResolvedLink, ResolvedStation } from './resolve_edits.ts';

/** One state of stations, gates and links, with the times that follow from it: the present, or the draft. */
export class PlanSide {
  readonly search: ReachSearch;
  readonly homes: HomeTimes;
  readonly tally: RegionTally;
  /** By slots of sources. */
  readonly stations: ResolvedStation[] = [];
  readonly #gates: Uint8Array;
  readonly #slots = new Map<string, number>();
  #links: readonly ResolvedLink[] = [];
  /** For each ground edge how many sources and ends of links stand on it. */
  readonly #marks: Uint16Array;

  constructor(
    base: PlanBase,
    resolved: ResolvedEdits,
    options: { readonly walk: WalkRules; readonly limitMs: number },
  ) {
    this.search = new ReachSearch(base.network, { ...options, gates: resolved.gates });
    this.#gates = resolved.gates.slice();
    this.#marks = new Uint16Array(base.network.groundEdgeCount);
    this.#note(resolved);
    this.search.settle();
    this.homes = new HomeTimes(this.search, base.homes);
    this.tally = new RegionTally(base.ground, this.homes.ms, base.homes.isSnapped);
  }

  /** State of each gate of the network. */
  get gates(): Readonly<Uint8Array> {
    return this.#gates;
  }

  get links(): readonly ResolvedLink[] {
    return this.#links;
  }

  /** Repairs all that differs. */
  apply(resolved: ResolvedEdits): void {
    this.#note(resolved);
    this.#repair();
  }

  /** Repairs what follows from one station's standing elsewhere. */
  moveStation(slot: number, station: ResolvedStation): void {
    this.#setStation(slot, station);
    this.#repair();
  }

  /** The slot of a station by its code; null where there is none. */
  slotOf(code: string): number | null {
    return this.#slots.get(code) ?? null;
  }

  /** Whether times do not run evenly along an edge, because a source or the end of a link stands on it. */
  isMarked(edge: number): boolean {
    return this.#marks[edge]! > 0;
  }

  /** Marked edges in rising order. */
  markedEdges(): number[] {
    const edges: number[] = [];
    this.#marks.forEach((marks, edge) => {
      if (marks > 0) edges.push(edge);
    });
    return edges;
  }

  /** Codes of open stations from which no street can be got to. */
  stationsOffStreet(): string[] {
    return this.stations.filter(({ open, at }) => open && at === null).map(({ code }) => code);
  }

  #note({ stations, gates, links }: ResolvedEdits): void {
    for (const [slot, station] of stations.entries()) this.#setStation(slot, station);
    for (let slot = stations.length; slot < this.stations.length; slot++) this.#setSource(slot, null);
    this.stations.length = stations.length;
    this.#slots.clear();
    for (const [slot, { code }] of stations.entries()) this.#slots.set(code, slot);
    for (let gate = 0; gate < gates.length; gate++) {
      if (gates[gate] === this.#gates[gate]) continue;
      this.#gates[gate] = gates[gate]!;
      this.search.setGate(gate, gates[gate]!);
    }
    this.#noteLinks(links);
  }

  #setStation(slot: number, station: ResolvedStation): void {
    this.#setSource(slot, station.open ? station.at : null);
    this.stations[slot] = station;
  }

  #setSource(slot: number, at: EdgePosition | null): void {
    const former = this.stations[slot];
    const formerAt = former?.open ? former.at : null;
    if (isSame(formerAt, at)) return;
    if (formerAt !== null) this.#marks[formerAt.edge]! -= 1;
    if (at !== null) this.#marks[at.edge]! += 1;
    this.search.setSource(slot, at);
  }

  #noteLinks(links: readonly ResolvedLink[]): void {
    for (let slot = 0; slot < Math.max(links.length, this.#links.length); slot++) {
      const [former, link] = [this.#links[slot], links[slot]];
      if (former && link && isSameLink(former, link)) continue;
      if (former) {
        this.#marks[former.from.edge]! -= 1;
        this.#marks[former.to.edge]! -= 1;
      }
      if (link) {
        this.#marks[link.from.edge]! += 1;
        this.#marks[link.to.edge]! += 1;
      }
      this.search.setLink(slot, link ?? null);
    }
    this.#links = links;
  }

  #repair(): void {
    this.search.settle();
    this.homes.update();
    const { ms, changedHomes, formerMs, changedCount } = this.homes;
    for (let at = 0; at < changedCount; at++) {
      const home = changedHomes[at]!;
      this.tally.change(home, formerMs[at]!, ms[home]!);
    }
  }
}

function isSame(a: EdgePosition | null, b: EdgePosition | null): boolean {
  if (a === null || b === null) return a === b;
  return a.edge === b.edge && a.fraction === b.fraction && a.offStreetMetres === b.offStreetMetres;
}

function isSameLink(a: ResolvedLink, b: ResolvedLink): boolean {
  return isSame(a.from, b.from) && isSame(a.to, b.to) && a.lengthMm === b.lengthMm;
}
