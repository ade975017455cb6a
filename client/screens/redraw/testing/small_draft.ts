import { Coverage } from '../../../../geodata/coverage/coverage.ts';
import { wavyGrid } from '../../../../geodata/coverage/testing/wavy_grid.ts';
import type { Entrance, Position } from '../../../../geodata/place.ts';
import { type BaseGround, baseOfGround } from '../../../../geodata/redraw/base_of_ground.ts';
import { DraftFigures } from '../../../../geodata/redraw/figures/draft_figures.ts';
import { RedrawReplica } from '../../../../geodata/redraw/log/redraw_replica.ts';
import type { RedrawBase } from '../../../../geodata/redraw/redraw_base.ts';

export const SMALL_COMMUNITY = '990101001001';

export interface SmallDraft {
  readonly base: RedrawBase;
  readonly replica: RedrawReplica;
  readonly figures: DraftFigures;
  readonly atFirst: Coverage;
  readonly today: DraftFigures;
}

/**
 * Faces of about 400 m a side (six columns and four rows) in grids of two by two, a building with one entrance in the middle
 * of each; a river along the line between the third and the fourth column where asked for.
 */
export function smallDraft({
  columns = 6,
  rows = 4,
  households = () => 40,
  river = null,
}: {
  readonly columns?: number;
  readonly rows?: number;
  readonly households?: (face: number) => number;
  readonly river?: 'bridged' | 'open' | null;
} = {}): SmallDraft {
  const { faces, owners } = wavyGrid({ columns, rows, between: 2, ownerSide: 2, side: 36_000 }, 7);
  const bytes = Coverage.of(faces, owners).toBuffer();
  const coverage = Coverage.from(bytes);
  const middle = (face: number): Position => {
    const [west, south, east, north] = coverage.faceBounds(face);
    return [(west + east) / 2, (south + north) / 2];
  };
  const line = river === null ? [] : riverOf(coverage, columns, rows);
  const entrances = faces.map(
    (_, face): Entrance => ({
      id: `entrance/${face}`,
      buildingId: `building/${face}`,
      compoundId: null,
      position: middle(face),
      households: households(face),
      residents: 3 * households(face),
      residents60: households(face),
      residents70To79: 0,
      residents80: 0,
      estimated: true,
    }),
  );
  const ground: BaseGround = {
    communities: [{ code: SMALL_COMMUNITY, parentCode: null, name: { zh: '示例社区', en: 'Example Community' } }],
    grids: [],
    entrances,
    streets: [],
    barriers: river === null ? [] : [{ id: 'river', kind: 'river', name: null, line, bridge: false, tunnel: false }],
    compounds: [],
    stations: [
      { code: 'S1', category: 'canteen', position: middle(0) },
      { code: 'S2', category: 'canteen', position: middle(7) },
    ],
    workers: new Map([['000000', 2]]),
    cases: [
      { position: middle(0), isRecent: true, isOpen: true },
      { position: middle(0), isRecent: true, isOpen: false },
      { position: middle(8), isRecent: false, isOpen: true },
    ],
    caseMonths: 2,
    limits: { min: 120, max: 200, source: '示例' },
    codeDigits: 3,
  };
  const made = baseOfGround(coverage, ground);
  const bridge = line[Math.floor(line.length / 2)];
  const crossings =
    river === 'bridged' && bridge !== undefined
      ? { x: Int32Array.of(coverage.lattice.x(bridge[0])), y: Int32Array.of(coverage.lattice.y(bridge[1])) }
      : made.crossings;
  const base: RedrawBase = { ...made, crossings };
  const replica = new RedrawReplica(Coverage.from(bytes));
  const atFirst = Coverage.from(bytes);
  return {
    base,
    replica,
    figures: new DraftFigures(base, replica.coverage),
    atFirst,
    today: new DraftFigures(base, atFirst),
  };
}

/** The line between the third and the fourth column, south to north. */
function riverOf(coverage: Coverage, columns: number, rows: number): Position[] {
  const arcs = new Set<number>();
  for (let row = 0; row < rows; row++) {
    const [left, right] = [columns * row + 2, columns * row + 3];
    for (const arc of coverage.faceArcs(left)) {
      if (coverage.arcLeft[arc] === right || coverage.arcRight[arc] === right) arcs.add(arc);
    }
  }
  return [...new Set([...arcs].flatMap((arc) => coverage.arcVertices(arc)))]
    .map((vertex): Position => coverage.lattice.position(coverage.vertexX[vertex]!, coverage.vertexY[vertex]!))
    .sort((a, b) => a[1] - b[1]);
}
