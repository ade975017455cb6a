/** Shapes that are told apart without colour; after the last they begin again. */
export const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'pentagon', 'star', 'cross', 'hexagon'] as const;

export type MapSymbol = (typeof SYMBOLS)[number];

/** Draws a symbol of so many millimetres across, filled, with a white rim. */
export function drawSymbol(
  doc: PDFKit.PDFDocument,
  symbol: MapSymbol,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  const r = size / 2;
  doc.save().lineWidth(0.25).lineJoin('round');
  if (symbol === 'circle') doc.circle(x, y, r);
  else doc.polygon(...cornersOf(symbol).map(([dx, dy]): [number, number] => [x + dx * r, y + dy * r]));
  doc.fillAndStroke(colour, '#ffffff').restore();
}

function cornersOf(symbol: Exclude<MapSymbol, 'circle'>): [number, number][] {
  switch (symbol) {
    case 'square':
      return [
        [-0.85, -0.85],
        [0.85, -0.85],
        [0.85, 0.85],
        [-0.85, 0.85],
      ];
    case 'triangle':
      return regular(3, 1.1);
    case 'diamond':
      return regular(4, 1.15);
    case 'pentagon':
      return regular(5, 1.05);
    case 'hexagon':
      return regular(6, 1);
    case 'star':
      return regular(10, 1.2).map(([x, y], i): [number, number] => (i % 2 === 0 ? [x, y] : [x * 0.45, y * 0.45]));
    case 'cross':
      return [
        [-0.35, -1],
        [0.35, -1],
        [0.35, -0.35],
        [1, -0.35],
        [1, 0.35],
        [0.35, 0.35],
        [0.35, 1],
        [-0.35, 1],
        [-0.35, 0.35],
        [-1, 0.35],
        [-1, -0.35],
        [-0.35, -0.35],
      ];
  }
}

function regular(corners: number, radius: number): [number, number][] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners - Math.PI / 2;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}
