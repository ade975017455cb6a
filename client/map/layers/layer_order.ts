/**
 * What is no layer of the style goes in before these layers of it: heat and street times over the streets and under the
 * hatch of gaps, homes under all names, the ring of what is chosen under the symbols. Rings of live cases lie over
 * everything.
 */
export const BEFORE_HEAT = 'gap-hatch';
export const BEFORE_STREET_TIMES = 'gap-hatch';
export const BEFORE_HOMES = 'street-name-minor';
export const BEFORE_RING = 'gate';
