/**
 * Numbers of the points in the order of their Morton code (the bits of both coordinates, 16 each over the extent,
 * interleaved): points that lie near one another come near one another. Equal codes keep the order of x, y, number.
 */
export function zOrder(x: Int32Array, y: Int32Array): Uint32Array {
  const codes = mortonCodes(x, y);
  return Uint32Array.from(codes.keys()).sort(
    (a, b) => codes[a]! - codes[b]! || x[a]! - x[b]! || y[a]! - y[b]! || a - b,
  );
}

function mortonCodes(x: Int32Array, y: Int32Array): Uint32Array {
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (let i = 0; i < x.length; i++) {
    minX = Math.min(minX, x[i]!);
    maxX = Math.max(maxX, x[i]!);
    minY = Math.min(minY, y[i]!);
    maxY = Math.max(maxY, y[i]!);
  }
  const side = Math.max(maxX - minX, maxY - minY, 1);
  const cell = (value: number, min: number) => Math.floor(((value - min) / side) * 65_535);
  return Uint32Array.from(x, (value, i) => (spread(cell(value, minX)) | (spread(cell(y[i]!, minY)) << 1)) >>> 0);
}

/** Puts a zero bit between the 16 bits of a number. */
function spread(bits: number): number {
  let spreadBits = bits;
  spreadBits = (spreadBits | (spreadBits << 8)) & 0x00ff00ff;
  spreadBits = (spreadBits | (spreadBits << 4)) & 0x0f0f0f0f;
  spreadBits = (spreadBits | (spreadBits << 2)) & 0x33333333;
  return (spreadBits | (spreadBits << 1)) & 0x55555555;
}
