/** One square over the ground; its colours stand in a table, so that what is smoothed between pixels is the value and not the colour. */
export const HEAT_VERTEX = `#version 300 es
precision highp float;

/** CSS pixels of the picture's north-west corner, and its sides. */
uniform vec2 u_corner;
uniform vec2 u_sides;
uniform vec2 u_size;

out vec2 v_place;

void main() {
  v_place = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1));
  vec2 pixel = u_corner + v_place * u_sides;
  gl_Position = vec4(pixel / u_size * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}
`;

export const HEAT_FRAGMENT = `#version 300 es
precision highp float;

uniform sampler2D u_values;
uniform sampler2D u_table;

in vec2 v_place;
out vec4 colour;

void main() {
  vec2 value = texture(u_values, v_place).rg;
  // The first and the last colour stand in the middle of the table's first and last texel.
  vec4 shown = texture(u_table, vec2(value.r * 255.0 / 256.0 + 0.5 / 256.0, 0.5));
  float alpha = shown.a * value.g;
  colour = vec4(shown.rgb * alpha, alpha);
}
`;
