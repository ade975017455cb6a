import Flatbush from 'flatbush';
import type { Block } from './blocks.ts';
import { edgeMetres } from './measure.ts';

/** Blocks as a connected graph in compressed rows. */
export interface BlockGraph {
  readonly size: number;
  /** Neighbours of block b: entries start[b] to start[b + 1] of the next three columns. */
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  readonly metres: Float64Array;
  /** 0 to 1: how good a boundary; see BlockNeighbour. */
  readonly strength: Float64Array;
  readonly areaM2: Float64Array;
  /** Centre of each block's box, WGS 84 degrees. */
  readonly centreX: Float64Array;
  readonly centreY: Float64Array;
  /** True where the blocks form one connected piece by themselves. */
  readonly connected: boolean;
}

/** A link that is no shared boundary: over water, or around a hole of the frame. The last to be kept within a region. */
const LINK_METRES = 0;

/**
 * The graph of shared boundaries. Pieces that share none with the rest are linked by the shortest way between block
 * centres, so that every region can still be drawn; only such links can leave a region in several parts.
 */
export function blockGraph(blocks: readonly Block[]): BlockGraph {
  const rows = blocks.map(({ neighbours }) => neighbours.map((neighbour) => ({ ...neighbour })));
  const [centreX, centreY] = [new Float64Array(blocks.length), new Float64Array(blocks.length)];
  blocks.forEach(({ outline }, block) => {
    const shell = outline.coordinates[0]!;
    centreX[block] = middle(shell.map(([longitude]) => longitude!));
    centreY[block] = middle(shell.map(([, latitude]) => latitude!));
  });
  let piece = piecesOf(rows);
  const connected = piece.every((number) => number === 0);
  while (piece.some((number) => number !== 0)) {
    for (const [a, b] of shortestLinks(piece, centreX, centreY)) {
      rows[a]!.push({ block: b, sharedMetres: LINK_METRES, strength: 1 });
      rows[b]!.push({ block: a, sharedMetres: LINK_METRES, strength: 1 });
    }
    piece = piecesOf(rows);
  }
  const start = new Int32Array(blocks.length + 1);
  rows.forEach((row, block) => {
    start[block + 1] = start[block]! + row.length;
  });
  const entries = rows.flat();
  return {
    size: blocks.length,
    start,
    neighbour: Int32Array.from(entries, ({ block }) => block),
    metres: Float64Array.from(entries, ({ sharedMetres }) => sharedMetres),
    strength: Float64Array.from(entries, ({ strength }) => strength),
    areaM2: Float64Array.from(blocks, ({ areaM2 }) => areaM2),
    centreX,
    centreY,
    connected,
  };
}

function middle(values: readonly number[]): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return (low + high) / 2;
}

/** For each block the number of its connected piece, the first piece 0. */
function piecesOf(rows: readonly (readonly { readonly block: number }[])[]): Int32Array {
  const piece = new Int32Array(rows.length).fill(-1);
  let count = 0;
  for (let seed = 0; seed < rows.length; seed++) {
    if (piece[seed] !== -1) continue;
    piece[seed] = count;
    const pending = [seed];
    while (pending.length > 0) {
      for (const { block } of rows[pending.pop()!]!) {
        if (piece[block] !== -1) continue;
        piece[block] = count;
        pending.push(block);
      }
    }
    count++;
  }
  return piece;
}

/** For each piece but the first the pair of blocks by which it is nearest to another piece. */
function shortestLinks(piece: Int32Array, x: Float64Array, y: Float64Array): Map<number, number> {
  const index = new Flatbush(piece.length);
  for (let block = 0; block < piece.length; block++) index.add(x[block]!, y[block]!, x[block]!, y[block]!);
  index.finish();
  const best = new Map<number, { from: number; to: number; metres: number }>();
  for (let from = 0; from < piece.length; from++) {
    if (piece[from] === 0) continue;
    const [to] = index.neighbors(x[from]!, y[from]!, 1, Infinity, (other) => piece[other] !== piece[from]);
    const metres = edgeMetres(x[from]!, y[from]!, x[to!]!, y[to!]!);
    if (metres < (best.get(piece[from]!)?.metres ?? Infinity)) best.set(piece[from]!, { from, to: to!, metres });
  }
  return new Map([...best.values()].map(({ from, to }) => [from, to]));
}
