import { describe, expect, it } from 'vitest';
import { propose } from './propose.ts';
import { planFaults } from './testing/plan_faults.ts';
import { bareGround, gridPairs } from './testing/small_grounds.ts';
import { whyNot } from './why_not.ts';

const LIMITS = { min: 300, max: 500, target: 400 };
const many = (count: number, value: number): number[] => new Array<number>(count).fill(value);

describe('why limits cannot be met', () => {
  it('says nothing where they can', () => {
    expect(whyNot(bareGround(many(12, 100), gridPairs(4, 12)), LIMITS)).toEqual([]);
  });

  it('names a community with 120 households in all, and still proposes its one grid', () => {
    const ground = bareGround(many(6, 20), gridPairs(3, 6), { today: [0, 0, 0, 1, 1, 1] });
    const [reason, ...others] = whyNot(ground, LIMITS);
    expect(others).toEqual([]);
    expect(reason).toMatchObject({ code: 'community_too_small', households: 120, min: 300, max: 500, community: 0 });
    expect(reason!.zh).toBe('示例社区 1全社区只有 120 户，少于一个网格的下限 300 户。');
    expect(reason!.en).toBe('Example Community 1 has 120 households in all, fewer than the 300 of one grid.');
    const { proposals, reasons } = propose(ground, LIMITS, { seed: 1 });
    expect(reasons).toEqual([reason]);
    expect(proposals[0]!.measures.grids).toMatchObject([{ households: 120, outside: 180 }]);
  });

  it('says that 520 households are too many for one grid and too few for two', () => {
    const [reason] = whyNot(bareGround(many(13, 40), gridPairs(4, 13)), LIMITS);
    expect(reason).toMatchObject({ code: 'community_not_divisible', households: 520 });
    expect(reason!.en).toContain('1 grid has 20 too many, 2 grids lack 80');
    expect(reason!.zh).toContain('分为 1 个网格多出 20 户，分为 2 个网格缺 80 户');
  });

  it('names a unit that is heavier than any grid may be', () => {
    const reasons = whyNot(bareGround([100, 100, 640, 100, 100, 100], gridPairs(3, 6)), LIMITS);
    expect(reasons).toMatchObject([{ code: 'unit_too_heavy', units: [2], households: 640 }]);
  });

  it('names the two banks of a river through the middle of every block', () => {
    // Four blocks of 130 households, each cut by the river in 90 and 40: 360 and 160 on the banks.
    const north = [90, 90, 90, 90];
    const south = [40, 40, 40, 40];
    const pairs = [...gridPairs(4, 8)];
    const barrier = pairs.map(([a, b]) => (b - a === 4 ? Infinity : 0));
    const ground = bareGround([...north, ...south], pairs, { barrier, today: many(8, 0) });
    const [reason, ...others] = whyNot(ground, LIMITS);
    expect(others).toEqual([]);
    expect(reason).toMatchObject({ code: 'cut_off_by_barrier', units: [4, 5, 6, 7], households: 160 });
    const [proposal] = propose(ground, LIMITS, { seed: 1 }).proposals;
    expect(planFaults(ground, proposal!.owner)).toEqual([]);
    expect(proposal!.measures.grids.map(({ households }) => households)).toEqual([360, 160]);
    const bridged = bareGround([...north, ...south], pairs, {
      barrier: barrier.map((each, i) => (i === 0 ? each : 2)),
    });
    expect(whyNot(bridged, LIMITS)).toMatchObject([{ code: 'community_not_divisible', households: 520 }]);
  });

  it('names an island too small for a grid of its own, and leaves one alone that is not', () => {
    // 400 on the mainland, 150 and 350 on islands that share no boundary with anything.
    const ground = bareGround([200, 200, 150, 350], [[0, 1]], { today: [0, 0, 0, 1] });
    const [reason, ...others] = whyNot(ground, LIMITS);
    expect(others).toEqual([]);
    expect(reason).toMatchObject({ code: 'cut_off_by_gap', units: [2], households: 150, community: 0 });
    const { proposals, reasons } = propose(ground, LIMITS, { seed: 1 });
    expect(reasons).toEqual([reason]);
    for (const { owner } of proposals) expect([...owner]).toEqual([0, 0, 1, 2]);
  });

  it('says of one block and of a community where nobody lives what is too few', () => {
    expect(whyNot(bareGround([400], []), LIMITS)).toEqual([]);
    expect(whyNot(bareGround([90], []), LIMITS)).toMatchObject([{ code: 'community_too_small', units: [0] }]);
    const empty = bareGround(many(4, 0), gridPairs(2, 4), { today: many(4, 0) });
    expect(whyNot(empty, LIMITS)).toMatchObject([{ code: 'community_too_small', households: 0 }]);
    const { proposals } = propose(empty, LIMITS, { seed: 1 });
    expect(proposals[0]!.measures).toMatchObject({ householdsMoved: 0, movedShare: 0 });
    expect(planFaults(empty, proposals[0]!.owner)).toEqual([]);
  });

  it('names what a locked grid cuts off, and a locked grid that is itself outside', () => {
    const today = [0, 0, 1, 1, 2, 2];
    const ground = bareGround([100, 100, 300, 300, 100, 300], gridPairs(6, 6), { today, locked: [1] });
    expect(whyNot(ground, LIMITS)).toMatchObject([
      { code: 'locked_grid_outside', units: [2, 3], households: 600 },
      { code: 'cut_off_by_locks', units: [0, 1], households: 200 },
    ]);
    const { proposals } = propose(ground, LIMITS, { seed: 2 });
    for (const { owner } of proposals) expect(planFaults(ground, owner)).toEqual([]);
  });

  it('names a locked compound that is too heavy, one in pieces, and locks that contradict each other', () => {
    const pairs = gridPairs(6, 6);
    const heavy = bareGround(many(6, 200), pairs, { bond: [-1, 5, 5, 5, -1, -1] });
    expect(whyNot(heavy, LIMITS)).toMatchObject([{ code: 'bond_too_heavy', units: [1, 2, 3], households: 600 }]);
    const pieces = bareGround(many(6, 150), pairs, { bond: [3, -1, -1, -1, -1, 3] });
    expect(whyNot(pieces, LIMITS)).toMatchObject([{ code: 'bond_in_pieces', units: [0, 5] }]);
    const contradiction = bareGround(many(6, 150), gridPairs(3, 6), {
      bond: [1, 1, -1, -1, -1, -1],
      apart: [1, 0, 0, 0, 0, 0, 0],
    });
    expect(whyNot(contradiction, LIMITS)[0]).toMatchObject({ code: 'bond_in_pieces' });
    expect(whyNot(contradiction, LIMITS)[1]).toMatchObject({ code: 'locks_contradict', units: [0, 1] });
  });

  it('names a unit on which three too small branches hang', () => {
    // A square of 200 with streets of 150, 150 and 150 that lead nowhere else: 650 in all would be two grids.
    const pairs = [
      [0, 1],
      [0, 2],
      [0, 3],
    ] as const;
    const [reason] = whyNot(bareGround([200, 150, 150, 150], pairs), LIMITS);
    expect(reason).toMatchObject({ code: 'bottleneck', households: 650 });
    expect(reason!.units[0]).toBe(0);
  });

  it('proves by trying all divisions where nothing simpler shows it', () => {
    const ring = gridPairs(2, 4);
    expect(whyNot(bareGround([310, 90, 90, 310], ring), { min: 399, max: 401, target: 400 })).toEqual([]);
    // 780 would be two grids of 385 to 394, but no two neighbours sum to that: 400 and 380, or 410 and 370.
    const limits = { min: 385, max: 394, target: 390 };
    expect(whyNot(bareGround([210, 190, 200, 180], ring), limits)).toMatchObject([
      { code: 'no_division', units: [0, 1, 2, 3], households: 780 },
    ]);
  });

  it('says that it is the locks that make the limits impossible, where it is', () => {
    // 500 households in a triangle fit one grid, were it not for the locked boundary between the first two.
    const triangle = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const;
    const limits = { min: 450, max: 500, target: 480 };
    const apart = bareGround([200, 200, 100], triangle, { apart: [1, 0, 0], today: [0, 1, 1] });
    const [reason, ...others] = whyNot(apart, limits);
    expect(others).toEqual([]);
    expect(reason).toMatchObject({ code: 'locks_prevent', units: [0, 1, 2], households: 500 });
    expect(propose(apart, limits, { seed: 1 }).reasons).toEqual([reason]);
    // 200 + 200 and 190 + 210 would do; the bond makes 200 + 190 and 210 + 200.
    const bond = bareGround([200, 200, 190, 210], gridPairs(2, 4), { bond: [7, -1, 7, -1] });
    expect(whyNot(bond, { min: 395, max: 405, target: 400 })).toMatchObject([{ code: 'locks_prevent' }]);
  });

  it('refuses limits and grounds that make no sense, naming the value', () => {
    const ground = bareGround([100, 100], [[0, 1]]);
    expect(() => whyNot(ground, { min: 500, max: 300, target: 400 })).toThrow('Limits 500 to 300 with target 400');
    expect(() => whyNot({ ...ground, households: Float64Array.of(100, Number.NaN) }, LIMITS)).toThrow(
      'Entry 1 of column households is NaN.',
    );
    expect(() => whyNot({ ...ground, edgeB: Int32Array.of(7) }, LIMITS)).toThrow('Entry 0 of column edgeB is 7.');
    expect(() => whyNot({ ...ground, edgeB: Int32Array.of(0) }, LIMITS)).toThrow('Edge 0 links unit 0 with itself.');
    expect(() => whyNot({ ...ground, areaM2: new Float64Array(3) }, LIMITS)).toThrow('has 3 entries instead of 2');
  });
});
