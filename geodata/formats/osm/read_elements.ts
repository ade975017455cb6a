import type { ReadOptions } from '../read_options.ts';
import { expectKind } from '../sniff_file.ts';
import type { OsmBatch } from './element.ts';
import { readPbf } from './read_pbf.ts';
import { readXml } from './read_xml.ts';

/**
 * The elements of an OSM file of any of the three forms, as one stream. The form is told from the content, never from the
 * ending of the name.
 *
 * @throws {Problem} `file_kind_wrong` or `file_empty` for anything else, and what the readers throw
 */
export async function* readElements(path: string, options: ReadOptions = {}): AsyncGenerator<OsmBatch> {
  const { kind } = await expectOsm(path);
  yield* kind === 'pbf' ? readPbf(path, options) : readXml(path, kind === 'gzip', options);
}

/** What a file of OSM data is, by its first bytes. @throws {Problem} as `readElements` */
export function expectOsm(path: string) {
  return expectKind(path, ['pbf', 'gzip', 'xml'], {
    zh: 'OSM 数据（.osm、.osm.gz 或 .osm.pbf）',
    en: 'OSM data (.osm, .osm.gz or .osm.pbf)',
  });
}
