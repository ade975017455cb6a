import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { buildHeader } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import { type BoundarySheet, storedColumns } from './boundary_sheet.ts';
import { sheetFeatures } from './sheet_features.ts';

const WGS84 = 4326;

/**
 * FlatGeobuf 3 without an index. Columns are declared by what they hold and not, as the library's own `serialize` does it,
 * by the values of the first row, of which some may be missing.
 */
export function writeFlatGeobuf(sheet: BoundarySheet): Uint8Array {
  const columns = [
    ...['code', 'name', 'parentCode'].map((key) => column(key, ColumnType.String)),
    ...storedColumns(sheet).map(({ key, kind }) =>
      column(key, kind === 'text' ? ColumnType.String : kind === 'count' ? ColumnType.Int : ColumnType.Double),
    ),
  ];
  const header = {
    geometryType: GeometryType.Unknown,
    columns,
    envelope: null,
    featuresCount: sheet.rows.length,
    indexNodeSize: 0,
    crs: null,
    title: sheet.name,
    description: null,
    metadata: null,
  };
  const chunks = [
    magicbytes,
    buildHeader(header, WGS84),
    ...sheetFeatures(sheet).features.map(({ geometry, properties }) =>
      buildFeature(parseGeometry(geometry), properties ?? {}, header),
    ),
  ];
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function column(name: string, type: ColumnType) {
  const unsaid = { title: null, description: null, width: -1, precision: -1, scale: -1 };
  return { name, type, ...unsaid, nullable: true, unique: false, primary_key: false };
}
