import type { Coverage } from '../coverage/coverage.ts';
import type { Barrier, Compound, Entrance, Position, RegionFacts, Street } from '../place.ts';
import { crossingsOf } from './crossings.ts';
import { englishNamesOf } from './grid_names.ts';
import type { BaseFacts, LineColumns, LineKind, PointColumns, RedrawBase } from './redraw_base.ts';

/** What lies on the ground of a draft. What lies outside of the coverage is left out. */
export interface BaseGround {
  /** For what they are called. */
  readonly communities: readonly NamedArea[];
  readonly grids: readonly NamedArea[];
  readonly entrances: readonly Entrance[];
  readonly streets: readonly Street[];
  readonly barriers: readonly Barrier[];
  /** Walls of compounds are good boundaries, which people pass by the gates. */
  readonly compounds: readonly Pick<Compound, 'id' | 'name' | 'walled' | 'outline'>[];
  readonly stations: readonly { readonly code: string; readonly category: string; readonly position: Position }[];
  /** Grid workers by the code of their grid. */
  readonly workers: ReadonlyMap<string, number>;
  /** Cases reported within `caseMonths`, and older ones that are still open. Only counts for each face are kept of them. */
  readonly cases: Iterable<{ readonly position: Position; readonly isRecent: boolean; readonly isOpen: boolean }>;
  readonly caseMonths: number;
  readonly limits: BaseFacts['limits'];
  readonly codeDigits: number;
}

type NamedArea = Pick<RegionFacts, 'code' | 'parentCode' | 'name'>;

/** Where people on foot get across a railway or a river they do so by a street; walls and fences have gates. */
const HARD_BARRIERS = new Set(['railway', 'river', 'canal']);

/** How good a boundary of grids a way is, by its class; the values are an assumption. */
const STREET_STRENGTH: Readonly<Record<string, number>> = {
  motorway: 1,
  trunk: 1,
  primary: 0.9,
  secondary: 0.8,
  tertiary: 0.7,
  unclassified: 0.5,
  residential: 0.5,
  living_street: 0.4,
  service: 0.3,
};
const BARRIER_STRENGTH: Readonly<Record<string, number>> = {
  river: 1,
  railway: 1,
  canal: 1,
  stream: 0.8,
  wall: 0.6,
  fence: 0.5,
};

/** Puts together what a draft begins from. `coverage` as it is today: its face and owner slots are those of the columns. */
export function baseOfGround(coverage: Coverage, ground: BaseGround): RedrawBase {
  const { lattice } = coverage;
  const within = <T extends { readonly position: Position }>(all: readonly T[]): T[] =>
    all.filter(({ position }) => coverage.faceAt(position) >= 0);
  const entrances = within(ground.entrances);
  const stations = within(ground.stations);
  const [buildings, compounds, categories] = [new Names(), new Names(), new Names()];
  const column = <T>(all: readonly T[], pick: (item: T) => number): Int32Array => Int32Array.from(all, pick);
  const x = ({ position }: { readonly position: Position }): number => lattice.x(position[0]);
  const y = ({ position }: { readonly position: Position }): number => lattice.y(position[1]);
  const faces = { cases: new Int32Array(coverage.faceCount), openCases: new Int32Array(coverage.faceCount) };
  for (const { position, isRecent, isOpen } of ground.cases) {
    const face = coverage.faceAt(position);
    if (face < 0) continue;
    if (isRecent) faces.cases[face]!++;
    if (isOpen) faces.openCases[face]!++;
  }
  const lines = linesOf(coverage, ground);
  const compoundNames = new Map(ground.compounds.map(({ id, name }) => [id, name]));
  const hard = ground.barriers.filter(({ kind, tunnel }) => HARD_BARRIERS.has(kind) && !tunnel);
  return {
    coverage: coverage.toBuffer(),
    entrances: {
      x: column(entrances, x),
      y: column(entrances, y),
      face: column(entrances, ({ position }) => coverage.faceAt(position)),
      households: column(entrances, ({ households }) => households),
      residents: column(entrances, ({ residents }) => residents),
      residents60: column(entrances, ({ residents60 }) => residents60),
      building: column(entrances, ({ buildingId }) => buildings.indexOf(buildingId)),
      compound: column(entrances, ({ compoundId }) => compounds.indexOf(compoundId)),
    },
    faces,
    stations: {
      x: column(stations, x),
      y: column(stations, y),
      category: column(stations, ({ category }) => categories.indexOf(category)),
    },
    owners: {
      workers: Int32Array.from({ length: coverage.ownerCount }, (_, owner) => {
        const code = coverage.hasOwner(owner) ? coverage.ownerFacts(owner).code : null;
        return code === null ? 0 : (ground.workers.get(code) ?? 0);
      }),
    },
    lines: lines.columns,
    crossings: pointsOf(coverage, crossingsOf(ground.streets, hard)),
    facts: {
      buildings: buildings.list,
      compounds: compounds.list,
      compoundNames: compounds.list.map((id) => compoundNames.get(id) ?? null),
      englishNames: englishNamesOf(ground.grids),
      areaNames: Object.fromEntries(ground.communities.map(({ code, name }) => [code, name])),
      stations: stations.map(({ code }) => code),
      stationCategories: categories.list,
      lineKinds: lines.kinds,
      caseMonths: ground.caseMonths,
      limits: ground.limits,
      codeDigits: ground.codeDigits,
    },
  };
}

function linesOf(
  { lattice }: Coverage,
  { streets, barriers, compounds }: BaseGround,
): { columns: LineColumns; kinds: LineKind[] } {
  const kinds: LineKind[] = [];
  const numberOf = new Map<string, number>();
  const kindOf = (kind: string, isHard: boolean, strength: number): number => {
    const known = numberOf.get(kind);
    if (known !== undefined) return known;
    numberOf.set(kind, kinds.length);
    kinds.push({ kind, isHard, strength });
    return kinds.length - 1;
  };
  const [start, x, y, kind]: [number[], number[], number[], number[]] = [[0], [], [], []];
  const add = (line: readonly (readonly number[])[], of: number): void => {
    for (const [longitude, latitude] of line) {
      x.push(lattice.x(longitude!));
      y.push(lattice.y(latitude!));
    }
    start.push(x.length);
    kind.push(of);
  };
  for (const barrier of barriers) {
    if (barrier.tunnel) continue;
    const isHard = HARD_BARRIERS.has(barrier.kind);
    add(barrier.line, kindOf(barrier.kind, isHard, BARRIER_STRENGTH[barrier.kind] ?? 0.5));
  }
  for (const { walled, outline } of compounds) {
    if (walled) for (const ring of outline.coordinates) add(ring, kindOf('compound_wall', false, 0.6));
  }
  for (const street of streets) {
    const strength = STREET_STRENGTH[street.kind];
    if (strength !== undefined && street.compoundId === null && !street.tunnel) {
      add(street.line, kindOf(street.kind, false, strength));
    }
  }
  return {
    columns: {
      start: Int32Array.from(start),
      x: Int32Array.from(x),
      y: Int32Array.from(y),
      kind: Int32Array.from(kind),
    },
    kinds,
  };
}

function pointsOf({ lattice }: Coverage, positions: readonly Position[]): PointColumns {
  return {
    x: Int32Array.from(positions, ([longitude]) => lattice.x(longitude)),
    y: Int32Array.from(positions, ([, latitude]) => lattice.y(latitude)),
  };
}

/** Ids in the order of their coming. */
class Names {
  readonly list: string[] = [];
  readonly #indexOf = new Map<string, number>();

  /** −1 for none. */
  indexOf(name: string | null): number {
    if (name === null) return -1;
    const known = this.#indexOf.get(name);
    if (known !== undefined) return known;
    this.#indexOf.set(name, this.list.length);
    this.list.push(name);
    return this.list.length - 1;
  }
}
