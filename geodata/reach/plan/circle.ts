import type { Position } from '../../place.ts';
import { segmentMetres, toUnits, unitMetres } from '../network/metres.ts';
import { UNREACHED } from '../search/walking_costs.ts';
import type { PlanGround } from './plan_ground.ts';
import { RegionTally } from './region_tally.ts';

/** Distances on the plane of a home are right within a tenth for any that a person walks; what is farther is left alone. */
const PLANE_MARGIN = 0.9;

/**
 * What the straight circle that most places still draw would claim: for each home the milliseconds as the crow flies to the
 * nearest open station, walls, rivers and streets unheeded, whether or not a street is near. A circle of m minutes holds
 * those of at most 60,000 · m, the same limit that the streets are held to; no way by streets is shorter, but for the
 * rounding of its parts.
 *
 * Distances are those on the ellipsoid to the millimetre, right to 1e-6 up to 10 km. Where one station moves, only the homes
 * that it was nearest to are searched for another, and all are asked whether it is nearer now. Memory: 32
 * bytes for each home, and the tally.
 */
export class Circle {
  /** By home; UNREACHED for all where no station is open. */
  readonly ms: Uint32Array;
  readonly tally: RegionTally;
  readonly #ground: PlanGround;
  readonly #metresPerSecond: number;
  /** Metres to the nearest station, and its slot, −1 for none. */
  readonly #metres: Float64Array;
  readonly #nearest: Int32Array;
  /** Metres of a unit at each home. */
  readonly #unitX: Float64Array;
  readonly #unitY: Float64Array;
  /** Positions by slot, 1e-7 degrees, and whether a station is open there. */
  #x = new Int32Array(0);
  #y = new Int32Array(0);
  #open = new Uint8Array(0);
  /** Open slots from south to north. */
  #byLatitude: number[] = [];

  constructor(ground: PlanGround, metresPerSecond: number) {
    this.#ground = ground;
    this.#metresPerSecond = metresPerSecond;
    this.ms = new Uint32Array(ground.homeCount).fill(UNREACHED);
    this.tally = new RegionTally(ground, this.ms, null);
    this.#metres = new Float64Array(ground.homeCount).fill(Infinity);
    this.#nearest = new Int32Array(ground.homeCount).fill(-1);
    this.#unitX = new Float64Array(ground.homeCount);
    this.#unitY = new Float64Array(ground.homeCount);
    for (let home = 0; home < ground.homeCount; home++) {
      const unit = unitMetres(ground.columns.homeY[home]!);
      this.#unitX[home] = unit.x;
      this.#unitY[home] = unit.y;
    }
  }

  /** Takes these stations, numbered by their places in the list, in place of those before. */
  setStations(stations: readonly { readonly position: Position; readonly open: boolean }[]): void {
    this.#makeRoom(stations.length);
    const changed: number[] = [];
    for (let slot = 0; slot < this.#open.length; slot++) {
      const station = stations[slot];
      const open = station?.open ? 1 : 0;
      const x = station ? toUnits(station.position[0]) : 0;
      const y = station ? toUnits(station.position[1]) : 0;
      if (open === this.#open[slot] && (open === 0 || (x === this.#x[slot] && y === this.#y[slot]))) continue;
      this.#open[slot] = open;
      this.#x[slot] = x;
      this.#y[slot] = y;
      changed.push(slot);
    }
    if (changed.length > 0) this.#repair(changed);
  }

  #makeRoom(slots: number): void {
    if (slots <= this.#open.length) return;
    const [x, y, open] = [new Int32Array(slots), new Int32Array(slots), new Uint8Array(slots)];
    x.set(this.#x);
    y.set(this.#y);
    open.set(this.#open);
    [this.#x, this.#y, this.#open] = [x, y, open];
  }

  #repair(changed: readonly number[]): void {
    const slots = [...this.#open.keys()].filter((slot) => this.#open[slot] === 1);
    this.#byLatitude = slots.sort((a, b) => this.#y[a]! - this.#y[b]!);
    const isChanged = new Uint8Array(this.#open.length);
    for (const slot of changed) isChanged[slot] = 1;
    const nearer = changed.filter((slot) => this.#open[slot] === 1);
    const isAll = nearer.length > SEARCH_ANEW;
    const nearest = this.#nearest;
    for (let home = 0; home < nearest.length; home++) {
      const former = this.#metres[home]!;
      if (isAll || (nearest[home] !== -1 && isChanged[nearest[home]!] === 1)) this.#search(home);
      else for (let at = 0; at < nearer.length; at++) this.#offer(home, nearer[at]!);
      if (this.#metres[home] !== former) this.#takeOver(home);
    }
  }

  /** Takes over another distance of a home into its time and the tally. */
  #takeOver(home: number): void {
    const metres = this.#metres[home]!;
    const walked = Math.round(Math.round(metres * 1000) / this.#metresPerSecond);
    const ms = metres === Infinity ? UNREACHED : Math.min(UNREACHED - 1, walked);
    if (ms === this.ms[home]) return;
    this.tally.change(home, this.ms[home]!, ms);
    this.ms[home] = ms;
  }

  /** Finds the nearest of all stations, from the home's latitude outwards. */
  #search(home: number): void {
    this.#metres[home] = Infinity;
    this.#nearest[home] = -1;
    const y = this.#ground.columns.homeY[home]!;
    const slots = this.#byLatitude;
    let south = this.#placeOf(y) - 1;
    let north = south + 1;
    while (south >= 0 || north < slots.length) {
      const goNorth = south < 0 || (north < slots.length && this.#y[slots[north]!]! - y < y - this.#y[slots[south]!]!);
      const slot = slots[goNorth ? north++ : south--]!;
      const dy = Math.abs(this.#y[slot]! - y) * this.#unitY[home]!;
      if (PLANE_MARGIN * dy > this.#metres[home]!) break;
      this.#offer(home, slot);
    }
  }

  #offer(home: number, slot: number): void {
    const { homeX, homeY } = this.#ground.columns;
    const least = this.#metres[home]!;
    const dy = PLANE_MARGIN * (this.#y[slot]! - homeY[home]!) * this.#unitY[home]!;
    if (dy > least || -dy > least) return;
    const dx = PLANE_MARGIN * (this.#x[slot]! - homeX[home]!) * this.#unitX[home]!;
    if (dx * dx + dy * dy > least * least) return;
    const metres = segmentMetres(homeX[home]!, homeY[home]!, this.#x[slot]!, this.#y[slot]!);
    if (metres >= least) return;
    this.#metres[home] = metres;
    this.#nearest[home] = slot;
  }

  /** The first place among the slots by latitude whose station is not south of a latitude. */
  #placeOf(y: number): number {
    let low = 0;
    let high = this.#byLatitude.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#y[this.#byLatitude[middle]!]! < y) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Where more stations than this changed, searching among all is quicker than asking each whether it is nearer. */
const SEARCH_ANEW = 8;
