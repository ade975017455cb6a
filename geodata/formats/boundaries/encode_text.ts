import type { AttributeEncoding } from '../../boundaries/raw_boundaries.ts';
import { Problem } from '../../problem.ts';

export type WritableEncoding = Exclude<AttributeEncoding, 'gb18030'>;

const tables = new Map<string, ReadonlyMap<string, readonly [number, number]>>();

/**
 * The bytes of a text. Browsers and Node encode UTF-8 only, so the tables of the double-byte encodings are read out of their
 * decoders, once.
 *
 * @throws Problem `character_not_writable` naming the first character that the encoding does not have
 */
export function encodeText(text: string, encoding: WritableEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const pair = table.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair !== undefined) bytes.push(...pair);
    else throw notWritable(character, text, encoding);
  }
  return Uint8Array.from(bytes);
}

/** As many whole characters as fit. */
export function encodeWithin(text: string, encoding: WritableEncoding, mostBytes: number): Uint8Array {
  let characters = [...text];
  let bytes = encodeText(text, encoding);
  while (bytes.length > mostBytes) {
    characters = characters.slice(0, -1);
    bytes = encodeText(characters.join(''), encoding);
  }
  return bytes;
}

function tableOf(encoding: 'gbk' | 'big5'): ReadonlyMap<string, readonly [number, number]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '�' && !table.has(character))
        table.set(character, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}

function notWritable(character: string, text: string, encoding: string): Problem {
  const name = encoding.toUpperCase();
  return new Problem('character_not_writable', {
    zh: `“${text}”里的“${character}”不在 ${name} 编码中；请改用 UTF-8。`,
    en: `“${character}” in “${text}” is not part of ${name}; choose UTF-8.`,
  });
}
