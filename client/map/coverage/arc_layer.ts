import type { Map as MapLibreMap } from 'maplibre-gl';
import { CardLayer } from '../gl/card_layer.ts';
import { groundFrame } from '../gl/ground_frame.ts';
import { linkProgram } from '../gl/link_program.ts';
import { takeProgram } from '../gl/take_program.ts';
import { uniformsOf } from '../gl/uniforms_of.ts';
import { TEXELS_PER_ROW } from '../street_times/texels.ts';
import { ARC_FRAGMENT, ARC_VERTEX } from './arc_shaders.ts';
import { makeTexture, sendRows, sendSlab, sightOf } from './card_of_coverage.ts';
import type { CoverageLook } from './coverage_look.ts';
import { type CoveragePicture, SEGMENT_WORDS, type StalePicture } from './coverage_picture.ts';
import { holdToStrip, letGo } from './hold_to_strip.ts';

/** Lines within grids come in between these zooms. */
const INNER_FROM = 14.2;
const INNER_FULL = 16;
/** CSS pixels around the screen from which a line still shows. */
const MARGIN = 12;

/** Arcs of a coverage: boundaries of grids thick, borders of communities thicker, lines within grids thin and near only. */
export class ArcLayer extends CardLayer<CoveragePicture, StalePicture, CoverageLook, Card> {
  readonly id: string;

  /** @param id another than that of every other layer of the map */
  constructor(store: CoveragePicture, look: CoverageLook, id = 'coverage-arcs') {
    super(store, look);
    this.id = id;
  }

  protected makeCard(gl: WebGL2RenderingContext): Card {
    const program = linkProgram(gl, ARC_VERTEX, ARC_FRAGMENT);
    return {
      gl,
      program,
      uniforms: uniformsOf(gl, program, UNIFORMS),
      array: gl.createVertexArray(),
      segments: gl.createBuffer(),
      arcs: makeTexture(gl),
    };
  }

  protected deleteCard({ gl, program, array, segments, arcs }: Card): void {
    gl.deleteProgram(program);
    gl.deleteVertexArray(array);
    gl.deleteBuffer(segments);
    gl.deleteTexture(arcs);
  }

  protected draw(map: MapLibreMap, card: Card, stale: StalePicture, look: CoverageLook): void {
    const { gl, uniforms } = card;
    const { store } = this;
    const frame = groundFrame(map, store.origin);
    gl.bindVertexArray(card.array);
    sendSlab(gl, gl.ARRAY_BUFFER, card.segments, store.segments, stale.segments);
    takeProgram(gl, card.program);
    sendRows(gl, 0, card.arcs, store.arcTexels, stale.arcs);
    const grown = Math.min(1.5, Math.max(0.55, 2 ** ((frame.zoom - 15) / 3))) * look.scale;
    gl.uniform1i(uniforms.u_arcs, 0);
    gl.uniform1i(uniforms.u_perRow, TEXELS_PER_ROW);
    gl.uniform2f(uniforms.u_origin, frame.origin[0], frame.origin[1]);
    gl.uniform1f(uniforms.u_world, frame.world);
    gl.uniform2f(uniforms.u_size, frame.width, frame.height);
    gl.uniform1f(uniforms.u_pixelRatio, frame.pixelRatio);
    gl.uniform3f(uniforms.u_halves, 0.4 * grown, 1 * grown, 1.9 * grown);
    gl.uniform3fv(uniforms.u_accent, look.accent);
    gl.uniform3fv(uniforms.u_ground, look.ground);
    gl.uniform3fv(uniforms.u_line, look.line);
    gl.uniform3fv(uniforms.u_inner, look.inner);
    const inner = Math.min(1, Math.max(0, (frame.zoom - INNER_FROM) / (INNER_FULL - INNER_FROM)));
    gl.uniform1f(uniforms.u_innerAlpha, 0.55 * inner);
    const stretches = store.segments.stretchesIn(sightOf(frame, MARGIN));
    gl.bindBuffer(gl.ARRAY_BUFFER, card.segments);
    holdToStrip(gl, look.strip);
    for (const pass of inner > 0 && !look.isBare ? [0, 1, 2] : [1, 2]) {
      gl.uniform1i(uniforms.u_pass, pass);
      for (const [first, count] of stretches) drawSegments(gl, first, count);
    }
    letGo(gl);
    for (const location of [0, 1, 2]) gl.vertexAttribDivisor(location, 0);
    gl.bindVertexArray(null);
  }
}

function drawSegments(gl: WebGL2RenderingContext, first: number, count: number): void {
  const bytes = 4 * SEGMENT_WORDS;
  for (const location of [0, 1, 2]) {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribDivisor(location, 1);
  }
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, bytes, first * bytes);
  gl.vertexAttribPointer(1, 2, gl.FLOAT, false, bytes, first * bytes + 8);
  gl.vertexAttribIPointer(2, 1, gl.UNSIGNED_INT, bytes, first * bytes + 16);
  gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
}

interface Card {
  readonly gl: WebGL2RenderingContext;
  readonly program: WebGLProgram;
  readonly uniforms: ReturnType<typeof uniformsOf<(typeof UNIFORMS)[number]>>;
  readonly array: WebGLVertexArrayObject;
  readonly segments: WebGLBuffer;
  readonly arcs: WebGLTexture;
}

const UNIFORMS = [
  'u_origin',
  'u_world',
  'u_size',
  'u_perRow',
  'u_arcs',
  'u_pass',
  'u_halves',
  'u_pixelRatio',
  'u_accent',
  'u_ground',
  'u_line',
  'u_inner',
  'u_innerAlpha',
] as const;
