import type { Pool } from 'pg';
import type { CaseIntake } from '../cases/case_intake.ts';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import { Simulator } from '../live/simulator.ts';
import { rhythm } from '../rules/simulated_case.ts';
import { many } from '../store/queryable.ts';

/** The past that a demonstration city is given; the present goes on at the same rate. */
export const HISTORY = { days: 30, casesPerDay: 250 };
const HOUR_MS = 3_600_000;
/** Milliseconds between two simulated cases at the busiest hour, about three minutes. */
const INTERVAL_MS =
  Array.from({ length: 24 }, (_, hour) => rhythm(new Date(hour * HOUR_MS))).reduce((sum, share) => sum + share) *
  (HOUR_MS / HISTORY.casesPerDay);

/** Each place has its own stream of numbers. */
export function simulationSeed(jurisdiction: string): number {
  return Number(jurisdiction);
}

/**
 * Starts the simulators.
 * @param live true: in every place; false: in none; null: in demonstration cities.
 */
export async function startSimulators(pool: Pool, intake: CaseIntake, live: boolean | null): Promise<Simulator[]> {
  if (live === false) return [];
  const places = await many(pool, jurisdictions, {});
  const simulated = places.filter(({ demonstration }) => live === true || demonstration);
  const simulators = await Promise.all(
    simulated.map(({ code }) =>
      Simulator.start(pool, intake, code, { seed: simulationSeed(code), intervalMs: INTERVAL_MS }),
    ),
  );
  return simulators.filter((simulator) => simulator !== null);
}
