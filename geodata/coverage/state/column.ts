type Numbers = Int32Array | Float64Array | Uint8Array;

/** A typed array that can grow; `data` is replaced when it does. */
export class Column<T extends Numbers = Numbers> {
  data: T;

  constructor(data: T) {
    this.data = data;
  }

  /** Room for at least `size` values; a third more when it has to grow, new ones are 0. */
  reserve(size: number): void {
    if (size <= this.data.length) return;
    const grown = new (this.data.constructor as new (length: number) => T)(Math.ceil(size * 1.34) + 16);
    grown.set(this.data);
    this.data = grown;
  }
}

export const intColumn = (size: number): Column<Int32Array> => new Column(new Int32Array(size));
export const floatColumn = (size: number): Column<Float64Array> => new Column(new Float64Array(size));
export const byteColumn = (size: number): Column<Uint8Array> => new Column(new Uint8Array(size));
