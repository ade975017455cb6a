import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDemonstrationCity } from '../../demo/make_city.ts';
import { PLACE_PROFILES } from '../../demo/profiles.ts';
import { compileNetwork } from '../network/compile_network.ts';
import { StreetNetwork } from '../network/network.ts';
import { bruteForceTimes } from '../testing/brute_force_times.ts';
import { randomZonedGround, street } from '../testing/random_ground.ts';
import { randomNetwork } from '../testing/random_network.ts';
import { picks } from '../testing/random_positions.ts';
import { samplePositions } from '../testing/sample_positions.ts';
import {
  firstState,
  freshSearch,
  groundPosition,
  randomEdit,
  type SearchEdit,
  type SearchState,
  tell,
} from '../testing/search_state.ts';
import { pathAt } from './path.ts';
import { ReachSearch } from './reach_search.ts';
import { msBetween, offStreetMs, UNREACHED, walkMs } from './walking_costs.ts';

const compiled = randomZonedGround()
  .map((ground) => StreetNetwork.from(compileNetwork(ground)))
  .filter((network) => network.groundEdgeCount > 0);
const network = fc.oneof(randomNetwork(), compiled);
const options = fc.record({
  walk: fc.record({
    metresPerSecond: fc.constantFrom(0.94, 1, 1.3),
    usesSteps: fc.boolean(),
    signalMs: fc.constantFrom(0, 0, 15_000),
  }),
  limitMs: fc.constantFrom(0, 60_000, 150_000, 4_000_000_000),
});
const edits = fc.array(randomEdit(4), { maxLength: 12 });

function toldSearch(
  made: StreetNetwork,
  told: readonly SearchEdit[],
  how: ConstructorParameters<typeof ReachSearch>[1],
): { readonly search: ReachSearch; readonly state: SearchState } {
  const state = firstState(made);
  const search = new ReachSearch(made, how);
  for (const edit of told) tell(search, state, edit);
  search.settle();
  return { search, state };
}

describe('a search', () => {
  it('finds what a brute force over cut edges finds, at every node and at any place', () => {
    fc.assert(
      fc.property(network, edits, picks(0, 8), options, (made, told, asked, how) => {
        const { search, state } = toldSearch(made, told, how);
        const places = asked.map((pick) => groundPosition(made, pick));
        const answers = [
          ...Array.from(search.nodeMs, (ms, node) => (ms === UNREACHED ? null : [ms, search.nodeSource[node]])),
          ...places.map((place) => search.timeAt(place)).map((at) => at && [at.ms, at.source]),
        ];
        expect(answers).toEqual(bruteForceTimes(made, { ...how, ...state }, places));
      }),
      { numRuns: 3000 },
    );
  });

  it('writes into columns the times that it tells one by one', () => {
    fc.assert(
      fc.property(network, edits, picks(1, 5), options, (made, told, asked, how) => {
        const { search } = toldSearch(made, told, how);
        const places = asked.map((pick) => ({ ...groundPosition(made, pick), fraction: Math.round(pick.fraction) }));
        const columns = {
          edge: Int32Array.of(-1, ...places.map(({ edge }) => edge)),
          fraction: Float64Array.of(0, ...places.map(({ fraction }) => fraction)),
          offStreetMm: Uint32Array.of(0, ...places.map(({ offStreetMetres }) => Math.round(1000 * offStreetMetres))),
        };
        const ms = new Uint32Array(columns.edge.length);
        const source = new Int32Array(columns.edge.length);
        columns.edge.forEach((_, index) => {
          search.writeTime(columns, index, ms, source);
        });
        const answers = [null, ...places.map((place) => search.timeAt(place))];
        expect([...ms]).toEqual(answers.map((at) => at?.ms ?? UNREACHED));
        expect([...source]).toEqual(answers.map((at) => at?.source ?? -1));
      }),
    );
  });
});

describe('a path', () => {
  it('takes just the time of its steps, over streets, gates and planned links', () => {
    fc.assert(
      fc.property(network, edits, picks(1, 6), options, (made, told, asked, { walk, limitMs }) => {
        const how = { walk: { ...walk, signalMs: 0 }, limitMs };
        const { search, state } = toldSearch(made, told, how);
        for (const pick of asked) {
          const at = { ...groundPosition(made, pick), offStreetMetres: 0 };
          const path = pathAt(search, at);
          const time = search.timeAt(at);
          expect(path && { ms: path.ms, source: path.source }).toEqual(time);
          if (path === null) continue;
          const steps = path.steps.map((step) => {
            if (step.kind === 'gate') return 0;
            if (step.kind === 'link') return walkMs(state.links[step.slot]!.lengthMm, how.walk.metresPerSecond);
            return msBetween(search.costs, step.edge, step.from, step.to);
          });
          const off = offStreetMs(state.sources[path.source]!.offStreetMetres, how.walk.metresPerSecond);
          expect(steps.reduce((sum, ms) => sum + ms, off)).toBe(path.ms);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('nobody', () => {
  it('takes longer when a gate is opened or a link is added', () => {
    fc.assert(
      fc.property(network, edits, randomEdit(4), options, (made, told, edit, how) => {
        fc.pre(edit.kind === 'gate' || (edit.kind === 'link' && edit.ends !== null));
        const { search, state } = toldSearch(made, told, how);
        if (edit.kind === 'link') {
          tell(search, state, { ...edit, ends: null });
          search.settle();
        }
        const before = search.nodeMs.slice(0, made.nodeCount);
        tell(search, state, edit.kind === 'gate' ? { ...edit, state: 2 } : edit);
        search.settle();
        before.forEach((ms, node) => {
          if (search.nodeMs[node]! > ms) expect(search.nodeMs[node]).toBeLessThanOrEqual(ms);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('changes in place', () => {
  it('leave the labels of a search from nothing after every single edit, and name what they changed', () => {
    fc.assert(
      fc.property(network, fc.array(randomEdit(4), { minLength: 20, maxLength: 60 }), options, (made, told, how) => {
        const state = firstState(made);
        const search = new ReachSearch(made, how);
        let [beforeMs, beforeSource]: [Uint32Array, Int32Array] = [search.nodeMs.slice(), search.nodeSource.slice()];
        told.forEach((edit) => {
          tell(search, state, edit);
          search.settle();
          const fresh = freshSearch(made, state, how);
          expectSame(search, fresh);
          const changed = [...search.nodeMs.keys()].filter(
            (node) =>
              search.nodeMs[node] !== (beforeMs[node] ?? UNREACHED) ||
              search.nodeSource[node] !== (beforeSource[node] ?? -1),
          );
          const listed = [...search.changedNodes.subarray(0, search.changedNodeCount)].sort((a, b) => a - b);
          if (listed.join() !== changed.join()) expect(listed).toEqual(changed);
          [beforeMs, beforeSource] = [fresh.nodeMs, fresh.nodeSource];
        });
      }),
      { numRuns: 2200 },
    );
  }, 200_000);

  it('list every edge on which a time changed, each once', () => {
    fc.assert(
      fc.property(network, fc.array(randomEdit(4), { minLength: 5, maxLength: 15 }), options, (made, told, how) => {
        const state = firstState(made);
        const search = new ReachSearch(made, how);
        const places = samplePositions(made, 4).filter(({ edge }) => edge < made.groundEdgeCount);
        const timesNow = () => places.map((place) => search.timeAt({ ...place, offStreetMetres: 0 }));
        let before = timesNow();
        for (const edit of told) {
          tell(search, state, edit);
          search.settle();
          const listed = [...search.changedEdges.subarray(0, search.changedEdgeCount)];
          expect(new Set(listed).size).toBe(listed.length);
          const now = timesNow();
          const missing = places.filter(
            ({ edge }, at) =>
              (now[at]?.ms !== before[at]?.ms || now[at]?.source !== before[at]?.source) && !listed.includes(edge),
          );
          expect(missing).toEqual([]);
          before = now;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('list the edge that the end of a link comes to stand on, though the end is as near as it was before', () => {
    const streets = [0, 1, 2].map((row) =>
      street(`row ${row}`, [
        [2 * row, 0, 50 * row],
        [2 * row + 1, 100, 50 * row],
      ]),
    );
    const network = StreetNetwork.from(compileNetwork({ streets, gates: [] }));
    const walk = { metresPerSecond: 1, usesSteps: true, signalMs: 0 };
    const search = new ReachSearch(network, { walk, limitMs: 10_000 });
    const middle = (edge: number) => ({ edge, fraction: 0.5, offStreetMetres: 0 });
    search.setSource(0, middle(0));
    search.setLink(0, { from: middle(0), to: middle(1), lengthMm: 0 });
    search.settle();
    search.setLink(0, { from: middle(0), to: middle(2), lengthMm: 0 });
    search.settle();
    expect([search.timeAt(middle(1)), search.timeAt(middle(2))?.ms]).toEqual([null, 0]);
    expect([...search.changedEdges.subarray(0, search.changedEdgeCount)].sort()).toEqual([0, 1, 2]);
  });

  it('leave the labels of a search from nothing in the demonstration city, several edits at a time', () => {
    const made = StreetNetwork.from(compileNetwork(makeDemonstrationCity(PLACE_PROFILES.yumen!)));
    const how = { walk: { metresPerSecond: 1.19, usesSteps: true, signalMs: 20_000 }, limitMs: 900_000 };
    const many = fc.array(fc.array(randomEdit(30), { minLength: 1, maxLength: 6 }), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(many, (told) => {
        const state = firstState(made);
        const search = new ReachSearch(made, how);
        for (const some of told) {
          for (const edit of some) tell(search, state, edit);
          search.settle();
          const fresh = freshSearch(made, state, how);
          expectSame(search, fresh);
        }
      }),
      { numRuns: 16 },
    );
  }, 200_000);
});

/** Compares whole columns as bytes; a test's own comparison takes longer than the searches. */
function expectSame(search: ReachSearch, fresh: ReachSearch): void {
  const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Int32Array) =>
    new Uint8Array(buffer, byteOffset, byteLength);
  const same =
    Buffer.compare(bytesOf(search.nodeMs), bytesOf(fresh.nodeMs)) === 0 &&
    Buffer.compare(bytesOf(search.nodeSource), bytesOf(fresh.nodeSource)) === 0;
  if (same) return;
  expect([...search.nodeMs]).toEqual([...fresh.nodeMs]);
  expect([...search.nodeSource]).toEqual([...fresh.nodeSource]);
}
