import type { BoundaryPolygon } from '../repair_types.ts';

export interface Perturbation {
  /** Each vertex of each polygon on its own, by up to so many metres. */
  readonly shakeM: number;
  /** Share of the vertices left out, of rings that stay rings. */
  readonly skip: number;
  /** Each polygon as a whole by half to all of this. */
  readonly shiftM: number;
}

const METRES_PER_DEGREE = 111_320;

/** The polygons as somebody would draw them who drew each for itself. */
export function perturbed(
  polygons: readonly BoundaryPolygon[],
  { shakeM, skip, shiftM }: Perturbation,
  random: () => number,
): BoundaryPolygon[] {
  return polygons.map((polygon) => {
    const [dx, dy] = anyWay(shiftM * (0.5 + random() / 2), random);
    const ring = (positions: readonly (readonly number[])[]): number[][] => {
      const open = positions.slice(0, -1);
      const kept = open.filter((_, i) => open.length < 8 || i % 2 === 0 || random() >= skip);
      const moved = kept.map(([longitude, latitude]) => {
        const scale = METRES_PER_DEGREE * Math.cos((latitude! * Math.PI) / 180);
        const [x, y] = anyWay(shakeM * random(), random);
        return [longitude! + (dx + x) / scale, latitude! + (dy + y) / METRES_PER_DEGREE];
      });
      return [...moved, moved[0]!];
    };
    const { outline } = polygon;
    if (outline.type === 'Polygon') {
      return { ...polygon, outline: { type: 'Polygon', coordinates: outline.coordinates.map(ring) } };
    }
    return {
      ...polygon,
      outline: { type: 'MultiPolygon', coordinates: outline.coordinates.map((part) => part.map(ring)) },
    };
  });
}

/** A second copy of each, drawn a little differently, with ` copy` after its id. */
export function doubled(polygons: readonly BoundaryPolygon[], random: () => number): BoundaryPolygon[] {
  return perturbed(polygons, { shakeM: 0.3, skip: 0, shiftM: 0 }, random).map((polygon) => ({
    ...polygon,
    id: `${polygon.id} copy`,
    name: `${polygon.name}（重复）`,
  }));
}

function anyWay(metres: number, random: () => number): [number, number] {
  const angle = 2 * Math.PI * random();
  return [metres * Math.cos(angle), metres * Math.sin(angle)];
}
