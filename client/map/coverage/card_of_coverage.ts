import type { GroundFrame } from '../gl/ground_frame.ts';
import { markedStretches, TEXELS_PER_ROW } from '../street_times/texels.ts';
import type { Slab, StaleSlab } from './slab.ts';
import type { StaleRows, TexelRows } from './texel_rows.ts';

/** Sends to a buffer what is stale of a slab, and takes the marks away. */
export function sendSlab(
  gl: WebGL2RenderingContext,
  target: number,
  buffer: WebGLBuffer,
  slab: Slab,
  stale: StaleSlab,
): void {
  if (!stale.isAnew && stale.stretches.length === 0) return;
  gl.bindBuffer(target, buffer);
  if (stale.isAnew) gl.bufferData(target, slab.words, gl.DYNAMIC_DRAW);
  else {
    for (let i = 0; i < stale.stretches.length; i += 2) {
      const [first, end] = [stale.stretches[i]! * slab.stride, stale.stretches[i + 1]! * slab.stride];
      if (end > first) gl.bufferSubData(target, 4 * first, slab.words, first, end - first);
    }
  }
  stale.isAnew = false;
  stale.stretches = [];
}

export function makeTexture(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  for (const [name, value] of [
    [gl.TEXTURE_MIN_FILTER, gl.NEAREST],
    [gl.TEXTURE_MAG_FILTER, gl.NEAREST],
    [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE],
    [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE],
  ] as const) {
    gl.texParameteri(gl.TEXTURE_2D, name, value);
  }
  return texture;
}

/** Binds a texture to a unit and sends its stale rows. */
export function sendRows(
  gl: WebGL2RenderingContext,
  unit: number,
  texture: WebGLTexture,
  texels: TexelRows,
  stale: StaleRows,
): void {
  gl.activeTexture(gl.TEXTURE0 + unit);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  plainUnpacking(gl);
  const { values, rows } = texels;
  if (stale.isAnew) {
    gl.texImage2D(
      gl.TEXTURE_2D,
      0,
      gl.R32UI,
      TEXELS_PER_ROW,
      rows,
      0,
      gl.RED_INTEGER,
      gl.UNSIGNED_INT,
      values.subarray(0, rows * TEXELS_PER_ROW),
    );
    stale.rows.fill(0);
    stale.isAnew = false;
    return;
  }
  for (const [first, count] of markedStretches(stale.rows)) {
    const part = values.subarray(first * TEXELS_PER_ROW, (first + count) * TEXELS_PER_ROW);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, first, TEXELS_PER_ROW, count, gl.RED_INTEGER, gl.UNSIGNED_INT, part);
    stale.rows.fill(0, first, first + count);
  }
}

/** MapLibre leaves these as its last picture needed them. */
function plainUnpacking(gl: WebGL2RenderingContext): void {
  gl.bindBuffer(gl.PIXEL_UNPACK_BUFFER, null);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
}

/** The part of the ground that a frame shows, in Mercator units from the layer's origin. */
export function sightOf(
  { origin, world, width, height }: GroundFrame,
  margin: number,
): [west: number, north: number, east: number, south: number] {
  return [
    (-margin - origin[0]) / world,
    (-margin - origin[1]) / world,
    (width + margin - origin[0]) / world,
    (height + margin - origin[1]) / world,
  ];
}
