/**
 * Smooths a field in place by a Gaussian of `sigma` pixels, ended at `reach` pixels and scaled to sum to 1: first along
 * the rows, then along the columns. What lies within `reach` of the border loses what would fall outside, so callers
 * leave that margin empty.
 *
 * Separable convolution, (3 · reach + 2) · columns · rows multiplications at most; empty rows cost nothing. Takes one
 * more field of memory.
 */
export function blurSquare(field: Float32Array, columns: number, rows: number, sigma: number, reach: number): void {
  const kernel = gaussianKernel(sigma, reach);
  const along = new Float32Array(field.length);
  const filled = new Uint8Array(rows);
  const padded = new Float32Array(columns + 2 * reach);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    const source = field.subarray(start, start + columns);
    if (source.every((value) => value === 0)) continue;
    filled[row] = 1;
    padded.set(source, reach);
    for (let column = 0; column < columns; column++) {
      const middle = column + reach;
      let sum = kernel[0]! * padded[middle]!;
      for (let k = 1; k <= reach; k++) sum += kernel[k]! * (padded[middle - k]! + padded[middle + k]!);
      along[start + column] = sum;
    }
  }
  field.fill(0);
  for (let from = 0; from < rows; from++) {
    if (filled[from] === 0) continue;
    const source = along.subarray(from * columns, (from + 1) * columns);
    const last = Math.min(rows - 1, from + reach);
    for (let row = Math.max(0, from - reach); row <= last; row++) {
      const weight = kernel[Math.abs(row - from)]!;
      const start = row * columns;
      for (let column = 0; column < columns; column++) field[start + column]! += weight * source[column]!;
    }
  }
}

/** Weights at 0, 1, … reach pixels from the middle; both sides together sum to 1. */
export function gaussianKernel(sigma: number, reach: number): Float64Array {
  const kernel = Float64Array.from({ length: reach + 1 }, (_, k) => Math.exp(-(k * k) / (2 * sigma * sigma)));
  const sum = kernel.reduce((total, weight, k) => total + (k === 0 ? weight : 2 * weight), 0);
  return kernel.map((weight) => weight / sum);
}
