import type { FeatureCollection, Point } from 'geojson';
import { gateImageName } from '../images/gate_image.ts';
import type { MapGate, Selection } from '../map_stage_props.ts';

interface GateProperties {
  readonly icon: string;
  /** True where it shows at every zoom. */
  readonly always: boolean;
}

export function gateFeatures(
  gates: readonly MapGate[],
  selected: Selection | null,
): FeatureCollection<Point, GateProperties> {
  return {
    type: 'FeatureCollection',
    features: gates.map(({ id, state, draft = false, position }) => ({
      type: 'Feature',
      properties: {
        icon: gateImageName(state, draft),
        always: draft || (selected?.kind === 'gate' && selected.id === id),
      },
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}
