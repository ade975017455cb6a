import type { StationStatus } from '../../../geodata/place.ts';
import type { MapPalette } from '../map_palette.ts';
import { STRIKE, symbolLook } from '../symbols/symbol_look.ts';
import { SYMBOL_SHAPES, SYMBOL_SIDE, type SymbolName, type SymbolShape } from '../symbols/symbol_shapes.ts';
import type { MapImage } from './map_image.ts';

/** Room for the halo around the square of the symbol. */
const MARGIN = 3;
const PIXEL_RATIO = 3;

/** Draws a symbol of a station on a canvas of its own. */
export function symbolImage(name: SymbolName, status: StationStatus, palette: MapPalette): MapImage {
  const side = (SYMBOL_SIDE + 2 * MARGIN) * PIXEL_RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  // Drawn in memory, since it is read back at once: from a graphics card that takes milliseconds each time.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser gave no 2D canvas.');
  const shape: SymbolShape = SYMBOL_SHAPES[name];
  const look = symbolLook(name, status, palette);
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  context.translate(MARGIN, MARGIN);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const outline = new Path2D(shape.outline);
  const strike = new Path2D(STRIKE);

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
  const { data } = context.getImageData(0, 0, side, side);
  return { width: side, height: side, data, pixelRatio: PIXEL_RATIO };
}
