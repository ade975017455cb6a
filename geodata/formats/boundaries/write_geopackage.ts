import { DatabaseSync } from 'node:sqlite';
import { boundsOf } from '../../coordinates/bounds.ts';
import { type BoundarySheet, type SheetColumn, storedColumns } from './boundary_sheet.ts';
import { writeWkb } from './write_wkb.ts';

/** GeoPackage 1.3 says so in the header of the database: `GPKG`, and its version. */
const TABLES = `
pragma application_id = 0x47504B47;
pragma user_version = 10300;
create table gpkg_spatial_ref_sys (srs_name text not null, srs_id integer not null primary key, organization text not null,
  organization_coordsys_id integer not null, definition text not null, description text);
create table gpkg_contents (table_name text not null primary key, data_type text not null, identifier text unique,
  description text default '', last_change datetime not null, min_x double, min_y double, max_x double, max_y double,
  srs_id integer references gpkg_spatial_ref_sys (srs_id));
create table gpkg_geometry_columns (table_name text not null unique references gpkg_contents (table_name),
  column_name text not null, geometry_type_name text not null, srs_id integer not null references gpkg_spatial_ref_sys (srs_id),
  z tinyint not null, m tinyint not null, primary key (table_name, column_name));`;

const WGS84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]';
/** A time that never changes makes the same table give the same bytes. */
const CHANGED = '2000-01-01T00:00:00.000Z';
const TYPES: Readonly<Record<SheetColumn['kind'], string>> = {
  text: 'text',
  count: 'integer',
  area: 'double',
  number: 'double',
  share: 'double',
};

/** A GeoPackage (OGC 12-128r19) of one layer in WGS 84, named as the sheet is. */
export function writeGeoPackage(sheet: BoundarySheet): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec(TABLES);
    fill(database, sheet);
    return database.serialize();
  } finally {
    database.close();
  }
}

function fill(database: DatabaseSync, sheet: BoundarySheet): void {
  const system = database.prepare('insert into gpkg_spatial_ref_sys values (?, ?, ?, ?, ?, null)');
  system.run('WGS 84', 4326, 'EPSG', 4326, WGS84);
  system.run('Undefined Cartesian', -1, 'NONE', -1, 'undefined');
  system.run('Undefined geographic', 0, 'NONE', 0, 'undefined');
  const outlines = sheet.rows.map(({ outline }) => outline);
  const positions = outlines.flatMap(({ type, coordinates }) =>
    type === 'Polygon' ? coordinates.flat() : coordinates.flat(2),
  );
  const box = boundsOf(positions) ?? [null, null, null, null];
  database
    .prepare('insert into gpkg_contents values (?, ?, ?, ?, ?, ?, ?, ?, ?, 4326)')
    .run(sheet.name, 'features', sheet.name, sheet.sources.map(({ zh }) => zh).join('\n'), CHANGED, ...box);
  database
    .prepare('insert into gpkg_geometry_columns values (?, ?, ?, 4326, 0, 0)')
    .run(sheet.name, 'geom', 'MULTIPOLYGON');
  const columns = storedColumns(sheet);
  const declared = [
    'fid integer primary key',
    'geom multipolygon',
    'code text',
    'name text',
    'parentCode text',
    ...columns.map(({ key, kind }) => `${quoted(key)} ${TYPES[kind]}`),
  ];
  database.exec(`create table ${quoted(sheet.name)} (${declared.join(', ')})`);
  const insert = database.prepare(`insert into ${quoted(sheet.name)} values (${declared.map(() => '?').join(', ')})`);
  database.exec('begin');
  sheet.rows.forEach(({ code, name, parentCode, outline, figures }, number) => {
    insert.run(
      number + 1,
      geometryOf(outline),
      code,
      name,
      parentCode,
      ...columns.map(({ key }) => figures[key] ?? null),
    );
  });
  database.exec('commit');
}

/** The header of a geometry without an envelope: `GP`, version 0, little-endian, the system. */
function geometryOf(outline: BoundarySheet['rows'][number]['outline']): Uint8Array {
  const wkb = writeWkb(outline);
  const blob = new Uint8Array(8 + wkb.length);
  blob.set([0x47, 0x50, 0, 1]);
  new DataView(blob.buffer).setInt32(4, 4326, true);
  blob.set(wkb, 8);
  return blob;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
