/** One more case in a minute, a cell of the finest level and a facet, or one less. */
export interface HeatDeltas {
  readonly length: number;
  /** Minutes since 1970. */
  readonly minutes: Int32Array;
  readonly columns: Int32Array;
  readonly rows: Int32Array;
  readonly facets: Int32Array;
  readonly weights: Int8Array;
}

const BYTES = 18;

/** Reads what heat_take_deltas.sql and heat_read.sql pack: 18 bytes each, high bytes first. */
export function readDeltas(packed: Uint8Array): HeatDeltas {
  if (packed.length % BYTES !== 0) throw new RangeError(`Unexpected bytes of deltas: ${packed.length}.`);
  const length = packed.length / BYTES;
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  const deltas = {
    length,
    minutes: new Int32Array(length),
    columns: new Int32Array(length),
    rows: new Int32Array(length),
    facets: new Int32Array(length),
    weights: new Int8Array(length),
  };
  for (let i = 0, at = 0; i < length; i++, at += BYTES) {
    deltas.minutes[i] = view.getInt32(at);
    deltas.columns[i] = view.getInt32(at + 4);
    deltas.rows[i] = view.getInt32(at + 8);
    deltas.facets[i] = view.getInt32(at + 12);
    deltas.weights[i] = view.getInt16(at + 16);
  }
  return deltas;
}
