/**
 * Shaders of homes: one point each, its sign drawn by distance so that it is sharp at every size. A state is told by its
 * shape: a dot within the limit, a ring beyond it, a triangle pointing up where the draft gains it, one pointing down and
 * hollow where the draft loses it.
 */
export const HOME_VERTEX = `#version 300 es
precision highp float;
precision highp int;

uniform vec2 u_origin;
uniform float u_world;
uniform vec2 u_size;
uniform float u_pixelRatio;
/** Multiplies the radius of quiet signs, and of gained and lost ones. */
uniform vec2 u_scales;
/** 0 present, 1 draft, 2 difference. */
uniform int u_look;
/** 1: draw what the draft gains and loses; 0: draw the rest. */
uniform int u_loud;
uniform vec4 u_colours[4];

layout(location = 0) in vec2 a_position;
layout(location = 1) in float a_households;
layout(location = 2) in uint a_state;

flat out uint v_state;
flat out vec4 v_colour;
/** CSS pixels. */
flat out float v_radius;
flat out float v_side;

void main() {
  // Gained means beyond at present and within in the draft; lost the other way.
  v_state = u_look == 2 || a_state < 2u ? a_state : (a_state == 2u) == (u_look == 1) ? 1u : 0u;
  v_colour = u_colours[v_state];
  bool loud = v_state >= 2u;
  vec2 pixel = u_origin + a_position * u_world;
  // Area follows the households: 1 → 2.1, 20 → 3.9, 100 → 7.
  float radius = (1.5 + 0.55 * sqrt(min(a_households, 150.0)));
  v_radius = loud ? max(radius, 3.4) * u_scales.y : radius * u_scales.x;
  if (loud != (u_loud == 1) || v_radius < 0.3) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    gl_PointSize = 1.0;
    return;
  }
  v_side = 2.0 * v_radius + 5.0;
  gl_Position = vec4(pixel / u_size * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
  gl_PointSize = v_side * u_pixelRatio;
}
`;

export const HOME_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;

uniform float u_pixelRatio;
uniform vec3 u_ground;
/** CSS pixels of the halo that lifts a sign off whatever lies under it. */
uniform float u_halo;

flat in uint v_state;
flat in vec4 v_colour;
flat in float v_radius;
flat in float v_side;

out vec4 colour;

float disc(vec2 at, float radius) {
  return length(at) - radius;
}

/** Distance to a triangle that points up, with equal sides, its middle in the origin (Quilez, 2D distance functions). */
float triangle(vec2 at, float radius) {
  const float k = 1.7320508;
  vec2 p = vec2(abs(at.x) - radius, -at.y + radius / k);
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * radius, 0.0);
  return -length(p) * sign(p.y);
}

float covers(float distance_) {
  return clamp(0.5 - distance_ * u_pixelRatio, 0.0, 1.0);
}

void main() {
  vec2 at = (gl_PointCoord - 0.5) * v_side;
  float outer;
  float hole = 1e3;
  if (v_state == 0u) {
    outer = disc(at, v_radius);
    hole = disc(at, v_radius - max(1.1, 0.32 * v_radius));
  } else if (v_state == 1u) {
    outer = disc(at, v_radius * 0.82);
  } else if (v_state == 2u) {
    outer = triangle(at + vec2(0.0, -0.15 * v_radius), v_radius * 1.1);
  } else {
    vec2 turned = vec2(at.x, -at.y) + vec2(0.0, -0.15 * v_radius);
    outer = triangle(turned, v_radius * 1.1);
    hole = outer + max(1.5, 0.34 * v_radius);
  }
  float ink = covers(outer) * (1.0 - covers(hole));
  // Quiet signs are many and lie close: halos around them would eat the streets.
  float halo = v_state < 2u ? 0.0 : covers(outer - u_halo) * 0.85;
  float alpha = ink + halo * (1.0 - ink);
  if (alpha < 0.01) discard;
  colour = vec4(v_colour.rgb * ink + u_ground * halo * (1.0 - ink), alpha) * v_colour.a;
}
`;
