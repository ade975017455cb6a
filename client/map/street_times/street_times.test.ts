import { describe, expect, test } from 'vitest';
import { generatedCity } from '../../../geodata/reach/testing/generated_city.ts';
import { type EndTimes, StreetTimes } from './street_times.ts';
import { FAR_MS, TEXELS_PER_ROW } from './texels.ts';

const network = generatedCity(3000, 1);
const EDGES = network.groundEdgeCount;
const COSTS = { aheadMs: new Uint32Array(EDGES).fill(10_000), backMs: new Uint32Array(EDGES).fill(20_000) };
const NEVER = 0xffffffff;

function ends(count: number, fromMs: number, toMs: number): EndTimes {
  return { fromMs: new Uint32Array(count).fill(fromMs), toMs: new Uint32Array(count).fill(toMs) };
}

function texel({ values }: { readonly values: Float32Array }, at: number): number[] {
  return [...values.subarray(4 * at, 4 * at + 4)];
}

function marked(rows: Uint8Array): number[] {
  return [...rows.keys()].filter((row) => rows[row] === 1);
}

/** A store and a stage that has drawn all there was. */
function drawn() {
  const times = new StreetTimes(network, COSTS);
  let redraws = 0;
  const { stale, stop } = times.watch(() => {
    redraws++;
  });
  stale.endRows.fill(0);
  stale.costRows.fill(0);
  stale.pieces = false;
  return { times, stale, stop, redraws: () => redraws };
}

const PIECES = {
  edges: Uint32Array.from([5, 5]),
  from: Float64Array.from([0, 0.25]),
  to: Float64Array.from([0.25, 1]),
  draft: { fromMs: Uint32Array.from([1, 0]), toMs: Uint32Array.from([0, 2]) },
  present: ends(2, NEVER, NEVER),
};

describe('Times on streets', () => {
  test('are beyond everything until somebody tells them', () => {
    const { times } = drawn();
    expect(texel(times.ends, EDGES - 1)).toEqual([FAR_MS, FAR_MS, FAR_MS, FAR_MS]);
    expect(texel(times.costs, 3).slice(0, 2)).toEqual([10_000, 20_000]);
  });

  test('mark for each stage the rows of what changed and no others, and ask for one picture', () => {
    expect(EDGES).toBeGreaterThan(3 * TEXELS_PER_ROW);
    const { times, stale, stop, redraws } = drawn();
    times.update({ edges: Uint32Array.from([1, 2 * TEXELS_PER_ROW + 1]), draft: ends(2, 100, 200) });
    expect(texel(times.ends, 1)).toEqual([100, 200, FAR_MS, FAR_MS]);
    expect(marked(stale.endRows)).toEqual([0, 2]);
    expect(marked(stale.costRows)).toEqual([]);
    expect(redraws()).toBe(1);
    stop();
    times.update({ edges: null, present: ends(EDGES, 1, 2) });
    expect(redraws()).toBe(1);
    expect(texel(times.ends, EDGES - 1).slice(2)).toEqual([1, 2]);
  });

  test('give way to the pieces of their edge, and come back when it is whole again', () => {
    const { times, stale } = drawn();
    times.update({ edges: null, draft: ends(EDGES, 300, 400) });
    stale.endRows.fill(0);
    times.update({ edges: null, pieces: PIECES });
    expect(texel(times.ends, 5)[0]).toBe(-1);
    const first = times.ends.firstSpare;
    // The row of the edge and the one of the pieces: a stage sends nothing else.
    expect(marked(stale.endRows)).toEqual([0, first / TEXELS_PER_ROW]);
    expect(marked(stale.costRows)).toEqual([first / TEXELS_PER_ROW]);
    expect(texel(times.ends, first).slice(0, 2)).toEqual([1, 0]);
    expect(texel(times.costs, first).slice(0, 2)).toEqual([2_500, 5_000]);
    expect(texel(times.costs, first + 1).slice(0, 2)).toEqual([7_500, 15_000]);
    expect(stale.pieces).toBe(true);
    expect(new Set(new Uint32Array(times.pieceSegments.data).filter((_, word) => word % 6 === 4))).toEqual(
      new Set([first, first + 1]),
    );
    // What is told about an edge that stands back is kept for later.
    times.update({ edges: Uint32Array.from([5]), draft: ends(1, 700, 800) });
    expect(texel(times.ends, 5)[0]).toBe(-1);
    times.update({ edges: null, pieces: { ...PIECES, edges: new Uint32Array() } });
    expect(texel(times.ends, 5).slice(0, 2)).toEqual([700, 800]);
    expect(times.pieceSegments.count).toBe(0);
  });

  test('of pieces that stay where they are go to a stage alone', () => {
    const { times, stale } = drawn();
    times.update({ edges: null, pieces: PIECES });
    const { pieceSegments } = times;
    stale.endRows.fill(0);
    stale.costRows.fill(0);
    stale.pieces = false;
    times.update({ edges: null, pieces: { ...PIECES, draft: ends(2, 30, 40) } });
    const first = times.ends.firstSpare;
    expect(texel(times.ends, first + 1).slice(0, 2)).toEqual([30, 40]);
    expect(marked(stale.endRows)).toEqual([first / TEXELS_PER_ROW]);
    expect(marked(stale.costRows)).toEqual([]);
    expect(stale.pieces).toBe(false);
    expect(times.pieceSegments).toBe(pieceSegments);
    times.update({
      edges: null,
      pieces: { ...PIECES, to: Float64Array.from([0.5, 1]), from: Float64Array.from([0, 0.5]) },
    });
    expect(texel(times.costs, first).slice(0, 2)).toEqual([5_000, 10_000]);
    expect(marked(stale.costRows)).toEqual([first / TEXELS_PER_ROW]);
    expect(stale.pieces).toBe(true);
  });

  test('keep what may not be walked from being walked in part', () => {
    const { times } = drawn();
    times.setCosts({ aheadMs: COSTS.aheadMs, backMs: new Uint32Array(EDGES).fill(NEVER) });
    times.update({ edges: null, pieces: PIECES });
    expect(texel(times.costs, times.ends.firstSpare)[1]).toBe(FAR_MS);
  });

  test('refuse fewer numbers than edges, and say how many', () => {
    const { times } = drawn();
    expect(() => times.update({ edges: Uint32Array.from([1, 2]), draft: ends(1, 0, 0) })).toThrow('1 edges where 2');
    expect(() => new StreetTimes(network, { ...COSTS, aheadMs: new Uint32Array(1) })).toThrow(RangeError);
  });
});
