import { encodeText, encodeWithin, type WritableEncoding } from './encode_text.ts';

export interface DbfField {
  /** At most ten bytes. */
  readonly name: string;
  readonly kind: 'text' | 'number';
  /** Digits after the point. */
  readonly decimals: number;
}

const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const MOST_TEXT_BYTES = 254;
const NUMBER_BYTES = 19;
/** Language driver ids: GBK, Big5; none says UTF-8, which the .cpg does. */
const LDID: Readonly<Record<WritableEncoding, number>> = { gbk: 0x4d, big5: 0x4f, 'utf-8': 0 };

/**
 * Writes a dBASE III table. Texts longer than 254 bytes are cut between two characters.
 *
 * @throws Problem `character_not_writable`
 */
export function writeDbf(
  fields: readonly DbfField[],
  rows: readonly (readonly (string | number | null)[])[],
  encoding: WritableEncoding,
): Uint8Array {
  const cells = rows.map((row) => row.map((value, i) => cellOf(value, fields[i]!, encoding)));
  const lengths = fields.map(({ kind }, i) =>
    kind === 'number' ? NUMBER_BYTES : Math.max(1, ...cells.map((row) => row[i]!.length)),
  );
  const rowBytes = 1 + lengths.reduce((sum, length) => sum + length, 0);
  const headerBytes = HEADER_BYTES + FIELD_BYTES * fields.length + 1;
  const bytes = new Uint8Array(headerBytes + rowBytes * rows.length + 1).fill(0x20, headerBytes);
  const view = new DataView(bytes.buffer);
  // Version, then the date of the last change: 2000-01-01, so that the same table gives the same bytes.
  bytes.set([3, 100, 1, 1]);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, rowBytes, true);
  bytes[29] = LDID[encoding];
  fields.forEach(({ name, kind, decimals }, i) => {
    const at = HEADER_BYTES + FIELD_BYTES * i;
    bytes.set(encodeWithin(name, encoding, 10), at);
    bytes[at + 11] = (kind === 'number' ? 'N' : 'C').charCodeAt(0);
    bytes[at + 16] = lengths[i]!;
    bytes[at + 17] = decimals;
  });
  bytes[headerBytes - 1] = 0x0d;
  cells.forEach((row, number) => {
    let at = headerBytes + rowBytes * number + 1;
    row.forEach((cell, i) => {
      bytes.set(cell, fields[i]!.kind === 'number' ? at + lengths[i]! - cell.length : at);
      at += lengths[i]!;
    });
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

function cellOf(value: string | number | null, { kind, decimals }: DbfField, encoding: WritableEncoding): Uint8Array {
  if (value === null) return new Uint8Array();
  if (kind === 'text') return encodeWithin(String(value), encoding, MOST_TEXT_BYTES);
  return encodeText(Number(value).toFixed(decimals).slice(0, NUMBER_BYTES), 'utf-8');
}
