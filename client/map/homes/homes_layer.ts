import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { type GroundFrame, groundFrame } from '../gl/ground_frame.ts';
import { linkProgram } from '../gl/link_program.ts';
import { takeProgram } from '../gl/take_program.ts';
import { mercatorX, mercatorY } from '../mercator.ts';
import { type HomeLook, homeScales } from './home_look.ts';
import type { HomeMarks, StaleHomes } from './home_marks.ts';
import { HOME_FRAGMENT, HOME_VERTEX } from './home_shaders.ts';

/** Homes and how they stand to the limit, drawn straight into MapLibre's picture for the same reason as street times. */
export class HomesLayer implements CustomLayerInterface {
  readonly id = 'homes';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly #marks: HomeMarks;
  readonly #origin: readonly [number, number];
  #look: HomeLook;
  #map: MapLibreMap | null = null;
  #card: Card | null = null;
  #watch: { readonly stale: StaleHomes; readonly stop: () => void } | null = null;

  constructor(marks: HomeMarks, look: HomeLook) {
    this.#marks = marks;
    this.#look = look;
    const [longitude, latitude] = marks.count === 0 ? [0, 0] : marks.positionOf(0);
    this.#origin = [mercatorX(longitude), mercatorY(latitude)];
  }

  get marks(): HomeMarks {
    return this.#marks;
  }

  setLook(look: HomeLook): void {
    this.#look = look;
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGLRenderingContext | WebGL2RenderingContext): void {
    this.#map = map;
    try {
      this.#card = makeCard(gl as WebGL2RenderingContext, this.#marks, this.#origin);
    } catch (error) {
      // Seen on no driver yet; MapLibre would swallow it, and the rest of the map with it.
      console.error(error);
      return;
    }
    this.#watch = this.#marks.watch(() => map.triggerRepaint());
  }

  onRemove(): void {
    this.#watch?.stop();
    if (this.#card !== null) deleteCard(this.#card);
    this.#watch = null;
    this.#card = null;
    this.#map = null;
  }

  render(): void {
    if (this.#card === null || this.#map === null || this.#watch === null || this.#marks.count === 0) return;
    const { gl, uniforms, array, states } = this.#card;
    const { stale } = this.#watch;
    if (stale.first < stale.end) {
      gl.bindBuffer(gl.ARRAY_BUFFER, states);
      gl.bufferSubData(gl.ARRAY_BUFFER, stale.first, this.#marks.states, stale.first, stale.end - stale.first);
      stale.first = this.#marks.count;
      stale.end = 0;
    }
    const scales = setUniforms(this.#card, groundFrame(this.#map, this.#origin), this.#look);
    gl.bindVertexArray(array);
    for (const loud of scales[0] > 0 ? [0, 1] : [1]) {
      gl.uniform1i(uniforms.u_loud!, loud);
      gl.drawArrays(gl.POINTS, 0, this.#marks.count);
    }
    gl.bindVertexArray(null);
  }
}

interface Card {
  readonly gl: WebGL2RenderingContext;
  readonly program: WebGLProgram;
  readonly uniforms: Readonly<Record<string, WebGLUniformLocation | null>>;
  readonly array: WebGLVertexArrayObject;
  readonly places: WebGLBuffer;
  readonly states: WebGLBuffer;
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

function makeCard(gl: WebGL2RenderingContext, marks: HomeMarks, origin: readonly [number, number]): Card {
  const program = linkProgram(gl, HOME_VERTEX, HOME_FRAGMENT);
  const card: Card = {
    gl,
    program,
    uniforms: Object.fromEntries(UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)])),
    array: gl.createVertexArray(),
    places: gl.createBuffer(),
    states: gl.createBuffer(),
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
  gl.uniform2f(uniforms.u_origin!, frame.origin[0], frame.origin[1]);
  gl.uniform1f(uniforms.u_world!, frame.world);
  gl.uniform2f(uniforms.u_size!, frame.width, frame.height);
  gl.uniform1f(uniforms.u_pixelRatio!, frame.pixelRatio);
  gl.uniform1i(uniforms.u_look!, look.look);
  gl.uniform2f(uniforms.u_scales!, ...scales);
  gl.uniform4fv(uniforms.u_colours!, look.colours);
  gl.uniform3fv(uniforms.u_ground!, look.ground);
  gl.uniform1f(uniforms.u_halo!, 1.1 * look.scale);
  return scales;
}

function deleteCard({ gl, program, array, places, states }: Card): void {
  gl.deleteProgram(program);
  gl.deleteVertexArray(array);
  for (const buffer of [places, states]) gl.deleteBuffer(buffer);
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
