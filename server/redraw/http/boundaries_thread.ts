import type { BoundaryUploadAnswer, BoundaryUploadOptions } from '../../../geodata/boundaries/boundary_upload.ts';
import { findShifted, type ShiftedPolygons } from '../../../geodata/boundaries/find_shifted.ts';
import { repairCoverage } from '../../../geodata/boundaries/repair_coverage.ts';
import type { BoundaryPolygon } from '../../../geodata/boundaries/repair_types.ts';
import { boundsOf } from '../../../geodata/coordinates/bounds.ts';
import { COORDINATE_SYSTEM_NAMES } from '../../../geodata/coordinates/coordinate_system.ts';
import { readBoundaryFile } from '../../../geodata/formats/boundaries/read_boundary_file.ts';
import { type BoundariesRead, toBoundaryPolygons } from '../../../geodata/formats/boundaries/to_boundary_polygons.ts';
import type { RowProblem } from '../../../geodata/formats/row_problem.ts';
import type { Bounds } from '../../../geodata/place.ts';
import { Problem } from '../../../geodata/problem.ts';
import { answerOnce } from '../../jobs/answer_once.ts';

export interface BoundariesJob {
  readonly bytes: Uint8Array;
  /** Its name, for the report. */
  readonly file: string;
  readonly options: BoundaryUploadOptions;
  /** Communities of the scope. */
  readonly parents: readonly BoundaryPolygon[];
}

export interface BoundariesMade {
  readonly answer: Omit<BoundaryUploadAnswer, 'digest'>;
  /** GeoJSON of the repaired polygons; null while it is blocked or is not to be kept. */
  readonly kept: Uint8Array | null;
}

const SAMPLES = 5;
/** What a person can answer by another option, rather than by another file. */
const ANSWERABLE = new Set([
  'coordinate_system_unknown',
  'projection_unknown',
  'datum_unknown',
  'zone_unknown',
  'coordinates_mixed',
  'coordinates_swapped',
  'boundaries_elsewhere',
  'field_unknown',
]);

/** Reads a file of boundaries and repairs it to a clean coverage in the communities. */
async function repairFile({ bytes, file, options, parents }: BoundariesJob): Promise<BoundariesMade> {
  const { encoding, layer, codeField, nameField, parentField, coordinateSystem, toleranceM, decisions } = options;
  const raw = await readBoundaryFile(bytes, { encoding: encoding ?? undefined, layer: layer ?? undefined });
  const { rows, ...facts } = raw;
  const found = {
    format: facts.format,
    layer: facts.layer,
    layers: facts.layers,
    fields: facts.fields,
    system: facts.system,
    encoding: facts.encoding,
    rows: rows.length,
    samples: rows.slice(0, SAMPLES).map(({ properties }) => properties),
  };
  let read: BoundariesRead;
  try {
    const mapping = {
      codeField: codeField ?? undefined,
      nameField: nameField ?? undefined,
      parentField: parentField ?? undefined,
      coordinateSystem: coordinateSystem ?? undefined,
      place: placeOf(parents),
    };
    read = toBoundaryPolygons(raw, mapping, file);
  } catch (cause) {
    if (!(cause instanceof Problem) || !ANSWERABLE.has(cause.code)) throw cause;
    const { code, zh, en } = cause;
    return { answer: { file: found, blocked: { code, zh, en }, problems: [], repair: null }, kept: null };
  }
  const { polygons, repairs, questions } = repairCoverage(read.polygons, { toleranceM, parents, decisions });
  const features = polygons.flatMap(({ id, name, parentId, outline }) =>
    outline === null ? [] : [{ type: 'Feature', properties: { id, name, parentId }, geometry: outline }],
  );
  return {
    answer: {
      file: found,
      blocked: null,
      problems: [
        ...read.problems,
        ...findShifted(read.polygons, parents).map((shifted) => shiftedProblem(file, shifted)),
      ],
      repair: { polygons: polygons.map(({ outline: _, ...polygon }) => polygon), repairs, questions },
    },
    kept: options.keep ? new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })) : null,
  };
}

function shiftedProblem(file: string, { ids, name, seems, meeting, vertices }: ShiftedPolygons): RowProblem {
  const system = COORDINATE_SYSTEM_NAMES[seems];
  return {
    file,
    line: null,
    field: ids.length === 1 ? name : `${name} … (${ids.length})`,
    value: `${meeting} / ${vertices}`,
    reason: {
      zh: `这${ids.length === 1 ? '个面' : `${ids.length} 个面`}与其他边界处处不接，按${system.zh}读则有 ${meeting} 个顶点重合：请检查它们的坐标系，统一后再导入。`,
      en: `These ${ids.length} polygons meet none of the others, but at ${meeting} vertices if read as ${system.en}: check their coordinate system and convert them to that of the file.`,
    },
  };
}

/** The box of the communities that boundaries must lie in. */
function placeOf(parents: readonly BoundaryPolygon[]): Bounds | undefined {
  const rings = parents.flatMap(({ outline }) =>
    outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat(),
  );
  return boundsOf(rings.flat()) ?? undefined;
}

answerOnce(repairFile);
