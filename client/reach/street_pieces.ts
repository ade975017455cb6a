import { exactFraction } from '../../geodata/reach/network/edge_position.ts';
import { fromEndMs, toEndMs } from '../../geodata/reach/plan/edge_end_times.ts';
import type { PlanSide } from '../../geodata/reach/plan/plan_side.ts';
import type { ReachSearch } from '../../geodata/reach/search/reach_search.ts';
import { UNREACHED } from '../../geodata/reach/search/walking_costs.ts';
import type { EndTimes, PlanPicture } from './plan_messages.ts';

/**
 * Every street edge on which a station or an end of a planned link stands, in the present or in the draft, cut there: along
 * each piece times run evenly from its ends, so that it is drawn as a whole edge is.
 */
export function streetPieces(present: PlanSide, draft: PlanSide): PlanPicture['pieces'] {
  const cuts = new Map<number, number[]>();
  for (const side of [present, draft]) {
    for (const { open, at } of side.stations) if (open && at !== null) addCut(cuts, at.edge, at.fraction);
    for (const { from, to } of side.links) {
      addCut(cuts, from.edge, from.fraction);
      addCut(cuts, to.edge, to.fraction);
    }
  }
  let count = 0;
  for (const fractions of cuts.values()) count += fractions.length + 1;
  const pieces = {
    edges: new Uint32Array(count),
    from: new Float64Array(count),
    to: new Float64Array(count),
    draft: endTimes(count),
    present: endTimes(count),
  };
  let piece = 0;
  for (const [edge, fractions] of cuts) {
    const stops = [0, ...fractions.sort((a, b) => a - b), 1];
    for (let at = 0; at + 1 < stops.length; at++, piece++) {
      pieces.edges[piece] = edge;
      pieces.from[piece] = stops[at]!;
      pieces.to[piece] = stops[at + 1]!;
      writeEnds(present.search, pieces.present, piece, edge, stops[at]!, stops[at + 1]!);
      writeEnds(draft.search, pieces.draft, piece, edge, stops[at]!, stops[at + 1]!);
    }
  }
  return pieces;
}

/** An edge of which an end is named is not cut there, but its times are told by its pieces all the same. */
function addCut(cuts: Map<number, number[]>, edge: number, fraction: number): void {
  const known = cuts.get(edge) ?? [];
  cuts.set(edge, known);
  const cut = exactFraction(fraction);
  if (cut > 0 && cut < 1 && !known.includes(cut)) known.push(cut);
}

function endTimes(count: number): EndTimes {
  return { fromMs: new Uint32Array(count), toMs: new Uint32Array(count) };
}

function writeEnds(
  search: ReachSearch,
  { fromMs, toMs }: EndTimes,
  piece: number,
  edge: number,
  from: number,
  to: number,
): void {
  fromMs[piece] = from === 0 ? fromEndMs(search, edge) : msAt(search, edge, from);
  toMs[piece] = to === 1 ? toEndMs(search, edge) : msAt(search, edge, to);
}

function msAt(search: ReachSearch, edge: number, fraction: number): number {
  return search.timeAt({ edge, fraction, offStreetMetres: 0 })?.ms ?? UNREACHED;
}
