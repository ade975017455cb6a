import { BitmapLayer } from '@deck.gl/layers';
import { kernelDensity } from '../../../geodata/hotspots/kernel_density.ts';
import { HEAT_BANDWIDTH_METRES } from '../heat_scale.ts';
import { heatBytes } from '../images/heat_image.ts';
import type { MapHeat, Theme } from '../map_stage_props.ts';
import { BEFORE_HEAT } from './layer_order.ts';

/** Density of cases as one picture on the ground; null where there are none. */
export function heatLayer(heat: MapHeat, theme: Theme): BitmapLayer<{ beforeId: string }> | null {
  const field = kernelDensity(heat, { bandwidthMetres: HEAT_BANDWIDTH_METRES });
  if (field === null) return null;
  return new BitmapLayer<{ beforeId: string }>({
    id: 'heat',
    beforeId: BEFORE_HEAT,
    image: new ImageData(heatBytes(field, heat.windowHours, theme), field.columns, field.rows),
    bounds: [...field.bounds],
    // Rows of the picture are even in latitude, not in Mercator metres.
    _imageCoordinateSystem: 'lnglat',
    textureParameters: { minFilter: 'linear', magFilter: 'linear', mipmapFilter: 'none' },
    pickable: false,
  });
}
