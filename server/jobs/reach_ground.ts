import type { Barrier } from '../../geodata/place.ts';

/** What reach is computed on, in a form that goes to a worker thread without being copied twice. */
export interface ReachGround {
  /** Names this ground; another digest is another ground. */
  readonly key: string;
  /** The compiled street network. */
  readonly network: SharedArrayBuffer;
  readonly barriers: readonly Barrier[];
  readonly homes: HomeColumns;
  /** One for each level of regions, level 1 first. */
  readonly levels: readonly LevelColumns[];
}

/** Building entrances and the people behind them. */
export interface HomeColumns {
  /** In rising order. */
  readonly ids: readonly string[];
  /** Longitude, latitude, longitude, latitude …, WGS 84 degrees. */
  readonly positions: Float64Array;
  /** Households, residents, residents60, residents70To79, residents80 of each. */
  readonly people: Int32Array;
  readonly estimated: Uint8Array;
}

export const PEOPLE_COLUMNS = 5;

/** Which region of a level holds each home: index into regionIds, −1 for none. */
export interface LevelColumns {
  readonly level: number;
  readonly regionIds: readonly number[];
  readonly regionOfHome: Int32Array;
}

/** Open stations of one category, and how fast people walk to them. */
export interface ReachQuestion {
  /** Names stations and speed; times are kept under it. */
  readonly key: string;
  readonly stations: readonly { readonly code: string; readonly longitude: number; readonly latitude: number }[];
  readonly metresPerSecond: number;
}
