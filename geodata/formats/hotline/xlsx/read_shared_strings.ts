import { readXml } from './read_xml.ts';

/** The texts that cells refer to by number. How they are written and how they are pronounced (rPh) is left out. */
export function readSharedStrings(bytes: Uint8Array | null): readonly string[] {
  const texts: string[] = [];
  if (bytes === null) return texts;
  let text = '';
  let taking = false;
  let pronounced = false;
  readXml(bytes, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') pronounced = true;
      taking = name === 't' && !pronounced;
    },
    text(piece) {
      if (taking) text += piece;
    },
    close(name) {
      if (name === 'si') texts.push(unescapeExcel(text));
      if (name === 'rPh') pronounced = false;
      taking = false;
    },
  });
  return texts;
}

/** Excel writes characters that XML cannot have as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
