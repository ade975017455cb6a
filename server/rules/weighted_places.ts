import type { Random } from '../../geodata/demo/random.ts';

/** Places of which some are drawn more often than others. */
export class WeightedPlaces {
  readonly #positions: readonly (readonly [longitude: number, latitude: number])[];
  /** Running sums of the weights. */
  readonly #upTo: Float64Array;

  constructor(places: readonly { readonly longitude: number; readonly latitude: number; readonly weight: number }[]) {
    const weighty = places.filter(({ weight }) => weight > 0);
    this.#positions = weighty.map(({ longitude, latitude }) => [longitude, latitude]);
    this.#upTo = new Float64Array(weighty.length);
    let sum = 0;
    weighty.forEach(({ weight }, i) => {
      sum += weight;
      this.#upTo[i] = sum;
    });
  }

  get size(): number {
    return this.#positions.length;
  }

  /** @throws RangeError where there are none. */
  draw(random: Random): readonly [longitude: number, latitude: number] {
    if (this.size === 0) throw new RangeError('No places to draw from.');
    const target = random.between(0, this.#upTo[this.size - 1]!);
    let low = 0;
    let high = this.size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#upTo[middle]! > target) high = middle;
      else low = middle + 1;
    }
    return this.#positions[low]!;
  }

  /** One within so many metres, or the nearest of forty draws where none of them is. */
  drawNear(centre: readonly [number, number], metres: number, random: Random): readonly [number, number] {
    let best = this.draw(random);
    let bestMetres = metresBetween(best, centre);
    for (let tries = 1; tries < 40 && bestMetres > metres; tries++) {
      const place = this.draw(random);
      const distance = metresBetween(place, centre);
      if (distance >= bestMetres) continue;
      best = place;
      bestMetres = distance;
    }
    return best;
  }
}

/** Good to a percent over a few kilometres, which is all that is asked here. */
function metresBetween(a: readonly [number, number], b: readonly [number, number]): number {
  const flattening = Math.cos((a[1] * Math.PI) / 180);
  return Math.hypot((a[0] - b[0]) * flattening, a[1] - b[1]) * 111_195;
}
