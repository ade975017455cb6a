import type { Picture } from './upright.ts';

/** Width and height within a square of `side`, in the same proportion; never larger than they are. */
export function fitWithin(width: number, height: number, side: number) {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * A smaller picture in which each pixel is the mean of the area it stands for, on white where it was see-through. Time grows
 * with the pixels of the source; beside the result it takes one row of sums.
 */
export function shrink(
  { data, width, height }: Picture,
  to: { readonly width: number; readonly height: number },
): Picture {
  const out = new Uint8ClampedArray(to.width * to.height * 4).fill(255);
  const columns = shares(width, to.width);
  const rows = shares(height, to.height);
  const sums = new Float64Array(to.width * 3);
  for (let y = 0; y < to.height; y++) {
    sums.fill(0);
    for (let row = rows.first[y] as number; row <= (rows.last[y] as number); row++) {
      const rowShare = shareOf(rows, y, row);
      for (let x = 0; x < to.width; x++) {
        let [red, green, blue] = [0, 0, 0];
        const last = columns.last[x] as number;
        for (let column = columns.first[x] as number; column <= last; column++) {
          const at = (row * width + column) * 4;
          const share = shareOf(columns, x, column);
          const opaque = (data[at + 3] as number) / 255;
          const white = 255 * (1 - opaque);
          red += share * ((data[at] as number) * opaque + white);
          green += share * ((data[at + 1] as number) * opaque + white);
          blue += share * ((data[at + 2] as number) * opaque + white);
        }
        sums[3 * x] = (sums[3 * x] as number) + rowShare * red;
        sums[3 * x + 1] = (sums[3 * x + 1] as number) + rowShare * green;
        sums[3 * x + 2] = (sums[3 * x + 2] as number) + rowShare * blue;
      }
    }
    for (let x = 0; x < to.width; x++) {
      const at = (y * to.width + x) * 4;
      for (let channel = 0; channel < 3; channel++) out[at + channel] = sums[3 * x + channel] as number;
    }
  }
  return { data: out, width: to.width, height: to.height };
}

/** Which source lines each new one covers, and how much of the first and the last. */
interface Shares {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly firstShare: Float64Array;
  readonly lastShare: Float64Array;
  readonly whole: number;
}

function shares(from: number, to: number): Shares {
  const span = from / to;
  const result = {
    first: new Int32Array(to),
    last: new Int32Array(to),
    firstShare: new Float64Array(to),
    lastShare: new Float64Array(to),
    whole: 1 / span,
  };
  for (let index = 0; index < to; index++) {
    const [start, end] = [index * span, (index + 1) * span];
    const first = Math.min(from - 1, Math.floor(start));
    const last = Math.max(first, Math.min(from - 1, Math.ceil(end) - 1));
    result.first[index] = first;
    result.last[index] = last;
    result.firstShare[index] = first === last ? 1 : (first + 1 - start) / span;
    result.lastShare[index] = (end - last) / span;
  }
  return result;
}

function shareOf({ first, last, firstShare, lastShare, whole }: Shares, index: number, line: number): number {
  if (line === first[index]) return firstShare[index] as number;
  return line === last[index] ? (lastShare[index] as number) : whole;
}
