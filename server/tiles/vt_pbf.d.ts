/** The package brings no types of its own. */
declare module 'vt-pbf' {
  import type { LegacyTile } from 'geojson-vt';

  const vtPbf: {
    /** Writes tiles made by geojson-vt, one for each layer name, as one Mapbox vector tile. */
    fromGeojsonVt(
      layers: Readonly<Record<string, LegacyTile>>,
      options: { readonly version: 1 | 2; readonly extent: number },
    ): Uint8Array;
  };
  export default vtPbf;
}
