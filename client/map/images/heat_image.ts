import type { DensityField } from '../../../geodata/hotspots/kernel_density.ts';
import { heatTable, heatTop } from '../heat_scale.ts';
import type { Theme } from '../map_stage_props.ts';

/** RGBA bytes of a density field in the colours of the heat scale, row by row from the north-west corner. */
export function heatBytes(field: DensityField, windowHours: number, theme: Theme): Uint8ClampedArray<ArrayBuffer> {
  const table = new Uint32Array(heatTable(theme).buffer);
  const last = table.length - 1;
  const perStep = last / heatTop(windowHours);
  const bytes = new Uint8ClampedArray(field.perKm2.length * 4);
  const pixels = new Uint32Array(bytes.buffer);
  for (let i = 0; i < pixels.length; i++) pixels[i] = table[Math.min(last, Math.round(field.perKm2[i]! * perStep))]!;
  return bytes;
}
