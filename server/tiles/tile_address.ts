import type { Bounds } from '../../geodata/place.ts';
import { Problem } from '../../geodata/problem.ts';

/** Zooms that are drawn. Below, a county is a dot; above, the client enlarges the last one. */
export const MIN_ZOOM = 8;
export const MAX_ZOOM = 16;

export interface TileAddress {
  readonly jurisdiction: string;
  readonly groundDigest: string;
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

const PATH = /^\/tiles\/([0-9]{6})\/([0-9a-f]{64})\/(0|[1-9][0-9]?)\/(0|[1-9][0-9]{0,6})\/(0|[1-9][0-9]{0,6})\.mvt$/;

/**
 * Reads `/tiles/{jurisdiction}/{groundDigest}/{zoom}/{x}/{y}.mvt`.
 * @throws Problem BAD_TILE where the path is another, or names a tile that is not drawn.
 */
export function readTileAddress(path: string): TileAddress {
  const [, jurisdiction, groundDigest, ...numbers] = PATH.exec(path) ?? [];
  const [zoom, x, y] = numbers.map(Number);
  if (!jurisdiction || !groundDigest || zoom === undefined || x === undefined || y === undefined) throw badTile(path);
  if (zoom < MIN_ZOOM || zoom > MAX_ZOOM || x >= 2 ** zoom || y >= 2 ** zoom) throw badTile(path);
  return { jurisdiction, groundDigest, zoom, x, y };
}

function badTile(path: string): Problem {
  return new Problem('BAD_TILE', {
    zh: `没有瓦片 ${path}：级别应为 ${MIN_ZOOM}–${MAX_ZOOM}，行列号应小于 2 的级别次方。`,
    en: `There is no tile ${path}: the zoom must be ${MIN_ZOOM}–${MAX_ZOOM}, and x and y below 2 to its power.`,
  });
}

/**
 * What a tile covers in WGS 84 degrees (Web Mercator tiling).
 * @param margin share of the tile's side added on every side.
 */
export function tileBounds({ zoom, x, y }: Pick<TileAddress, 'zoom' | 'x' | 'y'>, margin: number): Bounds {
  const side = 2 ** -zoom;
  return [
    longitudeAt((x - margin) * side),
    latitudeAt((y + 1 + margin) * side),
    longitudeAt((x + 1 + margin) * side),
    latitudeAt((y - margin) * side),
  ];
}

function longitudeAt(share: number): number {
  return Math.max(-180, Math.min(180, share * 360 - 180));
}

/** Inverse of the spherical Mercator projection, 0 at its northern edge and 1 at its southern. */
function latitudeAt(share: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * share))) * 180) / Math.PI;
}
