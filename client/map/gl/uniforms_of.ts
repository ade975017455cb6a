/** Where a program takes its uniforms, by name; null for one that it makes no use of. */
export function uniformsOf<Name extends string>(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  names: readonly Name[],
): Readonly<Record<Name, WebGLUniformLocation | null>> {
  const locations = names.map((name) => [name, gl.getUniformLocation(program, name)] as const);
  return Object.fromEntries(locations) as Record<Name, WebGLUniformLocation | null>;
}
