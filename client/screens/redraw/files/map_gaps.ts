import type { BoundaryUploadAnswer } from '../../../../geodata/boundaries/boundary_upload.ts';
import type { RepairKind } from '../../../../geodata/boundaries/repair_types.ts';
import type { Bounds } from '../../../../geodata/place.ts';
import type { MapGap } from '../../../map/map_stage_props.ts';

/** The most that a map is marked with; the others stand in the report. */
const MOST = 400;
/** Repairs of a whole polygon: a box around it would hide what it holds. */
const OF_WHOLE_POLYGONS: ReadonlySet<RepairKind> = new Set(['vertices_snapped', 'multipart', 'duplicate_polygon']);

/** Where a file was mended or must be decided about, as boxes for the map: the widest ground first. */
export function mapGaps(answer: BoundaryUploadAnswer | null): readonly MapGap[] {
  if (!answer?.repair) return [];
  const { repairs, questions } = answer.repair;
  const places = [
    ...questions.map(({ key, at, bounds, areaM2 }) => ({ id: `question ${key}`, at, bounds, areaM2 })),
    ...repairs
      .filter(({ question, kind }) => question === null && !OF_WHOLE_POLYGONS.has(kind))
      .map(({ at, bounds, areaM2 }, number) => ({ id: `repair ${number}`, at, bounds, areaM2 })),
  ];
  return places
    .sort((a, b) => b.areaM2 - a.areaM2)
    .slice(0, MOST)
    .map(({ id, at, bounds }) => ({
      id,
      position: at,
      label: null,
      outline: { type: 'Polygon', coordinates: [boxRing(bounds)] },
    }));
}

function boxRing([west, south, east, north]: Bounds): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
