import type { Position } from '../../place.ts';
import type { EdgePosition } from '../network/edge_position.ts';
import { type SnapRoom, snapRoom } from '../network/snap.ts';
import { ReachSearch } from '../search/reach_search.ts';
import type { WalkRules } from '../search/walking_costs.ts';
import { HomeTimes } from './home_times.ts';
import { type PlanBase, SNAP_METRES } from './plan_base.ts';
import { RegionTally } from './region_tally.ts';
import type { ResolvedEdits, ResolvedLink, ResolvedStation } from './resolve_edits.ts';

/** A station in somebody's hand. */
interface MovedStation extends ResolvedStation {
  readonly position: [longitude: number, latitude: number];
  at: EdgePosition | null;
  /** Where it stands while `at` is not null. */
  readonly place: SnapRoom;
}

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
  readonly #base: PlanBase;
  /** By slots, the stations that were moved about: written anew from step to step, and never allocated. */
  readonly #moved: MovedStation[] = [];

  constructor(
    base: PlanBase,
    resolved: ResolvedEdits,
    options: { readonly walk: WalkRules; readonly limitMs: number },
  ) {
    this.#base = base;
    this.search = new ReachSearch(base.network, { ...options, gates: resolved.gates });
    this.#gates = resolved.gates.slice();
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

  /**
   * Repairs what follows from one station's standing elsewhere. The station is from then on an object that the next move
   * writes anew.
   * @returns whether it stands by a street.
   */
  moveStation(slot: number, position: Position): boolean {
    const moved = this.#movable(slot);
    moved.position[0] = position[0];
    moved.position[1] = position[1];
    moved.at = this.#base.snapper.snapInto(moved.place, position, SNAP_METRES) ? moved.place : null;
    this.#setStation(slot, moved);
    this.#repair();
    return moved.at !== null;
  }

  /** The slot of a station by its code; null where there is none. */
  slotOf(code: string): number | null {
    return this.#slots.get(code) ?? null;
  }

  /** Codes of open stations from which no street can be got to. */
  stationsOffStreet(): string[] {
    return this.stations.filter(({ open, at }) => open && at === null).map(({ code }) => code);
  }

  #note({ stations, gates, links }: ResolvedEdits): void {
    for (const [slot, station] of stations.entries()) this.#setStation(slot, station);
    for (let slot = stations.length; slot < this.stations.length; slot++) this.search.setSource(slot, null);
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
    this.search.setSource(slot, station.open ? station.at : null);
    this.stations[slot] = station;
  }

  #movable(slot: number): MovedStation {
    const station = this.stations[slot]!;
    const known = this.#moved[slot];
    if (known === station) return known;
    const { code, open, position } = station;
    const moved: MovedStation = { code, open, position: [position[0], position[1]], at: null, place: snapRoom() };
    this.#moved[slot] = moved;
    return moved;
  }

  #noteLinks(links: readonly ResolvedLink[]): void {
    for (let slot = 0; slot < Math.max(links.length, this.#links.length); slot++) {
      const [former, link] = [this.#links[slot], links[slot]];
      if (former && link && isSameLink(former, link)) continue;
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

function isSame(a: EdgePosition, b: EdgePosition): boolean {
  return a.edge === b.edge && a.fraction === b.fraction && a.offStreetMetres === b.offStreetMetres;
}

function isSameLink(a: ResolvedLink, b: ResolvedLink): boolean {
  return isSame(a.from, b.from) && isSame(a.to, b.to) && a.lengthMm === b.lengthMm;
}
