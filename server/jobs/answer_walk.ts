import type { LineString } from 'geojson';
import type { Position } from '../../geodata/place.ts';
import type { PlanBase } from '../../geodata/reach/plan/plan_base.ts';
import type { PlanSide } from '../../geodata/reach/plan/plan_side.ts';
import { pathAt, pathLine } from '../../geodata/reach/search/path.ts';
import type { WalkAnswer } from './reach_answers.ts';

/** The way from a position to its nearest open station; null where none leads there or no street is near. */
export function answerWalk(base: PlanBase, side: PlanSide, from: Position): WalkAnswer | null {
  const { network } = base;
  const at = base.snapNew(from);
  const path = at && pathAt(side.search, at);
  if (at === null || path === null) return null;
  const station = side.stations[path.source]!;
  const millimetres = path.steps.reduce((sum, step) => {
    if (step.kind === 'street') return sum + Math.abs(step.to - step.from) * network.columns.edgeLengthMm[step.edge]!;
    return step.kind === 'link' ? sum + side.links[step.slot]!.lengthMm : sum;
  }, 0);
  return {
    stationCode: station.code,
    seconds: Math.ceil(path.ms / 1000),
    metres: Math.round(millimetres) / 1000 + at.offStreetMetres + station.at!.offStreetMetres,
    line: lineString(pathLine(side.search, path), from),
  };
}

/** A line has two positions at least: whoever starts where the station stands walks none. */
function lineString(positions: readonly Position[], from: Position): LineString {
  const [first = from] = positions;
  const line = positions.length > 1 ? positions : [first, first];
  return { type: 'LineString', coordinates: line.map(([longitude, latitude]) => [longitude, latitude]) };
}
