import type { Bounds, Position } from '../../place.ts';
import { clipLine } from '../shapes/clip_line.ts';
import type { OsmWay } from './element.ts';
import type { NodeTable } from './node_table.ts';

/** One piece of a way within the bounds: a line with the id of each of its nodes. */
export interface WayPiece {
  /** `way/123`, or `way/123/2` for the second of several pieces. */
  readonly id: string;
  readonly line: readonly Position[];
  readonly nodes: readonly number[];
}

/** Gives ids to the nodes that cutting makes: above every id in the file, so that they never join two streets. */
export class NewNodeIds {
  #last: number;

  constructor(nodes: NodeTable) {
    this.#last = nodes.highestId;
  }

  next(): number {
    return ++this.#last;
  }
}

/**
 * The pieces of a way that lie within the bounds. It is also cut where the file lacks one of its nodes, as extracts often do;
 * a node given twice in a row counts once.
 */
export function cutWay(way: OsmWay, nodes: NodeTable, bounds: Bounds, newIds: NewNodeIds): WayPiece[] {
  const pieces: Omit<WayPiece, 'id'>[] = [];
  for (const run of knownRuns(way.refs, nodes)) {
    const line = run.map(({ position }) => position);
    for (const part of clipLine(line, bounds)) {
      pieces.push({
        line: part.map(({ position }) => position),
        nodes: part.map(({ index }) => (index === null ? newIds.next() : (run[index]?.id as number))),
      });
    }
  }
  const id = `way/${way.id}`;
  return pieces.map((piece, index) => ({ id: pieces.length === 1 ? id : `${id}/${index + 1}`, ...piece }));
}

function knownRuns(refs: readonly number[], nodes: NodeTable): { id: number; position: Position }[][] {
  const runs: { id: number; position: Position }[][] = [[]];
  for (const [index, id] of refs.entries()) {
    if (id === refs[index - 1]) continue;
    const position = nodes.position(id);
    if (position === undefined) runs.push([]);
    else runs.at(-1)?.push({ id, position });
  }
  return runs.filter((run) => run.length >= 2);
}
