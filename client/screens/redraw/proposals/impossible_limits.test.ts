import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { Coverage } from '../../../../geodata/coverage/coverage.ts';
import type { Act } from '../../../../geodata/coverage/coverage_edit.ts';
import { layOutFaces } from '../../../../geodata/coverage/layout/lay_out_faces.ts';
import type { Building, Compound, Entrance, Position, RegionFacts, Street } from '../../../../geodata/place.ts';
import { type Proposal, propose } from '../../../../geodata/proposal/propose.ts';
import { planFaults } from '../../../../geodata/proposal/testing/plan_faults.ts';
import { baseOfGround } from '../../../../geodata/redraw/base_of_ground.ts';
import { DraftFigures } from '../../../../geodata/redraw/figures/draft_figures.ts';
import { RedrawReplica } from '../../../../geodata/redraw/log/redraw_replica.ts';
import { groundOfDraft } from './ground_of_draft.ts';
import { LineFinder } from './line_finder.ts';

const LIMITS = { min: 300, max: 500, target: 400 };
const [WEST, SOUTH, WIDTH, HEIGHT] = [101.2, 38.9, 0.002, 0.0016];
const BLOCKS = 4;
/** From the middle of the river to where the streets end that have no bridge. */
const BANK = 0.00004;
const COMMUNITY = '990109001001';
const GATED = 'compound/1';

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const region = (code: string, level: number, parentCode: string | null, zh: string, en: string): RegionFacts => ({
  code,
  level,
  parentCode,
  name: { zh, en },
  outline: box(WEST, SOUTH, WEST + BLOCKS * WIDTH, SOUTH + HEIGHT),
  givenHouseholds: null,
  givenResidents: null,
});
const street = (id: number, line: readonly Position[]): Street => ({
  id: `way/${id}`,
  kind: 'residential',
  name: null,
  walk: 'yes',
  oneWayOnFoot: false,
  bridge: false,
  tunnel: false,
  layer: 0,
  compoundId: null,
  line,
  nodes: line.map((_, i) => 10 * id + i),
});

/**
 * One grid of one community: a row of four blocks, each with a house in its north and one in its south.
 * @param households of each house, by its block from the west and whether it stands in the north
 * @param river through the middle of every block, with bridges where the streets are or without
 * @param gated whether the two blocks in the west are one compound
 */
function row({
  households,
  river = null,
  gated = false,
}: {
  readonly households: (block: number, isNorth: boolean) => number;
  readonly river?: 'bridged' | 'open' | null;
  readonly gated?: boolean;
}) {
  const middle = SOUTH + HEIGHT / 2;
  const east = WEST + BLOCKS * WIDTH;
  const houses = Array.from({ length: 2 * BLOCKS }, (_, i) => ({
    at: [WEST + (0.5 + (i >> 1)) * WIDTH, SOUTH + (i % 2 === 0 ? 0.75 : 0.25) * HEIGHT] as const,
    households: households(i >> 1, i % 2 === 0),
    compoundId: gated && i < 4 ? GATED : null,
  }));
  const buildings = houses.map(
    ({ at: [x, y], compoundId }, i): Building => ({
      id: `building/${i}`,
      use: 'residential',
      name: null,
      levels: 6,
      compoundId,
      outline: box(x - 0.0003, y - 0.0001, x + 0.0003, y + 0.0001),
    }),
  );
  const entrances = houses.map(
    ({ at, households, compoundId }, i): Entrance => ({
      id: `entrance/${i}`,
      buildingId: `building/${i}`,
      compoundId,
      position: [at[0], at[1]],
      households,
      residents: 2 * households,
      residents60: 0,
      residents70To79: 0,
      residents80: 0,
      estimated: false,
    }),
  );
  const compounds: Compound[] = gated
    ? [
        {
          id: GATED,
          name: { zh: '示例小区', en: 'Example Court' },
          kind: null,
          walled: true,
          propertyServed: null,
          outline: box(WEST, SOUTH, WEST + 2 * WIDTH, SOUTH + HEIGHT),
        },
      ]
    : [];
  const ground = {
    streets: Array.from({ length: BLOCKS + 1 }, (_, i) => WEST + i * WIDTH).flatMap((x, i) => {
      const [south, north]: Position[] = [
        [x, SOUTH],
        [x, SOUTH + HEIGHT],
      ];
      if (river !== 'open') return [street(i, [south!, north!])];
      return [street(i, [south!, [x, middle - BANK]]), street(i + 10, [[x, middle + BANK], north!])];
    }),
    barriers:
      river !== null
        ? [
            {
              id: 'river/1',
              kind: 'river' as const,
              name: null,
              line: [
                [WEST - 0.001, middle],
                [east + 0.001, middle],
              ] as Position[],
              bridge: false,
              tunnel: false,
            },
          ]
        : [],
    compounds,
    buildings,
    entrances,
    communities: [region(COMMUNITY, 2, '990109001', '示例社区', 'Example Community')],
    grids: [region(`${COMMUNITY}001`, 3, COMMUNITY, '示例网格', 'Example Grid')],
  };
  const { faces, owners } = layOutFaces(ground);
  const coverage = Coverage.of(faces, owners);
  const base = baseOfGround(coverage, {
    ...ground,
    stations: [],
    workers: new Map(),
    cases: [],
    caseMonths: 12,
    limits: { ...LIMITS, source: '示例' },
    codeDigits: 3,
  });
  const replica = new RedrawReplica(Coverage.from(base.coverage));
  const figures = new DraftFigures(base, replica.coverage);
  return {
    replica,
    /** What the panel of proposals says, after some edits. */
    ask(acts: readonly Act[] = [], limits = LIMITS) {
      if (acts.length > 0) figures.update(replica.make(acts).touched);
      const { coverage: drawn } = replica;
      const lines = new LineFinder(base, drawn);
      const owned = new Set(figures.grids());
      const { ground } = groundOfDraft(
        { coverage: drawn, figures },
        Coverage.from(base.coverage),
        lines,
        owned,
        limits.target,
      );
      const { proposals, reasons } = propose(ground, limits, { seed: 1, stepsPerGrid: 200 });
      for (const { owner } of proposals) expect(planFaults(ground, owner)).toEqual([]);
      return { proposals, reasons: reasons.map(({ code, zh, en }) => ({ code, zh, en })) };
    },
  };
}
const sizesOf = (proposals: readonly Proposal[]): number[][] =>
  proposals.map(({ measures }) => measures.grids.map(({ households }) => households).sort((a, b) => a - b));
const lock = (what: 'compound' | 'grid', key: string | number): Act => ({ kind: 'lock', what, key, on: true });

describe('a planner whose limits cannot be met is told in both languages', () => {
  it('that a community has 120 households in all', () => {
    const { reasons, proposals } = row({ households: () => 15 }).ask();
    expect(reasons).toEqual([
      {
        code: 'community_too_small',
        zh: '示例社区全社区只有 120 户，少于一个网格的下限 300 户。',
        en: 'Example Community has 120 households in all, fewer than the 300 of one grid.',
      },
    ]);
    expect(sizesOf(proposals)).toEqual([[120]]);
  });

  it('that a river runs through the middle of every block', () => {
    const households = (_: number, isNorth: boolean) => (isNorth ? 90 : 40);
    const { reasons, proposals } = row({ households, river: 'open' }).ask();
    expect(reasons).toEqual([
      {
        code: 'cut_off_by_barrier',
        zh: '示例社区有 4 个单元（160 户）被河流、铁路等硬边界隔开，无法单独成网格：不足 1 个网格，缺 140 户。',
        en: 'In Example Community a hard barrier (river, railway) cuts off 4 units with 160 households that make no grids of their own: 1 grid lacks 140.',
      },
    ]);
    for (const sizes of sizesOf(proposals)) expect(sizes).toEqual([160, 360]);
    const [bridged] = row({ households, river: 'bridged' }).ask().reasons;
    expect(bridged).toEqual({
      code: 'community_not_divisible',
      zh: '示例社区共 520 户，无法分成每个 300–500 户的网格：分为 1 个网格多出 20 户，分为 2 个网格缺 80 户。',
      en: 'Example Community has 520 households, which cannot be divided into grids of 300–500: 1 grid has 20 too many, 2 grids lack 80.',
    });
  });

  it('that a locked compound, or a locked grid, is too large', () => {
    const of = { households: () => 160, gated: true };
    expect(row(of).ask().reasons).toEqual([]);
    expect(row(of).ask([lock('compound', GATED)]).reasons).toEqual([
      {
        code: 'bond_too_heavy',
        zh: '示例社区有 4 个锁定在一起的单元共 640 户，超过网格上限 500 户；请解除锁定。',
        en: 'In Example Community 4 units that are locked together have 640 households, above the 500 of a grid; lift the lock.',
      },
    ]);
    expect(row(of).ask([lock('grid', 0)]).reasons).toEqual([
      {
        code: 'locked_grid_outside',
        zh: '锁定的示例网格有 1280 户，不在 300–500 户之内；解除锁定后才能调整。',
        en: 'Example Grid is locked with 1280 households, outside 300–500; lift the lock to change it.',
      },
    ]);
  });

  it('that there would be a division without a lock', () => {
    // The houses in the north have 400 households and those in the south as many; the compound has 300, and 425 with one more.
    const of = { households: (block: number) => (block < 2 ? 75 : 125), gated: true };
    const limits = { min: 395, max: 405, target: 400 };
    expect(row(of).ask([], limits).reasons).toEqual([]);
    expect(row(of).ask([lock('compound', GATED)], limits).reasons).toEqual([
      {
        code: 'locks_prevent',
        zh: '示例社区的 8 个单元（800 户）因锁定无法分成每个 395–405 户的网格；解除锁定后存在可行划分。',
        en: 'In Example Community locks keep 8 units with 800 households from being divided into grids of 395–405; without the locks a division exists.',
      },
    ]);
  });
});
