import type { MultiPolygon } from 'geojson';
import { contourRings } from './contour_rings.ts';
import { distanceGrid, type Grid } from './distance_grid.ts';
import { edgesInBox } from './edge_index.ts';
import { edgeLine, linePart } from './edge_line.ts';
import { toUnits, unitMetres } from './metres.ts';
import { nestRings } from './nest_rings.ts';
import type { StreetNetwork } from './network.ts';
import type { EdgeParts } from './reached_parts.ts';
import { simplifyRings } from './simplify_rings.ts';

export interface DrawAreaOptions {
  /** How far the area reaches to the side of its streets. */
  readonly bufferMetres: number;
  /** Side of the cells that it is drawn in. A border may be one cell off; what is narrower than a cell may be lost. */
  readonly toleranceMetres: number;
}

/** More cells than these are not taken: for a larger extent they grow. */
const MOST_CELLS = 4_000_000;

/**
 * A drawing of pieces of street as an area, WGS 84: all ground within bufferMetres of the pieces that is not nearer to
 * another piece of street, so that it ends where reach ends, on the street itself too. Islands and holes are kept. The
 * MultiPolygon is valid (rings simple, apart, outer ones counter-clockwise) and has no polygon for no parts. Every figure
 * comes from the pieces, never from this.
 *
 * A distance field on a grid, its contour by marching squares, simplified by half a cell; islands and holes of less than
 * two cells are left out. Where more than 4 million cells were needed they are made larger, and the buffer is at least
 * one cell.
 */
export function drawArea(network: StreetNetwork, parts: EdgeParts, options: DrawAreaOptions): MultiPolygon {
  const lines = linesOf(network, parts);
  if (lines.length === 0) return { type: 'MultiPolygon', coordinates: [] };
  const frame = frameAround(lines, options);
  const radius = frame.bufferMetres + 2 * frame.grid.cellMetres;
  const near = distanceGrid(frame.grid, toSegments(frame, lines), radius);
  const others = distanceGrid(frame.grid, toSegments(frame, otherLines(network, parts, frame)), radius);
  for (let corner = 0; corner < near.length; corner++) {
    const distance = near[corner]!;
    near[corner] = Math.max(
      distance - frame.bufferMetres,
      distance === Infinity ? Infinity : distance - others[corner]!,
    );
  }
  const rings = contourRings(frame.grid, near).map((ring) => toUnitRing(frame, ring));
  const { cellMetres } = frame.grid;
  const leastArea = (2 * cellMetres * cellMetres) / (frame.metres.x * frame.metres.y);
  return nestRings(simplifyRings(rings, cellMetres / 2, frame.metres), leastArea);
}

/** Where the grid lies on the ground: its south-west corner in 1e-7 degrees, and metres of a unit in its middle. */
interface Frame {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly metres: { readonly x: number; readonly y: number };
  readonly grid: Grid;
  readonly bufferMetres: number;
}

function frameAround(lines: readonly (readonly number[])[], options: DrawAreaOptions): Frame {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 2) {
      box.minX = Math.min(box.minX, line[at]!);
      box.maxX = Math.max(box.maxX, line[at]!);
      box.minY = Math.min(box.minY, line[at + 1]!);
      box.maxY = Math.max(box.maxY, line[at + 1]!);
    }
  }
  const metres = unitMetres((box.minY + box.maxY) / 2);
  const width = (box.maxX - box.minX) * metres.x + 2 * options.bufferMetres;
  const height = (box.maxY - box.minY) * metres.y + 2 * options.bufferMetres;
  const cellMetres = Math.max(options.toleranceMetres, Math.sqrt((width * height) / MOST_CELLS));
  const bufferMetres = Math.max(options.bufferMetres, cellMetres);
  const margin = bufferMetres + 2 * cellMetres;
  return {
    minX: Math.floor(box.minX - margin / metres.x),
    minY: Math.floor(box.minY - margin / metres.y),
    maxX: Math.ceil(box.maxX + margin / metres.x),
    maxY: Math.ceil(box.maxY + margin / metres.y),
    metres,
    grid: {
      columns: Math.ceil((width + 6 * cellMetres) / cellMetres) + 2,
      rows: Math.ceil((height + 6 * cellMetres) / cellMetres) + 2,
      cellMetres,
    },
    bufferMetres,
  };
}

function linesOf(network: StreetNetwork, parts: EdgeParts): number[][] {
  const lines = Array.from(parts.edge, (edge, at) => linePart(edgeLine(network, edge), parts.from[at]!, parts.to[at]!));
  for (const [longitude, latitude] of parts.loose) {
    lines.push([toUnits(longitude), toUnits(latitude), toUnits(longitude), toUnits(latitude)]);
  }
  return lines;
}

/** What of the streets in the frame does not belong to the parts. */
function otherLines(network: StreetNetwork, parts: EdgeParts, frame: Frame): number[][] {
  const firstPart = new Map<number, number>();
  for (let at = parts.edge.length - 1; at >= 0; at--) firstPart.set(parts.edge[at]!, at);
  const lines: number[][] = [];
  for (const edge of edgesInBox(network, frame.minX, frame.minY, frame.maxX, frame.maxY)) {
    let at = firstPart.get(edge) ?? parts.edge.length;
    let start = 0;
    for (; parts.edge[at] === edge; at++) {
      if (parts.from[at]! > start) lines.push(linePart(edgeLine(network, edge), start, parts.from[at]!));
      start = parts.to[at]!;
    }
    if (start < 1) lines.push(linePart(edgeLine(network, edge), start, 1));
  }
  return lines;
}

function toSegments({ minX, minY, metres }: Frame, lines: readonly (readonly number[])[]): number[] {
  const segments: number[] = [];
  for (const line of lines) {
    for (let at = 2; at < line.length; at += 2) {
      segments.push(
        (line[at - 2]! - minX) * metres.x,
        (line[at - 1]! - minY) * metres.y,
        (line[at]! - minX) * metres.x,
        (line[at + 1]! - minY) * metres.y,
      );
    }
  }
  return segments;
}

function toUnitRing({ minX, minY, metres, grid }: Frame, ring: readonly number[]): Int32Array {
  return Int32Array.from(ring, (cells, at) =>
    at % 2 === 0
      ? Math.round(minX + (cells * grid.cellMetres) / metres.x)
      : Math.round(minY + (cells * grid.cellMetres) / metres.y),
  );
}
