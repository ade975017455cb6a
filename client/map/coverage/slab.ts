/** Numbers in a run are set in whole groups of this many, so that a run that grows a little stays where it is. */
const ROOM_STEP = 8;
/** Items in a row whose box is kept together: what lies out of the picture is left out in such groups. */
const CHUNK = 512;
/** Beyond so many stale stretches it is quicker to send everything between the first and the last. */
const MAX_STRETCHES = 256;

/** What a graphics card has not been told yet. */
export interface StaleSlab {
  /** True where the array itself is another one: it goes whole. */
  isAnew: boolean;
  /** First and behind the last item of each stretch. */
  stretches: number[];
}

/**
 * Runs of items of different length in one array, one run for each slot, as a graphics card draws them. A run that outgrows
 * its room moves; room that is left behind is filled with zeros, which draw nothing, and used again for a run of its size.
 * An item takes `stride` 32-bit words.
 */
export class Slab {
  readonly stride: number;
  #words: Uint32Array;
  #floats: Float32Array;
  /** By slot: first item and room in items, both −1 and 0 where there is none. */
  #first: Int32Array;
  #room: Int32Array;
  #length: Int32Array;
  #end = 0;
  readonly #free = new Map<number, number[]>();
  readonly #stale = new Set<StaleSlab>();
  /** West, south (Mercator, so top first), east, bottom of each chunk; grown as runs are put, never shrunk. */
  #boxes: Float64Array;

  /** @param items room to begin with */
  constructor(stride: number, slots: number, items: number) {
    this.stride = stride;
    this.#words = new Uint32Array(stride * Math.max(items, ROOM_STEP));
    this.#floats = new Float32Array(this.#words.buffer);
    this.#first = new Int32Array(slots).fill(-1);
    this.#room = new Int32Array(slots);
    this.#length = new Int32Array(slots);
    this.#boxes = emptyBoxes(this.#words.length / stride);
  }

  /** One of its own with the same runs at the same places. */
  copy(): Slab {
    const twin = new Slab(this.stride, 0, 0);
    twin.#words = this.#words.slice();
    twin.#floats = new Float32Array(twin.#words.buffer);
    twin.#first = this.#first.slice();
    twin.#room = this.#room.slice();
    twin.#length = this.#length.slice();
    twin.#boxes = this.#boxes.slice();
    twin.#end = this.#end;
    for (const [room, firsts] of this.#free) twin.#free.set(room, [...firsts]);
    return twin;
  }

  /** Views of the same memory; they hold until the next `put`. */
  get words(): Uint32Array {
    return this.#words;
  }

  get floats(): Float32Array {
    return this.#floats;
  }

  /** Items in use, holes among them. */
  get end(): number {
    return this.#end;
  }

  /** First item of a slot's run, or −1. */
  firstOf(slot: number): number {
    return this.#first[slot] ?? -1;
  }

  lengthOf(slot: number): number {
    return this.#length[slot] ?? 0;
  }

  addStale(): StaleSlab {
    const stale: StaleSlab = { isAnew: true, stretches: [] };
    this.#stale.add(stale);
    return stale;
  }

  dropStale(stale: StaleSlab): void {
    this.#stale.delete(stale);
  }

  /**
   * Makes room for the run of a slot, whose items the caller then writes.
   *
   * @param box in the units of the layer: the run lies within it
   * @returns its first item
   */
  put(slot: number, length: number, box: readonly [number, number, number, number]): number {
    this.#growSlots(slot);
    const before = this.#first[slot]!;
    const room = Math.ceil(length / ROOM_STEP) * ROOM_STEP;
    let first = before;
    if (before === -1 || this.#room[slot]! < length) {
      this.clear(slot);
      first = this.#free.get(room)?.pop() ?? this.#atEnd(room);
      this.#first[slot] = first;
      this.#room[slot] = room;
    } else if (this.#length[slot]! > length) {
      this.#words.fill(0, (first + length) * this.stride, (first + this.#length[slot]!) * this.stride);
    }
    this.#mark(first, first + Math.max(length, this.#length[slot]!));
    this.#length[slot] = length;
    for (let chunk = Math.floor(first / CHUNK); chunk * CHUNK < first + length; chunk++) this.#grow(chunk, box);
    return first;
  }

  /** Takes the run of a slot away. */
  clear(slot: number): void {
    const first = this.firstOf(slot);
    if (first === -1) return;
    const room = this.#room[slot]!;
    this.#words.fill(0, first * this.stride, (first + room) * this.stride);
    this.#mark(first, first + this.#length[slot]!);
    const free = this.#free.get(room);
    if (free === undefined) this.#free.set(room, [first]);
    else free.push(first);
    this.#first[slot] = -1;
    this.#room[slot] = 0;
    this.#length[slot] = 0;
  }

  /** Stretches of items whose chunks meet a box. */
  stretchesIn([west, north, east, south]: readonly [number, number, number, number]): [first: number, count: number][] {
    const stretches: [number, number][] = [];
    const boxes = this.#boxes;
    for (let chunk = 0, at = 0; chunk * CHUNK < this.#end; chunk++, at += 4) {
      if (boxes[at]! > east || boxes[at + 2]! < west || boxes[at + 1]! > south || boxes[at + 3]! < north) continue;
      const first = chunk * CHUNK;
      const count = Math.min(CHUNK, this.#end - first);
      const last = stretches.at(-1);
      if (last !== undefined && last[0] + last[1] === first) last[1] += count;
      else stretches.push([first, count]);
    }
    return stretches;
  }

  #atEnd(room: number): number {
    const first = this.#end;
    this.#end += room;
    const held = this.#words.length / this.stride;
    if (this.#end > held) {
      const words = new Uint32Array(this.stride * Math.max(this.#end, Math.ceil(held * 1.5)));
      words.set(this.#words);
      this.#words = words;
      this.#floats = new Float32Array(words.buffer);
      const boxes = emptyBoxes(words.length / this.stride);
      boxes.set(this.#boxes);
      this.#boxes = boxes;
      for (const stale of this.#stale) stale.isAnew = true;
    }
    return first;
  }

  #growSlots(slot: number): void {
    if (slot < this.#first.length) return;
    const size = Math.max(slot + 1, Math.ceil(this.#first.length * 1.5));
    const first = new Int32Array(size).fill(-1);
    first.set(this.#first);
    const [room, length] = [new Int32Array(size), new Int32Array(size)];
    room.set(this.#room);
    length.set(this.#length);
    [this.#first, this.#room, this.#length] = [first, room, length];
  }

  #grow(chunk: number, box: readonly [number, number, number, number]): void {
    const boxes = this.#boxes;
    const at = 4 * chunk;
    boxes[at] = Math.min(boxes[at]!, box[0]);
    boxes[at + 1] = Math.min(boxes[at + 1]!, box[1]);
    boxes[at + 2] = Math.max(boxes[at + 2]!, box[2]);
    boxes[at + 3] = Math.max(boxes[at + 3]!, box[3]);
  }

  #mark(first: number, end: number): void {
    for (const stale of this.#stale) {
      if (stale.isAnew) continue;
      stale.stretches.push(first, end);
      if (stale.stretches.length <= 2 * MAX_STRETCHES) continue;
      let [least, most] = [Number.POSITIVE_INFINITY, 0];
      stale.stretches.forEach((at, i) => {
        if (i % 2 === 0) least = Math.min(least, at);
        else most = Math.max(most, at);
      });
      stale.stretches = [least, most];
    }
  }
}

function emptyBoxes(items: number): Float64Array {
  const boxes = new Float64Array(4 * (Math.ceil(items / CHUNK) + 1));
  for (let i = 0; i < boxes.length; i++) boxes[i] = i % 4 < 2 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return boxes;
}
