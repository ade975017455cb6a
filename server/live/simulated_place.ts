import type { CaseLoop } from '../../geodata/cases/case_steps.ts';
import { caseKinds } from '../generated/queries/case_kinds.ts';
import { departments } from '../generated/queries/departments.ts';
import { homeWeights } from '../generated/queries/home_weights.ts';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import { walkablePoints } from '../generated/queries/walkable_points.ts';
import type { SimulatedGround } from '../rules/simulated_case.ts';
import type { SimulatedPeople } from '../rules/simulated_step.ts';
import { WeightedPlaces } from '../rules/weighted_places.ts';
import { many, one, type Queryable } from '../store/queryable.ts';

export interface SimulatedPlace {
  readonly jurisdiction: string;
  readonly ground: SimulatedGround;
  readonly people: SimulatedPeople;
  readonly loops: ReadonlyMap<string, CaseLoop>;
}

/** Where cases of a place may be made up, and who deals with them. */
export async function simulatedPlace(pool: Queryable, jurisdiction: string): Promise<SimulatedPlace> {
  const { west, south, east, north } = await one(pool, jurisdictions, { code: jurisdiction });
  const homes = await many(pool, homeWeights, { jurisdiction });
  const streets = await many(pool, walkablePoints, { jurisdiction });
  const kinds = (await many(pool, caseKinds, { jurisdiction })).filter(({ retired }) => !retired);
  const called = (await many(pool, departments, { jurisdiction })).filter(({ retired }) => !retired);
  const ground = {
    bounds: [west, south, east, north] as const,
    homes: new WeightedPlaces(homes.map((home) => ({ ...home, weight: home.residents }))),
    streets: new WeightedPlaces(streets.map((street) => ({ ...street, weight: street.metres }))),
    kinds: kinds.map(({ code }) => code),
  };
  return {
    jurisdiction,
    ground,
    people: { departments: called.map(({ code }) => code), findPlace: (random) => [...ground.homes.draw(random)] },
    loops: new Map(kinds.map(({ code, loop }) => [code, loop as CaseLoop])),
  };
}
