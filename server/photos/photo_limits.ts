/** What a photo may be. A phone's own photo has 2 to 9 MB and 12 to 50 megapixels. */
export const PHOTO_LIMITS = {
  /** Bytes of what is sent. */
  bytes: 10 * 1024 * 1024,
  /** 8192 × 6144, the largest that phones take without stitching: decoded it fills 200 MB. */
  pixels: 8192 * 6144,
  /** A progressive JPEG has about ten; each more costs a pass over every pixel, however few bytes it holds. */
  scans: 100,
  /** Longest side of what is stored, enough to read a number plate across a street. */
  storedSide: 2048,
  thumbnailSide: 320,
  /** A photo of 50 megapixels takes four seconds on an idle machine, twelve on a busy one. */
  milliseconds: 40_000,
  /** Photos that are being sent, wait or are worked on; each holds its bytes in memory. */
  atOnce: 16,
} as const;
