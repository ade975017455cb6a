/** A picture that MapLibre keeps under a name: RGBA bytes, and how many of its pixels make one CSS pixel. */
export interface MapImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  readonly pixelRatio: number;
}
