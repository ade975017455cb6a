import type { Pool } from 'pg';
import { caseKinds } from '../generated/queries/case_kinds.ts';
import { homeWeights } from '../generated/queries/home_weights.ts';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import { walkablePoints } from '../generated/queries/walkable_points.ts';
import type { SimulatedGround } from '../rules/simulated_case.ts';
import { WeightedPlaces } from '../rules/weighted_places.ts';
import { many, one } from '../store/queryable.ts';

export interface SimulatedPlace {
  readonly jurisdiction: string;
  readonly ground: SimulatedGround;
}

/** Where cases of a place may be made up. */
export async function simulatedPlace(pool: Pool, jurisdiction: string): Promise<SimulatedPlace> {
  const { west, south, east, north } = await one(pool, jurisdictions, { code: jurisdiction });
  const homes = await many(pool, homeWeights, { jurisdiction });
  const streets = await many(pool, walkablePoints, { jurisdiction });
  const kinds = await many(pool, caseKinds, { jurisdiction });
  return {
    jurisdiction,
    ground: {
      bounds: [west, south, east, north],
      homes: new WeightedPlaces(homes.map((home) => ({ ...home, weight: home.residents }))),
      streets: new WeightedPlaces(streets.map((street) => ({ ...street, weight: street.metres }))),
      kinds: kinds.map(({ code }) => code),
    },
  };
}
