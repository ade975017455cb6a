import { SaxesParser } from 'saxes';
import { zipDamaged } from './zip_archive.ts';

/** Text is decoded and parsed piece by piece: never a copy of the whole in characters. */
const PIECE_BYTES = 1 << 16;

export interface XmlHandlers {
  /** @param name without its namespace's prefix. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Goes through XML. Entities of the document's own are not expanded, so that none can blow up.
 * @throws Problem XLSX_DAMAGED where it is not well-formed
 */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ fragment: false });
  parser.on('error', () => {
    throw zipDamaged();
  });
  parser.on('opentag', ({ name, attributes }) => handlers.open?.(local(name), attributes as Record<string, string>));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', ({ name }) => handlers.close?.(local(name)));
  const decoder = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8');
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true }));
  }
  parser.write(decoder.decode()).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
