import type { Polygon } from 'geojson';
import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { Bounds } from '../../../../geodata/place.ts';

/** A picture of a draft in units of its own: as wide as `width`, north up, in the projection of Plate Carrée at its middle. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly x: (longitude: number) => number;
  readonly y: (latitude: number) => number;
}

/** Points nearer to the last one drawn than so much of a unit are left out. */
const FINEST = 0.4;

/** A frame around bounds, with an even edge. */
export function frameAround(
  [west, south, east, north]: Bounds,
  width: number,
  most: number,
  edge: number,
): PictureFrame {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [wide, high] = [Math.max(1e-9, (east - west) * squeeze), Math.max(1e-9, north - south)];
  const scale = Math.min((width - 2 * edge) / wide, (most - 2 * edge) / high);
  const height = high * scale + 2 * edge;
  const left = (width - wide * scale) / 2;
  return {
    width,
    height,
    x: (longitude) => left + (longitude - west) * squeeze * scale,
    y: (latitude) => edge + (north - latitude) * scale,
  };
}

/** The boundaries between grids, and the outside, as an SVG path. */
export function boundaryPath(coverage: CoverageView, frame: PictureFrame): string {
  const { arcLeft, arcRight, faceOwner } = coverage;
  let path = '';
  for (let arc = 0; arc < coverage.arcCount; arc++) {
    const [left, right] = [arcLeft[arc]!, arcRight[arc]!];
    if (left >= 0 && right >= 0 && faceOwner[left] === faceOwner[right]) continue;
    path += linePath(coverage.arcLine(arc), frame);
  }
  return path;
}

/** Faces as an SVG path, holes and all (fill rule evenodd). */
export function facesPath(coverage: CoverageView, faces: Iterable<number>, frame: PictureFrame): string {
  let path = '';
  for (const face of faces) path += polygonPath(coverage.faceOutline(face), frame);
  return path;
}

function polygonPath({ coordinates }: Polygon, frame: PictureFrame): string {
  return coordinates.map((ring) => `${linePath(Float64Array.from(ring.flat()), frame)}Z`).join('');
}

function linePath(line: Float64Array, { x, y }: PictureFrame): string {
  let path = '';
  let [lastX, lastY] = [Infinity, Infinity];
  for (let i = 0; i < line.length; i += 2) {
    const [px, py] = [x(line[i]!), y(line[i + 1]!)];
    const isEnd = i === 0 || i === line.length - 2;
    if (!isEnd && Math.abs(px - lastX) < FINEST && Math.abs(py - lastY) < FINEST) continue;
    path += `${path === '' ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`;
    [lastX, lastY] = [px, py];
  }
  return path;
}
