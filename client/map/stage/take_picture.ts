import type { Map as MapLibreMap } from 'maplibre-gl';

/** Milliseconds within which the map must have come to rest. */
const PATIENCE = 20_000;

/**
 * The map as it stands, drawn anew as many pixels wide as asked. A canvas of WebGL can be read only in the frame that drew
 * it, so it is copied there and then.
 *
 * @param attribution is written into the corner: a picture that leaves the program says where it is from
 * @returns a PNG; null where the map does not come to rest
 */
export async function takePicture(map: MapLibreMap, width: number, attribution: string): Promise<Blob | null> {
  const before = map.getPixelRatio();
  const { clientWidth } = map.getCanvas();
  if (clientWidth === 0) return null;
  map.setPixelRatio(width / clientWidth);
  try {
    const canvas = await copyAtRest(map);
    if (canvas === null) return null;
    writeAttribution(canvas, attribution, width / clientWidth);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } finally {
    map.setPixelRatio(before);
  }
}

function copyAtRest(map: MapLibreMap): Promise<HTMLCanvasElement | null> {
  const { promise, resolve } = Promise.withResolvers<HTMLCanvasElement | null>();
  const onRender = () => {
    // Something is always still alive, as rings around new cases: whole tiles are what a picture waits for.
    if (!map.areTilesLoaded()) return;
    const drawn = map.getCanvas();
    const copy = document.createElement('canvas');
    copy.width = drawn.width;
    copy.height = drawn.height;
    copy.getContext('2d')?.drawImage(drawn, 0, 0);
    resolve(copy);
  };
  const late = setTimeout(() => resolve(null), PATIENCE);
  // The first frame has the size; the next has what was loaded for it.
  map.once('render', () => {
    map.on('render', onRender);
    map.triggerRepaint();
  });
  map.triggerRepaint();
  return promise.finally(() => {
    clearTimeout(late);
    map.off('render', onRender);
  });
}

function writeAttribution(canvas: HTMLCanvasElement, text: string, ratio: number): void {
  const context = canvas.getContext('2d');
  if (context === null || text === '') return;
  context.font = `${11 * ratio}px sans-serif`;
  context.textAlign = 'right';
  context.textBaseline = 'bottom';
  context.lineWidth = 3 * ratio;
  context.lineJoin = 'round';
  context.strokeStyle = '#ffffff';
  context.fillStyle = '#1c2430';
  const [x, y] = [canvas.width - 8 * ratio, canvas.height - 6 * ratio];
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}
