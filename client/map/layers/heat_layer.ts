import type { Map as MapLibreMap } from 'maplibre-gl';
import { CardLayer } from '../gl/card_layer.ts';
import { groundFrame } from '../gl/ground_frame.ts';
import { linkProgram } from '../gl/link_program.ts';
import { takeProgram } from '../gl/take_program.ts';
import { uniformsOf } from '../gl/uniforms_of.ts';
import type { HeatPicture, StaleHeat } from '../heat/heat_picture.ts';
import { HEAT_FRAGMENT, HEAT_VERTEX } from '../heat/heat_shaders.ts';
import { heatTable } from '../heat_scale.ts';
import type { Theme } from '../map_stage_props.ts';

/** Heat, drawn straight into MapLibre's picture: while time plays, one small texture is all that changes. */
export class HeatLayer extends CardLayer<HeatPicture, StaleHeat, Theme, Card> {
  readonly id = 'heat';

  protected makeCard(gl: WebGL2RenderingContext): Card {
    const program = linkProgram(gl, HEAT_VERTEX, HEAT_FRAGMENT);
    return {
      gl,
      program,
      uniforms: uniformsOf(gl, program, UNIFORMS),
      array: gl.createVertexArray(),
      values: makeTexture(gl),
      table: makeTexture(gl),
      drawnTable: '',
      size: [0, 0],
    };
  }

  protected deleteCard({ gl, program, array, values, table }: Card): void {
    gl.deleteProgram(program);
    gl.deleteVertexArray(array);
    for (const texture of [values, table]) gl.deleteTexture(texture);
  }

  protected draw(map: MapLibreMap, card: Card, stale: StaleHeat, theme: Theme): void {
    const { store } = this;
    const { gl, uniforms } = card;
    if (store.columns === 0) return;
    if (stale.isStale) {
      sendValues(card, store);
      stale.isStale = false;
    }
    sendTable(card, theme, store.isDifference);
    const { west, north, east, south } = store.bounds;
    const frame = groundFrame(map, [west, north]);
    takeProgram(gl, card.program);
    gl.uniform2f(uniforms.u_corner, frame.origin[0], frame.origin[1]);
    gl.uniform2f(uniforms.u_sides, (east - west) * frame.world, (south - north) * frame.world);
    gl.uniform2f(uniforms.u_size, frame.width, frame.height);
    [card.values, card.table].forEach((texture, unit) => {
      gl.activeTexture(gl.TEXTURE0 + unit);
      gl.bindTexture(gl.TEXTURE_2D, texture);
    });
    gl.uniform1i(uniforms.u_values, 0);
    gl.uniform1i(uniforms.u_table, 1);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindVertexArray(card.array);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
    gl.bindVertexArray(null);
  }
}

interface Card {
  readonly gl: WebGL2RenderingContext;
  readonly program: WebGLProgram;
  readonly uniforms: ReturnType<typeof uniformsOf<(typeof UNIFORMS)[number]>>;
  readonly array: WebGLVertexArrayObject;
  readonly values: WebGLTexture;
  readonly table: WebGLTexture;
  /** Which table lies on the card. */
  drawnTable: string;
  /** Of the values on the card: only another size needs another place for them. */
  size: readonly [columns: number, rows: number];
}

const UNIFORMS = ['u_corner', 'u_sides', 'u_size', 'u_values', 'u_table'] as const;

function makeTexture(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.LINEAR);
  for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
  return texture;
}

function sendValues(card: Card, { columns, rows, pixels }: HeatPicture): void {
  const { gl } = card;
  prepare(gl);
  gl.bindTexture(gl.TEXTURE_2D, card.values);
  if (card.size[0] === columns && card.size[1] === rows) {
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, columns, rows, gl.RG, gl.UNSIGNED_BYTE, pixels);
  } else {
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RG8, columns, rows, 0, gl.RG, gl.UNSIGNED_BYTE, pixels);
    card.size = [columns, rows];
  }
}

function sendTable(card: Card, theme: Theme, isDifference: boolean): void {
  const wanted = `${theme} ${isDifference}`;
  if (card.drawnTable === wanted) return;
  const { gl } = card;
  prepare(gl);
  gl.bindTexture(gl.TEXTURE_2D, card.table);
  const table = new Uint8Array(heatTable(theme, isDifference).buffer);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, 256, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, table);
  card.drawnTable = wanted;
}

/** MapLibre leaves these as its own pictures need them. Rows of two-byte pixels begin at any byte. */
function prepare(gl: WebGL2RenderingContext): void {
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
}
