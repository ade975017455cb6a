import type { StationStatus } from '../../../geodata/place.ts';
import type { MapPalette } from '../map_palette.ts';
import { STRIKE, symbolLook } from '../symbols/symbol_look.ts';
import { SYMBOL_SHAPES, type SymbolName, type SymbolShape } from '../symbols/symbol_shapes.ts';
import { drawnImage } from './drawn_image.ts';
import type { MapImage } from './map_image.ts';

/** Draws a symbol of a station on a canvas of its own. */
export function symbolImage(name: SymbolName, status: StationStatus, palette: MapPalette): MapImage {
  const shape: SymbolShape = SYMBOL_SHAPES[name];
  const look = symbolLook(name, status, palette);
  const outline = new Path2D(shape.outline);
  const strike = new Path2D(STRIKE);
  return drawnImage((context) => {
    context.strokeStyle = look.halo;
    context.lineWidth = 4.4;
    context.stroke(outline);
    context.fillStyle = look.fill;
    context.fill(outline);
    context.strokeStyle = look.edge;
    context.lineWidth = 1.6;
    context.lineCap = look.dashes.length > 0 ? 'butt' : 'round';
    context.setLineDash([...look.dashes]);
    context.stroke(outline);
    context.setLineDash([]);
    context.lineCap = 'round';
    context.fillStyle = look.ink;
    context.fill(new Path2D(shape.sign));
    context.strokeStyle = look.ink;
    context.lineWidth = 1.7;
    context.stroke(new Path2D(shape.strokes));
    if (look.struck) {
      context.strokeStyle = look.halo;
      context.lineWidth = 5;
      context.stroke(strike);
      context.strokeStyle = look.edge;
      context.lineWidth = 2.4;
      context.stroke(strike);
    }
  });
}
