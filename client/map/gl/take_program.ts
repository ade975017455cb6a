/** Draws with a program from now on. */
export function takeProgram(gl: WebGL2RenderingContext, program: WebGLProgram): void {
  // biome-ignore lint/correctness/useHookAtTopLevel: a method of WebGL, whose name only looks like that of a hook.
  gl.useProgram(program);
}
