import { open } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../place.ts';
import { encodePbf, encodeXml } from '../testing/encode_osm.ts';
import { TempFiles } from '../testing/temp_files.ts';
import type { OsmElement } from './element.ts';
import { readElements } from './read_elements.ts';

async function readAll(path: string) {
  const elements: OsmElement[] = [];
  let bounds: Bounds | null = null;
  for await (const batch of readElements(path)) {
    if (batch.elements === undefined) bounds = batch.bounds;
    else elements.push(...batch.elements);
  }
  return { bounds, elements };
}

const id = fc.integer({ min: 1, max: 2 ** 40 });
const tags = fc.dictionary(
  fc.constantFrom('name', 'name:zh', 'highway', 'note'),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  {
    noNullPrototype: true,
  },
);
const degrees = (most: number) => fc.integer({ min: -most * 1e7, max: most * 1e7 }).map((units) => units / 1e7);
const tagged = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc
    .tuple(arbitrary, tags)
    .map(([element, found]) => (Object.keys(found).length > 0 ? { ...element, tags: found } : element));
const element: fc.Arbitrary<OsmElement> = fc.oneof(
  tagged(fc.record({ type: fc.constant('node' as const), id, lat: degrees(90), lon: degrees(180) })),
  tagged(fc.record({ type: fc.constant('way' as const), id, refs: fc.array(id) })),
  tagged(
    fc.record({
      type: fc.constant('relation' as const),
      id,
      members: fc.array(
        fc.record(
          {
            type: fc.constantFrom('node' as const, 'way' as const, 'relation' as const),
            ref: id,
            role: fc.constantFrom('outer', 'inner', ''),
          },
          { noNullPrototype: true },
        ),
      ),
    }),
  ),
);

const SOME: readonly OsmElement[] = [
  { type: 'node', id: 1, lat: 32.04, lon: 118.77 },
  { type: 'node', id: 2, lat: 32.05, lon: 118.78, tags: { name: '鼓楼' } },
  { type: 'way', id: 3, refs: [1, 2], tags: { highway: 'residential' } },
];

describe('the elements of an OSM file', () => {
  it('are the same in XML, gzipped XML, and PBF in each compression', async () => {
    await using files = await TempFiles.open();
    const writable = fc.array(element, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(writable, async (elements) => {
        const xml = encodeXml(elements);
        const written = [
          await files.write('a.osm', xml),
          await files.write('a.osm.gz', gzipSync(xml)),
          await files.write('a.osm.pbf', encodePbf(elements)),
          await files.write('b.osm.pbf', encodePbf(elements, undefined, 'zstd')),
        ];
        for (const path of written) {
          const read = (await readAll(path)).elements;
          const rounded = read.map((each) =>
            each.type === 'node'
              ? { ...each, lat: Number(each.lat.toFixed(7)), lon: Number(each.lon.toFixed(7)) }
              : each,
          );
          expect(JSON.stringify(rounded.map(sorted))).toEqual(JSON.stringify(elements.map(sorted)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come with the box that the file says it covers', async () => {
    await using files = await TempFiles.open();
    const box: Bounds = [118.765, 32.035, 118.795, 32.052];
    expect((await readAll(await files.write('a', encodeXml(SOME, box)))).bounds).toEqual(box);
    expect((await readAll(await files.write('b', encodePbf(SOME, box, 'raw')))).bounds).toEqual(box);
  });

  it('leave out what was deleted', async () => {
    await using files = await TempFiles.open();
    const xml =
      '<osm><node id="1" lat="1" lon="2" visible="false"/><node id="2" lat="1" lon="2" action="delete"/></osm>';
    expect((await readAll(await files.write('a.osm', xml))).elements).toEqual([]);
  });
});

describe('a bad OSM file', () => {
  it('is told from its content, whatever its ending says', async () => {
    await using files = await TempFiles.open();
    const pbf = encodePbf(SOME);
    expect((await readAll(await files.write('a.osm', pbf))).elements).toHaveLength(3);
    await expect(readAll(await files.write('a.osm.pbf', '{"type":"FeatureCollection"}'))).rejects.toMatchObject({
      code: 'file_kind_wrong',
      en: expect.stringContaining('JSON'),
    });
    await expect(readAll(await files.write('b.osm.pbf', 'PK\x03\x04 workbook'))).rejects.toMatchObject({
      code: 'file_kind_wrong',
      zh: expect.stringContaining('xlsx'),
    });
    await expect(readAll(await files.write('c.osm', '<kml><Placemark/></kml>'))).rejects.toMatchObject({
      code: 'xml_not_osm',
      zh: expect.stringContaining('<kml>'),
    });
  });

  it('is refused when empty or absent', async () => {
    await using files = await TempFiles.open();
    await expect(readAll(await files.write('a.osm.pbf', ''))).rejects.toMatchObject({ code: 'file_empty' });
    await expect(readAll(await files.write('a.osm', '  \n'))).rejects.toMatchObject({ code: 'file_empty' });
    await expect(readAll(`${files.folder}/none.osm`)).rejects.toMatchObject({ code: 'file_unreadable' });
    await expect(readAll(files.folder)).rejects.toMatchObject({ code: 'file_unreadable' });
  });

  it('is refused wherever a PBF is cut, except between two blocks', async () => {
    await using files = await TempFiles.open();
    const whole = encodePbf(SOME);
    const firstBlock = 4 + 13 + (whole[16] as number);
    for (let length = 15; length < whole.length; length++) {
      const reading = readAll(await files.write('cut.osm.pbf', whole.subarray(0, length)));
      if (length === firstBlock) await expect(reading).resolves.toEqual({ bounds: null, elements: [] });
      else await expect(reading, `cut at ${length}`).rejects.toMatchObject({ code: 'file_truncated' });
    }
  });

  it('is refused when a PBF block is damaged, and never hangs or throws anything else', async () => {
    await using files = await TempFiles.open();
    const whole = encodePbf(SOME);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 15, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const bytes = Buffer.from(whole);
          bytes[at] = (bytes[at] as number) ^ flip;
          const error = await readAll(await files.write('bad.osm.pbf', bytes)).then(
            () => null,
            (cause: unknown) => cause,
          );
          if (error !== null) {
            const codes = ['file_damaged', 'file_truncated', 'pbf_feature_unknown'];
            expect(codes).toContain((error as { code?: string }).code);
          }
        },
      ),
    );
  });

  it('is refused when gzip or XML is cut short', async () => {
    await using files = await TempFiles.open();
    const xml = encodeXml(SOME);
    const gzip = gzipSync(xml);
    await expect(readAll(await files.write('a.osm.gz', gzip.subarray(0, -12)))).rejects.toMatchObject({
      code: 'file_truncated',
    });
    await expect(readAll(await files.write('a.osm', xml.slice(0, -20)))).rejects.toMatchObject({
      code: 'file_truncated',
    });
  });

  it('is refused at once when it is a gigabyte of garbage', async () => {
    await using files = await TempFiles.open();
    const path = await files.write(
      'garbage.osm.pbf',
      Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 131) % 256)),
    );
    const file = await open(path, 'r+');
    await file.truncate(1024 ** 3); // sparse: nothing but its beginning is on the disk
    await file.close();
    const before = process.memoryUsage().rss;
    await expect(readAll(path)).rejects.toMatchObject({ code: 'file_kind_wrong' });
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('is refused when it begins as PBF or XML but a gigabyte of garbage follows', async () => {
    await using files = await TempFiles.open();
    const grow = async (name: string, content: Buffer) => {
      const path = await files.write(name, content);
      const file = await open(path, 'r+');
      await file.truncate(1024 ** 3);
      await file.close();
      return path;
    };
    const pbf = Buffer.concat([encodePbf(SOME), Buffer.from([0x7f, 0xff, 0xff, 0xff])]);
    await expect(readAll(await grow('a.osm.pbf', pbf))).rejects.toMatchObject({ code: 'file_damaged' });
    const text = Buffer.concat([Buffer.from('<osm>'), Buffer.alloc(16 * 1024 * 1024, 'a')]);
    await expect(readAll(await grow('a.osm', text))).rejects.toMatchObject({ code: 'xml_wrong' });
  });
});

/** Tags have no order. */
function sorted(each: OsmElement): unknown {
  const byKey = (object: object) => Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
  const { tags: own = {}, ...rest } = each;
  return [byKey(rest), byKey(own)];
}
