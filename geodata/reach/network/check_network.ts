import { Problem } from '../../problem.ts';
import type { NetworkColumns, NetworkCounts } from './network_layout.ts';
import type { NetworkText } from './network_text.ts';

/**
 * Refuses a buffer whose numbers lead outside it or contradict one another, as a damaged or forged one may have them. A
 * few milliseconds for a million half-edges; in return no search can read beyond a column.
 * @throws Problem BAD_STREET_NETWORK, naming the column, the place in it and the value.
 */
export function checkNetwork(counts: NetworkCounts, columns: NetworkColumns, text: NetworkText): void {
  const { nodes, groundEdges, points } = counts;
  checkRange('edgeFrom', columns.edgeFrom, 0, nodes - 1);
  checkRange('edgeTo', columns.edgeTo, 0, nodes - 1);
  checkRange('edgeZone', columns.edgeZone, -1, text.zones.length - 1);
  checkRange('linkGate', columns.linkGate, -1, text.gates.length - 1);
  checkRange('enterOf', columns.enterOf, 0, groundEdges - 1);
  checkRising('enterOf', columns.enterOf, 1);
  checkRows('firstHalf', columns.firstHalf, columns.halfEdge.length);
  checkRows('edgeFirstPoint', columns.edgeFirstPoint, points);
  checkHalves(columns);
  text.gates.forEach(({ node }, gate) => {
    if (node < 0 || node >= nodes) throw bad('gates', gate, node);
  });
}

type Numbers = Uint32Array | Int32Array;

function checkRange(name: keyof NetworkColumns, column: Numbers, least: number, most: number): void {
  for (let at = 0; at < column.length; at++) {
    const value = column[at]!;
    if (value < least || value > most) throw bad(name, at, value);
  }
}

function checkRising(name: keyof NetworkColumns, column: Numbers, step: number): void {
  for (let at = 1; at < column.length; at++) {
    if (column[at]! < column[at - 1]! + step) throw bad(name, at, column[at]!);
  }
}

/** Starts of rows: from 0 to the number of all, never back. */
function checkRows(name: keyof NetworkColumns, starts: Uint32Array, all: number): void {
  const last = starts.length - 1;
  if (starts[0] !== 0) throw bad(name, 0, starts[0]!);
  checkRising(name, starts, 0);
  if (starts[last] !== all) throw bad(name, last, starts[last]!);
}

/** Every half-edge leaves the node in whose row it stands for the node at its edge's other end. */
function checkHalves({ firstHalf, halfEdge, halfTarget, edgeFrom, edgeTo }: NetworkColumns): void {
  const halves = halfEdge.length;
  for (let node = 0, half = 0; node < firstHalf.length - 1; node++) {
    for (; half < firstHalf[node + 1]!; half++) {
      const number = halfEdge[half]!;
      if (number >= halves) throw bad('halfEdge', half, number);
      const against = (number & 1) === 1;
      const edge = number >>> 1;
      if ((against ? edgeTo : edgeFrom)[edge] !== node) throw bad('halfEdge', half, number);
      if ((against ? edgeFrom : edgeTo)[edge] !== halfTarget[half]) throw bad('halfTarget', half, halfTarget[half]!);
    }
  }
}

function bad(column: keyof NetworkColumns | 'gates', at: number, value: number): Problem {
  return new Problem('BAD_STREET_NETWORK', {
    zh: `路网数据无法使用：列 ${column} 第 ${at} 个值 ${value} 越界或自相矛盾。`,
    en: `The street network cannot be used: value ${at} of column ${column}, ${value}, is out of bounds or out of order.`,
  });
}
