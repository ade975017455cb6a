/**
 * Shaders of faces. The look of a face follows from its own number and its owner's: state by hatch and colour, marks on
 * top. Hatches lie fast on the ground while the map is moved.
 */
export const FACE_VERTEX = `#version 300 es
precision highp float;
precision highp int;
precision highp usampler2D;

uniform vec2 u_origin;
uniform float u_world;
uniform vec2 u_size;
uniform int u_perRow;
uniform usampler2D u_faces;
uniform usampler2D u_owners;

layout(location = 0) in vec2 a_position;
layout(location = 1) in uint a_face;

flat out uint v_face;
flat out uint v_owner;
/** CSS pixels along the ground. */
out vec2 v_ground;

uint texel(usampler2D of, uint slot) {
  return texelFetch(of, ivec2(int(slot) % u_perRow, int(slot) / u_perRow), 0).r;
}

void main() {
  v_face = texel(u_faces, a_face);
  v_owner = texel(u_owners, v_face >> 8u);
  v_ground = a_position * u_world;
  vec2 pixel = u_origin + v_ground;
  gl_Position = vec4(pixel / u_size * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}
`;

export const FACE_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;

uniform float u_scale;
uniform vec4 u_fills[5];
uniform vec3 u_accent;
uniform vec3 u_ground;
uniform vec3 u_warning;
uniform int u_bare;

flat in uint v_face;
flat in uint v_owner;
in vec2 v_ground;

out vec4 colour;

/** Share of stripes across a direction, softened over one pixel. */
float stripes(vec2 along, float spacing, float width) {
  float at = dot(v_ground, along) / u_scale;
  float away = abs(mod(at, spacing) - 0.5 * spacing);
  return clamp((0.5 * width - away) + 0.5, 0.0, 1.0);
}

vec4 over(vec4 under, vec3 ink, float alpha) {
  return vec4(mix(under.rgb, ink, alpha / max(alpha + under.a * (1.0 - alpha), 1e-4)), alpha + under.a * (1.0 - alpha));
}

const vec2 RISING = vec2(0.70710678, 0.70710678);
const vec2 FALLING = vec2(0.70710678, -0.70710678);

void main() {
  uint state = v_owner & 7u;
  vec4 fill = u_fills[state];
  vec4 drawn = vec4(fill.rgb, 0.0);
  if (u_bare == 0) {
    if (state < 2u) drawn = fill;
    else {
      float ink = state == 2u ? stripes(RISING, 9.0, 2.2) : state == 3u ? stripes(FALLING, 6.0, 2.4) : stripes(RISING, 14.0, 1.2);
      drawn = vec4(fill.rgb, fill.a * (0.22 + 0.6 * ink));
    }
  }
  if ((v_owner & 8u) != 0u) drawn = over(drawn, u_accent, 0.16);
  if ((v_owner & 32u) != 0u) drawn = over(drawn, u_accent, 0.10);
  if ((v_owner & 16u) != 0u || (v_face & 8u) != 0u) {
    drawn = over(drawn, u_ground, 0.3);
    drawn = over(drawn, u_warning, 0.55 * max(stripes(vec2(1.0, 0.0), 12.0, 1.2), stripes(vec2(0.0, 1.0), 12.0, 1.2)));
  }
  if ((v_face & 1u) != 0u) drawn = over(drawn, u_accent, 0.34);
  if ((v_face & 2u) != 0u) drawn = over(drawn, u_accent, 0.18 + 0.5 * stripes(FALLING, 7.0, 2.0));
  if ((v_face & 4u) != 0u) drawn = over(drawn, u_warning, 0.3 + 0.6 * stripes(RISING, 5.0, 1.4) * stripes(FALLING, 5.0, 3.0));
  if ((v_face & 16u) != 0u) drawn = over(drawn, u_warning, 0.35 + 0.6 * max(stripes(RISING, 8.0, 2.0), stripes(FALLING, 8.0, 2.0)));
  if (drawn.a < 0.004) discard;
  colour = vec4(drawn.rgb * drawn.a, drawn.a);
}
`;
