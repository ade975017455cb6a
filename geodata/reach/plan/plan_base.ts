import type { Position } from '../../place.ts';
import type { EdgePosition } from '../network/edge_position.ts';
import type { StreetNetwork } from '../network/network.ts';
import { Snapper } from '../network/snap.ts';
import { type HomePlaces, placeHomes } from './place_homes.ts';
import { barriersOf, type PlanGround } from './plan_ground.ts';

/** Metres from a home, a station or the end of a planned link within which a street must lie. */
export const SNAP_METRES = 200;
const KEPT_POSITIONS = 10_000;

/**
 * Network and ground brought together, once for all questions: homes are put on streets, which is
 * the slowest part of making ready.
 */
export class PlanBase {
  readonly network: StreetNetwork;
  readonly ground: PlanGround;
  readonly snapper: Snapper;
  readonly homes: HomePlaces;
  readonly #snapped = new Map<string, EdgePosition | null>();

  constructor(network: StreetNetwork, ground: PlanGround) {
    this.network = network;
    this.ground = ground;
    this.snapper = new Snapper(network, barriersOf(ground));
    this.homes = placeHomes(ground, this.snapper, network.groundEdgeCount, SNAP_METRES);
  }

  /** Where a station or an end of a link meets the streets; null where none can be got to. Answers are kept. */
  snap(position: Position): EdgePosition | null {
    const key = position.join();
    const known = this.#snapped.get(key);
    if (known !== undefined) return known;
    const at = this.snapNew(position);
    if (this.#snapped.size >= KEPT_POSITIONS) this.#snapped.delete(this.#snapped.keys().next().value!);
    this.#snapped.set(key, at);
    return at;
  }

  /** The same without looking it up or keeping it, for positions that will not come again. */
  snapNew(position: Position): EdgePosition | null {
    return this.snapper.snap(position, SNAP_METRES);
  }
}
