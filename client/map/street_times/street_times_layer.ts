import type { Map as MapLibreMap } from 'maplibre-gl';
import { CardLayer } from '../gl/card_layer.ts';
import { type GroundFrame, groundFrame } from '../gl/ground_frame.ts';
import { linkProgram } from '../gl/link_program.ts';
import { takeProgram } from '../gl/take_program.ts';
import { uniformsOf } from '../gl/uniforms_of.ts';
import { chunksInSight } from './chunks_in_sight.ts';
import { type StreetLook, type StreetWidths, streetWidths } from './street_look.ts';
import { SEGMENT_BYTES, type StreetSegments } from './street_segments.ts';
import { STREET_FRAGMENT, STREET_VERTEX } from './street_shaders.ts';
import type { StaleStreets, StreetTimes } from './street_times.ts';
import { markedStretches, TEXELS_PER_ROW, type Texels } from './texels.ts';

/**
 * Walking times on streets, drawn straight into MapLibre's picture. It is no layer of deck.gl: that compares whole
 * lists of props and makes whole attributes again, and here some hundreds of half a million segments change on every
 * frame of a drag: a few rows of one texture.
 */
export class StreetTimesLayer extends CardLayer<StreetTimes, StaleStreets, StreetLook, Card> {
  readonly id = 'street-times';

  protected makeCard(gl: WebGL2RenderingContext): Card {
    return makeCard(gl, this.store);
  }

  protected deleteCard({ gl, program, array, streets, pieces, ends, costs }: Card): void {
    gl.deleteProgram(program);
    gl.deleteVertexArray(array);
    for (const buffer of [streets, pieces]) gl.deleteBuffer(buffer);
    for (const texture of [ends, costs]) gl.deleteTexture(texture);
  }

  protected draw(map: MapLibreMap, card: Card, stale: StaleStreets, look: StreetLook): void {
    const { gl, uniforms } = card;
    const { segments, pieceSegments } = this.store;
    upload(card, this.store, stale);
    const frame = groundFrame(map, segments.origin);
    const widths = streetWidths(frame.zoom, look.scale);
    setUniforms(card, frame, look, widths);
    gl.bindVertexArray(card.array);
    for (const casing of [widths.casing, 0]) {
      gl.uniform1f(uniforms.u_casing, casing);
      drawSegments(card, card.streets, segments, frame, widths);
      drawSegments(card, card.pieces, pieceSegments, frame, widths);
    }
    gl.bindVertexArray(null);
  }
}

/** What lies on the graphics card for one layer. */
interface Card {
  readonly gl: WebGL2RenderingContext;
  readonly program: WebGLProgram;
  readonly uniforms: ReturnType<typeof uniformsOf<(typeof UNIFORMS)[number]>>;
  readonly array: WebGLVertexArrayObject;
  readonly streets: WebGLBuffer;
  readonly pieces: WebGLBuffer;
  readonly ends: WebGLTexture;
  readonly costs: WebGLTexture;
}

const UNIFORMS = [
  'u_origin',
  'u_world',
  'u_size',
  'u_reach',
  'u_ends',
  'u_costs',
  'u_limit',
  'u_look',
  'u_pixelRatio',
  'u_limits',
  'u_halves',
  'u_bands',
  'u_changes',
  'u_casing',
  'u_casingColour',
  'u_dash',
] as const;

/** Pixels beyond a line's edge over which it is softened. */
const SOFT = 1;

function makeCard(gl: WebGL2RenderingContext, times: StreetTimes): Card {
  const program = linkProgram(gl, STREET_VERTEX, STREET_FRAGMENT);
  const card: Card = {
    gl,
    program,
    uniforms: uniformsOf(gl, program, UNIFORMS),
    array: gl.createVertexArray(),
    streets: gl.createBuffer(),
    pieces: gl.createBuffer(),
    ends: makeTexture(gl, times.ends),
    costs: makeTexture(gl, times.costs),
  };
  gl.bindVertexArray(card.array);
  for (const location of [0, 1, 2, 3]) {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribDivisor(location, 1);
  }
  gl.bindVertexArray(null);
  gl.bindBuffer(gl.ARRAY_BUFFER, card.streets);
  gl.bufferData(gl.ARRAY_BUFFER, times.segments.data, gl.STATIC_DRAW);
  return card;
}

function makeTexture(gl: WebGL2RenderingContext, { rows }: Texels): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA32F, TEXELS_PER_ROW, rows);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  return texture;
}

/** Sends what changed since the last picture, in whole rows, and takes the marks away. */
function upload({ gl, ends, costs, pieces }: Card, times: StreetTimes, stale: StaleStreets): void {
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  sendMarked(gl, ends, times.ends, stale.endRows);
  sendMarked(gl, costs, times.costs, stale.costRows);
  if (!stale.pieces) return;
  gl.bindBuffer(gl.ARRAY_BUFFER, pieces);
  gl.bufferData(gl.ARRAY_BUFFER, times.pieceSegments.data, gl.DYNAMIC_DRAW);
  stale.pieces = false;
}

function sendMarked(gl: WebGL2RenderingContext, texture: WebGLTexture, texels: Texels, marks: Uint8Array): void {
  gl.bindTexture(gl.TEXTURE_2D, texture);
  for (const [first, count] of markedStretches(marks)) {
    const from = 4 * TEXELS_PER_ROW * first;
    const rows = texels.values.subarray(from, from + 4 * TEXELS_PER_ROW * count);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, first, TEXELS_PER_ROW, count, gl.RGBA, gl.FLOAT, rows);
  }
  marks.fill(0);
}

function setUniforms(card: Card, frame: GroundFrame, look: StreetLook, widths: StreetWidths): void {
  const { gl, program, uniforms } = card;
  takeProgram(gl, program);
  gl.uniform2f(uniforms.u_origin, frame.origin[0], frame.origin[1]);
  gl.uniform1f(uniforms.u_world, frame.world);
  gl.uniform2f(uniforms.u_size, frame.width, frame.height);
  gl.uniform1f(uniforms.u_reach, reachOf(widths));
  gl.uniform1f(uniforms.u_limit, look.limits[2]);
  gl.uniform1i(uniforms.u_look, look.look);
  gl.uniform1f(uniforms.u_pixelRatio, frame.pixelRatio);
  gl.uniform3f(uniforms.u_limits, ...look.limits);
  gl.uniform3f(uniforms.u_halves, ...(look.look === 2 ? widths.changes : widths.bands));
  gl.uniform3fv(uniforms.u_bands, look.bands);
  gl.uniform3fv(uniforms.u_changes, look.changes);
  gl.uniform4fv(uniforms.u_casingColour, premultiplied(look.casing));
  gl.uniform2f(uniforms.u_dash, 9 * look.scale, 5.5 * look.scale);
  [card.ends, card.costs].forEach((texture, unit) => {
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, texture);
  });
  gl.uniform1i(uniforms.u_ends, 0);
  gl.uniform1i(uniforms.u_costs, 1);
  gl.activeTexture(gl.TEXTURE0);
}

function reachOf({ bands, changes, casing }: StreetWidths): number {
  return Math.max(...bands, ...changes) + casing + SOFT;
}

function drawSegments(
  { gl }: Card,
  buffer: WebGLBuffer,
  segments: StreetSegments,
  frame: GroundFrame,
  widths: StreetWidths,
): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  for (const { first, count } of chunksInSight(segments.chunks, frame, reachOf(widths))) {
    const at = first * SEGMENT_BYTES;
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, SEGMENT_BYTES, at);
    gl.vertexAttribPointer(1, 2, gl.FLOAT, false, SEGMENT_BYTES, at + 8);
    gl.vertexAttribIPointer(2, 1, gl.UNSIGNED_INT, SEGMENT_BYTES, at + 16);
    gl.vertexAttribPointer(3, 2, gl.UNSIGNED_SHORT, true, SEGMENT_BYTES, at + 20);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
  }
}

function premultiplied([red, green, blue, alpha]: readonly number[]): [number, number, number, number] {
  return [red! * alpha!, green! * alpha!, blue! * alpha!, alpha!];
}
