import { edgeMetres } from '../../../districting/measure.ts';

const STEPS = 1000;

/** The way from the equator to a latitude, added up in steps of a thousandth of it. */
export function metresAlongMeridian(latitude: number): number {
  const steps = Array.from({ length: STEPS }, (_, i) =>
    edgeMetres(99, (latitude * i) / STEPS, 99, (latitude * (i + 1)) / STEPS),
  );
  return steps.reduce((sum, each) => sum + each, 0);
}
