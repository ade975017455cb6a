import { inflateSync } from 'node:zlib';

/** What of a PDF a test can look at without a reader: its objects as text and its streams unpacked. */
export function pdfParts(pdf: Uint8Array): { readonly objects: string; readonly streams: readonly string[] } {
  const raw = Buffer.from(pdf).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return { objects: raw, streams };
}

/** Every character that the embedded fonts say they set, from their ToUnicode tables. */
export function settableCharacters(pdf: Uint8Array): ReadonlySet<string> {
  const tables = pdfParts(pdf).streams.filter((stream) => stream.includes('beginbfrange'));
  const characters = tables.flatMap((table) =>
    [...table.matchAll(/<([0-9a-f]{4,})>(?=[\s\]])/gi)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').swap16().toString('utf16le'),
    ),
  );
  return new Set(characters);
}
