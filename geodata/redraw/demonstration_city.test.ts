import { beforeAll, describe, expect, it } from 'vitest';
import { Coverage } from '../coverage/coverage.ts';
import { attempt, randomEdit } from '../coverage/testing/random_edits.ts';
import { PLACE_PROFILES } from '../demo/profiles.ts';
import { seededRandom } from '../districting/random.ts';
import type { Place } from '../place.ts';
import { checkPrinciples, isPublishable } from './checks/check_principles.ts';
import { PrincipleChecks } from './checks/principle_checks.ts';
import { compareDrafts } from './compare/compare_drafts.ts';
import { lineageOf } from './compare/lineage.ts';
import { decodeBase, encodeBase } from './encode_base.ts';
import { DraftFigures } from './figures/draft_figures.ts';
import { RedrawReplica } from './log/redraw_replica.ts';
import type { RedrawBase } from './redraw_base.ts';
import { demonstrationBase } from './testing/demonstration_base.ts';

describe('a draft over a demonstration city', () => {
  let place: Place;
  let base: RedrawBase;
  let today: DraftFigures;

  beforeAll(() => {
    const made = demonstrationBase(PLACE_PROFILES.wugong);
    place = made.place;
    base = decodeBase(encodeBase(made.base));
    today = new DraftFigures(base, Coverage.from(base.coverage));
  }, 120_000);

  const draft = (): { replica: RedrawReplica; figures: DraftFigures } => {
    const replica = new RedrawReplica(Coverage.from(base.coverage));
    const figures = new DraftFigures(base, replica.coverage);
    replica.subscribe((touched) => figures.update(touched));
    return { replica, figures };
  };

  it('counts every household, resident, station and worker of the place', () => {
    const sum = (pick: (entrance: Place['entrances'][number]) => number) =>
      place.entrances.reduce((all, entrance) => all + pick(entrance), 0);
    expect(today.sums()).toMatchObject({
      households: sum(({ households }) => households),
      residents: sum(({ residents }) => residents),
      residents60: sum(({ residents60 }) => residents60),
      stations: place.stations.length,
    });
    const workers = today.ofAll(today.grids()).reduce((all, grid) => all + grid.workers, 0);
    expect(workers).toBe(place.staff.filter(({ role }) => role === 'grid_worker').length);
  });

  it('moves nobody and may be published as long as nothing is drawn', () => {
    const { figures } = draft();
    const { moved, moves, gone } = compareDrafts(today, figures);
    expect({ moves, gone, moved: moved.households }).toEqual({ moves: [], gone: [], moved: 0 });
    expect(isPublishable(checkPrinciples(today, figures))).toBe(true);
    expect(lineageOf(today, figures).grids.every(({ isChanged }) => !isChanged)).toBe(true);
  });

  it('merges two grids into one that keeps the code of the larger, and says who moves', () => {
    const { replica, figures } = draft();
    const { coverage } = replica;
    const [a, b] = neighbours(figures);
    const [larger, smaller] = figures.householdsOf(a) >= figures.householdsOf(b) ? [a, b] : [b, a];
    const left = figures.householdsOf(smaller);
    // Into the smaller one: identity follows the people, not the key.
    replica.make([
      {
        kind: 'assign',
        faces: coverage.facesOf(larger).map((face) => coverage.faceKey(face)),
        owner: coverage.ownerKey(smaller),
      },
      { kind: 'drop_owner', owner: coverage.ownerKey(larger) },
    ]);
    const { moved, carriesOn, gone, gridsAfter } = compareDrafts(today, figures);
    expect(moved).toMatchObject({ households: left, workers: today.of(smaller).workers });
    expect(carriesOn.get(coverage.ownerKey(smaller))).toBe(larger);
    expect(gone).toEqual([smaller]);
    expect(gridsAfter).toBe(today.grids().length - 1);
    const lineage = lineageOf(today, figures);
    const merged = lineage.grids.find(({ key }) => key === smaller)!;
    expect(merged.code).toBe(today.coverage.ownerFacts(larger).code);
    expect(merged.name).toBe(today.coverage.ownerFacts(larger).name);
    expect(merged.from.map(({ key }) => key)).toEqual([larger, smaller]);
    expect(lineage.retired).toEqual([
      { key: smaller, code: today.coverage.ownerFacts(smaller).code, successor: smaller },
    ]);
    expect(lineage.grids.filter(({ isChanged }) => isChanged).map(({ key }) => key)).toEqual([smaller]);
  });

  it('splits a grid into a part that keeps the code and new ones with numbers that were never used', () => {
    const { replica, figures } = draft();
    const { coverage } = replica;
    const owner = figures.grids().toSorted((a, b) => figures.householdsOf(b) - figures.householdsOf(a))[0]!;
    const { parent, code } = coverage.ownerFacts(owner);
    const faces = coverage.facesOf(owner);
    const given = faces.filter((_, i) => i % 4 === 0).map((face) => coverage.faceKey(face));
    const taken = `${parent}950`;
    replica.make(
      [
        { kind: 'add_owner', owner: 'split-it-up.new', parent, code: null, name: null },
        { kind: 'assign', faces: given, owner: 'split-it-up.new' },
      ],
      { id: 'split-it-up' },
    );
    const lineage = lineageOf(today, figures, [taken]);
    const [kept, fresh] = [owner, 'split-it-up.new'].map((key) => lineage.grids.find((grid) => grid.key === key)!);
    expect(kept).toMatchObject({ code, carriesOn: owner, isChanged: true });
    expect(fresh).toMatchObject({ code: `${parent}951`, carriesOn: null, isChanged: true });
    expect(fresh!.from.map(({ key }) => key)).toEqual([owner]);
    expect(compareDrafts(today, figures).moved.households).toBe(
      figures.householdsOf(coverage.ownerSlot('split-it-up.new')),
    );
  });

  it('says live what the report says, after any edits', () => {
    const coverage = Coverage.from(base.coverage);
    const figures = new DraftFigures(base, coverage);
    const live = new PrincipleChecks(figures, undefined, today);
    live.report();
    const random = seededRandom(4);
    for (let step = 0; step < 120; step++) {
      const change = attempt(coverage, randomEdit(coverage, random, `random-${step}`, { move: 300, cut: 4000 }));
      if (change === null) continue;
      live.update(figures.update(change), change);
      if (step % 3 !== 0) continue;
      coverage.revert(change);
      live.update(figures.update(change), change);
    }
    expect(live.report()).toEqual(checkPrinciples(today, new DraftFigures(base, coverage)));
    expect(figures.sums()).toEqual(today.sums());
  });

  it('is refused for a grid in two pieces, which is named with its place', () => {
    const { replica, figures } = draft();
    const { coverage } = replica;
    const [a, b] = neighbours(figures);
    const inside = coverage
      .facesOf(b)
      .find((face) => coverage.faceNeighbours(face).every(({ face: other }) => coverage.faceOwner[other] === b))!;
    replica.make([{ kind: 'assign', faces: [coverage.faceKey(inside)], owner: coverage.ownerKey(a) }]);
    const results = checkPrinciples(today, figures);
    expect(isPublishable(results)).toBe(false);
    const ease = results.find(({ principle }) => principle === 'ease_of_management')!;
    expect(ease).toMatchObject({ isMet: false, isRequired: true });
    const finding = ease.checks
      .find(({ code }) => code === 'contiguous')!
      .findings.find(({ grids }) => grids[0] === a)!;
    expect(finding.position).not.toBeNull();
  });

  const neighbours = ({ coverage }: DraftFigures): [number, number] => {
    for (let owner = 0; owner < coverage.ownerCount; owner++) {
      const { parent } = coverage.ownerFacts(owner);
      for (const { owner: other } of coverage.ownerNeighbours(owner)) {
        if (other >= 0 && coverage.ownerFacts(other).parent === parent && owner !== other) return [owner, other];
      }
    }
    throw new Error('No two grids are neighbours.');
  };
});
