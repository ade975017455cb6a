/**
 * Shaders of arcs: one quad for each segment, as wide as its arc's class and marks ask. A locked line is a double one, so
 * that it is told without colour.
 */
export const ARC_VERTEX = `#version 300 es
precision highp float;
precision highp int;
precision highp usampler2D;

uniform vec2 u_origin;
uniform float u_world;
uniform vec2 u_size;
uniform int u_perRow;
uniform usampler2D u_arcs;
/** 0: lines within grids, 1: boundaries, 2: what is selected or about to change. */
uniform int u_pass;
/** Half widths in CSS pixels: within a grid, between grids, between communities. */
uniform vec3 u_halves;

layout(location = 0) in vec2 a_from;
layout(location = 1) in vec2 a_to;
layout(location = 2) in uint a_arc;

flat out uint v_arc;
flat out float v_half;
out float v_across;

void main() {
  v_arc = texelFetch(u_arcs, ivec2(int(a_arc) % u_perRow, int(a_arc) / u_perRow), 0).r;
  uint rank = v_arc & 3u;
  bool loud = (v_arc & 24u) != 0u;
  int pass = loud ? 2 : rank == 0u && (v_arc & 4u) == 0u ? 0 : 1;
  vec2 along = (a_to - a_from) * u_world;
  float metres = length(along);
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (pass != u_pass || metres == 0.0) return;
  v_half = (rank == 2u ? u_halves.z : rank == 1u ? u_halves.y : u_halves.x) + (loud ? 0.8 : 0.0);
  if ((v_arc & 4u) != 0u) v_half = max(v_half, u_halves.y) + 1.2;
  vec2 ahead = along / metres;
  float edge = v_half + 1.0;
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1));
  vec2 start = u_origin + a_from * u_world;
  // Ends are drawn out by half a width, which closes the outer side of bends.
  vec2 pixel = start + along * corner.x + ahead * (corner.x * 2.0 - 1.0) * 0.7 * v_half;
  v_across = (corner.y * 2.0 - 1.0) * edge;
  pixel += vec2(-ahead.y, ahead.x) * v_across;
  gl_Position = vec4(pixel / u_size * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}
`;

export const ARC_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;

uniform float u_pixelRatio;
uniform vec3 u_accent;
uniform vec3 u_ground;
uniform vec3 u_line;
uniform vec3 u_inner;
uniform float u_innerAlpha;

flat in uint v_arc;
flat in float v_half;
in float v_across;

out vec4 colour;

void main() {
  float alpha = clamp((v_half - abs(v_across)) * u_pixelRatio + 0.5, 0.0, 1.0);
  if (alpha < 0.01) discard;
  bool loud = (v_arc & 24u) != 0u;
  uint rank = v_arc & 3u;
  vec3 ink = loud ? u_accent : rank == 0u ? u_inner : u_line;
  if ((v_arc & 4u) != 0u) ink = mix(u_ground, ink, clamp((abs(v_across) - 0.42 * v_half) * u_pixelRatio + 0.5, 0.0, 1.0));
  if (rank == 0u && !loud && (v_arc & 4u) == 0u) alpha *= u_innerAlpha;
  colour = vec4(ink * alpha, alpha);
}
`;
