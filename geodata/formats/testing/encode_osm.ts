import { deflateSync, zstdCompressSync } from 'node:zlib';
import type { Bounds } from '../../place.ts';
import type { OsmElement } from '../osm/element.ts';

/** Writes elements as OSM XML. */
export function encodeXml(elements: readonly OsmElement[], bounds?: Bounds): string {
  const quoted = (text: string) => text.replace(/[&<>"\n\t\r]/g, (each) => `&#${each.charCodeAt(0)};`);
  const inner = (element: OsmElement) => {
    const tags = Object.entries(element.tags ?? {}).map(([k, v]) => `<tag k="${quoted(k)}" v="${quoted(v)}"/>`);
    if (element.type === 'way') return element.refs.map((ref) => `<nd ref="${ref}"/>`).join('') + tags.join('');
    if (element.type === 'node') return tags.join('');
    const members = element.members.map(
      ({ type, ref, role }) => `<member type="${type}" ref="${ref}" role="${role}"/>`,
    );
    return members.join('') + tags.join('');
  };
  const attributes = (element: OsmElement) =>
    `id="${element.id}"${element.type === 'node' ? ` lat="${element.lat.toFixed(7)}" lon="${element.lon.toFixed(7)}"` : ''}`;
  const box =
    bounds && `<bounds minlon="${bounds[0]}" minlat="${bounds[1]}" maxlon="${bounds[2]}" maxlat="${bounds[3]}"/>`;
  const body = elements.map((element) => `<${element.type} ${attributes(element)}>${inner(element)}</${element.type}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6">${box ?? ''}\n${body.join('\n')}\n</osm>\n`;
}

export type PbfCompression = 'raw' | 'zlib' | 'zstd';

/** Writes elements as OSM PBF: a header block and one data block, with plain (not dense) nodes. */
export function encodePbf(
  elements: readonly OsmElement[],
  bounds?: Bounds,
  compression: PbfCompression = 'zlib',
): Buffer {
  const nano = (degrees: number) => Math.round(degrees * 1e9);
  const header = [bytes(4, Buffer.from('OsmSchema-V0.6'))];
  if (bounds !== undefined) {
    const [west, south, east, north] = bounds.map(nano) as [number, number, number, number];
    header.unshift(bytes(1, Buffer.concat([signed(1, west), signed(2, east), signed(3, north), signed(4, south)])));
  }
  return Buffer.concat([
    block('OSMHeader', Buffer.concat(header), compression),
    block('OSMData', primitiveBlock(elements), compression),
  ]);
}

function block(type: string, message: Buffer, compression: PbfCompression): Buffer {
  const packed = {
    raw: () => bytes(1, message),
    zlib: () => bytes(3, deflateSync(message)),
    zstd: () => bytes(7, zstdCompressSync(message)),
  }[compression]();
  const blob = Buffer.concat([number(2, message.length), packed]);
  const header = Buffer.concat([bytes(1, Buffer.from(type)), number(3, blob.length)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  return Buffer.concat([length, header, blob]);
}

function primitiveBlock(elements: readonly OsmElement[]): Buffer {
  const strings = [''];
  const stringId = (text: string) => (strings.includes(text) ? strings.indexOf(text) : strings.push(text) - 1);
  const groups = elements.map((element) => {
    const keys = Object.keys(element.tags ?? {}).map(stringId);
    const values = Object.values(element.tags ?? {}).map(stringId);
    const tags = [packed(2, keys.map(varint)), packed(3, values.map(varint))];
    if (element.type === 'node') {
      const place = [signed(8, Math.round(element.lat * 1e7)), signed(9, Math.round(element.lon * 1e7))];
      return bytes(1, Buffer.concat([signed(1, element.id), ...tags, ...place]));
    }
    if (element.type === 'way') {
      return bytes(3, Buffer.concat([number(1, element.id), ...tags, packed(8, deltas(element.refs))]));
    }
    const roles = element.members.map(({ role }) => varint(stringId(role)));
    const types = element.members.map(({ type }) => varint(['node', 'way', 'relation'].indexOf(type)));
    const members = [packed(8, roles), packed(9, deltas(element.members.map(({ ref }) => ref))), packed(10, types)];
    return bytes(4, Buffer.concat([number(1, element.id), ...tags, ...members]));
  });
  const table = Buffer.concat(strings.map((text) => bytes(1, Buffer.from(text))));
  return Buffer.concat([bytes(1, table), ...groups.map((group) => bytes(2, group))]);
}

function varint(value: number): Buffer {
  const found: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) found.push((rest % 128) + 128);
  return Buffer.from([...found, rest]);
}

const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
const number = (tag: number, value: number) => Buffer.concat([varint(tag * 8), varint(value)]);
const signed = (tag: number, value: number) => number(tag, zigzag(value));
const bytes = (tag: number, value: Buffer) => Buffer.concat([varint(tag * 8 + 2), varint(value.length), value]);
const packed = (tag: number, values: readonly Buffer[]) => bytes(tag, Buffer.concat(values));
const deltas = (values: readonly number[]) => values.map((value, i) => varint(zigzag(value - (values[i - 1] ?? 0))));
