import type { MultiPolygon, Polygon } from 'geojson';

/** One column of figures, in both languages. */
export interface SheetColumn {
  /** Key in `figures` and name in GeoJSON and FlatGeobuf. */
  readonly key: string;
  /** At most ten ASCII letters, digits or underscores: its name in a Shapefile. */
  readonly shortKey: string;
  readonly zh: string;
  readonly en: string;
  /** `count` and `area` (m²) are summed in the last row; `share` is `of` by its total or `of` by `by`, made by a formula. */
  readonly kind: 'text' | 'count' | 'area' | 'number' | 'share';
  /** Of a share: the column it is part of, row by row. */
  readonly of?: { readonly part: string; readonly whole: string };
}

export interface SheetRow {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
  /** WGS 84 degrees. */
  readonly outline: Polygon | MultiPolygon;
  readonly figures: Readonly<Record<string, string | number | null>>;
}

/** The one table that every writer takes. */
export interface BoundarySheet {
  /** File name without ending. */
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Where figures come from and as of when, one sentence each. */
  readonly sources: readonly { readonly zh: string; readonly en: string }[];
}

/** Columns that hold a value of their own: a share is left to whoever reads the parts. */
export function storedColumns({ columns }: BoundarySheet): readonly SheetColumn[] {
  return columns.filter(({ kind }) => kind !== 'share');
}
