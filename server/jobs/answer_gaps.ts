import type { MultiPolygon } from 'geojson';
import { findGaps, type Gap } from '../../geodata/reach/gaps/gaps.ts';
import { type HelpfulGate, helpfulGates } from '../../geodata/reach/gaps/helpful_gates.ts';
import type { PlanBase } from '../../geodata/reach/plan/plan_base.ts';
import { homeId, homePosition, PEOPLE_COLUMNS } from '../../geodata/reach/plan/plan_ground.ts';
import type { PlanSide } from '../../geodata/reach/plan/plan_side.ts';
import type { EdgeParts } from '../../geodata/reach/search/reached_parts.ts';
import type { GapAnswer } from './reach_answers.ts';

/** Gaps beyond so many minutes, worst first. */
export function answerGaps(
  base: PlanBase,
  side: PlanSide,
  minutes: number,
  draw: (parts: EdgeParts) => MultiPolygon,
): GapAnswer[] {
  const { ground, homes } = base;
  const { people } = ground.columns;
  const demand = Array.from({ length: ground.homeCount }, (_, home) => {
    const at = PEOPLE_COLUMNS * home;
    return {
      id: homeId(ground, home),
      at:
        homes.edge[home] === -1
          ? null
          : {
              edge: homes.edge[home]!,
              fraction: homes.fraction[home]!,
              offStreetMetres: homes.offStreetMm[home]! / 1000,
            },
      position: homePosition(ground, home),
      households: people[at]!,
      residents: people[at + 1]!,
      residents60: people[at + 2]!,
      residents70To79: people[at + 3]!,
      residents80: people[at + 4]!,
    };
  });
  const limitMs = minutes * 60_000;
  const gaps = findGaps(demand, side.search, limitMs);
  const gates = helpfulGates(base, side, gaps, limitMs);
  return gaps.map((gap, index) => describe(base, side, gap, gates[index]!, draw));
}

function describe(
  { ground, network }: PlanBase,
  side: PlanSide,
  gap: Gap,
  helpful: HelpfulGate | null,
  draw: (parts: EdgeParts) => MultiPolygon,
): GapAnswer {
  const grids = ground.levels.at(-1);
  const gridCodes = gap.members.flatMap((home) => grids?.regionCodes[grids.regionOfHome[home]!] ?? []);
  return {
    id: gap.id,
    outline: draw(gap.parts),
    longitude: gap.position[0],
    latitude: gap.position[1],
    people: { ...gap.people, estimated: gap.members.some((home) => ground.columns.estimated[home] === 1) },
    helpfulGate: helpful && { gateId: network.gates[helpful.gate]!.id, residents: helpful.residents },
    nearestStationCode: gap.nearestSource === null ? null : side.stations[gap.nearestSource]!.code,
    medianWalkSeconds: gap.medianMs === null ? null : Math.round(gap.medianMs / 1000),
    gridCodes: [...new Set(gridCodes)],
  };
}
