import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { repairCoverage } from '../../boundaries/repair_coverage.ts';
import type { FaceInput, OwnerInput } from '../coverage_types.ts';

const FILE = fileURLToPath(new URL('../../../../shared/realdata/tainan-cunli.topojson', import.meta.url));

export const hasTainan = existsSync(FILE);

/** The 752 villages of Tainan as owners with a face for each part, their overlaps repaired; the towns are the parents. */
export function tainanFaces(): { faces: FaceInput[]; owners: OwnerInput[] } {
  const topology = JSON.parse(readFileSync(FILE, 'utf8')) as Topology<
    Record<string, GeometryCollection<Record<string, string>>>
  >;
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
