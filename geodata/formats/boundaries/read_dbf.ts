import type { AttributeEncoding, AttributeValue } from '../../boundaries/raw_boundaries.ts';
import { damaged } from './damaged.ts';

export interface DbfTable {
  readonly fields: readonly string[];
  /** Null for a row marked as deleted. */
  readonly rows: readonly (Readonly<Record<string, AttributeValue>> | null)[];
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly start: number;
  readonly length: number;
}

const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const END_OF_FIELDS = 0x0d;
const DELETED = 0x2a;

/**
 * Reads a dBASE III table, names of fields and texts in the given encoding.
 *
 * @throws Problem `boundary_file_damaged` where it is cut short
 */
export function readDbf(bytes: Uint8Array, encoding: AttributeEncoding): DbfTable {
  if (bytes.length < HEADER_BYTES) throw damaged('dbf');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, headerBytes, rowBytes] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  if (rowBytes === 0 || bytes.length < headerBytes + count * rowBytes) throw damaged('dbf');
  const decoder = new TextDecoder(encoding === 'gbk' ? 'gb18030' : encoding);
  const fields = readFields(bytes, headerBytes, decoder);
  const rows = Array.from({ length: count }, (_, number) => {
    const at = headerBytes + number * rowBytes;
    if (bytes[at] === DELETED) return null;
    return Object.fromEntries(
      fields.map(({ name, type, start, length }): [string, AttributeValue] => {
        // A text cut off in the middle of a character ends in U+FFFD.
        const text = decoder.decode(bytes.subarray(at + start, at + start + length)).replace(/[\0 �]+$/, '');
        return [name, fieldValue(text.trimStart(), type)];
      }),
    );
  });
  return { fields: fields.map(({ name }) => name), rows };
}

function readFields(bytes: Uint8Array, headerBytes: number, decoder: TextDecoder): Field[] {
  const fields: Field[] = [];
  let start = 1;
  for (let at = HEADER_BYTES; at + FIELD_BYTES <= headerBytes && bytes[at] !== END_OF_FIELDS; at += FIELD_BYTES) {
    const raw = bytes.subarray(at, at + 11);
    const end = raw.indexOf(0);
    const name = decoder.decode(end === -1 ? raw : raw.subarray(0, end)).replace(/[ �]+$/, '');
    const length = bytes[at + 16]!;
    fields.push({ name, type: String.fromCharCode(bytes[at + 11]!), start, length });
    start += length;
  }
  return fields;
}

function fieldValue(text: string, type: string): AttributeValue {
  if (text === '') return null;
  if (type === 'N' || type === 'F') {
    const number = Number(text);
    return Number.isFinite(number) ? number : null;
  }
  if (type === 'L') return /^[yt]$/i.test(text) ? true : /^[nf]$/i.test(text) ? false : null;
  if (type === 'D' && /^\d{8}$/.test(text)) return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  return text;
}
