import { PEOPLE_COLUMNS, type PlanGround } from './plan_ground.ts';

/** People by all the columns of a ground. */
export interface PeopleByAge {
  readonly households: number;
  readonly residents: number;
  readonly residents60: number;
  readonly residents70To79: number;
  readonly residents80: number;
}

export interface GainsAndLosses {
  readonly gained: PeopleByAge;
  readonly lost: PeopleByAge;
}

/**
 * Who comes within a limit, and who falls out of it, from one state to another.
 * @param presentMs milliseconds of each home, and `draftMs` those after the change.
 * @param among the homes that may differ: the first `count` of these; all unless given.
 */
export function gainsAndLosses(
  { columns, homeCount }: PlanGround,
  presentMs: Uint32Array,
  draftMs: Uint32Array,
  limitMs: number,
  among: { readonly homes: Readonly<Uint32Array>; readonly count: number } | null = null,
): GainsAndLosses {
  const gained = new Float64Array(PEOPLE_COLUMNS);
  const lost = new Float64Array(PEOPLE_COLUMNS);
  const count = among === null ? homeCount : among.count;
  for (let at = 0; at < count; at++) {
    const home = among === null ? at : among.homes[at]!;
    const was = presentMs[home]! <= limitMs;
    const is = draftMs[home]! <= limitMs;
    if (was === is) continue;
    const sums = is ? gained : lost;
    for (let column = 0; column < PEOPLE_COLUMNS; column++)
      sums[column]! += columns.people[PEOPLE_COLUMNS * home + column]!;
  }
  return { gained: byAge(gained), lost: byAge(lost) };
}

/** Five sums by their names. */
function byAge(sums: ArrayLike<number>): PeopleByAge {
  return {
    households: sums[0]!,
    residents: sums[1]!,
    residents60: sums[2]!,
    residents70To79: sums[3]!,
    residents80: sums[4]!,
  };
}
