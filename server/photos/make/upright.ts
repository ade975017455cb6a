/** Pixels as four bytes each: red, green, blue, opacity. */
export interface Picture {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/**
 * Turns and mirrors a picture as its EXIF orientation says, 1 to 8 (CIPA DC-008, tag 0x0112):
 *
 *     1 ▛   2 ▜   3 ▟   4 ▙     5 to 8: the same with rows and columns exchanged
 */
export function upright(picture: Picture, orientation: number): Picture {
  if (orientation === 1) return picture;
  const { width, height } = picture;
  const turned = orientation > 4;
  const [newWidth, newHeight] = turned ? [height, width] : [width, height];
  const from = new Uint32Array(picture.data.buffer, picture.data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  // Which of the stored rows and columns run backwards, seen upright.
  const flipX = orientation === 2 || orientation === 3 || orientation === 7 || orientation === 8;
  const flipY = orientation === 3 || orientation === 4 || orientation === 6 || orientation === 7;
  for (let y = 0; y < newHeight; y++) {
    for (let x = 0; x < newWidth; x++) {
      const [column, row] = turned ? [y, x] : [x, y];
      const storedX = flipX ? width - 1 - column : column;
      const storedY = flipY ? height - 1 - row : row;
      to[y * newWidth + x] = from[storedY * width + storedX] as number;
    }
  }
  return { data: new Uint8ClampedArray(to.buffer), width: newWidth, height: newHeight };
}
