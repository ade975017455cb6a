import { SYMBOL_SIDE } from '../symbols/symbol_shapes.ts';
import type { MapImage } from './map_image.ts';

/** Room for the halo around the square of the symbol. */
const MARGIN = 3;
const PIXEL_RATIO = 3;

/** A picture drawn by hand in a square of 24 with some room around it. */
export function drawnImage(draw: (context: CanvasRenderingContext2D) => void): MapImage {
  const side = (SYMBOL_SIDE + 2 * MARGIN) * PIXEL_RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  // Drawn in memory, since it is read back at once: from a graphics card that takes milliseconds each time.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser gave no 2D canvas.');
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  context.translate(MARGIN, MARGIN);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  draw(context);
  const { data } = context.getImageData(0, 0, side, side);
  return { width: side, height: side, data, pixelRatio: PIXEL_RATIO };
}
