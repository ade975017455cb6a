import { toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import type { MapGate } from '../map_stage_props.ts';
import { GATE_DRAFT_FRAME, GATE_OUTLINE, GATE_SHAPES } from '../symbols/gate_shapes.ts';
import { drawnImage } from './drawn_image.ts';
import type { MapImage } from './map_image.ts';

export function gateImageName(state: MapGate['state'], draft: boolean): string {
  return `gate-${state}${draft ? '-draft' : ''}`;
}

/** The sign of a gate; one that the draft changed has four corners around it. */
export function gateImage(state: MapGate['state'], draft: boolean, palette: MapPalette): MapImage {
  const ground = toCss(palette.ground);
  const ink = toCss(draft ? palette.accent : palette.gate);
  const { filled, cut, lines } = GATE_SHAPES[state];
  return drawnImage((context) => {
    const outline = new Path2D(GATE_OUTLINE);
    context.strokeStyle = ground;
    context.lineWidth = 5;
    context.stroke(outline);
    context.fillStyle = ground;
    context.fill(outline);
    context.fillStyle = ink;
    context.fill(new Path2D(filled));
    context.strokeStyle = ink;
    context.lineWidth = 2.6;
    context.stroke(new Path2D(lines));
    context.fillStyle = ground;
    context.fill(new Path2D(cut));
    if (!draft) return;
    const frame = new Path2D(GATE_DRAFT_FRAME);
    context.strokeStyle = ground;
    context.lineWidth = 4;
    context.stroke(frame);
    context.strokeStyle = ink;
    context.lineWidth = 2;
    context.stroke(frame);
  });
}
