import { unzipSync } from 'fflate';
import type { RawBoundaries, RawBoundary, ReadBoundaryOptions } from '../../boundaries/raw_boundaries.ts';
import { Problem } from '../../problem.ts';
import { decodeText } from '../decode_text.ts';
import { suggestEncoding } from './attribute_encoding.ts';
import { damaged } from './damaged.ts';
import { layerNamed } from './layer_named.ts';
import { readDbf } from './read_dbf.ts';
import { readPrj } from './read_prj.ts';
import { readShp } from './read_shp.ts';

/** More than any county's boundaries take, unpacked. */
const MOST_BYTES = 256 * 2 ** 20;
const WANTED = /\.(shp|dbf|prj|cpg)$/i;

/**
 * Reads the Shapefile in a zip. Rows that are deleted in the .dbf are left out. A person chooses the encoding of the
 * attributes; suggested is what the language driver id in the .dbf says, or else the .cpg, or else the bytes.
 *
 * @throws Problem `boundary_file_damaged`, `boundary_file_too_large`, `shapefile_incomplete`, `boundary_layer_unknown`
 */
export function readShapefileZip(bytes: Uint8Array, options: ReadBoundaryOptions): RawBoundaries {
  const files = unzip(bytes);
  const layers = [...files.keys()].flatMap((name) => (/\.shp$/i.test(name) ? [name.slice(0, -4)] : []));
  if (layers.length === 0) throw incomplete('shp');
  const layer = layerNamed(layers, options.layer);
  const part = (ending: string) =>
    [...files].find(([name]) => name.toLowerCase() === `${layer}.${ending}`.toLowerCase())?.[1];
  const [shp, dbf, prj, cpg] = [part('shp'), part('dbf'), part('prj'), part('cpg')];
  if (dbf === undefined) throw incomplete('dbf');
  const suggestion = suggestEncoding(dbf, cpg);
  const used = options.encoding ?? suggestion.suggested;
  const table = readDbf(dbf, used);
  const outlines = readShp(shp!);
  if (table.rows.length !== outlines.length) {
    throw damaged(`${outlines.length} shapes, ${table.rows.length} rows`);
  }
  const rows = table.rows.flatMap((properties, i): RawBoundary[] =>
    properties === null ? [] : [{ properties, outline: outlines[i]! }],
  );
  return {
    format: 'shapefile',
    layer,
    layers,
    fields: table.fields,
    rows,
    system: prj === undefined ? { kind: 'unstated' } : readPrj(new TextDecoder().decode(prj)),
    encoding: { ...suggestion, used },
  };
}

/** What is wanted of a zip, by its name. What it says that it unpacks to is summed up before anything is unpacked. */
function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const isWanted = (name: string) => WANTED.test(name) && !/(^|\/)(__MACOSX|\._)/.test(name);
  try {
    let total = 0;
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (isWanted(name)) total += originalSize;
        return false;
      },
    });
    if (total > MOST_BYTES) throw tooLarge();
    const files = unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
    return new Map(Object.entries(files).map(([name, file]) => [entryName(name), file]));
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw damaged('zip', { cause });
  }
}

/**
 * Chinese Windows writes names in GBK without saying so, and they are taken for Latin-1: read anew they are what they were.
 */
function entryName(name: string): string {
  const codes = Uint16Array.from(name, (character) => character.charCodeAt(0));
  const isLatin1 = codes.some((code) => code > 0x7f) && codes.every((code) => code <= 0xff);
  return isLatin1 ? decodeText(Uint8Array.from(codes)).text : name;
}

function incomplete(ending: string): Problem {
  return new Problem('shapefile_incomplete', {
    zh: `zip 里没有 .${ending} 文件；Shapefile 至少要有 .shp 和 .dbf。`,
    en: `There is no .${ending} in the zip; a Shapefile needs at least .shp and .dbf.`,
  });
}

function tooLarge(): Problem {
  return new Problem('boundary_file_too_large', {
    zh: 'zip 解开后超过 256 MB，不会是边界文件。',
    en: 'The zip unpacks to more than 256 MB, which no file of boundaries takes.',
  });
}
