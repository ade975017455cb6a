import Flatbush from 'flatbush';
import { distance, type Point } from './plane/point.ts';
import type { Random } from './random.ts';

/** Metres within which a station is thought to serve people when the next one is sited. */
const SERVED_METRES = 620;
/** No two stations are nearer than this. */
const APART_METRES = 45;

interface Placed {
  readonly at: Point;
}

/** Chooses sites one after the other, each where most need is near that no earlier one serves. */
export interface NeedSiter<Site extends Placed> {
  /**
   * @param need weight of each place of demand
   * @param relief share of the need near a station, 0–1, that it takes away
   * @param taken places of stations so far; grows
   */
  choose(count: number, need: readonly number[], relief: number, taken: Point[], random: Random): Site[];
}

/** Prepares the choice: which places of demand lie near which site, and how much each counts there. */
export function makeNeedSiter<Site extends Placed>(sites: readonly Site[], demand: readonly Placed[]): NeedSiter<Site> {
  const around = placesAround(sites, demand);
  return {
    choose: (count, need, relief, taken, random) => {
      const left = Float64Array.from(need);
      return Array.from({ length: count }, () => {
        let best: { number: number; score: number } | null = null;
        for (const [number, site] of sites.entries()) {
          if (!isFree(site.at, taken)) continue;
          const sum = around[number]!.reduce((total, { place, weight }) => total + left[place]! * weight, 0);
          const score = sum * random.between(0.85, 1);
          if (best === null || score > best.score) best = { number, score };
        }
        if (best === null) throw new Error(`There is no room for ${count} stations on ${sites.length} sites.`);
        for (const { place } of around[best.number]!) left[place]! *= 1 - relief;
        const site = sites[best.number]!;
        taken.push(site.at);
        return site;
      });
    },
  };
}

export const isFree = (at: Point, taken: readonly Point[]): boolean =>
  taken.every((p) => distance(p, at) > APART_METRES);

function placesAround(
  sites: readonly Placed[],
  demand: readonly Placed[],
): { readonly place: number; readonly weight: number }[][] {
  const index = new Flatbush(demand.length);
  for (const { at } of demand) index.add(at[0], at[1]);
  index.finish();
  return sites.map(({ at: [x, y] }) =>
    index
      .search(x - SERVED_METRES, y - SERVED_METRES, x + SERVED_METRES, y + SERVED_METRES)
      .sort((p, q) => p - q)
      .map((place) => ({ place, metres: distance(demand[place]!.at, [x, y]) }))
      .filter(({ metres }) => metres < SERVED_METRES)
      .map(({ place, metres }) => ({ place, weight: 1 - (0.7 * metres) / SERVED_METRES })),
  );
}
