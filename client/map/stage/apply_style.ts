import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

/**
 * Changes on the map what differs between two styles of the same layers, value by value. `Map.setStyle` would do so
 * too, but it would also put back the empty data of the new style's sources.
 */
export function applyStyle(map: MapLibreMap, before: StyleSpecification, after: StyleSpecification): void {
  const known = new Map(before.layers.map((layer) => [layer.id, layer]));
  for (const layer of after.layers) {
    const old = known.get(layer.id);
    if (old === undefined) throw new Error(`Unexpected layer ${layer.id}: it was not in the style before.`);
    for (const [name, value] of changes(old, layer, 'paint')) map.setPaintProperty(layer.id, name, value);
    for (const [name, value] of changes(old, layer, 'layout')) map.setLayoutProperty(layer.id, name, value);
    if (old.minzoom !== layer.minzoom || old.maxzoom !== layer.maxzoom) {
      map.setLayerZoomRange(layer.id, layer.minzoom ?? 0, layer.maxzoom ?? 24);
    }
  }
}

function changes(before: LayerSpecification, after: LayerSpecification, part: 'paint' | 'layout'): [string, unknown][] {
  const old: Readonly<Record<string, unknown>> = { ...before[part] };
  return Object.entries({ ...after[part] }).filter(
    ([name, value]) => JSON.stringify(old[name]) !== JSON.stringify(value),
  );
}
