/**
 * deck.gl's layers go in before these layers of the style: heat over the streets and under the hatch of gaps, the ring
 * of a chosen station under its symbol. Rings of live cases lie over everything.
 */
export const BEFORE_HEAT = 'gap-hatch';
export const BEFORE_STATION_RING = 'station';
