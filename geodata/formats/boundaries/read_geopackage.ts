import { constants, DatabaseSync } from 'node:sqlite';
import type {
  AttributeValue,
  RawBoundaries,
  RawBoundary,
  ReadBoundaryOptions,
  StatedSystem,
} from '../../boundaries/raw_boundaries.ts';
import { Problem } from '../../problem.ts';
import { damaged } from './damaged.ts';
import { layerNamed } from './layer_named.ts';
import { readWkb } from './read_wkb.ts';
import { systemOfCode } from './stated_system.ts';
import { refuseTooMany } from './vertex_limit.ts';

const MAGIC = 'SQLite format 3\0';
/** Bytes of the envelope by its code, in the flags of a geometry. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64] as const;
const SMALLEST_VERTEX_BYTES = 16;

export function isGeoPackage(bytes: Uint8Array): boolean {
  return bytes.length >= 100 && Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') === MAGIC;
}

/**
 * Reads a layer of polygons from a GeoPackage (OGC 12-128r19). It is a database that somebody else wrote: it is opened in
 * memory, may do nothing but be read, and only plain tables are, so that nothing in it runs.
 *
 * @throws Problem `boundary_file_damaged`, `boundary_layer_unknown`, `boundary_file_too_large`
 */
export function readGeoPackage(bytes: Uint8Array, { layer: wanted }: ReadBoundaryOptions): RawBoundaries {
  const database = new DatabaseSync(':memory:', { defensive: true });
  try {
    database.deserialize(withoutWriteAheadLog(bytes));
    database.setAuthorizer((action) =>
      action === constants.SQLITE_SELECT || action === constants.SQLITE_READ
        ? constants.SQLITE_OK
        : constants.SQLITE_DENY,
    );
    return readLayer(database, wanted);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw damaged(`GeoPackage: ${cause instanceof Error ? cause.message : cause}`, { cause });
  } finally {
    database.close();
  }
}

/** A file that was open elsewhere says that there is a log beside it; in memory there is none, and SQLite would refuse it. */
function withoutWriteAheadLog(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  if (copy[18] === 2) copy[18] = 1;
  if (copy[19] === 2) copy[19] = 1;
  return copy;
}

function readLayer(database: DatabaseSync, wanted: string | undefined): RawBoundaries {
  const plain = new Set(
    database
      .prepare("select name from sqlite_master where type = 'table'")
      .all()
      .map(({ name }) => String(name)),
  );
  if (!plain.has('gpkg_geometry_columns')) throw damaged('GeoPackage: gpkg_geometry_columns');
  const columns = database
    .prepare('select table_name, column_name, srs_id from gpkg_geometry_columns order by rowid')
    .all()
    .filter(({ table_name }) => plain.has(String(table_name)));
  const layers = columns.map(({ table_name }) => String(table_name));
  const layer = layerNamed(layers, wanted);
  const { column_name: geometry, srs_id: srs } = columns[layers.indexOf(layer)]!;
  const statement = database.prepare(`select * from "${layer.replaceAll('"', '""')}"`);
  statement.setReadBigInts(true);
  const rows: RawBoundary[] = [];
  let vertices = 0;
  for (const row of statement.iterate()) {
    const { [String(geometry)]: shape, ...values } = row;
    const properties = Object.entries(values).map(([key, value]) => [key, plainValue(value)] as const);
    vertices += shape instanceof Uint8Array ? Math.floor(shape.length / SMALLEST_VERTEX_BYTES) : 0;
    refuseTooMany(vertices);
    const outline = shape instanceof Uint8Array ? readWkb(withoutHeader(shape)) : null;
    rows.push({ properties: Object.fromEntries(properties), outline });
  }
  const fields = statement.columns().flatMap(({ name }) => (name === geometry ? [] : [name]));
  return { format: 'geopackage', layer, layers, fields, rows, system: systemOf(database, plain, srs), encoding: null };
}

/** @throws Problem `boundary_file_damaged` */
function withoutHeader(blob: Uint8Array): Uint8Array {
  const envelope = ENVELOPE_BYTES[((blob[3] ?? 0) >> 1) & 7];
  if (blob[0] !== 0x47 || blob[1] !== 0x50 || envelope === undefined) throw damaged('GeoPackage: geometry');
  return blob.subarray(8 + envelope);
}

function plainValue(value: unknown): AttributeValue {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function systemOf(database: DatabaseSync, plain: ReadonlySet<string>, srs: unknown): StatedSystem {
  if (typeof srs !== 'number' || srs <= 0 || !plain.has('gpkg_spatial_ref_sys')) return { kind: 'unstated' };
  const found = database
    .prepare(
      'select organization, organization_coordsys_id, srs_name, definition from gpkg_spatial_ref_sys where srs_id = ?',
    )
    .get(srs);
  if (found === undefined) return { kind: 'unstated' };
  const { organization, organization_coordsys_id: code, srs_name: name, definition } = found;
  const isRegistered = String(organization).toUpperCase() === 'EPSG' && typeof code === 'number';
  return systemOfCode(isRegistered ? code : 0, String(name), String(definition));
}
