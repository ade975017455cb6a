/**
 * Shaders of the streets. One instance is one straight segment, drawn as a capsule: a box around it whose pixels tell for
 * themselves how far they lie from it and which fraction of its edge is nearest, so that the cut at a limit is exact on
 * every pixel and bends have no notches.
 */
export const STREET_VERTEX = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;

uniform vec2 u_origin;
uniform float u_world;
uniform vec2 u_size;
/** Pixels from a segment to the farthest that is drawn. */
uniform float u_reach;
uniform sampler2D u_ends;
uniform sampler2D u_costs;
/** The widest limit. */
uniform float u_limit;
/** 0 present, 1 draft, 2 difference. */
uniform int u_look;

layout(location = 0) in vec2 a_begin;
layout(location = 1) in vec2 a_end;
layout(location = 2) in uint a_texel;
layout(location = 3) in vec2 a_fractions;

flat out vec4 v_ends;
flat out vec4 v_costs;
flat out vec2 v_fractions;
flat out float v_length;
out vec2 v_place;

const int ROW = 1024;

void main() {
  ivec2 texel = ivec2(int(a_texel) % ROW, int(a_texel) / ROW);
  v_ends = texelFetch(u_ends, texel, 0);
  v_costs = texelFetch(u_costs, texel, 0);
  v_fractions = a_fractions;
  vec2 least = vec2(min(v_ends.z, v_ends.w), min(v_ends.x, v_ends.y));
  float soonest = u_look == 2 ? min(least.x, least.y) : u_look == 1 ? least.y : least.x;
  if (v_ends.x < 0.0 || soonest > u_limit) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec2 begin = u_origin + a_begin * u_world;
  vec2 end = u_origin + a_end * u_world;
  v_length = distance(begin, end);
  vec2 ahead = v_length > 0.0 ? (end - begin) / v_length : vec2(1.0, 0.0);
  vec2 aside = vec2(-ahead.y, ahead.x);
  vec2 corner = vec2(gl_VertexID >> 1, gl_VertexID & 1);
  v_place = vec2(mix(-u_reach, v_length + u_reach, corner.x), mix(-u_reach, u_reach, corner.y));
  vec2 pixel = begin + ahead * v_place.x + aside * v_place.y;
  gl_Position = vec4(pixel / u_size * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}
`;

export const STREET_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;

uniform float u_world;
uniform float u_pixelRatio;
uniform int u_look;
/** Rising; unused ones repeat the last. */
uniform vec3 u_limits;
/** Half a line's pixels in each band; then of gained, lost and unchanged. */
uniform vec3 u_halves;
uniform vec3 u_bands[3];
uniform vec3 u_changes[3];
/** Pixels of casing around each line in this pass; 0 in the pass that draws the lines themselves. */
uniform float u_casing;
uniform vec4 u_casingColour;
/** Pixels of a dash with its gap, and of the dash. */
uniform vec2 u_dash;

flat in vec4 v_ends;
flat in vec4 v_costs;
flat in vec2 v_fractions;
flat in float v_length;
in vec2 v_place;

out vec4 colour;

/** FAR_MS. */
const float FAR = 1099511627776.0;

/** Milliseconds from a fraction of the edge, by the times at its ends. */
float timeAt(float fraction, vec2 ends) {
  float back = v_costs.y < FAR ? ends.x + fraction * v_costs.y : FAR;
  float ahead = v_costs.x < FAR ? ends.y + (1.0 - fraction) * v_costs.x : FAR;
  return min(back, ahead);
}

/** How much of a pixel is within the limit, softened over one pixel along the line. */
float within(float ms, float limit, float perPixel) {
  return clamp((limit - ms) / perPixel + 0.5, 0.0, 1.0);
}

/** How much of a pixel a line of that half width covers; inner ways are narrower. */
float covers(float reach, float away) {
  return clamp((reach * v_costs.w + u_casing - away) * u_pixelRatio + 0.5, 0.0, 1.0);
}

void main() {
  float along = v_length > 0.0 ? clamp(v_place.x / v_length, 0.0, 1.0) : 0.0;
  float fraction = mix(v_fractions.x, v_fractions.y, along);
  float away = distance(v_place, vec2(along * v_length, 0.0));
  float edgePixels = max(v_costs.z * u_world, 1e-3);
  float slowest = max(v_costs.x < FAR ? v_costs.x : 0.0, v_costs.y < FAR ? v_costs.y : 0.0);
  float perPixel = max(slowest / (edgePixels * u_pixelRatio), 1.0);
  float draft = timeAt(fraction, v_ends.xy);
  float present = timeAt(fraction, v_ends.zw);

  if (u_look == 2) {
    float inDraft = within(draft, u_limits.z, perPixel);
    float inPresent = within(present, u_limits.z, perPixel);
    float gained = inDraft * (1.0 - inPresent) * covers(u_halves.x, away);
    float lost = inPresent * (1.0 - inDraft) * covers(u_halves.y, away);
    float same = inDraft * inPresent * covers(u_halves.z, away);
    if (u_casing > 0.0) {
      colour = u_casingColour * min(1.0, gained + lost + same);
      return;
    }
    float phase = mod(fraction * edgePixels, u_dash.x);
    float dash = clamp(min(phase, u_dash.y - phase) * u_pixelRatio + 0.5, 0.0, 1.0);
    lost *= edgePixels < u_dash.x ? 1.0 : dash;
    float all = gained + lost + same;
    if (all < 0.004) discard;
    vec3 mixed = (u_changes[0] * gained + u_changes[1] * lost + u_changes[2] * same) / all;
    colour = vec4(mixed, 1.0) * min(1.0, all);
    return;
  }

  float ms = u_look == 1 ? draft : present;
  float last = within(ms, u_limits.z, perPixel) * covers(u_halves.z, away);
  float middle = within(ms, u_limits.y, perPixel) * covers(u_halves.y, away);
  float first = within(ms, u_limits.x, perPixel) * covers(u_halves.x, away);
  float all = max(first, max(middle, last));
  if (all < 0.004) discard;
  if (u_casing > 0.0) {
    colour = u_casingColour * all;
    return;
  }
  vec3 rgb = u_bands[2];
  rgb = mix(rgb, u_bands[1], middle / all);
  rgb = mix(rgb, u_bands[0], first / all);
  colour = vec4(rgb, 1.0) * all;
}
`;
