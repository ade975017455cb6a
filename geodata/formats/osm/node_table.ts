import { roundDegrees } from '../../coordinates/round_position.ts';
import type { Position } from '../../place.ts';

const UNITS_PER_DEGREE = 1e7;

/**
 * Positions of very many nodes by id: 16 bytes each (id as Float64, degrees as Int32 of 1e-7). Files list nodes by ascending
 * id, so that a search is a bisection; if one does not, the table sorts itself once.
 */
export class NodeTable {
  #ids = new Float64Array(1024);
  #longitudes = new Int32Array(1024);
  #latitudes = new Int32Array(1024);
  #count = 0;
  #sorted = true;
  #highestId = 0;

  get count(): number {
    return this.#count;
  }

  /** The highest id, at least 0: ids above it are free for nodes that a cut makes. */
  get highestId(): number {
    return this.#highestId;
  }

  add(id: number, longitude: number, latitude: number): void {
    if (this.#count === this.#ids.length) this.#grow();
    if (this.#count > 0 && id <= (this.#ids[this.#count - 1] as number)) this.#sorted = false;
    if (id > this.#highestId) this.#highestId = id;
    this.#ids[this.#count] = id;
    this.#longitudes[this.#count] = Math.round(longitude * UNITS_PER_DEGREE);
    this.#latitudes[this.#count] = Math.round(latitude * UNITS_PER_DEGREE);
    this.#count++;
  }

  /** Where a node is; undefined when the file does not hold it. */
  position(id: number): Position | undefined {
    if (!this.#sorted) this.#sort();
    let low = 0;
    for (let high = this.#count - 1; low <= high; ) {
      const middle = (low + high) >>> 1;
      const found = this.#ids[middle] as number;
      if (found === id) return this.#positionAt(middle);
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  #positionAt(index: number): Position {
    const [longitude, latitude] = [this.#longitudes[index] as number, this.#latitudes[index] as number];
    return [roundDegrees(longitude / UNITS_PER_DEGREE), roundDegrees(latitude / UNITS_PER_DEGREE)];
  }

  #grow(): void {
    const [ids, longitudes, latitudes] = [this.#ids, this.#longitudes, this.#latitudes];
    this.#ids = new Float64Array(ids.length * 2);
    this.#longitudes = new Int32Array(ids.length * 2);
    this.#latitudes = new Int32Array(ids.length * 2);
    this.#ids.set(ids);
    this.#longitudes.set(longitudes);
    this.#latitudes.set(latitudes);
  }

  #sort(): void {
    const order = Array.from({ length: this.#count }, (_, index) => index);
    order.sort((a, b) => (this.#ids[a] as number) - (this.#ids[b] as number));
    this.#ids = Float64Array.from(order, (index) => this.#ids[index] as number);
    this.#longitudes = Int32Array.from(order, (index) => this.#longitudes[index] as number);
    this.#latitudes = Int32Array.from(order, (index) => this.#latitudes[index] as number);
    this.#sorted = true;
  }
}
