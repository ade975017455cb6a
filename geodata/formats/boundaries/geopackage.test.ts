import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { readBoundaryFile } from './read_boundary_file.ts';
import { EXAMPLE_SHEET, GBK_SHEET } from './testing/example_sheet.ts';
import { metresAlongMeridian } from './testing/metres_along_meridian.ts';
import { problemOf } from './testing/problem_of.ts';
import { toBoundaryPolygons } from './to_boundary_polygons.ts';
import { writeFlatGeobuf } from './write_flatgeobuf.ts';
import { writeGeoPackage } from './write_geopackage.ts';
import { writeShapefileZip } from './write_shapefile_zip.ts';

const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0;

/** A GeoPackage with its database changed by hand. */
function changed(change: (database: DatabaseSync) => void): Uint8Array {
  const database = new DatabaseSync(':memory:');
  database.deserialize(writeGeoPackage(EXAMPLE_SHEET));
  change(database);
  const bytes = database.serialize();
  database.close();
  return bytes;
}

describe('a GeoPackage', () => {
  it('comes back with names, figures, holes and parts, in its system', async () => {
    const read = await readBoundaryFile(writeGeoPackage(EXAMPLE_SHEET));
    expect(read).toMatchObject({ format: 'geopackage', layer: 'grids', layers: ['grids'], encoding: null });
    expect(read.system).toEqual({ kind: 'degrees', name: 'WGS 84' });
    expect(read.rows.map(({ properties }) => properties)).toEqual(
      EXAMPLE_SHEET.rows.map(({ code, name, parentCode, figures }, i) => ({
        fid: i + 1,
        code,
        name,
        parentCode,
        ...figures,
      })),
    );
    expect(read.rows.map(({ outline }) => outline)).toEqual(EXAMPLE_SHEET.rows.map(({ outline }) => outline));
  });

  it('is the same bytes for the same sheet, and says what it is', () => {
    const bytes = writeGeoPackage(EXAMPLE_SHEET);
    expect(Buffer.from(bytes).equals(writeGeoPackage(EXAMPLE_SHEET))).toBe(true);
    expect(Buffer.from(bytes).toString('latin1', 68, 72)).toBe('GPKG');
  });

  it('is read although it was open elsewhere, when its header speaks of a log beside it', async () => {
    const bytes = writeGeoPackage(EXAMPLE_SHEET).slice();
    bytes.set([2, 2], 18);
    expect((await readBoundaryFile(bytes)).rows).toHaveLength(2);
  });

  it('in a numbered zone of CGCS2000 becomes degrees', async () => {
    const bytes = changed((database) => {
      database.exec(
        "insert into gpkg_spatial_ref_sys values ('CGCS2000 / 3-degree GK CM 99E', 4542, 'EPSG', 4542, 'undefined', null)",
      );
      database.exec('update gpkg_geometry_columns set srs_id = 4542');
    });
    const raw = await readBoundaryFile(bytes);
    expect(raw.system).toMatchObject({ kind: 'projected', name: 'CGCS2000 / 3-degree GK CM 99E' });
    const inMetres = {
      ...raw,
      rows: [{ properties: {}, outline: { type: 'Polygon' as const, coordinates: [[[500_000, 4_400_000]]] } }],
    };
    const [position] = toBoundaryPolygons(inMetres, {}, 'f').polygons[0]!.outline.coordinates[0] as number[][];
    expect(position![0]).toBeCloseTo(99, 9);
    expect(metresAlongMeridian(position![1]!)).toBeCloseTo(4_400_000, 0);
  });

  it('runs nothing that somebody put into it', async () => {
    const view = changed((database) => {
      database.exec('alter table grids rename to kept');
      database.exec(
        'create view grids as with recursive n(i) as (select 1 union all select i + 1 from n) select i as fid from n',
      );
    });
    expect(await problemOf(readBoundaryFile(view))).toBe('boundary_layer_unknown');
    const contents = changed((database) => {
      database.exec('drop table gpkg_geometry_columns');
      database.exec(
        "create view gpkg_geometry_columns as select randomblob(1000000000) as table_name, '' as column_name, 0 as srs_id",
      );
    });
    expect(await problemOf(readBoundaryFile(contents))).toBe('boundary_file_damaged');
  });

  it('is refused where it is cut short or no such database', async () => {
    const bytes = writeGeoPackage(EXAMPLE_SHEET);
    expect(await problemOf(readBoundaryFile(bytes.subarray(0, 4096)))).toBe('boundary_file_damaged');
    const other = new DatabaseSync(':memory:');
    other.exec('create table t (a)');
    expect(await problemOf(readBoundaryFile(other.serialize()))).toBe('boundary_file_damaged');
  });
});

describe.skipIf(!hasGdal)('what GDAL reads of our files', () => {
  it.each([
    ['grids.gpkg', () => writeGeoPackage(GBK_SHEET)],
    ['grids.fgb', () => writeFlatGeobuf(GBK_SHEET)],
    ['grids.shp.zip', () => writeShapefileZip(GBK_SHEET, 'gbk')],
    ['utf8.shp.zip', () => writeShapefileZip(GBK_SHEET, 'utf-8')],
  ])('%s: both grids with their Chinese names, without a warning', (name, write) => {
    const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
    try {
      const file = join(folder, name);
      writeFileSync(file, write());
      const { stdout, stderr, status } = spawnSync('ogrinfo', ['-ro', '-al', file], { encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('Feature Count: 2');
      for (const row of GBK_SHEET.rows) expect(stdout).toContain(row.name);
      expect(stdout).toMatch(/WGS.84/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
