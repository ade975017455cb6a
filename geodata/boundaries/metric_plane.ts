import { type Lattice, STEPS_PER_DEGREE } from '../districting/lattice.ts';
import { edgeMetres } from '../districting/measure.ts';

/** Metres for one lattice step east and north, at the middle of a lattice: within 3 % over its 3.3 degrees. */
export interface MetricPlane {
  readonly east: number;
  readonly north: number;
}

export function metricPlane(lattice: Lattice): MetricPlane {
  const [longitude, latitude] = lattice.position(lattice.width / 2, lattice.height / 2);
  const degree = 1e-3;
  return {
    east: edgeMetres(longitude, latitude, longitude + degree, latitude) / (degree * STEPS_PER_DEGREE),
    north: edgeMetres(longitude, latitude, longitude, latitude + degree) / (degree * STEPS_PER_DEGREE),
  };
}
