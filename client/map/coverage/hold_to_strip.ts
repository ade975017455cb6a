import { type Strip, WHOLE_WIDTH } from './coverage_look.ts';

/** Lets what follows be drawn in a strip of the screen only, until `letGo`. */
export function holdToStrip(gl: WebGL2RenderingContext, strip: Strip): void {
  if (strip === WHOLE_WIDTH) return;
  const { drawingBufferWidth, drawingBufferHeight } = gl;
  const [from, to] = strip.map((share) => Math.round(Math.min(1, Math.max(0, share)) * drawingBufferWidth));
  gl.enable(gl.SCISSOR_TEST);
  gl.scissor(from!, 0, Math.max(0, to! - from!), drawingBufferHeight);
}

/** The map itself knows nothing of strips: it must find them gone. */
export function letGo(gl: WebGL2RenderingContext): void {
  gl.disable(gl.SCISSOR_TEST);
}
