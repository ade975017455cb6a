import { MOST_FACETS } from './facet.ts';
import { VarintReader, VarintWriter } from './varint.ts';

/**
 * Counts of one block of cells in one period, by facet, minute of the day and cell; in periods longer than a day the
 * minute is 0. In memory two parallel columns, sorted by code:
 *
 *     code = facet · 2²³ + minute · 2¹² + cell        count ≠ 0, negative where cases went elsewhere
 *
 * As bytes, for each facet: facet, bytes that follow, and for each entry the gap to the one before with a bit that says
 * whether a count other than 1 stands behind it. Bytes of several lists may follow one another.
 */
export interface CountList {
  readonly codes: Float64Array;
  readonly counts: Int32Array;
}

/** Cells along a side of a block. */
export const BLOCK_SIDE = 64;
export const BLOCK_CELLS = BLOCK_SIDE ** 2;
const FACET_UNIT = 2 ** 23;

export function codeOf(facet: number, minute: number, cell: number): number {
  if (facet >= MOST_FACETS) throw new RangeError(`Unexpected facet: ${facet}.`);
  return facet * FACET_UNIT + minute * BLOCK_CELLS + cell;
}

export const facetOf = (code: number) => Math.floor(code / FACET_UNIT);
export const cellOf = (code: number) => code % BLOCK_CELLS;

/** Counts that come in any order: those of one code are added up, and what comes to 0 is left out. */
export function gatherCounts(codes: ArrayLike<number>, counts: ArrayLike<number>): CountList {
  const order = Uint32Array.from({ length: codes.length }, (_, i) => i).sort((a, b) => codes[a]! - codes[b]!);
  const sums = new ListBuilder(codes.length);
  for (const i of order) sums.add(codes[i]!, counts[i]!);
  return sums.list();
}

/**
 * Counts of codes that each stand for one more, or as −1 − code for one less; the array is sorted by it. Numbers alone are
 * sorted several times as fast as an order by two columns.
 */
export function gatherSigned(signed: Float64Array): CountList {
  signed.sort();
  // Those that stand for less come first, the lowest code last.
  let less = lowerBound(signed, 0) - 1;
  let more = less + 1;
  const sums = new ListBuilder(signed.length);
  while (less >= 0 || more < signed.length) {
    const taken = less >= 0 ? -1 - signed[less]! : Number.POSITIVE_INFINITY;
    if (more < signed.length && signed[more]! <= taken) {
      sums.add(signed[more++]!, 1);
    } else {
      sums.add(taken, -1);
      less--;
    }
  }
  return sums.list();
}

export function mergeCounts(a: CountList, b: CountList): CountList {
  const sums = new ListBuilder(a.codes.length + b.codes.length);
  let [i, j] = [0, 0];
  while (i < a.codes.length || j < b.codes.length) {
    const fromA = j >= b.codes.length || (i < a.codes.length && a.codes[i]! <= b.codes[j]!);
    if (fromA) sums.add(a.codes[i]!, a.counts[i++]!);
    else sums.add(b.codes[j]!, b.counts[j++]!);
  }
  return sums.list();
}

/** The part of a list whose facets lie from one (inclusive) to another (exclusive). */
export function facetsBetween({ codes, counts }: CountList, from: number, to: number): CountList {
  const [start, end] = [lowerBound(codes, from * FACET_UNIT), lowerBound(codes, to * FACET_UNIT)];
  return { codes: codes.subarray(start, end), counts: counts.subarray(start, end) };
}

function lowerBound(codes: Float64Array, code: number): number {
  let [low, high] = [0, codes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (codes[middle]! < code) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes codes in rising order. */
class ListBuilder {
  readonly #codes: Float64Array;
  readonly #counts: Int32Array;
  #length = 0;

  constructor(most: number) {
    this.#codes = new Float64Array(most);
    this.#counts = new Int32Array(most);
  }

  add(code: number, count: number): void {
    const last = this.#length - 1;
    if (last >= 0 && this.#codes[last] === code) {
      this.#counts[last]! += count;
      if (this.#counts[last] === 0) this.#length--;
    } else if (count !== 0) {
      this.#codes[this.#length] = code;
      this.#counts[this.#length++] = count;
    }
  }

  list(): CountList {
    return { codes: this.#codes.slice(0, this.#length), counts: this.#counts.slice(0, this.#length) };
  }
}

// Most lists are short: two buffers serve them all.
const all = new VarintWriter();
const column = new VarintWriter();

export function writeCounts({ codes, counts }: CountList): Uint8Array {
  for (let i = 0; i < codes.length; ) {
    const facet = facetOf(codes[i]!);
    let previous = facet * FACET_UNIT - 1;
    for (; i < codes.length && facetOf(codes[i]!) === facet; i++) {
      const single = counts[i] === 1;
      column.write((codes[i]! - previous - 1) * 2 + (single ? 0 : 1));
      if (!single) column.writeSigned(counts[i]!);
      previous = codes[i]!;
    }
    const bytes = column.take();
    all.write(facet);
    all.write(bytes.length);
    all.append(bytes);
  }
  return all.take();
}

/**
 * What writeCounts wrote, or several of it behind one another with rising facets.
 * @throws RangeError for bytes that are cut short.
 */
export function readCounts(bytes: Uint8Array): CountList {
  const codes: number[] = [];
  const counts: number[] = [];
  const reader = new VarintReader(bytes);
  while (!reader.done) {
    const facet = reader.read();
    const end = reader.read() + reader.position;
    let code = facet * FACET_UNIT - 1;
    while (reader.position < end) {
      const gap = reader.read();
      code += Math.floor(gap / 2) + 1;
      codes.push(code);
      counts.push(gap % 2 === 0 ? 1 : reader.readSigned());
    }
  }
  return { codes: Float64Array.from(codes), counts: Int32Array.from(counts) };
}

/** Where the counts of a block go: `sums[places[cell] + offsets[minute]]`; a negative one of either is left out. */
export interface CountTarget {
  readonly sums: Int32Array;
  readonly places: Int32Array;
  readonly offsets: Int32Array;
}

/**
 * Adds bytes of counts to sums, skipping the facets that do not pass.
 * @returns the part of what was added that is simulated, which the lowest bit of a facet tells.
 */
export function addCounts(bytes: Uint8Array, passes: (facet: number) => boolean, target: CountTarget): number {
  const { sums, places, offsets } = target;
  let simulated = 0;
  let at = 0;
  const length = bytes.length;
  const header = new VarintReader(bytes);
  while (at < length) {
    header.position = at;
    const facet = header.read();
    const end = header.read() + header.position;
    at = header.position;
    if (end > length) throw new RangeError(`The bytes end within a facet: ${length} of ${end}.`);
    if (!passes(facet)) {
      at = end;
      continue;
    }
    let key = -1;
    let added = 0;
    while (at < end) {
      let byte = bytes[at++]!;
      let gap = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!;
        gap |= (byte & 127) << shift;
      }
      key += (gap >>> 1) + 1;
      let count = 1;
      if (gap & 1) {
        byte = bytes[at++]!;
        let signed = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++]!;
          signed |= (byte & 127) << shift;
        }
        count = signed & 1 ? -((signed + 1) >>> 1) : signed >>> 1;
      }
      const place = places[key & (BLOCK_CELLS - 1)]!;
      const offset = offsets[key >>> 12]!;
      if ((place | offset) >= 0) {
        sums[place + offset]! += count;
        added += count;
      }
    }
    if (facet & 1) simulated += added;
  }
  return simulated;
}
