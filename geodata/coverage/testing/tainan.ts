import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { repairCoverage } from '../../boundaries/repair_coverage.ts';
import type { FaceInput, OwnerInput } from '../coverage_types.ts';

/**
 * The 752 villages of Tainan as owners with a face for each part, their overlaps repaired; the towns are the parents.
 * @param json text of tainan-cunli.topojson
 */
export function tainanFaces(json: string): { faces: FaceInput[]; owners: OwnerInput[] } {
  const topology = JSON.parse(json) as Topology<Record<string, GeometryCollection<Record<string, string>>>>;
  const { features } = feature(topology, Object.values(topology.objects)[0]!);
  const owners = features.map(({ properties }) => ({
    parent: properties.TOWNNAME ?? '',
    code: properties.VILLCODE ?? null,
    name: properties.VILLNAME ?? null,
  }));
  const { polygons } = repairCoverage(
    features.map(({ geometry }, i) => ({
      id: `${i}`,
      name: owners[i]!.name ?? '',
      outline: geometry as Polygon | MultiPolygon,
    })),
    { toleranceM: 30 },
  );
  const faces = polygons.flatMap(({ outline }, owner): FaceInput[] => {
    if (outline === null) return [];
    const parts = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
    return parts.map((coordinates) => ({ outline: { type: 'Polygon', coordinates }, owner }));
  });
  return { faces, owners };
}
