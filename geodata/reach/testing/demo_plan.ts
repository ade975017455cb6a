import { makeDemonstrationCity } from '../../demo/make_city.ts';
import { PLACE_PROFILES } from '../../demo/profiles.ts';
import type { Entrance, Place } from '../../place.ts';
import { compileNetwork } from '../network/compile_network.ts';
import { gateStates } from '../network/gate_states.ts';
import { StreetNetwork } from '../network/network.ts';
import { PlanBase } from '../plan/plan_base.ts';
import { decodePlanGround, encodePlanGround, type PlanHome } from '../plan/plan_ground.ts';
import type { PlanQuestion } from '../plan/reach_plan.ts';

const CELLS = 6;

export interface DemoPlan {
  readonly place: Place;
  readonly base: PlanBase;
  readonly question: PlanQuestion;
}

/** A question on a demonstration city: its compound stations on an afternoon, a third of them closed. */
export function demoPlan(profile: keyof typeof PLACE_PROFILES, walk: Partial<PlanQuestion['walk']> = {}): DemoPlan {
  const place = makeDemonstrationCity(PLACE_PROFILES[profile]);
  const network = StreetNetwork.from(compileNetwork(place));
  const stations = place.stations.filter(({ category }) => category === 'compound_station');
  return {
    place,
    base: new PlanBase(network, decodePlanGround(groundInCells(place))),
    question: {
      category: 'compound_station',
      stations: stations.map(({ code, position }, index) => ({ code, position, open: index % 3 > 0 })),
      otherStationCodes: place.stations.flatMap(({ code, category }) => (category === 'compound_station' ? [] : code)),
      gates: gateStates(network, null),
      walk: { metresPerSecond: 1.3, usesSteps: true, signalMs: 15_000, ...walk },
      limitMs: 3_600_000,
    },
  };
}

/** The people of a place; its regions are two levels of cells that have nothing to do with its own. */
export function groundInCells(place: Pick<Place, 'entrances' | 'barriers' | 'jurisdiction'>): ArrayBuffer {
  const [west, south, east, north] = place.jurisdiction.bounds;
  const cell = ({ position }: Entrance, cells: number) => {
    const column = Math.floor((cells * (position[0] - west)) / (east - west));
    const row = Math.floor((cells * (position[1] - south)) / (north - south));
    return `${cells} ${column} ${row}`;
  };
  const homes = place.entrances.map(
    (entrance): PlanHome => ({
      ...entrance,
      regionCodes: [cell(entrance, 2), cell(entrance, CELLS)],
    }),
  );
  const codes = (level: number) => [...new Set(homes.map(({ regionCodes }) => regionCodes[level]!))];
  return encodePlanGround({
    homes,
    levels: [
      { level: 1, regionCodes: codes(0) },
      { level: 2, regionCodes: codes(1) },
    ],
    barriers: place.barriers,
  });
}
