/** Texels in a row of a texture: every WebGL 2 gives at least 2,048. */
export const TEXELS_PER_ROW = 1024;

/**
 * Stands for UNREACHED among the floats of a texture: far enough that no fraction of it is within a limit, and a power of
 * two, so that 32 bits hold it as it is.
 */
export const FAR_MS = 2 ** 40;
const UNREACHED = 0xffffffff;

/** Numbers of a texture with four floats per texel. */
export interface Texels {
  readonly values: Float32Array;
  readonly rows: number;
  /** The first texel of the rows behind the edges. */
  readonly firstSpare: number;
}

/** Room for one texel per edge, and whole rows behind them. */
export function makeTexels(edges: number, spareRows: number): Texels {
  const edgeRows = Math.ceil(edges / TEXELS_PER_ROW);
  const rows = edgeRows + spareRows;
  return { values: new Float32Array(4 * rows * TEXELS_PER_ROW), rows, firstSpare: edgeRows * TEXELS_PER_ROW };
}

/** Milliseconds as a texture holds them: whole up to 2²⁴ (4.6 hours), and nothing is reached beyond that anyway. */
export function msTexel(ms: number): number {
  return ms === UNREACHED ? FAR_MS : ms;
}

/** Stretches of marked rows: first row and number of rows of each. */
export function markedStretches(marks: Uint8Array): [first: number, count: number][] {
  const stretches: [number, number][] = [];
  for (let row = 0; row < marks.length; row++) {
    if (marks[row] === 0) continue;
    const last = stretches.at(-1);
    if (last !== undefined && last[0] + last[1] === row) last[1]++;
    else stretches.push([row, 1]);
  }
  return stretches;
}
