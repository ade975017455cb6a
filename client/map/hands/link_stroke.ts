import type { Position } from '../../../geodata/place.ts';

/** CSS pixels that a pressed pointer may tremble before it draws. */
export const TREMBLE = 6;

/** A link that has been begun and not ended. */
export interface LinkStroke {
  readonly from: Position;
  /** Is the pointer pressed since it began? Then letting go elsewhere ends it; else the next press does. */
  readonly pressed: boolean;
}

/** What letting go makes of a stroke: it goes on, or it is done with its other end. */
export interface StrokeStep {
  readonly stroke: LinkStroke | null;
  readonly done: { readonly from: Position; readonly to: Position } | null;
}

/** The first press begins; after a click it is the second that ends the stroke as soon as it is let go. */
export function press(stroke: LinkStroke | null, at: Position): LinkStroke {
  return { from: stroke?.from ?? at, pressed: true };
}

/**
 * Letting go near the beginning leaves the stroke open for a click at the other end.
 *
 * @param pixelsBetween How far two positions are from each other on the screen now: the map may have moved between.
 */
export function release(
  stroke: LinkStroke | null,
  at: Position,
  pixelsBetween: (one: Position, other: Position) => number,
): StrokeStep {
  if (stroke === null || !stroke.pressed) return { stroke, done: null };
  if (pixelsBetween(stroke.from, at) <= TREMBLE) return { stroke: { ...stroke, pressed: false }, done: null };
  return { stroke: null, done: { from: stroke.from, to: at } };
}
