import { AGE_STRUCTURE, HOUSEHOLD_SIZE } from '../standards/population.ts';
import type { DraftDoor } from './draft.ts';
import { makeNoise } from './plane/noise.ts';
import type { Random } from './random.ts';

/** Whole people behind one door. */
export interface Count {
  readonly households: number;
  readonly residents: number;
  readonly residents60: number;
  readonly residents70To79: number;
  readonly residents80: number;
}

/** How much the age of a neighbourhood may differ from others of its kind. */
const NEIGHBOURHOOD_SWING = 0.22;
const NEIGHBOURHOOD_METRES = 650;

/**
 * Turns dwellings into people: households sum to about the number asked for, residents to the national household size,
 * the share of 60 and over to the national share, while each door keeps its own character. One count for each door.
 */
export function settlePeople(doors: readonly DraftDoor[], households: number, seed: number, random: Random): Count[] {
  const lived = occupy(doors, households, random);
  const neighbourhood = makeNoise(seed + 41, NEIGHBOURHOOD_METRES);
  const wished = doors.map(({ character: { householdSize } }, i) => lived[i]! * householdSize);
  const sizeFactor = (HOUSEHOLD_SIZE.residentsPerHousehold * sum(lived)) / sum(wished);
  const residents = wished.map((people, i) => Math.max(lived[i]!, random.round(people * sizeFactor)));
  const old = doors.map(
    ({ at, character: { share60 } }, i) => residents[i]! * share60 * (1 + NEIGHBOURHOOD_SWING * neighbourhood(at)),
  );
  const ageFactor = (AGE_STRUCTURE.share60 * sum(residents)) / sum(old);
  return doors.map((_, i) => {
    const residents60 = Math.min(residents[i]!, random.round(old[i]! * ageFactor));
    // Where many are old, more of them are very old.
    const lean = Math.min(1.3, 0.75 + old[i]! / Math.max(1, residents[i]!));
    const part80 = (AGE_STRUCTURE.share80 / AGE_STRUCTURE.share60) * lean;
    const part70 = AGE_STRUCTURE.share70To79 / AGE_STRUCTURE.share60;
    const residents80 = Math.min(residents60, random.round(residents60 * part80));
    const residents70To79 = Math.min(residents60 - residents80, random.round(residents60 * part70));
    return { households: lived[i]!, residents: residents[i]!, residents60, residents70To79, residents80 };
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Households behind each door: never more than dwellings, in sum as many as asked for where there is room. */
function occupy(doors: readonly DraftDoor[], households: number, random: Random): number[] {
  const limit = doors.map(({ dwellings }) => dwellings * 0.985);
  let lived = doors.map(({ dwellings, character }) => dwellings * character.occupancy);
  for (let round = 0; round < 4; round++) {
    const factor = households / sum(lived);
    lived = lived.map((value, i) => Math.min(limit[i]!, value * factor));
  }
  return lived.map((value) => random.round(value));
}
