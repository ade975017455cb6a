import { describe, expect, it } from 'vitest';
import { Coverage } from '../../coverage/coverage.ts';
import { DraftFigures } from '../figures/draft_figures.ts';
import type { RedrawBase } from '../redraw_base.ts';
import { smallTown } from '../testing/small_town.ts';
import { townBase } from '../testing/town_base.ts';
import { isPublishable } from './check_principles.ts';
import type { CheckCode, RedrawCheck } from './check_types.ts';
import { PrincipleChecks } from './principle_checks.ts';

/** The town with a river along the line between its second and third column of faces, and crossings where they are wanted. */
function riverTown(crossings: readonly (readonly [x: number, y: number])[]): RedrawBase {
  const coverage = smallTown();
  const base = townBase(coverage, 2);
  const arcs = Array.from({ length: coverage.arcCount }, (_, arc) => arc).filter((arc) => {
    const [left, right] = [coverage.arcLeft[arc]!, coverage.arcRight[arc]!];
    return left >= 0 && right >= 0 && Math.abs(left - right) === 1 && Math.min(left % 5, right % 5) === 1;
  });
  const lines = arcs.map((arc) => coverage.arcVertices(arc));
  const start = [0];
  for (const line of lines) start.push(start.at(-1)! + line.length);
  const vertices = lines.flat();
  return {
    ...base,
    lines: {
      start: Int32Array.from(start),
      x: Int32Array.from(vertices, (vertex) => coverage.vertexX[vertex]!),
      y: Int32Array.from(vertices, (vertex) => coverage.vertexY[vertex]!),
      kind: new Int32Array(lines.length),
    },
    crossings: {
      x: Int32Array.from(crossings, ([x]) => x),
      y: Int32Array.from(crossings, ([, y]) => y),
    },
    facts: { ...base.facts, lineKinds: [{ kind: 'river', isHard: true, strength: 1 }] },
  };
}

function checksOf(base: RedrawBase, edit: (coverage: Coverage) => void) {
  const coverage = Coverage.from(base.coverage);
  edit(coverage);
  const results = new PrincipleChecks(new DraftFigures(base, coverage)).report();
  const byCode = new Map(
    results.flatMap((result) => result.checks).map((check): [CheckCode, RedrawCheck] => [check.code, check]),
  );
  return { results, check: (code: CheckCode) => byCode.get(code)! };
}

/** Face 1 and face 2 lie side by side with the river between them. */
const acrossTheRiver = (coverage: Coverage): void => {
  coverage.apply({
    id: 'paint-it',
    acts: [{ kind: 'assign', faces: [2], owner: coverage.ownerKey(coverage.faceOwner[1]!) }],
  });
};

describe('the nine principles', () => {
  it('are reported in their order, with a name and a rule in both languages', () => {
    const { results } = checksOf(townBase(smallTown(), 2), () => {});
    expect(results.map(({ name }) => name.zh)).toEqual([
      '法定基础',
      '属地管理',
      '地理布局',
      '面积适宜',
      '现状管理',
      '方便管理',
      '负载均衡',
      '无缝拼接',
      '相对稳定',
    ]);
    for (const { rule } of results) expect(rule.zh.length * rule.en.length).toBeGreaterThan(0);
    expect(isPublishable(results)).toBe(true);
  });

  it('find a grid that reaches across a river, unless there is a way across within it', () => {
    const without = checksOf(riverTown([]), acrossTheRiver).check('no_barrier_crossed');
    expect(without).toMatchObject({ isMet: false, isRequired: false });
    expect(without.findings).toHaveLength(1);
    const [x, y] = [400 * 2, 200];
    const bridge = smallTown().nearestVertex(x, y, 300);
    const { vertexX, vertexY } = smallTown();
    const bridged = riverTown([[vertexX[bridge]!, vertexY[bridge]!]]);
    expect(checksOf(bridged, acrossTheRiver).check('no_barrier_crossed').isMet).toBe(true);
    expect(checksOf(riverTown([]), () => {}).check('no_barrier_crossed').isMet).toBe(true);
  });

  it('find a boundary that follows no line, where there are lines', () => {
    const findings = checksOf(riverTown([]), () => {}).check('boundaries_follow_lines').findings;
    // The river is the boundary between the first two owners of each row of owners; the third one's follows nothing.
    expect(findings.map(({ grids }) => grids[0])).toEqual(expect.arrayContaining([2, 5]));
    expect(checksOf(townBase(smallTown(), 2), () => {}).check('boundaries_follow_lines').isMet).toBe(true);
  });

  it('refuse two grids of one code', () => {
    const { check, results } = checksOf(townBase(smallTown(), 2), (coverage) => {
      const { code } = coverage.ownerFacts(0);
      coverage.apply({ id: 'same-code', acts: [{ kind: 'change_owner', owner: 1, code }] });
    });
    expect(check('codes').findings).toMatchObject([{ grids: [0, 1] }]);
    expect(isPublishable(results)).toBe(false);
  });

  it('name the households by which a grid misses the limits', () => {
    const base = townBase(smallTown(), 2);
    const { check } = checksOf(base, () => {});
    const figures = new DraftFigures(base, smallTown());
    const outside = figures.grids().filter((owner) => figures.positionOf(owner) !== 'within');
    expect(check('limits').findings.map(({ grids }) => grids[0])).toEqual(outside);
    const short = base.facts.limits.min - figures.householdsOf(outside[0]!);
    expect(check('limits').findings[0]!.message.zh).toContain(`${Math.abs(short)} 户`);
  });

  it('count a compound as cut where its households are in two grids, but only one that a grid could hold', () => {
    const base = townBase(smallTown(), 2);
    const cut = checksOf(base, () => {}).check('compounds_whole');
    expect(cut.findings.length).toBeGreaterThan(0);
    const small = { ...base, facts: { ...base.facts, limits: { ...base.facts.limits, min: 1, max: 1 } } };
    expect(checksOf(small, () => {}).check('compounds_whole').isMet).toBe(true);
  });
});
