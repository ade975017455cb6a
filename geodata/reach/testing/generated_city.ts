import { seededRandom } from '../../districting/random.ts';
import type { EdgePosition } from '../network/edge_position.ts';
import { segmentMetres } from '../network/metres.ts';
import { EDGE, NODE, StreetNetwork } from '../network/network.ts';
import { allocateNetwork, type NetworkColumns } from '../network/network_layout.ts';
import { writeHalves } from './write_halves.ts';

const CELL = { x: 6350, y: 5400 };
const ORIGIN = { x: 1_187_000_000, y: 320_000_000 };
/** Every tenth row and column is a street from end to end, with lights where two of them cross. */
const ARTERIAL = 10;
const SHARE = { street: 0.66, diagonal: 0.04, oneWay: 0.03 };

/**
 * A made-up city of so many junctions, for measuring and testing: about 60 m from one to the next, each moved off its place
 * in the lattice, a third of the streets missing between them, diagonals, one-way ones, and long streets throughout.
 * 1.4 streets to a junction as in real cities. Junctions are numbered along a Z curve, as compileNetwork numbers them. A
 * million take a few seconds; the same count and seed give the same bytes.
 */
export function generatedCity(junctions: number, seed: number): StreetNetwork {
  const random = seededRandom(seed);
  const side = Math.ceil(Math.sqrt(junctions));
  const { numberAt, cellOf } = numberCells(junctions, side);
  const streets = drawStreets({ junctions, side, numberAt, cellOf }, random);
  const text = new TextEncoder().encode(JSON.stringify({ zones: [], gates: [] }));
  const { data, columns } = allocateNetwork({
    nodes: junctions,
    edges: streets.length / 2,
    groundEdges: streets.length / 2,
    enterEdges: 0,
    points: 0,
    effortHalves: 0,
    textBytes: text.length,
  });
  columns.text.set(text);
  columns.edgeZone.fill(-1);
  for (let node = 0; node < junctions; node++) {
    const [column, row] = [cellOf[node]! % side, Math.floor(cellOf[node]! / side)];
    columns.nodeX[node] = ORIGIN.x + Math.round(CELL.x * (column + 0.5 * (random() - 0.5)));
    columns.nodeY[node] = ORIGIN.y + Math.round(CELL.y * (row + 0.5 * (random() - 0.5)));
    columns.nodeFlags[node] = column % ARTERIAL === 0 && row % ARTERIAL === 0 ? NODE.signal : 0;
  }
  writeStreets(columns, streets, random);
  return StreetNetwork.from(data);
}

/** So many positions anywhere in a network, up to 30 m off the street. */
export function scatteredPositions(network: StreetNetwork, count: number, seed: number): EdgePosition[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => ({
    edge: Math.floor(random() * network.groundEdgeCount),
    fraction: random(),
    offStreetMetres: Math.floor(random() * 30),
  }));
}

const NEIGHBOURS = [-1, 0, 1].flatMap((dy) =>
  [-1, 0, 1].filter((dx) => dx !== 0 || dy !== 0).map((dx) => [dx, dy] as const),
);

interface Lattice {
  readonly junctions: number;
  readonly side: number;
  /** The junction on a cell, −1 for none, and the cell of a junction. */
  readonly numberAt: Int32Array;
  readonly cellOf: Uint32Array;
}

function numberCells(junctions: number, side: number): Pick<Lattice, 'numberAt' | 'cellOf'> {
  const numberAt = new Int32Array(side * side).fill(-1);
  const cellOf = new Uint32Array(junctions);
  const visit = (column: number, row: number, size: number, next: number): number => {
    if (column >= side || row >= side || next === junctions) return next;
    if (size === 1) {
      cellOf[next] = row * side + column;
      numberAt[row * side + column] = next;
      return next + 1;
    }
    const half = size / 2;
    let number = visit(column, row, half, next);
    number = visit(column + half, row, half, number);
    number = visit(column, row + half, half, number);
    return visit(column + half, row + half, half, number);
  };
  visit(0, 0, 2 ** Math.ceil(Math.log2(Math.max(2, side))), 0);
  return { numberAt, cellOf };
}

/** Pairs of junctions, the lower first, in rising order of the lower. */
function drawStreets({ junctions, side, numberAt, cellOf }: Lattice, random: () => number): Uint32Array {
  const ends = new Uint32Array(16 * junctions);
  let count = 0;
  for (let node = 0; node < junctions; node++) {
    const cell = cellOf[node]!;
    const column = cell % side;
    const row = Math.floor(cell / side);
    for (const [dx, dy] of NEIGHBOURS) {
      if (column + dx < 0 || column + dx >= side) continue;
      const other = numberAt[cell + dy * side + dx] ?? -1;
      // Each pair comes up twice, and is drawn or not from its lower number.
      if (other <= node) continue;
      const isArterial = dy === 0 ? row % ARTERIAL === 0 : column % ARTERIAL === 0;
      const share = dx !== 0 && dy !== 0 ? SHARE.diagonal : isArterial ? 1 : SHARE.street;
      if (random() >= share) continue;
      ends[count++] = node;
      ends[count++] = other;
    }
  }
  return ends.subarray(0, count);
}

function writeStreets(columns: NetworkColumns, streets: Uint32Array, random: () => number): void {
  const { nodeX, nodeY, edgeFrom, edgeTo, edgeLengthMm, edgeFlags } = columns;
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    const [from, to] = [streets[2 * edge]!, streets[2 * edge + 1]!];
    edgeFrom[edge] = from;
    edgeTo[edge] = to;
    edgeLengthMm[edge] = Math.round(1000 * segmentMetres(nodeX[from]!, nodeY[from]!, nodeX[to]!, nodeY[to]!));
    edgeFlags[edge] = random() < SHARE.oneWay ? EDGE.oneWay : 0;
  }
  writeHalves(columns);
}
