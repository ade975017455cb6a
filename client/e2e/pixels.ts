import { decode } from 'fast-png';
import type { Page } from 'playwright-core';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** 8-bit channels, row by row. */
  readonly data: Uint8Array;
  readonly channels: number;
}

/** A box of a page, in CSS pixels. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Takes a picture of the page, or a box of it, as it is shown. */
export async function takePicture(page: Page, clip?: PageBox): Promise<Picture> {
  const { width, height, data, channels } = decode(
    await page.screenshot({ animations: 'disabled', ...(clip && { clip }) }),
  );
  return { width, height, data: Uint8Array.from(data), channels };
}

/**
 * Share of pixels that differ visibly between two pictures of one size.
 *
 * @param threshold sum of the differences of the three channels from which a pixel counts, 0–765
 * @returns between 0 and 1
 * @throws RangeError when the sizes differ
 */
export function differingShare(one: Picture, other: Picture, threshold = 24): number {
  if (one.width !== other.width || one.height !== other.height) {
    throw new RangeError(`Sizes differ: ${one.width}×${one.height} and ${other.width}×${other.height}`);
  }
  const pixels = one.width * one.height;
  let differing = 0;
  for (let pixel = 0; pixel < pixels; pixel++) {
    let difference = 0;
    for (let channel = 0; channel < 3; channel++) {
      const a = one.data[pixel * one.channels + channel]!;
      const b = other.data[pixel * other.channels + channel]!;
      difference += Math.abs(a - b);
    }
    if (difference >= threshold) differing++;
  }
  return differing / pixels;
}
