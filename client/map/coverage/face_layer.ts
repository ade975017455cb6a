import type { Map as MapLibreMap } from 'maplibre-gl';
import { CardLayer } from '../gl/card_layer.ts';
import { groundFrame } from '../gl/ground_frame.ts';
import { linkProgram } from '../gl/link_program.ts';
import { takeProgram } from '../gl/take_program.ts';
import { uniformsOf } from '../gl/uniforms_of.ts';
import { TEXELS_PER_ROW } from '../street_times/texels.ts';
import { makeTexture, sendRows, sendSlab, sightOf } from './card_of_coverage.ts';
import type { CoverageLook } from './coverage_look.ts';
import { CORNER_WORDS, type CoveragePicture, type StalePicture, TRIANGLE_WORDS } from './coverage_picture.ts';
import { FACE_FRAGMENT, FACE_VERTEX } from './face_shaders.ts';
import { holdToStrip, letGo } from './hold_to_strip.ts';

/**
 * Milliseconds for laying out what was never drawn yet: half of what a frame takes, so that where drawing is slow, the whole
 * is not slower still.
 */
const LEAST_BUILD = 7;
const MOST_BUILD = 120;

/** Faces of a coverage, filled by how their grids stand to the limits. */
export class FaceLayer extends CardLayer<CoveragePicture, StalePicture, CoverageLook, Card> {
  readonly id: string;
  #drawnAt = Number.NEGATIVE_INFINITY;

  /** @param id another than that of every other layer of the map */
  constructor(store: CoveragePicture, look: CoverageLook, id = 'coverage-faces') {
    super(store, look);
    this.id = id;
  }

  protected makeCard(gl: WebGL2RenderingContext): Card {
    const program = linkProgram(gl, FACE_VERTEX, FACE_FRAGMENT);
    const card: Card = {
      gl,
      program,
      uniforms: uniformsOf(gl, program, UNIFORMS),
      array: gl.createVertexArray(),
      corners: gl.createBuffer(),
      triangles: gl.createBuffer(),
      faces: makeTexture(gl),
      owners: makeTexture(gl),
    };
    gl.bindVertexArray(card.array);
    gl.bindBuffer(gl.ARRAY_BUFFER, card.corners);
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 4 * CORNER_WORDS, 0);
    gl.enableVertexAttribArray(1);
    gl.vertexAttribIPointer(1, 1, gl.UNSIGNED_INT, 4 * CORNER_WORDS, 8);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, card.triangles);
    gl.bindVertexArray(null);
    return card;
  }

  protected deleteCard({ gl, program, array, corners, triangles, faces, owners }: Card): void {
    gl.deleteProgram(program);
    gl.deleteVertexArray(array);
    for (const buffer of [corners, triangles]) gl.deleteBuffer(buffer);
    for (const texture of [faces, owners]) gl.deleteTexture(texture);
  }

  protected draw(map: MapLibreMap, card: Card, stale: StalePicture, look: CoverageLook): void {
    const { gl, uniforms } = card;
    const { store } = this;
    const now = performance.now();
    store.build(Math.min(MOST_BUILD, Math.max(LEAST_BUILD, 0.5 * (now - this.#drawnAt))));
    this.#drawnAt = now;
    const frame = groundFrame(map, store.origin);
    gl.bindVertexArray(card.array);
    sendSlab(gl, gl.ARRAY_BUFFER, card.corners, store.corners, stale.corners);
    sendSlab(gl, gl.ELEMENT_ARRAY_BUFFER, card.triangles, store.triangles, stale.triangles);
    takeProgram(gl, card.program);
    sendRows(gl, 0, card.faces, store.faceTexels, stale.faces);
    sendRows(gl, 1, card.owners, store.ownerTexels, stale.owners);
    gl.uniform1i(uniforms.u_faces, 0);
    gl.uniform1i(uniforms.u_owners, 1);
    gl.uniform1i(uniforms.u_perRow, TEXELS_PER_ROW);
    gl.uniform2f(uniforms.u_origin, frame.origin[0], frame.origin[1]);
    gl.uniform1f(uniforms.u_world, frame.world);
    gl.uniform2f(uniforms.u_size, frame.width, frame.height);
    gl.uniform1f(uniforms.u_scale, look.scale);
    gl.uniform4fv(uniforms.u_fills, look.fills);
    gl.uniform3fv(uniforms.u_accent, look.accent);
    gl.uniform3fv(uniforms.u_ground, look.ground);
    gl.uniform3fv(uniforms.u_warning, look.warning);
    gl.uniform1i(uniforms.u_bare, look.isBare ? 1 : 0);
    holdToStrip(gl, look.strip);
    for (const [first, count] of store.triangles.stretchesIn(sightOf(frame, 0))) {
      gl.drawElements(gl.TRIANGLES, TRIANGLE_WORDS * count, gl.UNSIGNED_INT, 4 * TRIANGLE_WORDS * first);
    }
    letGo(gl);
    gl.bindVertexArray(null);
    gl.activeTexture(gl.TEXTURE0);
  }
}

interface Card {
  readonly gl: WebGL2RenderingContext;
  readonly program: WebGLProgram;
  readonly uniforms: ReturnType<typeof uniformsOf<(typeof UNIFORMS)[number]>>;
  readonly array: WebGLVertexArrayObject;
  readonly corners: WebGLBuffer;
  readonly triangles: WebGLBuffer;
  readonly faces: WebGLTexture;
  readonly owners: WebGLTexture;
}

const UNIFORMS = [
  'u_origin',
  'u_world',
  'u_size',
  'u_perRow',
  'u_faces',
  'u_owners',
  'u_scale',
  'u_fills',
  'u_accent',
  'u_ground',
  'u_warning',
  'u_bare',
] as const;
