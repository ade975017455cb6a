import type { Map as MapLibreMap } from 'maplibre-gl';
import { CardLayer } from '../gl/card_layer.ts';
import { type GroundFrame, groundFrame } from '../gl/ground_frame.ts';
import { linkProgram } from '../gl/link_program.ts';
import { takeProgram } from '../gl/take_program.ts';
import { uniformsOf } from '../gl/uniforms_of.ts';
import { mercatorX, mercatorY } from '../mercator.ts';
import { type HomeLook, homeScales } from './home_look.ts';
import type { HomeMarks, StaleHomes } from './home_marks.ts';
import { HOME_FRAGMENT, HOME_VERTEX } from './home_shaders.ts';

/** Homes and how they stand to the limit, drawn straight into MapLibre's picture for the same reason as street times. */
export class HomesLayer extends CardLayer<HomeMarks, StaleHomes, HomeLook, Card> {
  readonly id = 'homes';

  protected makeCard(gl: WebGL2RenderingContext): Card {
    return makeCard(gl, this.store);
  }

  protected deleteCard({ gl, program, array, places, states }: Card): void {
    gl.deleteProgram(program);
    gl.deleteVertexArray(array);
    for (const buffer of [places, states]) gl.deleteBuffer(buffer);
  }

  protected draw(map: MapLibreMap, card: Card, stale: StaleHomes, look: HomeLook): void {
    const { count, states } = this.store;
    if (count === 0) return;
    const { gl, uniforms, array } = card;
    if (stale.first < stale.end) {
      gl.bindBuffer(gl.ARRAY_BUFFER, card.states);
      gl.bufferSubData(gl.ARRAY_BUFFER, stale.first, states, stale.first, stale.end - stale.first);
      stale.first = count;
      stale.end = 0;
    }
    const scales = setUniforms(card, groundFrame(map, card.origin), look);
    gl.bindVertexArray(array);
    for (const loud of scales[0] > 0 ? [0, 1] : [1]) {
      gl.uniform1i(uniforms.u_loud, loud);
      gl.drawArrays(gl.POINTS, 0, count);
    }
    gl.bindVertexArray(null);
  }
}

interface Card {
  readonly gl: WebGL2RenderingContext;
  readonly program: WebGLProgram;
  readonly uniforms: ReturnType<typeof uniformsOf<(typeof UNIFORMS)[number]>>;
  readonly array: WebGLVertexArrayObject;
  readonly places: WebGLBuffer;
  readonly states: WebGLBuffer;
  /** Mercator units of the first home, from which all places are counted. */
  readonly origin: readonly [x: number, y: number];
}

const UNIFORMS = [
  'u_origin',
  'u_world',
  'u_size',
  'u_pixelRatio',
  'u_scales',
  'u_look',
  'u_loud',
  'u_colours',
  'u_ground',
  'u_halo',
] as const;

/** Two floats of position and one of households. */
const PLACE_BYTES = 12;

function makeCard(gl: WebGL2RenderingContext, marks: HomeMarks): Card {
  const [longitude, latitude] = marks.count === 0 ? [0, 0] : marks.positionOf(0);
  const origin = [mercatorX(longitude), mercatorY(latitude)] as const;
  const program = linkProgram(gl, HOME_VERTEX, HOME_FRAGMENT);
  const card: Card = {
    gl,
    program,
    uniforms: uniformsOf(gl, program, UNIFORMS),
    array: gl.createVertexArray(),
    places: gl.createBuffer(),
    states: gl.createBuffer(),
    origin,
  };
  gl.bindVertexArray(card.array);
  gl.bindBuffer(gl.ARRAY_BUFFER, card.places);
  gl.bufferData(gl.ARRAY_BUFFER, homePlaces(marks, origin), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, PLACE_BYTES, 0);
  gl.enableVertexAttribArray(1);
  gl.vertexAttribPointer(1, 1, gl.FLOAT, false, PLACE_BYTES, 8);
  gl.bindBuffer(gl.ARRAY_BUFFER, card.states);
  gl.bufferData(gl.ARRAY_BUFFER, marks.states, gl.DYNAMIC_DRAW);
  gl.enableVertexAttribArray(2);
  gl.vertexAttribIPointer(2, 1, gl.UNSIGNED_BYTE, 1, 0);
  gl.bindVertexArray(null);
  return card;
}

/** Returns what signs are multiplied by. */
function setUniforms({ gl, program, uniforms }: Card, frame: GroundFrame, look: HomeLook): readonly [number, number] {
  const scales = homeScales(frame.zoom, look.scale);
  takeProgram(gl, program);
  gl.uniform2f(uniforms.u_origin, frame.origin[0], frame.origin[1]);
  gl.uniform1f(uniforms.u_world, frame.world);
  gl.uniform2f(uniforms.u_size, frame.width, frame.height);
  gl.uniform1f(uniforms.u_pixelRatio, frame.pixelRatio);
  gl.uniform1i(uniforms.u_look, look.look);
  gl.uniform2f(uniforms.u_scales, ...scales);
  gl.uniform4fv(uniforms.u_colours, look.colours);
  gl.uniform3fv(uniforms.u_ground, look.ground);
  gl.uniform1f(uniforms.u_halo, 1.1 * look.scale);
  return scales;
}

/** x, y from the origin in Mercator units, and households, for each home. */
function homePlaces({ count, positions, households }: HomeMarks, [originX, originY]: readonly [number, number]) {
  const places = new Float32Array(3 * count);
  for (let home = 0; home < count; home++) {
    places[3 * home] = mercatorX(positions[2 * home]!) - originX;
    places[3 * home + 1] = mercatorY(positions[2 * home + 1]!) - originY;
    places[3 * home + 2] = households[home]!;
  }
  return places;
}
