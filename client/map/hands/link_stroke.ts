import type { ScreenPoint } from '../map_stage_props.ts';

/** CSS pixels that a pressed pointer may tremble before it draws. */
export const TREMBLE = 6;

/** A link that has been begun and not ended. */
export interface LinkStroke {
  readonly from: ScreenPoint;
  /** Is the pointer pressed since it began? Then letting go elsewhere ends it; else the next press does. */
  readonly pressed: boolean;
}

/** What a press, a move or a release makes of a stroke: it goes on, or it is done with its other end. */
export interface StrokeStep {
  readonly stroke: LinkStroke | null;
  readonly done: { readonly from: ScreenPoint; readonly to: ScreenPoint } | null;
}

/** The first press begins; after a click it is the second that ends the stroke as soon as it is let go. */
export function press(stroke: LinkStroke | null, at: ScreenPoint): StrokeStep {
  return { stroke: stroke === null ? { from: at, pressed: true } : { ...stroke, pressed: true }, done: null };
}

/** Letting go near the beginning leaves the stroke open for a click at the other end. */
export function release(stroke: LinkStroke | null, at: ScreenPoint): StrokeStep {
  if (stroke === null || !stroke.pressed) return { stroke, done: null };
  const moved = Math.hypot(at.x - stroke.from.x, at.y - stroke.from.y);
  if (moved <= TREMBLE) return { stroke: { ...stroke, pressed: false }, done: null };
  return { stroke: null, done: { from: stroke.from, to: at } };
}
