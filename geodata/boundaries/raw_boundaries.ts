import type { MultiPolygon, Polygon } from 'geojson';

export type AttributeValue = string | number | boolean | null;

/** Encodings of attributes that offices use; GBK is read as GB18030, of which it is a part. */
export const ATTRIBUTE_ENCODINGS = ['utf-8', 'gbk', 'gb18030', 'big5'] as const;

export type AttributeEncoding = (typeof ATTRIBUTE_ENCODINGS)[number];

/** What a file says of its own coordinates. Only `unstated` must be asked about; degrees may be doubted all the same. */
export type StatedSystem =
  | { readonly kind: 'degrees'; readonly name: string }
  | { readonly kind: 'projected'; readonly name: string; readonly definition: string }
  | { readonly kind: 'unstated' };

export interface EncodingFound {
  readonly suggested: AttributeEncoding;
  /** What it was taken from; `nothing`: no byte above 127, so it does not matter. */
  readonly because: 'ldid' | 'cpg' | 'bytes' | 'nothing';
  readonly used: AttributeEncoding;
}

export interface RawBoundary {
  readonly properties: Readonly<Record<string, AttributeValue>>;
  /** In the coordinates of the file; null for a row without a polygon. */
  readonly outline: Polygon | MultiPolygon | null;
  /** What stands where coordinates should, where they are no numbers; then there is no outline. */
  readonly fault?: string;
}

/** A file of boundaries as it stands, before anything was decided about it. */
export interface RawBoundaries {
  readonly format: 'geojson' | 'topojson' | 'shapefile' | 'geopackage' | 'flatgeobuf';
  /** The layer that was read, and all that there are. */
  readonly layer: string | null;
  readonly layers: readonly string[];
  readonly fields: readonly string[];
  readonly rows: readonly RawBoundary[];
  readonly system: StatedSystem;
  /** Null where the format prescribes UTF-8. */
  readonly encoding: EncodingFound | null;
}

export interface ReadBoundaryOptions {
  /** The person's choice for a Shapefile; default: what the file suggests. */
  readonly encoding?: AttributeEncoding | undefined;
  /** Which layer of a zip or GeoPackage or object of a TopoJSON; default: the first. */
  readonly layer?: string | undefined;
}
